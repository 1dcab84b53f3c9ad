import type { Arkivformat, Dokumentleser } from '../../ports/dokumentleser.ts';
import type { Motorvalg } from './barn/meldinger.ts';
import { lagLeser } from './dokumentleser.ts';
import { lagKontorkonverterer } from './kontor/kontor.ts';
import { finnSoffice } from './kontor/soffice.ts';
import { finnTesseract } from './ocr/native.ts';
import { Prosesspool } from './prosesspool.ts';

export interface Leservalg {
  /** Documents read at the same time. */
  prosesser?: number;
  /** Resident memory of one reading process with what it starts. */
  minneMb?: number;
  /** `auto` takes the machine's tesseract and soffice when they are there. */
  motor?: 'auto' | 'npm';
  kontor?: 'auto' | 'npm';
  arkivformat?: Arkivformat;
}

/** What the machine offers, for the line `start` prints about what would make it faster. */
export interface Lesermuligheter {
  tesseract?: string;
  soffice?: string;
}

/** Looks once for the faster native programs. */
export async function finnMuligheter(): Promise<Lesermuligheter> {
  const [tesseract, soffice] = await Promise.all([finnTesseract(), finnSoffice()]);
  return { ...(tesseract === undefined ? {} : { tesseract }), ...(soffice === undefined ? {} : { soffice }) };
}

const MAKS_OPPDRAG = 2000;
const SLITT_MB = 700;

/**
 * The document reader. Looks for native tesseract and soffice on PATH unless told to use the npm ones; starts no process
 * before the first document.
 */
export async function lagDokumentleser(valg: Leservalg = {}): Promise<Dokumentleser> {
  const funnet = await finnMuligheter();
  const { prosesser = 2, minneMb = 1800, arkivformat = 'PDF/A-2b' } = valg;
  const versjon = valg.motor === 'npm' ? undefined : funnet.tesseract;
  const motor: Motorvalg = versjon === undefined ? { slag: 'npm' } : { slag: 'native', versjon };
  const fil = new URL('./barn/arbeider.ts', import.meta.url);
  const pool = new Prosesspool({ fil, minneMb, antall: prosesser, maksOppdrag: MAKS_OPPDRAG, slittMb: SLITT_MB });
  const kontor = lagKontorkonverterer(valg.kontor === 'npm' ? undefined : funnet.soffice);
  return lagLeser({ pool, kontor, motor, arkivformat });
}

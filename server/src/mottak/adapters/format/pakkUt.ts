import { STANDARDGRENSER, type Utpakking, type Utpakkingsoppdrag } from '../../ports/utpakker.ts';
import { gjenkjennFormat } from './gjenkjennFormat.ts';
import { innholdsmerke } from './innholdsmerke.ts';
import { lesFoelgeseddel } from './lesFoelgeseddel.ts';
import { eposthodeAv, pakkDel } from './pakkDel.ts';
import { fingeravtrykk, Grensebrudd, Rom } from './rom.ts';

/**
 * Unpacks in this process. Production goes through the child process of `lagUtpakker`; this is what runs in it.
 * Throws only when the received file or the out-folder cannot be used.
 */
export async function pakkUt(oppdrag: Utpakkingsoppdrag): Promise<Utpakking> {
  const rom = new Rom(oppdrag.utmappe, { ...STANDARDGRENSER, ...oppdrag.grenser });
  const fil = { sti: oppdrag.fil, ...(await fingeravtrykk(oppdrag.fil)), egen: false };
  try {
    await pakkDel(rom, fil, oppdrag.filnavn, { rolle: 'hoveddokument', forelder: null, dybde: 0 });
  } catch (grunn) {
    if (!(grunn instanceof Grensebrudd)) throw grunn;
    rom.avvik.push({ kode: grunn.kode });
  }
  const hode = eposthodeAv(rom);
  const epost = hode === undefined ? undefined : lagringsbart(hode);
  const deler = rom.ferdigeDeler();
  const merke = await merkeFor(oppdrag.fil, oppdrag.filnavn, epost !== undefined);
  const foelgeseddel = await lesFoelgeseddel(oppdrag.fil, oppdrag.filnavn);
  return {
    ...{ deler, avvik: rom.avvik, ...merke },
    ...(epost === undefined ? {} : { epost }),
    ...(foelgeseddel === null ? {} : { foelgeseddel: lagringsbart(foelgeseddel) }),
  };
}

/** Damaged text may hold a zero, or half of a sign: no database takes either. */
const lagringsbar = (tekst: string): string => tekst.replaceAll('\0', '').toWellFormed();

/** The head with every text such that it can be kept. */
function lagringsbart<T>(verdi: T): T {
  if (typeof verdi === 'string') return lagringsbar(verdi) as T;
  if (Array.isArray(verdi)) return verdi.map(lagringsbart) as T;
  if (verdi === null || typeof verdi !== 'object') return verdi;
  return Object.fromEntries(Object.entries(verdi).map(([navn, felt]) => [navn, lagringsbart(felt)])) as T;
}

/** Of a raw mail only: a message of Outlook and a mail inside an archive have been written anew by a program. */
async function merkeFor(sti: string, filnavn: string, harHode: boolean): Promise<{ innholdsmerke?: string }> {
  if (!harHode || (await gjenkjennFormat(sti, filnavn)).kode !== 'eml') return {};
  return { innholdsmerke: await innholdsmerke(sti) };
}

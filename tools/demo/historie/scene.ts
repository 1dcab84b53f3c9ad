import type { Kontekster } from '../../../server/src/composition/kontekster.ts';
import {
  type Arkivskaper,
  arkivskaper,
  type Result,
  systemAktoer,
  type Uow,
} from '../../../server/src/kernel/index.ts';
import type { DemoKommune } from '../typer.ts';
import { lagBrev } from './brev.ts';

type Arkivar = Extract<Uow['aktoer'], { type: 'bruker' }>;
type Journalfoer = Parameters<Kontekster['arkiv']['journalfoer']>[1];
type Dokument = Journalfoer['dokumenter'][number];

/** A clock that can be put back, and afterwards goes as others do. */
export interface Stillbarklokke {
  naa(): Date;
  still(tid: Date | null): void;
}
export function stillbarKlokke(): Stillbarklokke {
  let stilt: Date | null = null;
  return {
    naa: () => stilt ?? new Date(),
    still: (tid) => {
      stilt = tid;
    },
  };
}

/** Something that happened, at its time. */
export interface Hendelse {
  readonly tid: Date;
  skje(uow: Uow): Promise<void>;
}

/** Where the history takes place: a municipality, an archivist who works there, and letters. */
export interface Scene {
  readonly kontekster: Kontekster;
  readonly kommune: DemoKommune;
  readonly eier: Arkivskaper;
  i<T>(tid: Date | null, arbeid: (uow: Uow) => Promise<T>): Promise<T>;
  /** A letter in archive format; made once for each text. */
  brev(tittel: string, tekst: string): Promise<Dokument>;
  /** A file as it came in, which nothing here can bring to archive format. */
  tegning(tittel: string): Promise<Dokument>;
  /** User name of somebody who works in the unit. */
  hos(enhet: string): string;
}

const MAANEDSSKIFTE = new Date('2025-01-02T08:00:00Z');

export async function nyScene(kontekster: Kontekster, kommune: DemoKommune, klokke: Stillbarklokke): Promise<Scene> {
  const eier = arkivskaper(kommune.orgnr);
  const { withTenant, blober } = kontekster.grunnmur;
  const arkivar = await withTenant(eier, systemAktoer('demo'), (uow) => finnArkivar(kontekster, uow, kommune));
  const pool = new Map<string, Dokument>();
  async function brev(tittel: string, tekst: string): Promise<Dokument> {
    const noekkel = `${tittel}\n${tekst}`;
    const laget = pool.get(noekkel);
    if (laget !== undefined) return laget;
    const bytes = await lagBrev(`${kommune.navn} kommune`, tittel, tekst, MAANEDSSKIFTE);
    const { sjekksum, stoerrelse } = await blober.put(eier, { bytes });
    const felles = { format: 'pdf', filnavn: 'brev.pdf', mime: 'application/pdf', stoerrelse, sjekksum };
    const objekt = { variantformat: 'A' as const, ...felles, formatDetaljer: 'PDF/A-2b', pronom: 'fmt/477' };
    const dokument = somDokument(tittel, objekt, null);
    pool.set(noekkel, dokument);
    return dokument;
  }
  return {
    ...{ kontekster, kommune, eier, brev },
    async i(tid, arbeid) {
      klokke.still(tid);
      try {
        return await withTenant(eier, arkivar, arbeid);
      } finally {
        klokke.still(null);
      }
    },
    async tegning(tittel) {
      const bytes = Buffer.from(`AC1032\u0000${tittel}`);
      const { sjekksum, stoerrelse } = await blober.put(eier, { bytes });
      const felles = { format: 'dwg', filnavn: `${tittel}.dwg`, mime: 'image/vnd.dwg', stoerrelse, sjekksum };
      return somDokument(tittel, { variantformat: 'P', ...felles }, 'tolking.ikke-lest');
    },
    hos: (enhet) => kommune.brukere.find((bruker) => bruker.enhet === enhet)?.brukernavn ?? arkivar.navn,
  };
}

function somDokument(tittel: string, objekt: Dokument['objekter'][number], utenArkivformat: string | null): Dokument {
  return { tittel, tilknyttetRegistreringSom: 'H', objekter: [objekt], utenArkivformat, dokumentmedium: 'E' };
}

/** The first archivist of the municipality itself, cleared for all its codes, so that the log names a person. */
async function finnArkivar({ tilgang }: Kontekster, uow: Uow, kommune: DemoKommune): Promise<Arkivar> {
  const valgt = kommune.brukere.find(({ roller }) => roller[0]?.rolle === 'arkivar');
  const bruker = valgt === undefined ? null : await tilgang.finnMedBrukernavn(uow, valgt.brukernavn);
  if (bruker === null) throw new Error(`The demo has no archivist in ${kommune.navn}`);
  const klarering = new Set(kommune.tilgangskoder.map(({ kode }) => kode));
  return { type: 'bruker', id: bruker.id, navn: bruker.navn, evner: new Set(), klarering };
}

export function krev<T>(svar: Result<T, { kode: string }>): T {
  if (!svar.ok) throw new Error(`The history was refused: ${svar.feil.kode} ${JSON.stringify(svar.feil)}`);
  return svar.verdi;
}

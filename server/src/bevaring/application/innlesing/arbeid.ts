import type { Uow } from '../../../kernel/index.ts';
import type { Import, Importsteg } from '../../domain/innlesing/import.ts';
import { Importregnskap } from '../../domain/innlesing/regnskap.ts';
import type { ImportDeps, Importkilde } from '../../ports/innlesing.ts';
import type { Arbeidsramme } from '../arbeid.ts';

/** What the parts of an import share. */
export interface Importarbeid<K extends { readonly navn: string } = Importkilde> {
  readonly deps: ImportDeps;
  readonly ramme: Arbeidsramme;
  readonly imp: Import;
  readonly kilde: K;
  readonly regnskap: Importregnskap;
  i<T>(arbeid: (uow: Uow) => Promise<T>): Promise<T>;
  /** Tells how far it has come, now and then; throws when the work is to stop. */
  framdrift(steg: Importsteg, gjort: number, av: number): Promise<void>;
}

const MELD_HVERT_MS = 1_000;

/** The program is stopping or the time is up: the work is taken up again, and what is read in is not read in twice. */
export class ImportAvbrutt extends Error {
  constructor() {
    super('The import was interrupted and will be taken up again');
    this.name = 'ImportAvbrutt';
  }
}

export function lagImportarbeid<K extends { readonly navn: string }>(
  deps: ImportDeps,
  ramme: Arbeidsramme,
  imp: Import,
  kilde: K,
): Importarbeid<K> {
  let meldt = 0;
  let sisteSteg: Importsteg | null = null;
  return {
    deps,
    ramme,
    imp,
    kilde,
    regnskap: new Importregnskap(),
    i: (arbeid) => ramme.withTenant(arbeid),
    async framdrift(steg, gjort, av) {
      if (ramme.signal.aborted) throw new ImportAvbrutt();
      const naa = deps.klokke.naa().getTime();
      if (steg === sisteSteg && naa - meldt < MELD_HVERT_MS) return;
      sisteSteg = steg;
      meldt = naa;
      await ramme.withTenant((uow) => deps.lager(uow).oppdater(imp.id, { steg, gjort, av }));
    },
  };
}

/** What was to come in was read and is not taken in; what was found goes with the refusal. */
export class Avvist extends Error {
  readonly kode: string;
  readonly detaljer: Readonly<Record<string, string | number>>;
  readonly arbeid: Importarbeid<{ readonly navn: string }>;
  constructor(kode: string, detaljer: Avvist['detaljer'], arbeid: Avvist['arbeid']) {
    super(kode);
    this.kode = kode;
    this.detaljer = detaljer;
    this.arbeid = arbeid;
  }
}

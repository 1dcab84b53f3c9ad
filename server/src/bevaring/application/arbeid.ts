import type { Arkivskaper, Uow } from '../../kernel/index.ts';
import type { Steg, Uttrekk, Uttrekksfil } from '../domain/uttrekk.ts';
import type { Skriveform } from '../domain/xml/element.ts';
import type { BevaringDeps, Pakkerom } from '../ports.ts';
import type { Les } from './stroem.ts';

/** Where and for whom a deposit is made: outside any transaction, with a way into short ones. */
export interface Arbeidsramme {
  readonly arkivskaper: Arkivskaper;
  readonly withTenant: <T>(arbeid: (uow: Uow) => Promise<T>) => Promise<T>;
  readonly signal: AbortSignal;
}

/** What the parts of the work share. */
export interface Arbeid {
  readonly uttrekk: Uttrekk;
  readonly rom: Pakkerom;
  readonly les: Les;
  readonly form: Skriveform;
  /** Tells how far it has come, now and then; throws when the work is to stop. */
  framdrift(steg: Steg, gjort: number, av: number): Promise<void>;
  /** A finished file of an earlier attempt that still has its bytes; null when it must be written. */
  ferdigFra(sti: string): Promise<Uttrekksfil | null>;
  merkFerdig(fil: Uttrekksfil): Promise<void>;
}

/** The Noark package lies here in the deposit's folder, so that it can be delivered as it is or inside a SIP. */
export const INNHOLD = 'content';
/** One line per document: checksum, size, type, path. For METS, which lists them all. */
export const MANIFEST = 'arbeid/dokumenter.tsv';

const MELD_HVERT_MS = 1_000;

/** The program is stopping or the time is up: the work is taken up again where it was. */
export class UttrekkAvbrutt extends Error {
  constructor() {
    super('The deposit was interrupted and will be taken up again');
    this.name = 'UttrekkAvbrutt';
  }
}

export function lagArbeid(deps: BevaringDeps, ramme: Arbeidsramme, uttrekk: Uttrekk, rom: Pakkerom): Arbeid {
  let meldt = 0;
  let sisteSteg: Steg | null = null;
  const tidligere = ramme.withTenant((uow) => deps.lager(uow).filer(uttrekk.id));
  return {
    uttrekk,
    rom,
    form: { tidsform: uttrekk.profil.tidsform, regnskap: { erstattet: 0 } },
    les: (arbeid) => ramme.withTenant((uow) => arbeid(deps.arkiv(uow))),
    async framdrift(steg, gjort, av) {
      if (ramme.signal.aborted) throw new UttrekkAvbrutt();
      const naa = deps.klokke.naa().getTime();
      if (steg === sisteSteg && naa - meldt < MELD_HVERT_MS) return;
      sisteSteg = steg;
      meldt = naa;
      await ramme.withTenant((uow) => deps.lager(uow).oppdater(uttrekk.id, { steg, gjort, av }));
    },
    async ferdigFra(sti) {
      const husket = (await tidligere).find((fil) => fil.sti === sti);
      if (husket === undefined) return null;
      const staar = await rom.sjekk(sti);
      return staar?.sjekksum === husket.sjekksum ? staar : null;
    },
    merkFerdig: (fil) => ramme.withTenant((uow) => deps.lager(uow).settFil(uttrekk.id, fil)),
  };
}

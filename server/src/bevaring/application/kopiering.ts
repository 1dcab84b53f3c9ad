import type { Arkivskaper, Sjekksum } from '../../kernel/index.ts';
import type { Dokumentfil } from '../domain/dokumenter.ts';
import type { Dokumentkilde, Pakkerom } from '../ports.ts';

/** How many documents are copied at once: enough to keep disk and processor busy, few enough to hold. */
const SAMTIDIG = 8;

export interface Kopiering {
  /** Waits while there is enough under way. Throws what an earlier copy failed with. */
  legg(fil: Dokumentfil): Promise<void>;
  ferdig(): Promise<void>;
  readonly beholdt: number;
}

/** Copies documents into the package beside the writing of XML. Files that stand there with the right checksum are left alone. */
export function kopierDokumenter(deps: {
  readonly arkivskaper: Arkivskaper;
  readonly dokumenter: Dokumentkilde;
  readonly rom: Pakkerom;
  readonly rot: string;
}): Kopiering {
  const igang = new Set<Promise<void>>();
  let beholdt = 0;
  let feil: { readonly aarsak: unknown } | null = null;

  async function kopier(fil: Dokumentfil): Promise<void> {
    try {
      const kilde = () => deps.dokumenter.lokalSti(deps.arkivskaper, fil.sjekksum as Sjekksum);
      if ((await deps.rom.kopier(`${deps.rot}/${fil.sti}`, fil.sjekksum, kilde)) === 'fantes') beholdt += 1;
    } catch (error) {
      feil ??= { aarsak: error };
    }
  }
  const kastFeil = () => {
    if (feil !== null) throw feil.aarsak;
  };
  return {
    get beholdt() {
      return beholdt;
    },
    async legg(fil) {
      kastFeil();
      while (igang.size >= SAMTIDIG) await Promise.race(igang);
      const arbeid = kopier(fil).finally(() => igang.delete(arbeid));
      igang.add(arbeid);
    },
    async ferdig() {
      await Promise.all(igang);
      kastFeil();
    },
  };
}

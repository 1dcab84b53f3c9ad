import { ok, type Result, type Uow } from '../../kernel/index.ts';
import type { Arkivavvisning } from '../domain/avvisninger.ts';
import { type Journalrapportrad, type Journalslag, loependeRad, offentligRad } from '../domain/journalrapport.ts';
import type { Journalutvalg } from '../domain/journalutvalg.ts';
import type { ArkivDeps } from '../ports.ts';
import { lesJournalplass, skrivPeker } from './peker.ts';

export interface Journalrapportside {
  readonly rader: Journalrapportrad[];
  /** Where the next page begins; null: this was the last. */
  readonly neste: string | null;
}

/**
 * A page of Journal (krav 5.2.1–2) or Offentlig journal (krav 5.2.5–9), by year and løpenummer. All journalposttyper, never arkivnotater
 * (5.2.5). The running journal has what is being made too, under its status; the public one only what has reached the journal.
 */
export const hentJournalrapport =
  (deps: ArkivDeps) =>
  async (
    uow: Uow,
    slag: Journalslag,
    utvalg: Omit<Journalutvalg, 'bareJournalfoerte'>,
    side: { readonly etter?: string | undefined; readonly grense: number },
  ): Promise<Result<Journalrapportside, Arkivavvisning>> => {
    const etter = lesJournalplass(side.etter);
    if (!etter.ok) return etter;
    const { lister, journal } = deps.lager(uow);
    const alle = { ...utvalg, bareJournalfoerte: slag === 'offentlig' };
    const treff = await lister.journal(alle, etter.verdi, side.grense + 1);
    const paaSiden = treff.slice(0, side.grense);
    const poster = new Map((await journal.hentMange(paaSiden.map(({ id }) => id))).map((post) => [post.id, post]));
    const siste = paaSiden.at(-1);
    return ok({
      rader: paaSiden.map((rad) => {
        const post = poster.get(rad.id);
        if (post === undefined) throw new Error(`Journalpost ${rad.id} is in the journal and not in the archive`);
        return slag === 'offentlig' ? offentligRad(post, rad) : loependeRad(uow.aktoer, post, rad);
      }),
      neste: treff.length > paaSiden.length && siste !== undefined ? skrivPeker(siste.plass) : null,
    });
  };

import { erKlarert, kan, type Uow } from '../../kernel/index.ts';
import type { FordelingDeps, Journalpostvisning, MinPostrad } from '../ports.ts';
import { hentMottakere } from './mottakere.ts';

export interface PostTilMeg {
  readonly arkivskaper: string;
  readonly rad: MinPostrad;
  readonly post: Journalpostvisning;
  /** Name of the colleague I stand in for; null when it is my own, or my unit's. */
  readonly paaVegneAv: string | null;
}

export interface MinPost {
  readonly poster: readonly PostTilMeg[];
  readonly uleste: number;
}

/** My post in one municipality, and that of those I stand in for: theirs only as far as I am cleared myself. Unread first. */
export const hentMinPost =
  (deps: FordelingDeps) =>
  async (uow: Uow, valg: { bareUleste: boolean; grense: number }): Promise<MinPost> => {
    if (uow.aktoer.type !== 'bruker' || !kan(uow.aktoer, 'journalpost:les')) return { poster: [], uleste: 0 };
    const { minPost } = deps.lager(uow);
    const mottakere = await hentMottakere(deps, uow);
    const klarering = [...uow.aktoer.klarering];
    const rader = await minPost.finn(mottakere, klarering, valg.bareUleste, valg.grense);
    const innhold = await deps.journalposter.hent(
      uow,
      rader.map((rad) => rad.journalpost),
    );
    const poster = rader.flatMap((rad): PostTilMeg[] => {
      const post = innhold.get(rad.journalpost);
      if (post === undefined || post.utgaatt) return [];
      // The code may have been set a moment ago, before our row knows of it.
      if (rad.saksbehandler !== uow.aktoer.id && !erKlarert(uow.aktoer, post.tilgangskode)) return [];
      const navn = rad.saksbehandler === null ? null : (mottakere.paaVegneAv.get(rad.saksbehandler) ?? null);
      return [{ arkivskaper: uow.arkivskaper, rad, post, paaVegneAv: navn }];
    });
    return { poster, uleste: await minPost.tellUleste(mottakere, klarering) };
  };

/** One list out of one per municipality: unread first, then the newest. */
export function flettPost(lister: readonly MinPost[], grense: number): MinPost {
  return {
    poster: lister
      .flatMap((liste) => liste.poster)
      .sort(
        (a, b) =>
          Number(a.rad.lest) - Number(b.rad.lest) ||
          b.post.journaldato.localeCompare(a.post.journaldato) ||
          b.post.registreringsID.localeCompare(a.post.registreringsID, 'nb', { numeric: true }),
      )
      .slice(0, grense),
    uleste: lister.reduce((sum, liste) => sum + liste.uleste, 0),
  };
}

import { ok, type Result, type Uow } from '../../kernel/index.ts';
import { grensedato, POSTLISTER, type Postliste } from '../domain/arbeidsliste.ts';
import type { Arkivavvisning } from '../domain/avvisninger.ts';
import { norskDato } from '../domain/dato.ts';
import { type Listepostvisning, visListepost } from '../domain/listevisning.ts';
import type { Kontrollgruppe, Listefilter, Listesortering } from '../ports/lister.ts';
import type { ArkivDeps } from '../ports.ts';
import { lesListeplass, skrivPeker } from './peker.ts';

export interface Listeutvalg extends Pick<Listefilter, 'enhet' | 'klasse' | 'dag' | 'type'> {
  /** Only what the asker is saksbehandler of. */
  readonly mine?: boolean | undefined;
  /** See `grensedato`. */
  readonly dager?: number | undefined;
  readonly sorter: Listesortering;
  readonly synkende: boolean;
}
export interface Listeside {
  readonly poster: Listepostvisning[];
  /** Where the next page begins; null: this was the last. */
  readonly neste: string | null;
}

/** A page of a work list. Every row is shown as the asker may see it (`domain/synlighet.ts`), and none is left out for being shielded. */
export const hentArbeidsliste =
  (deps: ArkivDeps) =>
  async (
    uow: Uow,
    liste: Postliste,
    utvalg: Listeutvalg,
    side: { readonly etter?: string | undefined; readonly grense: number },
  ): Promise<Result<Listeside, Arkivavvisning>> => {
    const etter = lesListeplass(side.etter);
    if (!etter.ok) return etter;
    const { lister, journal } = deps.lager(uow);
    const { sorter, synkende } = utvalg;
    // One more than asked for tells whether there is a next page.
    const orden = { sorter, synkende, etter: etter.verdi, grense: side.grense + 1 };
    const treff = await lister.finn(filterFor(uow, liste, utvalg), orden);
    const paaSiden = treff.slice(0, side.grense);
    const poster = new Map((await journal.hentMange(paaSiden.map(({ id }) => id))).map((post) => [post.id, post]));
    const siste = paaSiden.at(-1);
    return ok({
      poster: paaSiden.flatMap(({ id, klasse }) => {
        const post = poster.get(id);
        return post === undefined ? [] : [visListepost(uow.aktoer, post, klasse)];
      }),
      neste: treff.length > paaSiden.length && siste !== undefined ? skrivPeker(siste.plass) : null,
    });
  };

/** Past this a counter says «more than». */
const TAK = 1000;

/** How many stand on each list, for the counters. */
export const hentListetall =
  (deps: ArkivDeps) =>
  async (uow: Uow): Promise<ReadonlyMap<Postliste, number>> => {
    const filtre = POSTLISTER.map((liste) => filterFor(uow, liste, {}));
    return deps.lager(uow).lister.antall(filtre, TAK);
  };

/** Days and classes of quality control that one sees at once. */
const GRUPPER = 500;

/** What waits for quality control, by day × klasse (krav 3.2.13). */
export const hentKontrollgrupper =
  (deps: ArkivDeps) =>
  async (uow: Uow): Promise<Kontrollgruppe[]> =>
    deps.lager(uow).lister.kontrollgrupper(filterFor(uow, 'kvalitetskontroll', {}), GRUPPER);

function filterFor(uow: Uow, liste: Postliste, utvalg: Partial<Listeutvalg>): Listefilter {
  const { enhet, klasse, dag, type, mine, dager } = utvalg;
  return {
    liste,
    grensedato: grensedato(liste, norskDato(uow.naa), dager),
    enhet,
    klasse,
    dag,
    type,
    ...(mine === true ? { saksbehandlerId: uow.aktoer.id } : {}),
  };
}

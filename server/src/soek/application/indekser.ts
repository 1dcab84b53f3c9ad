import type { Uow } from '../../kernel/index.ts';
import { byggIndeksrad } from '../domain/indeksrad.ts';
import type { SoekDeps, SoekLager } from '../ports.ts';

/** Beyond this a document is found by its beginning: a search vector holds a megabyte at most, and positions end at 16,383. */
export const MAKS_TEGN = 200_000;

/**
 * Builds the row of a journalpost anew from the archive and the text of its documents. Idempotent. A journalpost that has gone out of
 * the journal is still found by number and title, no longer by its text.
 */
export const indekserJournalpost =
  (deps: SoekDeps) =>
  async (uow: Uow, id: string): Promise<void> => {
    const lager = deps.lager(uow);
    const post = await deps.arkiv.hentJournalpost(uow, id);
    if (post === null) return lager.slett(id);
    if (post.forsendelse !== null) await lager.koble(post.forsendelse, id);
    const tekst =
      post.utgaatt || post.forsendelse === null ? '' : await samletTekst(deps, lager, uow, post.forsendelse);
    await lager.lagreTekst(id, tekst);
    await lager.lagre(
      byggIndeksrad({
        id,
        slag: 'journalpost',
        saksmappe: post.saksmappe,
        nummer: post.registreringsID,
        journalnummer: `${post.journalsekvensnummer}/${post.journalaar}`,
        tittel: post.tittel,
        offentligTittel: post.offentligTittel,
        parter: post.parter,
        dato: post.journaldato,
        tilgangskode: post.tilgangskode,
        saksbehandler: post.saksbehandler,
        stikkord: [post.klasse, ...post.dokumenttitler],
        tekst,
      }),
    );
  };

/** Builds the row of a saksmappe anew from the archive. Idempotent. */
export const indekserSak =
  (deps: SoekDeps) =>
  async (uow: Uow, id: string): Promise<void> => {
    const lager = deps.lager(uow);
    const sak = await deps.arkiv.hentSak(uow, id);
    if (sak === null) return lager.slett(id);
    const { saksmappe, saksnummer, tittel, offentligTittel, parter, dato, tilgangskode, klasse, gnrbnr } = sak;
    const felles = { tittel, offentligTittel, parter, dato, tilgangskode, stikkord: [klasse, gnrbnr], tekst: '' };
    const rad = {
      id,
      slag: 'sak' as const,
      saksmappe,
      nummer: saksnummer,
      journalnummer: null,
      saksbehandler: sak.saksansvarlig,
    };
    await lager.lagre(byggIndeksrad({ ...rad, ...felles }));
  };

/** A case was changed: its own row, and those of its journalposter, which may now be shielded with it. */
export const indekserSakMedPoster =
  (deps: SoekDeps) =>
  async (uow: Uow, id: string): Promise<void> => {
    await indekserSak(deps)(uow, id);
    for (const post of await deps.lager(uow).journalposterISak(id)) await indekserJournalpost(deps)(uow, post);
  };

/** The text of a document is ready: kept until its forsendelse is journalført, or put straight into the row of its journalpost. */
export const indekserDokument =
  (deps: SoekDeps) =>
  async (uow: Uow, lest: { forsendelse: string; dokument: string; tekstfil: string | null }): Promise<void> => {
    if (lest.tekstfil === null) return;
    const lager = deps.lager(uow);
    await lager.lagreDokument({ dokument: lest.dokument, forsendelse: lest.forsendelse, tekstfil: lest.tekstfil });
    const post = await lager.journalpostFor(lest.forsendelse);
    if (post !== null) await indekserJournalpost(deps)(uow, post);
  };

/**
 * Takes a journalpost, or a case with all its journalposter, out of the index. What could not be indexed after a change may stand there
 * with words that have been shielded since: better not found than found by the wrong person.
 */
export const glem =
  (deps: SoekDeps) =>
  async (uow: Uow, id: string): Promise<void> => {
    const lager = deps.lager(uow);
    for (const post of await lager.journalposterISak(id)) await lager.slett(post);
    await lager.slett(id);
  };

async function samletTekst(deps: SoekDeps, lager: SoekLager, uow: Uow, forsendelse: string): Promise<string> {
  let tekst = '';
  for (const tekstfil of await lager.dokumenter(forsendelse)) {
    if (tekst.length >= MAKS_TEGN) break;
    tekst += `${await deps.tekster.les(uow.arkivskaper, tekstfil)}\n`;
  }
  return tekst.slice(0, MAKS_TEGN).replaceAll('\u0000', ' ');
}

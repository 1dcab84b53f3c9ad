import type { Journalposttype, Journalstatus, Korrespondanseparttype } from '@dokumentsenter/noark';
import type { Uow } from '../../kernel/index.ts';
import type { Partsslag } from '../domain/journalpost.ts';
import { SPERRET } from '../domain/synlighet.ts';
import type { ArkivDeps } from '../ports.ts';

/** What search needs of a journalpost. Unmasked, with the access code beside it. Dates ÅÅÅÅ-MM-DD. */
export interface JournalpostForIndeks {
  readonly journalpost: string;
  readonly saksmappe: string;
  readonly registreringsID: string;
  readonly journalaar: number;
  readonly journalsekvensnummer: number;
  readonly tittel: string;
  readonly offentligTittel: string | null;
  readonly journaldato: string;
  /** In force for the post: inherited from its case at registration, or its own. */
  readonly tilgangskode: string | null;
  /** Id of the person, as in `Aktoer.id`. */
  readonly saksbehandler: string | null;
  readonly parter: readonly { readonly navn: string; readonly skjermet: boolean }[];
  readonly forsendelse: string | null;
  readonly utgaatt: boolean;
  readonly klasse: string | null;
  /** Titles of the documents that are not shielded on their own; none once it has gone out of the journal. */
  readonly dokumenttitler: readonly string[];
}
export interface SakForIndeks {
  readonly saksmappe: string;
  readonly saksnummer: string;
  readonly tittel: string;
  readonly offentligTittel: string | null;
  /** Last journaldato, or saksdato. */
  readonly dato: string;
  readonly tilgangskode: string | null;
  readonly saksansvarlig: string | null;
  readonly parter: readonly { readonly navn: string; readonly skjermet: boolean }[];
  readonly klasse: string | null;
  readonly gnrbnr: string | null;
}
/** What innsyn needs to decide what of a journalpost is public. `administrativEnhet` is the code. */
export interface JournalpostForPublisering {
  readonly journalpost: string;
  readonly saksmappe: string;
  readonly saksnummer: string;
  readonly registreringsID: string;
  readonly journalaar: number;
  readonly journalsekvensnummer: number;
  readonly journalposttype: Journalposttype;
  readonly journalstatus: Journalstatus;
  readonly journaldato: string;
  readonly dokumentetsDato: string | null;
  readonly tittel: string;
  readonly offentligTittel: string | null;
  readonly tilgangskode: string | null;
  readonly hjemmel: string | null;
  readonly sakstittel: string;
  readonly sakOffentligTittel: string | null;
  readonly sakTilgangskode: string | null;
  readonly sakHjemmel: string | null;
  readonly administrativEnhet: string;
  readonly klasse: string | null;
  readonly parter: readonly {
    readonly type: Korrespondanseparttype;
    readonly navn: string;
    readonly slag: Partsslag;
    readonly orgnr: string | null;
    readonly skjermet: boolean;
  }[];
}

/** Plain read model for search; null when there is no such journalpost here. */
export const hentForIndeks =
  (deps: ArkivDeps) =>
  async (uow: Uow, journalpost: string): Promise<JournalpostForIndeks | null> => {
    const { journal, saker } = deps.lager(uow);
    const post = await journal.hent(journalpost);
    if (post === null) return null;
    const sak = await saker.hent(post.saksmappe);
    return {
      journalpost: post.id,
      saksmappe: post.saksmappe,
      registreringsID: post.registreringsID,
      journalaar: post.journalaar,
      journalsekvensnummer: post.journalsekvensnummer,
      tittel: post.tittel,
      offentligTittel: post.offentligTittel,
      journaldato: post.journaldato,
      tilgangskode: post.sperret ? SPERRET : post.tilgangskode,
      saksbehandler: post.sperret ? null : post.saksbehandlerId,
      parter: post.korrespondanseparter.map(({ navn, skjermet }) => ({ navn, skjermet: skjermet || post.sperret })),
      forsendelse: post.forsendelse,
      utgaatt: post.journalstatus === 'U',
      klasse: sak?.klasse ?? null,
      dokumenttitler:
        post.journalstatus === 'U'
          ? []
          : post.dokumenter.filter((dok) => dok.tilgangskode === null).map((dok) => dok.tittel),
    };
  };

export const hentSakForIndeks =
  (deps: ArkivDeps) =>
  async (uow: Uow, saksmappe: string): Promise<SakForIndeks | null> => {
    const { saker } = deps.lager(uow);
    const sak = await saker.hent(saksmappe);
    if (sak === null) return null;
    const parter = (await saker.parter([saksmappe])).get(saksmappe) ?? [];
    return {
      saksmappe: sak.id,
      saksnummer: sak.saksnummer,
      tittel: sak.tittel,
      offentligTittel: sak.offentligTittel,
      dato: sak.sisteJournaldato ?? sak.saksdato,
      tilgangskode: sak.tilgangskode,
      saksansvarlig: sak.saksansvarligId,
      parter: parter.map(({ navn, skjermet }) => ({ navn, skjermet })),
      klasse: sak.klasse,
      gnrbnr: sak.gnrbnr,
    };
  };

const I_JOURNALEN: ReadonlySet<Journalstatus> = new Set(['J', 'E', 'A', 'U']);

/** Plain read model for innsyn; null when there is no such journalpost here. */
export const hentForPublisering =
  (deps: ArkivDeps) =>
  async (uow: Uow, journalpost: string): Promise<JournalpostForPublisering | null> => {
    const { journal, saker, import: importert } = deps.lager(uow);
    const post = await journal.hent(journalpost);
    // Blocked: off the public journal (arkivlova § 13).
    if (post === null || post.sperret) return null;
    // Not in the journal yet: what is being made, or registered for the time being, is not public.
    if (!I_JOURNALEN.has(post.journalstatus)) return null;
    // Made elsewhere, years ago: whether it was public there says nothing of today, and nobody has judged it here.
    if (await importert.erImportert(journalpost)) return null;
    const klasse = (await saker.hent(post.saksmappe))?.klasse ?? null;
    return {
      journalpost: post.id,
      saksmappe: post.saksmappe,
      saksnummer: post.saksnummer,
      registreringsID: post.registreringsID,
      journalaar: post.journalaar,
      journalsekvensnummer: post.journalsekvensnummer,
      journalposttype: post.journalposttype,
      journalstatus: post.journalstatus,
      journaldato: post.journaldato,
      dokumentetsDato: post.dokumentetsDato,
      tittel: post.tittel,
      offentligTittel: post.offentligTittel,
      tilgangskode: post.tilgangskode,
      hjemmel: post.hjemmel,
      sakstittel: post.sakstittel,
      sakOffentligTittel: post.sak.offentligTittel,
      sakTilgangskode: post.sak.tilgangskode,
      sakHjemmel: post.sak.hjemmel,
      administrativEnhet: post.administrativEnhet,
      klasse,
      parter: post.korrespondanseparter.map(({ type, navn, slag, orgnr, skjermet }) => ({
        type,
        navn,
        slag,
        orgnr,
        skjermet,
      })),
    };
  };

import { formaterJournalnummer } from '@dokumentsenter/noark';
import type { Aktoer } from '../../kernel/index.ts';
import { erRestanse } from './avskrivning.ts';
import type { Avskrivning, Dokument, Journalpost, Korrespondansepart } from './journalpost.ts';
import type { Saksmappe } from './saksmappe.ts';
import { kanSe, kanSeDokument } from './synlighet.ts';

export const SKJERMET = 'Skjermet';

/** A case as this actor may see it. `skjult`: no clearance, only what is public is there. */
export interface Saksvisning extends Omit<Saksmappe, 'saksansvarligId' | 'klassetittel'> {
  readonly skjult: boolean;
}
/** A document as this actor may see it. `skjult`: that it is there, no more (krav 5.2.21). */
export interface Dokumentvisning extends Omit<Dokument, 'objekter'> {
  readonly objekter: Dokument['objekter'][number][];
  readonly skjult: boolean;
}
/** A journalpost as this actor may see it. Instants are ISO 8601. */
export interface Journalpostvisning
  extends Omit<
    Journalpost,
    | 'sak'
    | 'journalaar'
    | 'journalsekvensnummer'
    | 'journalpostnummer'
    | 'mottattDato'
    | 'sendtDato'
    | 'arkivertDato'
    | 'dokumentmedium'
    | 'saksbehandlerId'
    | 'skjermingArvet'
    | 'skjermingOpphoerer'
    | 'avskrivninger'
    | 'korrespondanseparter'
    | 'dokumenter'
  > {
  readonly journalnummer: string;
  readonly mottattDato: string | null;
  readonly sendtDato: string | null;
  readonly arkivertDato: string | null;
  readonly skjermingArvet: boolean;
  /** Waits for an answer (krav 3.4.1). */
  readonly restanse: boolean;
  readonly avskrivninger: Avskrivning[];
  readonly korrespondanseparter: Omit<Korrespondansepart, 'medFoedselsnummer'>[];
  readonly dokumenter: Dokumentvisning[];
  readonly skjult: boolean;
}

export function kanSeJournalpost(aktoer: Aktoer, post: Journalpost): boolean {
  return kanSe(aktoer, { tilgangskode: post.tilgangskode, ansvarligId: post.saksbehandlerId, sperret: post.sperret });
}

export function kanSeSak(
  aktoer: Aktoer,
  sak: { readonly tilgangskode: string | null; readonly saksansvarligId: string | null },
): boolean {
  return kanSe(aktoer, { tilgangskode: sak.tilgangskode, ansvarligId: sak.saksansvarligId });
}

/** Presents a journalpost: whole, or with title, parties and documents hidden. The title of its case is judged by the case's own code. */
export function visJournalpost(aktoer: Aktoer, post: Journalpost): Journalpostvisning {
  const synlig = kanSeJournalpost(aktoer, post);
  return {
    id: post.id,
    saksmappe: post.saksmappe,
    saksnummer: post.saksnummer,
    sakstittel: kanSeSak(aktoer, post.sak) ? post.sakstittel : (post.sak.offentligTittel ?? SKJERMET),
    registreringsID: post.registreringsID,
    journalnummer: formaterJournalnummer(post),
    journalposttype: post.journalposttype,
    journalstatus: post.journalstatus,
    tittel: synlig ? post.tittel : (post.offentligTittel ?? SKJERMET),
    offentligTittel: post.offentligTittel,
    journaldato: post.journaldato,
    dokumentetsDato: post.dokumentetsDato,
    mottattDato: post.mottattDato?.toISOString() ?? null,
    sendtDato: post.sendtDato?.toISOString() ?? null,
    arkivertDato: post.arkivertDato?.toISOString() ?? null,
    skjermingArvet: post.skjermingArvet,
    sperret: post.sperret,
    restanse: erRestanse(post),
    avskrivninger: [...post.avskrivninger],
    forfallsdato: post.forfallsdato,
    administrativEnhet: post.administrativEnhet,
    saksbehandler: post.saksbehandler,
    tilgangskode: post.tilgangskode,
    hjemmel: post.hjemmel,
    korrespondanseparter: post.korrespondanseparter.map((part) => visPart(part, synlig)),
    dokumenter: synlig ? post.dokumenter.map((d) => visDokument(aktoer, post, d)) : [],
    forsendelse: synlig ? post.forsendelse : null,
    skjult: !synlig,
  };
}

/** Presents a case: whole, or with its title hidden and without the property that would point to a person. */
export function visSak(aktoer: Aktoer, sak: Saksmappe): Saksvisning {
  const { saksansvarligId: _id, klassetittel: _tittel, ...felt } = sak;
  if (kanSeSak(aktoer, sak)) return { ...felt, skjult: false };
  return { ...felt, tittel: sak.offentligTittel ?? SKJERMET, gnrbnr: null, skjult: true };
}

/** Presents a document of something this actor may see. */
export function visDokument(
  aktoer: Aktoer,
  post: {
    readonly tilgangskode: string | null;
    readonly saksbehandlerId: string | null;
    readonly sperret?: boolean;
  },
  dokument: Dokument,
): Dokumentvisning {
  const { objekter, ...felt } = dokument;
  const eier = {
    tilgangskode: post.tilgangskode,
    ansvarligId: post.saksbehandlerId,
    sperret: post.sperret === true,
  };
  if (kanSeDokument(aktoer, eier, dokument.tilgangskode)) return { ...felt, objekter: [...objekter], skjult: false };
  return { ...felt, tittel: dokument.offentligTittel ?? SKJERMET, utenArkivformat: null, objekter: [], skjult: true };
}

function visPart({ id, type, navn, slag, orgnr, skjermet }: Korrespondansepart, synlig: boolean) {
  return synlig
    ? { id, type, navn, slag, orgnr, skjermet }
    : { id, type, navn: SKJERMET, slag: 'ukjent' as const, orgnr: null, skjermet: true };
}

import type { Aktoer } from '../../kernel/index.ts';
import { type Kontrollfunn, kontrollfunn } from './arbeidsliste.ts';
import type { Journalpost } from './journalpost.ts';
import { type Journalpostvisning, SKJERMET, visJournalpost } from './visning.ts';

/** A row of a list as this actor may see it: made from what the actor sees of the journalpost, so that no list shows more than the page. */
export interface Listepostvisning
  extends Pick<
    Journalpostvisning,
    | 'id'
    | 'saksmappe'
    | 'saksnummer'
    | 'sakstittel'
    | 'registreringsID'
    | 'journalnummer'
    | 'journalposttype'
    | 'journalstatus'
    | 'tittel'
    | 'journaldato'
    | 'dokumentetsDato'
    | 'forfallsdato'
    | 'administrativEnhet'
    | 'saksbehandler'
    | 'tilgangskode'
    | 'skjult'
  > {
  readonly klasse: string;
  readonly skjermingOpphoerer: string | null;
  readonly parter: string[];
  readonly funn: Kontrollfunn[];
}

export function visListepost(aktoer: Aktoer, post: Journalpost, klasse: string): Listepostvisning {
  const vist = visJournalpost(aktoer, post);
  return {
    id: vist.id,
    saksmappe: vist.saksmappe,
    saksnummer: vist.saksnummer,
    sakstittel: vist.sakstittel,
    klasse,
    registreringsID: vist.registreringsID,
    journalnummer: vist.journalnummer,
    journalposttype: vist.journalposttype,
    journalstatus: vist.journalstatus,
    tittel: vist.tittel,
    parter: vist.skjult ? [SKJERMET] : vist.korrespondanseparter.map((part) => part.navn),
    journaldato: vist.journaldato,
    dokumentetsDato: vist.dokumentetsDato,
    forfallsdato: vist.forfallsdato,
    administrativEnhet: vist.administrativEnhet,
    saksbehandler: vist.saksbehandler,
    tilgangskode: vist.tilgangskode,
    skjermingOpphoerer: post.skjermingOpphoerer,
    skjult: vist.skjult,
    funn: kontrollfunn(post),
  };
}

import { type Arbeidsliste, LISTEKOLONNER, LISTENAVN, type Listekolonne } from '@dokumentsenter/contract';
import {
  ARKIVDELSTATUS,
  ARKIVSTATUS,
  DOKUMENTMEDIUM,
  JOURNALPOSTTYPE,
  JOURNALSTATUS,
  KASSASJONSVEDTAK,
  KLASSIFIKASJONSTYPE,
  kodenavn,
  SAKSSTATUS,
} from '@dokumentsenter/noark';
import type { Celle, Tabell } from '../../../platform/tabell/tabellfil.ts';
import type { Bortsettingsrad, Kassasjonsrad, Listepostvisning, Oversiktsrad } from '../../index.ts';

export type Maalform = 'nb' | 'nn';
type Kolonner<R> = readonly (readonly [Listekolonne, (rad: R) => Celle])[];

const POSTKOLONNER: Kolonner<Listepostvisning> = [
  ['journalnummer', (p) => p.journalnummer],
  ['registreringsID', (p) => p.registreringsID],
  ['type', (p) => kodenavn(JOURNALPOSTTYPE, p.journalposttype)],
  ['status', (p) => kodenavn(JOURNALSTATUS, p.journalstatus)],
  ['tittel', (p) => p.tittel],
  ['parter', (p) => p.parter.join(', ')],
  ['saksnummer', (p) => p.saksnummer],
  ['sakstittel', (p) => p.sakstittel],
  ['klasse', (p) => p.klasse],
  ['journaldato', (p) => p.journaldato],
  ['dokumentetsDato', (p) => p.dokumentetsDato],
  ['forfallsdato', (p) => p.forfallsdato],
  ['enhet', (p) => p.administrativEnhet],
  ['saksbehandler', (p) => p.saksbehandler],
  ['tilgangskode', (p) => p.tilgangskode],
];
const SKJERMINGSKOLONNER: Kolonner<Listepostvisning> = [
  ...POSTKOLONNER,
  ['skjermingOpphoerer', (p) => p.skjermingOpphoerer],
];
const OVERSIKTSKOLONNER: Kolonner<Oversiktsrad> = [
  ['arkivskaper', (r) => r.arkivskaperNavn],
  ['arkiv', (r) => r.arkiv],
  ['arkivstatus', (r) => kodenavn(ARKIVSTATUS, r.arkivstatus)],
  ['arkivOpprettet', (r) => r.arkivOpprettet],
  ['arkivAvsluttet', (r) => r.arkivAvsluttet],
  ['arkivdel', (r) => r.arkivdel],
  ['arkivdelstatus', (r) => kodenavn(ARKIVDELSTATUS, r.arkivdelstatus)],
  ['periodeStart', (r) => r.periodeStart],
  ['periodeSlutt', (r) => r.periodeSlutt],
  ['arkivdelOpprettet', (r) => r.arkivdelOpprettet],
  ['arkivdelAvsluttet', (r) => r.arkivdelAvsluttet],
  ['forloeper', (r) => r.forloeper],
  ['arvtaker', (r) => r.arvtaker],
  ['dokumentmedium', (r) => (r.dokumentmedium === null ? null : kodenavn(DOKUMENTMEDIUM, r.dokumentmedium))],
  ['oppbevaringssted', (r) => r.oppbevaringssted],
  ['beskrivelse', (r) => r.beskrivelse],
  ['klassifikasjonssystem', (r) => r.klassifikasjonssystem],
  ['klassifikasjonstype', (r) => kodenavn(KLASSIFIKASJONSTYPE, r.klassifikasjonstype)],
  ['klasse', (r) => r.klasse],
  ['klassetittel', (r) => r.klassetittel],
  ['saker', (r) => r.saker],
  ['aapne', (r) => r.aapne],
  ['journalposter', (r) => r.journalposter],
  ['uarkiverte', (r) => r.uarkiverte],
  ['foersteDato', (r) => r.foersteDato],
  ['sisteDato', (r) => r.sisteDato],
];
const KASSASJONSKOLONNER: Kolonner<Kassasjonsrad> = [
  ['saksnummer', (s) => s.saksnummer],
  ['tittel', (s) => s.tittel],
  ['klasse', (s) => s.klasse],
  ['klassetittel', (s) => s.klassetittel],
  ['enhet', (s) => s.administrativEnhet],
  ['arkiv', (s) => s.arkiv],
  ['arkivdel', (s) => s.arkivdel],
  ['periodeStart', (s) => s.periodeStart],
  ['periodeSlutt', (s) => s.periodeSlutt],
  ['opprettetDato', (s) => s.opprettetDato],
  ['avsluttetDato', (s) => s.avsluttetDato],
  ['kassasjonsvedtak', (s) => kodenavn(KASSASJONSVEDTAK, s.kassasjonsvedtak)],
  ['kassasjonshjemmel', (s) => s.kassasjonshjemmel],
  ['bevaringstid', (s) => s.bevaringstid],
  ['kassasjonsdato', (s) => s.kassasjonsdato],
];

const BORTSETTINGSKOLONNER: Kolonner<Bortsettingsrad> = [
  ['saksnummer', (s) => s.saksnummer],
  ['opprettetDato', (s) => s.opprettetDato],
  ['tittel', (s) => s.tittel],
  ['saksstatus', (s) => kodenavn(SAKSSTATUS, s.saksstatus)],
  ['kassasjonsvedtak', (s) => (s.kassasjonsvedtak === null ? null : kodenavn(KASSASJONSVEDTAK, s.kassasjonsvedtak))],
  ['kassasjonsdato', (s) => s.kassasjonsdato],
  ['klasse', (s) => s.klasse],
  ['klassetittel', (s) => s.klassetittel],
  ['arkiv', (s) => s.arkiv],
  ['arkivdel', (s) => s.arkivdel],
  ['periodeStart', (s) => s.periodeStart],
  ['periodeSlutt', (s) => s.periodeSlutt],
  ['graderteDokumenter', (s) => (s.graderteDokumenter === 0 ? null : s.graderteDokumenter)],
];

function tabell<R>(liste: Arbeidsliste, kolonner: Kolonner<R>, rader: readonly R[], maalform: Maalform): Tabell {
  return {
    tittel: LISTENAVN[liste][maalform],
    kolonner: kolonner.map(([navn]) => LISTEKOLONNER[navn][maalform]),
    rader: rader.map((rad) => kolonner.map(([, celle]) => celle(rad))),
  };
}

/** Rows as they were shown to the asker, so that a file never holds more than the page. */
export const posttabell = (liste: Arbeidsliste, rader: readonly Listepostvisning[], maalform: Maalform): Tabell =>
  tabell(liste, liste === 'skjerming-opphoerer' ? SKJERMINGSKOLONNER : POSTKOLONNER, rader, maalform);
export const oversiktstabell = (rader: readonly Oversiktsrad[], maalform: Maalform): Tabell =>
  tabell('arkivoversikt', OVERSIKTSKOLONNER, rader, maalform);
export const kassasjonstabell = (rader: readonly Kassasjonsrad[], maalform: Maalform): Tabell =>
  tabell('kassasjon', KASSASJONSKOLONNER, rader, maalform);

/** Each new klasse has a line of its own above its cases: the klasse, its title, and what the system of classes is called (krav 6.5.3). */
export function bortsettingstabell(rader: readonly Bortsettingsrad[], maalform: Maalform): Tabell {
  const { tittel, kolonner, rader: linjer } = tabell('bortsetting', BORTSETTINGSKOLONNER, rader, maalform);
  const medOverskrifter = linjer.flatMap((linje, nr) => {
    const [her, foer] = [rader[nr], rader[nr - 1]];
    if (her === undefined || (foer !== undefined && overskrift(foer) === overskrift(her))) return [linje];
    return [[overskrift(her), ...linje.slice(1).map(() => null)], linje];
  });
  return { tittel, kolonner, rader: medOverskrifter };
}

const overskrift = ({ klasse, klassetittel, klassifikasjonssystem }: Bortsettingsrad): string =>
  [klasse, klassetittel, `(${klassifikasjonssystem})`].filter((del) => del !== null).join(' ');

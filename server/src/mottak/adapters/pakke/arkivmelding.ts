import {
  DOKUMENTSTATUS,
  JOURNALPOSTTYPE,
  JOURNALSTATUS,
  SAKSSTATUS,
  TILKNYTTET_REGISTRERING_SOM,
  VARIANTFORMAT,
} from '@dokumentsenter/noark';
import { trygtFilnavn } from '../../domain/trygtFilnavn.ts';
import type { Journalfoering, Registreringsdokument } from '../../ports/registrering.ts';
import { element, skrivXml, type XmlElement } from './xml.ts';

export interface Arkivmeldingsgrunnlag {
  readonly registrering: Journalfoering;
  /** What is known of the case that it goes to; null `mappeID` when the receiving system is to open it. */
  readonly sak: {
    readonly mappeID: string | null;
    readonly systemID: string;
    readonly tittel: string;
    readonly saksdato: string;
    readonly administrativEnhet: string;
    readonly saksansvarlig: string;
  };
  readonly meldingId: string;
  readonly tidspunkt: Date;
  readonly opprettetAv: string;
  nyId(): string;
}

const ROT = {
  xmlns: 'http://www.arkivverket.no/standarder/noark5/arkivmelding',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};

/**
 * File name in the package: order first, so that equal names never meet. The name may be a title, where a slash is no step of a path
 * («Gbnr. 135/255»).
 */
export function pakkefilnavn(nummer: number, filnavn: string): string {
  return trygtFilnavn(`${String(nummer).padStart(3, '0')}_${filnavn.replace(/[/\\]/g, '-')}`);
}

/** Every file of the package in the order of the message. */
export function pakkefiler(dokumenter: readonly Registreringsdokument[]): { navn: string; sjekksum: string }[] {
  return dokumenter
    .flatMap((d) => d.objekter)
    .map((objekt, i) => ({ navn: pakkefilnavn(i + 1, objekt.filnavn), sjekksum: objekt.sjekksum }));
}

/**
 * arkivmelding.xml in the eFormidling flavour (channels.md 1.3). Times without zone, as the receivers expect (noark.md 0.5). A
 * national identity number is never part of it: the field does not exist in the schema, and a title must not carry it.
 */
export function skrivArkivmelding(grunnlag: Arkivmeldingsgrunnlag): string {
  const { registrering: r } = grunnlag;
  const antallFiler = r.dokumenter.reduce((sum, d) => sum + d.objekter.length, 0);
  const rot: XmlElement = {
    navn: 'arkivmelding',
    attributter: ROT,
    innhold: [
      element('system', 'Dokumentsenter'),
      element('meldingId', grunnlag.meldingId),
      element('tidspunkt', lokaltid(grunnlag.tidspunkt)),
      element('antallFiler', antallFiler),
      mappe(grunnlag),
    ],
  };
  return skrivXml(rot);
}

function mappe(grunnlag: Arkivmeldingsgrunnlag): XmlElement | null {
  const { sak, registrering: r } = grunnlag;
  const ny = 'ny' in r.sak ? r.sak.ny : null;
  return element(
    'mappe',
    [
      element('systemID', sak.systemID),
      element('mappeID', sak.mappeID),
      element('tittel', sak.tittel),
      element('offentligTittel', ny?.offentligTittel ?? null),
      element('opprettetDato', lokaltid(grunnlag.tidspunkt)),
      element('opprettetAv', grunnlag.opprettetAv),
      journalpost(grunnlag),
      element('saksdato', sak.saksdato),
      element('administrativEnhet', sak.administrativEnhet),
      element('saksansvarlig', sak.saksansvarlig),
      element('saksstatus', SAKSSTATUS.B),
    ],
    { 'xsi:type': 'saksmappe' },
  );
}

function journalpost(grunnlag: Arkivmeldingsgrunnlag): XmlElement | null {
  const { registrering: r, sak } = grunnlag;
  const naa = lokaltid(grunnlag.tidspunkt);
  let nummer = 0;
  const filnavn = (navn: string) => {
    nummer += 1;
    return pakkefilnavn(nummer, navn);
  };
  return element(
    'basisregistrering',
    [
      element('systemID', grunnlag.nyId()),
      element('opprettetDato', naa),
      element('opprettetAv', grunnlag.opprettetAv),
      element('arkivertDato', naa),
      element('arkivertAv', grunnlag.opprettetAv),
      element('referanseForelderMappe', sak.systemID),
      skjerming(r),
      ...r.dokumenter.map((d, i) => dokumentbeskrivelse(grunnlag, d, i + 1, filnavn)),
      element('tittel', r.tittel),
      element('offentligTittel', r.offentligTittel),
      element('journalposttype', JOURNALPOSTTYPE[r.journalposttype]),
      element('journalstatus', JOURNALSTATUS.J),
      element('journaldato', naa.slice(0, 10)),
      element('dokumentetsDato', r.dokumentetsDato),
      element('mottattDato', lokaltid(r.mottattDato)),
      element('forfallsdato', r.svarfrist),
      element('antallVedlegg', r.dokumenter.length - 1),
      part(r),
    ],
    { 'xsi:type': 'journalpost' },
  );
}

function skjerming(r: Journalfoering): XmlElement | null {
  if (r.tilgangskode === null) return null;
  return element('skjerming', [
    element('tilgangsrestriksjon', r.tilgangskode),
    element('skjermingshjemmel', r.hjemmel ?? r.tilgangskode),
    element('skjermingMetadata', r.part.skjermet ? 'TM1' : 'TMO'),
  ]);
}

function dokumentbeskrivelse(
  grunnlag: Arkivmeldingsgrunnlag,
  d: Registreringsdokument,
  nummer: number,
  filnavn: (navn: string) => string,
): XmlElement | null {
  const naa = lokaltid(grunnlag.tidspunkt);
  return element('dokumentbeskrivelse', [
    element('systemID', grunnlag.nyId()),
    element('dokumenttype', 'Brev'),
    element('dokumentstatus', DOKUMENTSTATUS.F),
    element('tittel', d.tittel),
    element('opprettetDato', naa),
    element('opprettetAv', grunnlag.opprettetAv),
    element('tilknyttetRegistreringSom', TILKNYTTET_REGISTRERING_SOM[d.tilknyttetRegistreringSom]),
    element('dokumentnummer', nummer),
    element('tilknyttetDato', naa),
    element('tilknyttetAv', grunnlag.opprettetAv),
    ...d.objekter.map((objekt) =>
      element('dokumentobjekt', [
        element('versjonsnummer', 1),
        element('variantformat', VARIANTFORMAT[objekt.variantformat]),
        element('opprettetDato', naa),
        element('opprettetAv', grunnlag.opprettetAv),
        element('referanseDokumentfil', filnavn(objekt.filnavn)),
      ]),
    ),
  ]);
}

function part(r: Journalfoering): XmlElement | null {
  return element('korrespondansepart', [
    element('korrespondanseparttype', r.journalposttype === 'U' ? 'Mottaker' : 'Avsender'),
    element('korrespondansepartNavn', r.part.navn),
    element('postadresse', r.part.adresse),
    element('epostadresse', r.part.epost),
    element('administrativEnhet', r.administrativEnhet),
    element('saksbehandler', r.saksbehandler),
  ]);
}

/** Norwegian local time without offset. */
function lokaltid(tid: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short', timeStyle: 'medium' })
    .format(tid)
    .replace(' ', 'T');
}

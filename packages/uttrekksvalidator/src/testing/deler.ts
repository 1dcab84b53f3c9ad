import { createHash } from 'node:crypto';

/** Made for the validator's tests alone: knows nothing of the product's own writer. */
export const sha256 = (innhold: string | Uint8Array): string => createHash('sha256').update(innhold).digest('hex');

/** A systemID that tells what it is: kind and number. */
export const id = (slag: number, nummer: number): string =>
  `${String(slag).padStart(8, '0')}-0000-4000-8000-${String(nummer).padStart(12, '0')}`;

export const pdf = (nummer: number): string =>
  `%PDF-1.4\n1 0 obj\n<</Type/Metadata>>stream\n<rdf pdfaid:part="1" pdfaid:conformance="B"/> brev ${nummer}\nendstream\n%%EOF\n`;

export const dokumentsti = (nummer: number): string => `dokumenter/2024/${nummer}.pdf`;

export const HODE = '<?xml version="1.0" encoding="UTF-8"?>\n';

const navnerom = (navn: string) =>
  `xmlns="http://www.arkivverket.no/standarder/noark5/${navn}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"`;

const opprettet = (dato: string) => `<opprettetDato>${dato}T08:00:00</opprettetDato>
<opprettetAv>Kari Arkivar</opprettetAv>`;
const avsluttet = `<avsluttetDato>2024-12-31T15:00:00</avsluttetDato>
<avsluttetAv>Kari Arkivar</avsluttetAv>`;

export const dokumentobjekt = (nummer: number): string => `<dokumentobjekt>
<systemID>${id(8, nummer)}</systemID>
<versjonsnummer>1</versjonsnummer>
<variantformat>Arkivformat</variantformat>
<format>pdf</format>
${opprettet('2024-02-01')}
<referanseDokumentfil>${dokumentsti(nummer)}</referanseDokumentfil>
<sjekksum>${sha256(pdf(nummer))}</sjekksum>
<sjekksumAlgoritme>SHA256</sjekksumAlgoritme>
<filstoerrelse>${pdf(nummer).length}</filstoerrelse>
</dokumentobjekt>`;

export const dokumentbeskrivelse = (nummer: number): string => `<dokumentbeskrivelse>
<systemID>${id(7, nummer)}</systemID>
<dokumenttype>Brev</dokumenttype>
<dokumentstatus>Dokumentet er ferdigstilt</dokumentstatus>
<tittel>Brev ${nummer}</tittel>
${opprettet('2024-02-01')}
<tilknyttetRegistreringSom>Hoveddokument</tilknyttetRegistreringSom>
<dokumentnummer>1</dokumentnummer>
<tilknyttetDato>2024-02-01T08:00:00</tilknyttetDato>
<tilknyttetAv>Kari Arkivar</tilknyttetAv>
${dokumentobjekt(nummer)}
</dokumentbeskrivelse>`;

/** Odd numbers came in and are written off by the next, which went out. */
export const journalpost = (nummer: number): string => `<registrering xsi:type="journalpost">
<systemID>${id(6, nummer)}</systemID>
${opprettet('2024-02-01')}
<arkivertDato>2024-02-03T08:00:00</arkivertDato>
<arkivertAv>Kari Arkivar</arkivertAv>
<referanseArkivdel>${id(2, 1)}</referanseArkivdel>
${dokumentbeskrivelse(nummer)}
<registreringsID>2024/${Math.ceil(nummer / 2)}-${nummer % 2 === 1 ? 1 : 2}</registreringsID>
<tittel>Søknad om byggetillatelse ${nummer}</tittel>
<korrespondansepart>
<korrespondanseparttype>${nummer % 2 === 1 ? 'Avsender' : 'Mottaker'}</korrespondanseparttype>
<korrespondansepartNavn>Fjellheim Bygg AS</korrespondansepartNavn>
</korrespondansepart>
<journalaar>2024</journalaar>
<journalsekvensnummer>${nummer}</journalsekvensnummer>
<journalpostnummer>${nummer % 2 === 1 ? 1 : 2}</journalpostnummer>
<journalposttype>${nummer % 2 === 1 ? 'Inngående dokument' : 'Utgående dokument'}</journalposttype>
<journalstatus>Arkivert</journalstatus>
<journaldato>2024-02-${nummer % 2 === 1 ? '01' : '02'}</journaldato>
${
  nummer % 2 === 1
    ? `<avskrivning>
<avskrivningsdato>2024-02-02</avskrivningsdato>
<avskrevetAv>Tor Saksbehandler</avskrevetAv>
<avskrivningsmaate>Besvart med brev</avskrivningsmaate>
<referanseAvskrivesAvJournalpost>${id(6, nummer + 1)}</referanseAvskrivesAvJournalpost>
</avskrivning>`
    : ''
}
</registrering>`;

export const saksmappe = (nummer: number): string => `<mappe xsi:type="saksmappe">
<systemID>${id(5, nummer)}</systemID>
<mappeID>2024/${nummer}</mappeID>
<tittel>Byggesak ${nummer}</tittel>
${opprettet('2024-02-01')}
${avsluttet}
${journalpost(2 * nummer - 1)}
${journalpost(2 * nummer)}
<saksaar>2024</saksaar>
<sakssekvensnummer>${nummer}</sakssekvensnummer>
<saksdato>2024-02-01</saksdato>
<administrativEnhet>Teknisk</administrativEnhet>
<saksansvarlig>Tor Saksbehandler</saksansvarlig>
<saksstatus>Avsluttet</saksstatus>
<referanseSekundaerKlassifikasjon>${id(4, 2)}</referanseSekundaerKlassifikasjon>
</mappe>`;

const klasse = (nummer: number, klasseID: string, innhold: string) => `<klasse>
<systemID>${id(4, nummer)}</systemID>
<klasseID>${klasseID}</klasseID>
<tittel>Klasse ${klasseID}</tittel>
${opprettet('2020-01-01')}
${innhold}
</klasse>`;

const system = (nummer: number, tittel: string, innhold: string) => `<klassifikasjonssystem>
<systemID>${id(3, nummer)}</systemID>
<tittel>${tittel}</tittel>
${opprettet('2020-01-01')}
${innhold}
</klassifikasjonssystem>`;

/** Everything of arkivstruktur.xml before and after the cases, so that a large one can be written in pieces. */
export const strukturstart = `${HODE}<arkiv ${navnerom('arkivstruktur')}>
<systemID>${id(1, 1)}</systemID>
<tittel>Sakarkiv for Fjellheim</tittel>
${opprettet('2020-01-01')}
${avsluttet}
<arkivskaper>
<arkivskaperID>210000001</arkivskaperID>
<arkivskaperNavn>Fjellheim kommune</arkivskaperNavn>
</arkivskaper>
<arkivdel>
<systemID>${id(2, 1)}</systemID>
<tittel>Sakarkiv 2024</tittel>
<arkivdelstatus>Avsluttet periode</arkivdelstatus>
${opprettet('2020-01-01')}
${avsluttet}
<arkivperiodeStartDato>2024-01-01</arkivperiodeStartDato>
<arkivperiodeSluttDato>2024-12-31</arkivperiodeSluttDato>
${system(2, 'Gårds- og bruksnummer', klasse(2, '10/2', ''))}
`;
export const strukturslutt = `
</arkivdel>
</arkiv>
`;

export const arkivstruktur = (saker: number): string =>
  strukturstart +
  system(
    1,
    'K-koder',
    klasse(1, 'L42', Array.from({ length: saker }, (_each, at) => saksmappe(at + 1)).join('\n')) + klasse(3, 'L43', ''),
  ) +
  strukturslutt;

export const journal = (navn: 'loependeJournal' | 'offentligJournal', poster: number): string => {
  const tittel = (tekst: string) =>
    navn === 'loependeJournal' ? `<tittel>${tekst}</tittel>` : `<offentligTittel>${tekst}</offentligTittel>`;
  const post = (nummer: number) => `<journalregistrering>
<saksmappe>
<saksaar>2024</saksaar>
<sakssekvensnummer>${Math.ceil(nummer / 2)}</sakssekvensnummer>
${tittel(`Byggesak ${Math.ceil(nummer / 2)}`)}
</saksmappe>
<journalpost>
<systemID>${id(6, nummer)}</systemID>
<journalaar>2024</journalaar>
<journalsekvensnummer>${nummer}</journalsekvensnummer>
<journalpostnummer>${nummer % 2 === 1 ? 1 : 2}</journalpostnummer>
${tittel(`Søknad om byggetillatelse ${nummer}`)}
<journaldato>2024-02-${nummer % 2 === 1 ? '01' : '02'}</journaldato>
<korrespondansepart>
<korrespondanseparttype>Avsender</korrespondanseparttype>
${navn === 'loependeJournal' ? '<korrespondansepartNavn>Fjellheim Bygg AS</korrespondansepartNavn>' : '<korrespondansepartNavn>Fjellheim Bygg AS</korrespondansepartNavn>'}
</korrespondansepart>
</journalpost>
</journalregistrering>`;
  return `${HODE}<${navn} ${navnerom(navn)}>
<journalhode>
<journalStartDato>2024-02-01</journalStartDato>
<journalSluttDato>2024-02-02</journalSluttDato>
<antallJournalposter>${poster}</antallJournalposter>
<arkivskaper>
<arkivskaperID>210000001</arkivskaperID>
<arkivskaperNavn>Fjellheim kommune</arkivskaperNavn>
</arkivskaper>
</journalhode>
${Array.from({ length: poster }, (_each, at) => post(at + 1)).join('\n')}
</${navn}>
`;
};

export const endringslogg = (endringer: number): string => `${HODE}<endringslogg ${navnerom('endringslogg')}>
${Array.from(
  { length: endringer },
  (_each, at) => `<endring>
<referanseArkivenhet>${id(6, at + 1)}</referanseArkivenhet>
<referanseMetadata>tittel</referanseMetadata>
<endretDato>2024-02-02T08:00:00</endretDato>
<endretAv>Kari Arkivar</endretAv>
<tidligereVerdi>Søknad</tidligereVerdi>
<nyVerdi>Søknad om byggetillatelse</nyVerdi>
</endring>`,
).join('\n')}
</endringslogg>
`;

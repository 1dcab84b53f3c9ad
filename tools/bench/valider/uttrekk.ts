import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { copyFileSync, createWriteStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Distinct document files, shared by all journalposter as in a demo year. */
const FILER = 200;

const id = (slag: number, nummer: number) =>
  `${String(slag).padStart(8, '0')}-0000-4000-8000-${String(nummer).padStart(12, '0')}`;
const sha256 = (innhold: string | Uint8Array) => createHash('sha256').update(innhold).digest('hex');
const pdf = (nummer: number) => `%PDF-1.4\n% brev ${nummer} ${'fyll '.repeat(400)}\n%%EOF\n`;
const ROM = 'http://www.arkivverket.no/standarder/noark5/';
const OPPRETTET = '<opprettetDato>2024-02-01T08:00:00</opprettetDato><opprettetAv>Kari</opprettetAv>';
const AVSLUTTET = '<avsluttetDato>2024-12-31T15:00:00</avsluttetDato><avsluttetAv>Kari</avsluttetAv>';
const SKAPER =
  '<arkivskaper><arkivskaperID>210000001</arkivskaperID><arkivskaperNavn>Fjellheim</arkivskaperNavn></arkivskaper>';

const journalpost = (n: number, sum: string) => `<registrering xsi:type="journalpost"><systemID>${id(6, n)}</systemID>
${OPPRETTET}<arkivertDato>2024-02-03T08:00:00</arkivertDato><arkivertAv>Kari</arkivertAv>
<dokumentbeskrivelse><systemID>${id(7, n)}</systemID><dokumenttype>Brev</dokumenttype>
<dokumentstatus>Dokumentet er ferdigstilt</dokumentstatus><tittel>Brev ${n}</tittel>${OPPRETTET}
<tilknyttetRegistreringSom>Hoveddokument</tilknyttetRegistreringSom><dokumentnummer>1</dokumentnummer>
<tilknyttetDato>2024-02-01T08:00:00</tilknyttetDato><tilknyttetAv>Kari</tilknyttetAv>
<dokumentobjekt><systemID>${id(8, n)}</systemID><versjonsnummer>1</versjonsnummer>
<variantformat>Produksjonsformat</variantformat><format>pdf</format>${OPPRETTET}
<referanseDokumentfil>dokumenter/${n % FILER}.pdf</referanseDokumentfil><sjekksum>${sum}</sjekksum>
<sjekksumAlgoritme>SHA256</sjekksumAlgoritme><filstoerrelse>${pdf(n % FILER).length}</filstoerrelse></dokumentobjekt>
</dokumentbeskrivelse><tittel>Søknad om byggetillatelse, gnr. 10 bnr. ${n}</tittel>
<korrespondansepart><korrespondanseparttype>Mottaker</korrespondanseparttype>
<korrespondansepartNavn>Fjellheim Bygg AS</korrespondansepartNavn></korrespondansepart>
<journalaar>2024</journalaar><journalsekvensnummer>${n}</journalsekvensnummer><journalpostnummer>1</journalpostnummer>
<journalposttype>Utgående dokument</journalposttype><journalstatus>Arkivert</journalstatus><journaldato>2024-02-01</journaldato>
</registrering>
`;

const journalregistrering = (n: number, tittel: string) => `<journalregistrering><saksmappe><saksaar>2024</saksaar>
<sakssekvensnummer>${n}</sakssekvensnummer></saksmappe><journalpost><systemID>${id(6, n)}</systemID>
<journalaar>2024</journalaar><journalsekvensnummer>${n}</journalsekvensnummer><journalpostnummer>1</journalpostnummer>
${tittel}<journaldato>2024-02-01</journaldato><korrespondansepart><korrespondanseparttype>Mottaker</korrespondanseparttype>
<korrespondansepartNavn>Fjellheim Bygg AS</korrespondansepartNavn></korrespondansepart></journalpost></journalregistrering>
`;

/** Writes a file piece by piece; answers with its SHA-256. */
async function skriv(fil: string, biter: Iterable<string>): Promise<string> {
  const ut = createWriteStream(fil);
  const hash = createHash('sha256');
  for (const bit of biter) {
    hash.update(bit);
    if (!ut.write(bit)) await once(ut, 'drain');
  }
  ut.end();
  await once(ut, 'close');
  return hash.digest('hex');
}

function* struktur(journalposter: number, summer: readonly string[]): Iterable<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<arkiv xmlns="${ROM}arkivstruktur" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><systemID>${id(1, 1)}</systemID>
<tittel>Arkiv</tittel>${OPPRETTET}${AVSLUTTET}${SKAPER}<arkivdel><systemID>${id(2, 1)}</systemID><tittel>Sak 2024</tittel>
<arkivdelstatus>Avsluttet periode</arkivdelstatus>${OPPRETTET}${AVSLUTTET}<klassifikasjonssystem><systemID>${id(3, 1)}</systemID>
<tittel>K-koder</tittel>${OPPRETTET}<klasse><systemID>${id(4, 1)}</systemID><klasseID>L42</klasseID><tittel>Bygg</tittel>${OPPRETTET}
`;
  for (let n = 1; n <= journalposter; n += 1)
    yield `<mappe xsi:type="saksmappe"><systemID>${id(5, n)}</systemID><mappeID>2024/${n}</mappeID><tittel>Byggesak ${n}</tittel>
${OPPRETTET}${AVSLUTTET}${journalpost(n, summer[n % FILER] ?? '')}<saksaar>2024</saksaar><sakssekvensnummer>${n}</sakssekvensnummer>
<saksdato>2024-02-01</saksdato><administrativEnhet>Teknisk</administrativEnhet><saksansvarlig>Tor</saksansvarlig>
<saksstatus>Avsluttet</saksstatus></mappe>
`;
  yield '</klasse></klassifikasjonssystem></arkivdel></arkiv>\n';
}

function* journal(navn: string, journalposter: number): Iterable<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<${navn} xmlns="${ROM}${navn}"><journalhode><journalStartDato>2024-02-01</journalStartDato><journalSluttDato>2024-02-01</journalSluttDato>
<antallJournalposter>${journalposter}</antallJournalposter>${SKAPER}</journalhode>
`;
  const tittel = navn === 'loependeJournal' ? '<tittel>Søknad</tittel>' : '<offentligTittel>Søknad</offentligTittel>';
  for (let n = 1; n <= journalposter; n += 1) {
    const post = journalregistrering(n, tittel);
    yield navn === 'loependeJournal'
      ? post.replace('</sakssekvensnummer>', '</sakssekvensnummer><tittel>Sak</tittel>')
      : post;
  }
  yield `</${navn}>\n`;
}

/**
 * A valid uttrekk of this many cases with one journalpost each (four systemIDs a case), written in pieces into `mappe`. `skjemaer` is a folder
 * with the official schemas of version 5.0. The description is left out of the measure: it is small whatever the uttrekk is.
 */
export async function lagUttrekk(mappe: string, skjemaer: string, journalposter: number): Promise<void> {
  mkdirSync(path.join(mappe, 'dokumenter'), { recursive: true });
  for (let n = 0; n < FILER; n += 1) writeFileSync(path.join(mappe, `dokumenter/${n}.pdf`), pdf(n));
  const summer = Array.from({ length: FILER }, (_each, n) => sha256(pdf(n)));
  const xml: Record<string, Iterable<string>> = {
    arkivstruktur: struktur(journalposter, summer),
    loependeJournal: journal('loependeJournal', journalposter),
    offentligJournal: journal('offentligJournal', journalposter),
  };
  const objekter: string[] = [];
  for (const [navn, biter] of Object.entries(xml)) {
    const sum = await skriv(path.join(mappe, `${navn}.xml`), biter);
    copyFileSync(path.join(skjemaer, `${navn}.xsd`), path.join(mappe, `${navn}.xsd`));
    objekter.push(dataobjekt(navn, sum, sha256(readFileSync(path.join(skjemaer, `${navn}.xsd`)))));
  }
  copyFileSync(path.join(skjemaer, 'metadatakatalog.xsd'), path.join(mappe, 'metadatakatalog.xsd'));
  writeFileSync(path.join(mappe, 'arkivuttrekk.xml'), addml(objekter));
}

const e = (navn: string, verdi: string, under = '') =>
  `<property name="${navn}">${verdi === '' ? '' : `<value>${verdi}</value>`}${under === '' ? '' : `<properties>${under}</properties>`}</property>`;
const fil = (navn: string, sum: string) =>
  e('file', '', e('name', navn) + e('checksum', '', e('algorithm', 'SHA-256') + e('value', sum)));
const dataobjekt = (navn: string, sum: string, skjemasum: string) =>
  `<dataObject name="${navn}"><properties>${fil(`${navn}.xml`, sum)}${e('schema', 'main', fil(`${navn}.xsd`, skjemasum))}</properties></dataObject>`;

function addml(objekter: readonly string[]): string {
  const tillegg =
    e('periode', '', e('inngaaendeSkille', 'skarpt') + e('utgaaendeSkille', 'skarpt')) +
    e('antallDokumentfiler', String(FILER));
  return `<?xml version="1.0" encoding="UTF-8"?>
<addml xmlns="http://www.arkivverket.no/standarder/addml" name="Noark 5-arkivuttrekk"><dataset><dataObjects><dataObject name="Noark 5">
<properties>${e('info', '', e('type', 'Noark 5', e('version', '5.0')) + e('additionalInfo', '', tillegg))}</properties>
<dataObjects>${objekter.join('')}</dataObjects></dataObject></dataObjects></dataset></addml>
`;
}

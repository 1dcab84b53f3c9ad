import { afterAll, describe, expect, test } from 'vitest';
import type { Funnkode } from './funn/funntyper.ts';
import { PROEVER } from './funn/proever.ts';
import { dokumentbeskrivelse, dokumentobjekt, id, journalpost, pdf, saksmappe } from './testing/deler.ts';
import { harSkjemaer, koder, type Oppskrift, ryddMapper, valider } from './testing/uttrekk.ts';

afterAll(ryddMapper);

interface Tilfelle {
  readonly proeve: string;
  readonly hva: string;
  /** All findings it gives: its own, and those that follow from it. */
  readonly funn: readonly Funnkode[];
  readonly oppskrift: Oppskrift;
}

const bytt =
  (fra: string | RegExp, til: string) =>
  (tekst: string): string => {
    const ny = tekst.replace(fra, () => til);
    if (ny === tekst) throw new Error(`the recipe changed nothing: ${fra}`);
    return ny;
  };
const bytt2 =
  (...par: readonly (readonly [string | RegExp, string])[]) =>
  (tekst: string): string =>
    par.reduce((ny, [fra, til]) => bytt(fra, til)(ny), tekst);
const t = (
  proeve: string,
  hva: string,
  funn: Funnkode | readonly Funnkode[],
  oppskrift: Oppskrift,
): Tilfelle => ({ proeve, hva, funn: typeof funn === 'string' ? [funn] : [...funn].sort(), oppskrift });

const skjerming = `<skjerming>
<tilgangsrestriksjon>13</tilgangsrestriksjon>
<skjermingshjemmel>Offl. § 13</skjermingshjemmel>
<skjermingMetadata>Korrespondansepart</skjermingMetadata>
</skjerming>
`;
const kassasjon = (vedtak: string) => `<kassasjon>
<kassasjonsvedtak>${vedtak}</kassasjonsvedtak>
<bevaringstid>10</bevaringstid>
<kassasjonsdato>2035-01-01</kassasjonsdato>
</kassasjon>
`;
const kassert = `<utfoertKassasjon>
<kassertDato>2024-06-01T08:00:00</kassertDato>
<kassertAv>Kari Arkivar</kassertAv>
</utfoertKassasjon>
`;
const foerMappeslutt = (nytt: string) => bytt('<saksaar>', `${nytt}<saksaar>`);
const underklasse = `<klasse>
<systemID>${id(4, 9)}</systemID>
<klasseID>L421</klasseID>
<tittel>Underklasse</tittel>
<opprettetDato>2020-01-01T08:00:00</opprettetDato>
<opprettetAv>Kari Arkivar</opprettetAv>
</klasse>
`;

const STRUKTUR: readonly Tilfelle[] = [
  t('N5.10', 'a folder is gone', ['antall-mapper', 'antall-registreringer', 'dokument-uten-referanse', 'endring-referanse', 'journal-antall-ulikt', 'journal-ukjent-post'], {
    saker: 2,
    arkivstruktur: bytt(saksmappe(1), ''),
  }),
  t('N5.12', 'a class with subclasses and folders', ['klasse-med-mapper', 'skjema-brudd'], {
    arkivstruktur: bytt(saksmappe(1), saksmappe(1) + underklasse),
  }),
  t('N5.14', 'an empty folder', ['mappe-tom'], {
    arkivstruktur: bytt(
      saksmappe(1),
      `${saksmappe(1)}${saksmappe(2)
        .replace(journalpost(3), '')
        .replace(journalpost(4), '')}`,
    ),
    arkivuttrekk: bytt('<value>mappe</value><properties><property name="elementPath"><value>//mappe</value></property>\n<property name="value"><value>1<', '<value>mappe</value><properties><property name="elementPath"><value>//mappe</value></property>\n<property name="value"><value>2<'),
  }),
  t('N5.15', 'an open case', 'saksstatus-ikke-avsluttet', {
    arkivstruktur: bytt('<saksstatus>Avsluttet', '<saksstatus>Under behandling'),
  }),
  t('N5.16', 'another number of registreringer than said', 'antall-registreringer', {
    arkivuttrekk: bytt('//registrering</value></property>\n<property name="value"><value>2<', '//registrering</value></property>\n<property name="value"><value>3<'),
  }),
  t('N5.17', 'a journalpost without type', ['journalposttype-mangler', 'skjema-brudd'], {
    arkivstruktur: bytt('<journalposttype>Utgående dokument</journalposttype>\n', ''),
  }),
  t('N5.17', 'a journalpost with only attachments', 'uten-hoveddokument', {
    arkivstruktur: bytt('<tilknyttetRegistreringSom>Hoveddokument', '<tilknyttetRegistreringSom>Vedlegg'),
  }),
  t('N5.19', 'a class with subclasses and registreringer', ['klasse-med-registreringer', 'skjema-brudd'], {
    arkivstruktur: (tekst) =>
      bytt(
        saksmappe(1),
        `${underklasse}${journalpost(1)}${journalpost(2)}`,
      )(tekst),
    arkivuttrekk: bytt('//mappe</value></property>\n<property name="value"><value>1<', '//mappe</value></property>\n<property name="value"><value>0<'),
  }),
  t('N5.21', 'a registrering without a document', ['antall-dokumentfiler', 'registrering-uten-dokument'], {
    arkivstruktur: bytt(dokumentbeskrivelse(2), ''),
    filer: { 'dokumenter/2024/2.pdf': null },
  }),
  t('N5.22', 'a journalpost that is not archived', 'journalstatus-ikke-arkivert', {
    arkivstruktur: bytt('<journalstatus>Arkivert', '<journalstatus>Journalført'),
  }),
  t('N5.24', 'a document without a file', ['antall-dokumentfiler', 'beskrivelse-uten-objekt'], {
    arkivstruktur: bytt(dokumentobjekt(2), ''),
    filer: { 'dokumenter/2024/2.pdf': null },
  }),
  t('N5.25', 'a document that is not finished', 'dokumentstatus-ikke-ferdig', {
    arkivstruktur: bytt('Dokumentet er ferdigstilt', 'Dokumentet er under redigering'),
  }),
  t('N5.27', 'a date that is none', ['opprettet-ugyldig', 'skjema-brudd'], {
    arkivstruktur: bytt(
      /(<registrering xsi:type="journalpost">\n<systemID>[^<]*<\/systemID>\n<opprettetDato>)2024-02-01/,
      `<registrering xsi:type="journalpost">\n<systemID>${id(6, 1)}</systemID>\n<opprettetDato>2024-02-31`,
    ),
  }),
  t('N5.40', 'an incoming document that nobody answered', 'inngaaende-ikke-avskrevet', {
    arkivstruktur: bytt(/<avskrivning>[\s\S]*?<\/avskrivning>/, ''),
  }),
  t('N5.42', 'shielded material that the description denies', 'skjerming-mot-beskrivelse', {
    arkivstruktur: bytt(journalpost(1), skjerming + journalpost(1)),
  }),
  t('N5.44', 'a decision to destroy that the description denies', 'kassasjon-mot-beskrivelse', {
    arkivstruktur: bytt(journalpost(1), kassasjon('Kasseres') + journalpost(1)),
  }),
  t('N5.44', 'a decision to keep', 'kassasjon-bare-bevares', {
    arkivstruktur: bytt(journalpost(1), kassasjon('Bevares') + journalpost(1)),
  }),
  t('N5.45', 'destroyed material that the description denies', 'kassert-mot-beskrivelse', {
    arkivstruktur: bytt(dokumentobjekt(1), kassert + dokumentobjekt(1)),
  }),
  t('N5.47', 'a systemID used twice', ['journal-ukjent-post', 'annen-referanse', 'endring-referanse', 'systemid-lik'], {
    arkivstruktur: bytt(`<systemID>${id(6, 2)}`, `<systemID>${id(6, 1)}`),
  }),
  t('N5.48', 'a reference to an arkivdel that is not there', 'arkivdel-referanse', {
    arkivstruktur: bytt(`<referanseArkivdel>${id(2, 1)}`, `<referanseArkivdel>${id(2, 9)}`),
  }),
  t('N5.51', 'a reference to a class that is not there', 'klasse-referanse', {
    arkivstruktur: bytt(`<referanseSekundaerKlassifikasjon>${id(4, 2)}`, `<referanseSekundaerKlassifikasjon>${id(2, 1)}`),
  }),
  t('N5.63', 'an empty element', ['tomt-element'], {
    arkivstruktur: bytt(/<administrativEnhet>Teknisk</, '<administrativEnhet> <'),
  }),
  t('DS.05', 'a value outside a closed list', 'kode-ukjent', {
    arkivstruktur: bytt('<variantformat>Arkivformat', '<variantformat>Kladd'),
  }),
  t('DS.05', 'a value of the body’s own', 'kode-egen', {
    arkivstruktur: bytt('Besvart med brev', 'Besvart i møte'),
  }),
  t('DS.06', 'a time with a zone', 'tid-med-sone', {
    arkivstruktur: bytt('<arkivertDato>2024-02-03T08:00:00', '<arkivertDato>2024-02-03T08:00:00+01:00'),
  }),
  t('DS.07', 'a cross reference out of the uttrekk', 'annen-referanse', {
    arkivstruktur: bytt(`<referanseAvskrivesAvJournalpost>${id(6, 2)}`, `<referanseAvskrivesAvJournalpost>${id(6, 99)}`),
  }),
  t('DS.11', 'a shielded title without a public one', ['skjermet-uten-offentlig-tittel', 'skjerming-mot-beskrivelse'], {
    arkivstruktur: bytt(journalpost(1), skjerming.replace('Korrespondansepart', 'Tittel mappe') + journalpost(1)),
  }),
  t('DS.12', 'a journalpost without parties', 'uten-korrespondansepart', {
    arkivstruktur: bytt(/<korrespondansepart>[\s\S]*?<\/korrespondansepart>\n/, ''),
  }),
  t('DS.13', 'a case closed before it was opened', 'dato-rekkefoelge', {
    arkivstruktur: bytt(
      /(2024\/1<\/mappeID>\n<tittel>Byggesak 1<\/tittel>\n<opprettetDato>)2024-02-01/,
      '2024/1</mappeID>\n<tittel>Byggesak 1</tittel>\n<opprettetDato>2025-02-01',
    ),
  }),
];

const FILER: readonly Tilfelle[] = [
  t('N5.01', 'a journal is taken away', ['fil-mangler', 'journal-mangler'], { filer: { 'offentligJournal.xml': null } }),
  t('N5.01', 'an XML file nobody described', 'fil-ikke-beskrevet', {
    arkivuttrekk: (tekst) => tekst.replace(/<dataObject name="endringslogg">[\s\S]*?<\/dataObject>/, ''),
  }),
  t('N5.02', 'a wrong checksum of an XML file', 'sjekksum-xml-avvik', {
    arkivuttrekk: bytt(/(<value>arkivstruktur\.xml<\/value>[\s\S]*?<property name="value"><value>)[0-9a-f]{64}/, `<value>arkivstruktur.xml</value></property><property name="checksum"><properties><property name="algorithm"><value>SHA-256</value></property><property name="value"><value>${'0'.repeat(64)}`),
  }),
  t('N5.02', 'a checksum of another kind', 'sjekksum-xml-algoritme', {
    arkivuttrekk: bytt('<property name="algorithm"><value>SHA-256', '<property name="algorithm"><value>MD5'),
  }),
  t('N5.02', 'no checksum', 'sjekksum-xml-mangler', {
    arkivuttrekk: bytt(/<property name="algorithm"><value>SHA-256<\/value><\/property>/, ''),
  }),
  t('N5.03', 'a mandatory element is missing', 'skjema-brudd', {
    arkivstruktur: bytt('<administrativEnhet>Teknisk</administrativEnhet>\n', ''),
  }),
  t('N5.03', 'a truncated file', 'xml-oppbygning', {
    arkivstruktur: (tekst) => tekst.slice(0, tekst.length / 2),
  }),
  t('N5.03', 'a schema that is not in the package', ['fil-mangler', 'skjema-mangler'], { filer: { 'endringslogg.xsd': null } }),
  t('N5.28', 'a wrong number of document files', 'antall-dokumentfiler', {
    arkivuttrekk: bytt('antallDokumentfiler"><value>2', 'antallDokumentfiler"><value>5'),
  }),
  t('N5.28', 'no number of document files', 'antall-dokumentfiler-mangler', {
    arkivuttrekk: bytt('<property name="antallDokumentfiler"><value>2</value></property>', ''),
  }),
  t('N5.29', 'a format that is not the ending', 'format-avvik', { arkivstruktur: bytt('<format>pdf', '<format>docx') }),
  t('N5.29', 'a PRONOM id as format', 'format-pronom', { arkivstruktur: bytt('<format>pdf', '<format>fmt/354') }),
  t('N5.30', 'a changed byte in a document', 'dokument-endret', {
    filer: { 'dokumenter/2024/1.pdf': pdf(1).replace('brev 1', 'brev 7') },
  }),
  t('N5.30', 'another kind of checksum', ['dokument-algoritme', 'kode-ukjent'], {
    arkivstruktur: bytt('<sjekksumAlgoritme>SHA256', '<sjekksumAlgoritme>MD5'),
  }),
  t('N5.32', 'a document is taken away', ['antall-dokumentfiler', 'dokument-mangler'], {
    filer: { 'dokumenter/2024/1.pdf': null },
  }),
  t('N5.32', 'a path out of the package', ['dokument-sti', 'dokument-uten-referanse'], {
    arkivstruktur: bytt('>dokumenter/2024/1.pdf', '>../dokumenter/2024/1.pdf'),
  }),
  t('N5.32', 'a path with backslashes', 'dokument-skraastrek', {
    arkivstruktur: bytt('>dokumenter/2024/1.pdf', '>dokumenter\\2024\\1.pdf'),
  }),
  t('N5.33', 'a file nobody mentions', ['antall-dokumentfiler', 'dokument-uten-referanse'], {
    filer: { 'dokumenter/2024/ekstra.pdf': pdf(9) },
  }),
  t('N5.64', 'an empty document', ['dokument-endret', 'dokument-tomt'], { filer: { 'dokumenter/2024/1.pdf': '' } }),
  t('N5.64', 'another size than said', 'dokument-stoerrelse', {
    arkivstruktur: bytt(/<filstoerrelse>\d+/, '<filstoerrelse>7'),
  }),
  t('DS.01', 'a file that does not belong', 'ukjent-fil', { filer: { 'notater.txt': 'husk' } }),
  t('DS.02', 'another character set', ['ikke-utf8', 'kode-egen'], { arkivstruktur: bytt('encoding="UTF-8"', 'encoding="ISO-8859-1"') }),
  t('DS.02', 'a DOCTYPE', 'xml-doctype', {
    endringslogg: bytt('<endringslogg', '<!DOCTYPE endringslogg [<!ENTITY a "b">]>\n<endringslogg'),
  }),
  t('DS.03', 'a missing flag', 'addml-opplysning', {
    arkivuttrekk: bytt('<property name="omfatterDokumenterSomErKassert"><value>false</value></property>', ''),
  }),
  t('DS.03', 'another layout', 'addml-oppsett', {
    arkivuttrekk: bytt(
      '<property name="type"><value>Noark 5',
      '<property name="annet"><value>x</value></property><property name="type"><value>Noark 5',
    ),
  }),
  t('DS.04', 'a changed schema', ['skjema-ikke-offisielt'], {
    skjema: (navn, tekst) => (navn === 'endringslogg.xsd' ? tekst.replace('minLength', 'minLength ') + '<!-- -->' : tekst),
  }),
  t('DS.08', 'content of another type', ['dokument-endret', 'dokument-stoerrelse', 'innhold-annet-format'], {
    filer: { 'dokumenter/2024/1.pdf': '\x89PNG\r\n\x1a\n' },
  }),
  t('DS.08', 'a PDF cut short', ['dokument-endret', 'dokument-stoerrelse', 'innhold-skadet'], {
    filer: { 'dokumenter/2024/1.pdf': pdf(1).slice(0, -10) },
  }),
  t('DS.08', 'an archive document in no archive format', ['format-avvik', 'innhold-ikke-arkivformat'], {
    arkivstruktur: bytt('>dokumenter/2024/1.pdf', '>dokumenter/2024/1.wpd'),
    filer: { 'dokumenter/2024/1.pdf': null, 'dokumenter/2024/1.wpd': pdf(1) },
  }),
  t('DS.09', 'a PDF that is no PDF/A', ['dokument-endret', 'pdf-uten-pdfa'], {
    filer: { 'dokumenter/2024/1.pdf': pdf(1).replaceAll('pdfaid', 'pdfxid') },
  }),
];

const JOURNALER: readonly Tilfelle[] = [
  t('N5.59', 'a post too few in one journal', ['journal-antall-oppgitt', 'journal-antall-ulikt', 'journal-post-mangler', 'journalhode-antall'], {
    offentligJournal: bytt(/<journalregistrering>(?![\s\S]*<journalregistrering>)[\s\S]*?<\/journalregistrering>/, ''),
  }),
  t('N5.60', 'a journal that ends too late', 'journal-dato-ulik', {
    loependeJournal: bytt('<journalSluttDato>2024-02-02', '<journalSluttDato>2024-12-31'),
  }),
  t('N5.61', 'another number of changes than said', 'antall-endringer', {
    arkivuttrekk: bytt('//endring</value></property>\n<property name="value"><value>2<', '//endring</value></property>\n<property name="value"><value>9<'),
  }),
  t('N5.61', 'no endringslogg at all', 'endringslogg-mangler', {
    arkivuttrekk: (tekst) => tekst.replace(/<dataObject name="endringslogg">[\s\S]*?<\/dataObject>/, ''),
    filer: { 'endringslogg.xml': null },
  }),
  t('N5.62', 'a change of something that is not there', 'endring-referanse', {
    endringslogg: bytt(id(6, 2), id(6, 77)),
  }),
  t('DS.10', 'a head that counts wrong', 'journalhode-antall', {
    loependeJournal: bytt('<antallJournalposter>2', '<antallJournalposter>3'),
  }),
  t('DS.10', 'two posts in the wrong order', 'journal-rekkefoelge', {
    loependeJournal: bytt2(
      ['<journalsekvensnummer>1<', '<journalsekvensnummer>x<'],
      ['<journalsekvensnummer>2<', '<journalsekvensnummer>1<'],
      ['<journalsekvensnummer>x<', '<journalsekvensnummer>2<'],
    ),
  }),
  t('DS.10', 'two journalposter with the same number', 'journal-lik-nummer', {
    arkivstruktur: bytt('<journalsekvensnummer>2<', '<journalsekvensnummer>1<'),
  }),
  t('DS.10', 'a post of another archive', ['journal-post-mangler', 'journal-ukjent-post'], {
    loependeJournal: bytt(id(6, 2), id(6, 55)),
  }),
  t('DS.11', 'a fødselsnummer in the public journal', 'foedselsnummer-i-offentlig', {
    offentligJournal: bytt('Fjellheim Bygg AS', 'Ola Nordmann 01815010260'),
  }),
];

const ALLE = [...STRUKTUR, ...FILER, ...JOURNALER];

describe.skipIf(!harSkjemaer)('a tampered uttrekk', () => {
  test.each(ALLE)('$proeve: $hva', async ({ proeve, funn, oppskrift }) => {
    const rapport = await valider(oppskrift);
    expect(koder(rapport)).toEqual(funn);
    const svar = rapport.proever.find((each) => each.proeve.nummer === proeve);
    expect(['feil', 'advarsel']).toContain(svar?.utfall);
  });

  test('every test that can find something has a case', () => {
    const dekket = new Set(ALLE.map((each) => each.proeve));
    const udekket = PROEVER.filter((each) => !each.teller && !each.nummer.startsWith('DIAS') && !dekket.has(each.nummer));
    expect(udekket.map((each) => each.nummer)).toEqual([]);
  });
});

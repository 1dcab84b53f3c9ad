import { dokumentbeskrivelse, dokumentobjekt, id, journalpost, saksmappe } from './deler.ts';
import { bytt, type Tilfelle, t } from './tilfelle.ts';

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
const underklasse = `<klasse>
<systemID>${id(4, 9)}</systemID>
<klasseID>L421</klasseID>
<tittel>Underklasse</tittel>
<opprettetDato>2020-01-01T08:00:00</opprettetDato>
<opprettetAv>Kari Arkivar</opprettetAv>
</klasse>
`;

/** What can be wrong in arkivstruktur.xml. */
export const STRUKTUR: readonly Tilfelle[] = [
  t('DS.14', 'a field of the body’s own without its schema', ['addml-opplysning', 'eget-skjema-mangler'], {
    arkivstruktur: bytt(
      '<registrering xsi:type',
      '<virksomhetsspesifikkeMetadata><f:plan xmlns:f="urn:x:1">4</f:plan></virksomhetsspesifikkeMetadata>\n<registrering xsi:type',
    ),
  }),
  t(
    'N5.10',
    'a folder is gone',
    [
      'antall-mapper',
      'antall-registreringer',
      'dokument-uten-referanse',
      'endring-referanse',
      'journal-antall-ulikt',
      'journal-ukjent-post',
    ],
    {
      saker: 2,
      arkivstruktur: bytt(saksmappe(1), ''),
    },
  ),
  t('N5.12', 'a class with subclasses and folders', ['klasse-med-mapper', 'skjema-brudd'], {
    arkivstruktur: bytt(saksmappe(1), saksmappe(1) + underklasse),
  }),
  t('N5.14', 'an empty folder', ['mappe-tom'], {
    arkivstruktur: bytt(
      saksmappe(1),
      `${saksmappe(1)}${saksmappe(2).replace(journalpost(3), '').replace(journalpost(4), '')}`,
    ),
    arkivuttrekk: bytt(
      '<value>mappe</value><properties><property name="elementPath"><value>//mappe</value></property>\n<property name="value"><value>1<',
      '<value>mappe</value><properties><property name="elementPath"><value>//mappe</value></property>\n<property name="value"><value>2<',
    ),
  }),
  t('N5.15', 'an open case', 'saksstatus-ikke-avsluttet', {
    arkivstruktur: bytt('<saksstatus>Avsluttet', '<saksstatus>Under behandling'),
  }),
  t('N5.16', 'another number of registreringer than said', 'antall-registreringer', {
    arkivuttrekk: bytt(
      '//registrering</value></property>\n<property name="value"><value>2<',
      '//registrering</value></property>\n<property name="value"><value>3<',
    ),
  }),
  t('N5.17', 'a journalpost without type', ['journalposttype-mangler', 'skjema-brudd'], {
    arkivstruktur: bytt('<journalposttype>Utgående dokument</journalposttype>\n', ''),
  }),
  t('N5.17', 'a journalpost with only attachments', 'uten-hoveddokument', {
    arkivstruktur: bytt('<tilknyttetRegistreringSom>Hoveddokument', '<tilknyttetRegistreringSom>Vedlegg'),
  }),
  t('N5.19', 'a class with subclasses and registreringer', ['klasse-med-registreringer', 'skjema-brudd'], {
    arkivstruktur: (tekst) => bytt(saksmappe(1), `${underklasse}${journalpost(1)}${journalpost(2)}`)(tekst),
    arkivuttrekk: bytt(
      '//mappe</value></property>\n<property name="value"><value>1<',
      '//mappe</value></property>\n<property name="value"><value>0<',
    ),
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
    arkivstruktur: bytt(
      `<referanseSekundaerKlassifikasjon>${id(4, 2)}`,
      `<referanseSekundaerKlassifikasjon>${id(2, 1)}`,
    ),
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
    arkivstruktur: bytt(
      `<referanseAvskrivesAvJournalpost>${id(6, 2)}`,
      `<referanseAvskrivesAvJournalpost>${id(6, 99)}`,
    ),
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

import { pdf } from './deler.ts';
import { bytt, type Tilfelle, t } from './tilfelle.ts';

/** What can be wrong with the files of a package. */
export const FILER: readonly Tilfelle[] = [
  t('N5.01', 'a journal is taken away', ['fil-mangler', 'journal-mangler'], {
    filer: { 'offentligJournal.xml': null },
  }),
  t('N5.01', 'an XML file nobody described', 'fil-ikke-beskrevet', {
    arkivuttrekk: (tekst) => tekst.replace(/<dataObject name="endringslogg">[\s\S]*?<\/dataObject>/, ''),
  }),
  t('N5.02', 'a wrong checksum of an XML file', 'sjekksum-xml-avvik', {
    arkivuttrekk: bytt(
      /(<value>arkivstruktur\.xml<\/value>[\s\S]*?<property name="value"><value>)[0-9a-f]{64}/,
      `<value>arkivstruktur.xml</value></property><property name="checksum"><properties><property name="algorithm"><value>SHA-256</value></property><property name="value"><value>${'0'.repeat(64)}`,
    ),
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
  t('N5.03', 'a schema that is not in the package', ['fil-mangler', 'skjema-mangler'], {
    filer: { 'endringslogg.xsd': null },
  }),
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
  t('DS.02', 'another character set', ['ikke-utf8', 'kode-egen'], {
    arkivstruktur: bytt('encoding="UTF-8"', 'encoding="ISO-8859-1"'),
  }),
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
    skjema: (navn, tekst) =>
      navn === 'endringslogg.xsd' ? `${tekst.replace('minLength', 'minLength ')}<!-- -->` : tekst,
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

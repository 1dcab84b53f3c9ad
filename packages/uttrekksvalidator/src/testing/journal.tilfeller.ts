import { id } from './deler.ts';
import { bytt, bytt2, type Tilfelle, t } from './tilfelle.ts';

/** What can be wrong in the journals and the endringslogg. */
export const JOURNALER: readonly Tilfelle[] = [
  t(
    'N5.59',
    'a post too few in one journal',
    ['journal-antall-oppgitt', 'journal-antall-ulikt', 'journal-post-mangler', 'journalhode-antall'],
    {
      offentligJournal: bytt(
        /<journalregistrering>(?![\s\S]*<journalregistrering>)[\s\S]*?<\/journalregistrering>/,
        '',
      ),
    },
  ),
  t('N5.60', 'a journal that ends too late', 'journal-dato-ulik', {
    loependeJournal: bytt('<journalSluttDato>2024-02-02', '<journalSluttDato>2024-12-31'),
  }),
  t('N5.61', 'another number of changes than said', 'antall-endringer', {
    arkivuttrekk: bytt(
      '//endring</value></property>\n<property name="value"><value>2<',
      '//endring</value></property>\n<property name="value"><value>9<',
    ),
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

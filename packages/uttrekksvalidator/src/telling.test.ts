import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Rapport } from './rapport/rapport.ts';
import { dokumentbeskrivelse, dokumentobjekt, journalpost, saksmappe } from './testing/deler.ts';
import { harSkjemaer, koder, ryddMapper, valider } from './testing/uttrekk.ts';

afterAll(ryddMapper);

const PART = '<part><partNavn>Berit Fjell</partNavn><partRolle>Søker</partRolle></part>';
const KRYSS = `<kryssreferanse><referanseTilMappe>00000005-0000-4000-8000-000000000001</referanseTilMappe></kryssreferanse>`;
const MERKNAD = `<merknad><merknadstekst>Ring</merknadstekst><merknadsdato>2024-02-02T08:00:00</merknadsdato>
<merknadRegistrertAv>Kari Arkivar</merknadRegistrertAv></merknad>`;
const GRADERING = `<gradering><grad>Begrenset</grad><graderingsdato>2024-02-02T08:00:00</graderingsdato>
<gradertAv>Kari Arkivar</gradertAv></gradering>`;
const FLYT = `<dokumentflyt><flytTil>Tor</flytTil><flytFra>Kari</flytFra><flytMottattDato>2024-02-02T08:00:00</flytMottattDato>
<flytSendtDato>2024-02-02T08:00:00</flytSendtDato><flytStatus>Godkjent</flytStatus></dokumentflyt>`;
const PRESEDENS = `<presedens><presedensDato>2024-02-02</presedensDato><opprettetDato>2024-02-02T08:00:00</opprettetDato>
<opprettetAv>Kari</opprettetAv><tittel>Skilt</tittel><rettskildefaktor>Praksis</rettskildefaktor></presedens>`;
const KONVERTERING = `<konvertering><konvertertDato>2024-02-02T08:00:00</konvertertDato><konvertertAv>Kari</konvertertAv>
<konvertertFraFormat>docx</konvertertFraFormat><konvertertTilFormat>pdf</konvertertTilFormat></konvertering>`;

/** One of everything that is only counted. */
function rik(tekst: string): string {
  const dokument = dokumentobjekt(1).replace('</dokumentobjekt>', `${KONVERTERING}</dokumentobjekt>`);
  // The second document points at the file of the first.
  const delt = dokumentobjekt(2)
    .replace(/<referanseDokumentfil>.*/, /<referanseDokumentfil>.*/.exec(dokumentobjekt(1))?.[0] ?? '')
    .replace(/<sjekksum>.*/, /<sjekksum>.*/.exec(dokumentobjekt(1))?.[0] ?? '');
  return tekst
    .replace(journalpost(1), `${PART}${KRYSS}${MERKNAD}${GRADERING}${journalpost(1)}`)
    .replace(dokumentobjekt(1), dokument)
    .replace(dokumentobjekt(2), delt)
    .replace('</avskrivning>\n', `</avskrivning>\n${FLYT}`)
    .replace('</referanseSekundaerKlassifikasjon>\n', `</referanseSekundaerKlassifikasjon>\n${PRESEDENS}`);
}

describe.skipIf(!harSkjemaer)('what is counted', () => {
  let rapport: Rapport;
  beforeAll(async () => {
    rapport = await valider({
      arkivstruktur: rik,
      arkivuttrekk: (tekst) => tekst.replace('antallDokumentfiler"><value>2', 'antallDokumentfiler"><value>1'),
      filer: { 'dokumenter/2024/2.pdf': null },
    });
  });

  test('gives no findings', () => expect(koder(rapport)).toEqual([]));

  test.each([
    ['N5.04', ['arkiv', 1]],
    ['N5.05', ['Sakarkiv for Fjellheim', 1]],
    ['N5.06', ['Avsluttet periode', 1]],
    ['N5.07', ['K-koder', 1]],
    ['N5.08', ['K-koder, nivå 1', 2]],
    ['N5.09', ['K-koder', 1]],
    ['N5.10', ['saksmappe', 1]],
    ['N5.11', ['2024', 1]],
    ['N5.13', ['L42 Klasse L42', 1]],
    ['N5.15', ['Avsluttet', 1]],
    ['N5.16', ['journalpost', 2]],
    ['N5.17', ['Inngående dokument', 1]],
    ['N5.18', ['2024', 2]],
    ['N5.22', ['Arkivert', 2]],
    ['N5.23', ['journalpost', 2]],
    ['N5.25', ['Dokumentet er ferdigstilt', 2]],
    ['N5.26', ['Arkivformat', 2]],
    ['N5.27', ['Sakarkiv 2024', '2024-02-01', '2024-02-01']],
    ['N5.28', ['i pakken', 1]],
    ['N5.29', ['pdf', 2]],
    ['N5.34', ['2', 1]],
    ['N5.35', ['saksmappe', 1]],
    ['N5.36', ['saksmappe', 1]],
    ['N5.37', ['mappe', 1]],
    ['N5.38', ['saksmappe', 1]],
    ['N5.39', ['Avsender', 1]],
    ['N5.40', ['Besvart med brev', 1]],
    ['N5.41', ['journalpost', 1]],
    ['N5.43', ['Begrenset', 1]],
    ['N5.46', ['docx → pdf', 1]],
    ['N5.59', ['loependeJournal.xml', 2]],
    ['N5.60', ['offentligJournal.xml', '2024-02-01', '2024-02-02']],
    ['N5.61', ['tittel', 2]],
  ])('%s has its row', (nummer, rad) => {
    const svar = rapport.proever.find((each) => each.proeve.nummer === nummer);
    expect(svar?.tabeller.flatMap((tabell) => tabell.rader)).toContainEqual(rad);
  });

  test('N5.20 counts what lies straight under a class', async () => {
    const uten = await valider({
      arkivstruktur: (tekst) => tekst.replace(saksmappe(1), journalpost(1) + journalpost(2)),
    });
    const svar = uten.proever.find((each) => each.proeve.nummer === 'N5.20');
    expect(svar?.tabeller[0]?.rader).toEqual([['L42 Klasse L42', 2]]);
  });

  test('N5.21 and N5.24 pass over paper and what has lapsed', async () => {
    const paa = await valider({
      arkivstruktur: (tekst) =>
        tekst
          .replace(dokumentbeskrivelse(1), '')
          .replace('<journalstatus>Arkivert', '<journalstatus>Utgår')
          .replace(dokumentobjekt(2), '')
          .replace(
            '</opprettetAv>\n<tilknyttet',
            '</opprettetAv>\n<dokumentmedium>Fysisk arkiv</dokumentmedium>\n<tilknyttet',
          ),
      arkivuttrekk: (tekst) => tekst.replace('antallDokumentfiler"><value>2', 'antallDokumentfiler"><value>0'),
      filer: { 'dokumenter/2024/1.pdf': null, 'dokumenter/2024/2.pdf': null },
    });
    expect(koder(paa)).toEqual([]);
  });
});

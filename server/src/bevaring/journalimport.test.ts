import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { avledetId } from '../arkiv/adapters/postgres/import/rader.ts';
import { type Arkivrom, BINDAL, nyttArkivrom, RANA } from '../arkiv/testing/arkivrom.ts';
import { bruker, enSak, etBrev, verdi } from '../arkiv/testing/byggere.ts';
import { lesCsv } from './adapters/csv/lesCsv.ts';
import { journalimportlager } from './adapters/postgres/journalimport.repository.ts';
import { gjettKolonner } from './domain/journalcsv/felt.ts';
import { lesNorskDato } from './domain/journalcsv/rad.ts';
import { createJournalinnlesing, type Journalinnlesing } from './journalimport.ts';

const HODE = 'Saksnr;Saktittel;Løpenr;J.dato;Type;Avsender/mottaker;Innhold;Tilgangskode;Arkivkode';
const LINJER = [
  '2019/12-1;Byggesak Bråtenveien;101/2019;12.03.2019;Inngående;Kari Testesen;Søknad om garasje;;L42',
  '2019/12-2;Byggesak Bråtenveien;102/2019;2.4.2019;Ut;"Testesen; Kari";"Vedtak; garasje";;L42',
  '2019/13-1;Elevsak;103/2019;3. mai 2019;I;Ola Hemmelig;Melding;13;B',
];
const DAARLIGE = [
  '2019/14-1;Sak;101/2019;12.03.2019;I;A;Dobbelt løpenummer;;',
  '2019/14-2;Sak;105/2019;31.02.2019;I;A;Ugyldig dato;;',
  '2019/14-3;Sak;106/2019;12.03.2019;Hva;A;Ukjent type;;',
  '2019/14-4;Sak;107/2019;12.03.2019;I;A;Gjelder 01810198709;;',
  ';Sak;108/2019;12.03.2019;I;A;Uten sak;;',
];
let rom: Arkivrom;
let innlesing: Journalinnlesing;
const aktoer = bruker('arkivar', ['13']);

beforeAll(async () => {
  rom = await nyttArkivrom();
  innlesing = createJournalinnlesing({
    lager: journalimportlager,
    arkiv: rom.arkiv,
    kommunenavn: async () => 'Bindal kommune',
    tilId: avledetId,
  });
});
afterAll(() => rom.rydd());

function importer(
  linjer: readonly string[],
  valg: { proev?: boolean; godtaFeil?: boolean; arkivskaper?: typeof RANA } = {},
) {
  const tabell = verdi(lesCsv(Buffer.from([HODE, ...linjer].join('\r\n'))));
  const { proev = false, godtaFeil = false, arkivskaper = BINDAL } = valg;
  const ramme = { arkivskaper, aktoer, withTenant: rom.withTenant };
  return innlesing.importer(ramme, {
    profil: 'Gamle ePhorte',
    kolonner: gjettKolonner(tabell.kolonner),
    tabell,
    proev,
    godtaFeil,
  });
}
const saker = (q: string) =>
  rom.i((uow) => rom.arkiv.finnSaker(uow, { q, status: 'alle', grense: 10 }), { arkivskaper: BINDAL, aktoer });

describe('a journal from another system', () => {
  it('is read in UTF-8 and Windows-1252, with semicolon, comma or tab', () => {
    const felles = [HODE, ...LINJER.slice(0, 1)].join('\n');
    const tabeller = [
      Buffer.from(`\ufeff${felles}`),
      Buffer.from(felles, 'latin1'),
      Buffer.from(felles.replaceAll(';', ',')),
      Buffer.from(felles.replaceAll(';', '\t')),
    ].map((bytes) => verdi(lesCsv(bytes)));
    for (const { kolonner, rader } of tabeller) {
      expect(kolonner).toContain('Løpenr');
      expect(rader[0]).toMatchObject({ linje: 2, celler: { Saktittel: 'Byggesak Bråtenveien' } });
    }
    expect(tabeller.map(({ tegnsett }) => tegnsett)).toEqual(['UTF-8', 'Windows-1252', 'UTF-8', 'UTF-8']);
    expect(lesCsv(Buffer.from('bare ett felt'))).toMatchObject({ ok: false });
  });

  it('its columns are guessed by what other systems call them', () => {
    expect(gjettKolonner(HODE.split(';'))).toEqual({
      saksnummer: 'Saksnr',
      sakstittel: 'Saktittel',
      loepenummer: 'Løpenr',
      journaldato: 'J.dato',
      type: 'Type',
      part: 'Avsender/mottaker',
      tittel: 'Innhold',
      tilgangskode: 'Tilgangskode',
      klasse: 'Arkivkode',
    });
  });

  it.each([
    ['2019-03-12', '2019-03-12'],
    ['12.03.2019', '2019-03-12'],
    ['12.3.19', '2019-03-12'],
    ['12/3/1998 14:30', '1998-03-12'],
    ['20190312', '2019-03-12'],
    ['3. mai 2019', '2019-05-03'],
    ['31.02.2019', null],
    ['i går', null],
  ])('the date %s is %s', (tekst, ventet) => {
    expect(lesNorskDato(tekst)).toBe(ventet);
  });

  it('lines that will not do are named by number and reason, and nothing is written', async () => {
    const svar = verdi(await importer([...LINJER, ...DAARLIGE], { proev: true }));
    expect(svar).toMatchObject({ rader: 8, poster: 3, saker: 2, nye: 3, antallFeil: 5 });
    expect(svar.feil.map(({ linje, felt, grunn }) => `${linje} ${felt} ${grunn}`)).toEqual([
      '5 loepenummer dobbelt-nummer',
      '6 journaldato ugyldig-dato',
      '7 type ukjent-type',
      '8 tittel foedselsnummer',
      '9 saksnummer mangler',
    ]);
    expect(JSON.stringify(svar)).not.toContain('01810198709');
    expect(await importer([...LINJER, ...DAARLIGE])).toMatchObject({
      ok: false,
      feil: { kode: 'bevaring.journal-har-feil' },
    });
    expect(await saker('2019/12')).toEqual([]);
  });

  it('becomes closed cases with archived journalposter, shielded as they were, and comes in once', async () => {
    expect(verdi(await importer([...LINJER, ...DAARLIGE], { godtaFeil: true }))).toMatchObject({
      nye: 3,
      antallFeil: 5,
    });
    const [sak] = await saker('2019/12');
    expect(sak).toMatchObject({
      saksnummer: '2019/12',
      tittel: 'Byggesak Bråtenveien',
      saksstatus: 'A',
      antallJournalposter: 2,
    });
    const les = (id: string, hvem = aktoer) =>
      rom.i((uow) => rom.arkiv.hentSak(uow, id), { arkivskaper: BINDAL, aktoer: hvem });
    const hel = verdi(await les(sak?.id ?? ''));
    expect(hel.journalposter.map(({ tittel, journalstatus }) => [tittel, journalstatus])).toEqual([
      ['Søknad om garasje', 'A'],
      ['Vedtak; garasje', 'A'],
    ]);
    const [elevsak] = await saker('2019/13');
    expect(verdi(await les(elevsak?.id ?? '', bruker('annen'))).journalposter[0]).toMatchObject({
      skjult: true,
      tittel: 'Unntatt offentlighet',
    });
    expect(verdi(await importer(LINJER))).toMatchObject({ nye: 0, fantes: 3 });
    expect((await saker('2019/12'))[0]).toMatchObject({ antallJournalposter: 2 });
    expect(await rom.i((uow) => rom.arkiv.finnSaker(uow, { q: '2019/12', status: 'alle', grense: 10 }))).toEqual([]);
  });

  it('a number the municipality has already given is never taken', async () => {
    await rom.i(async (uow) => {
      const { id } = verdi(await rom.arkiv.opprettSaksmappe(uow, enSak()));
      verdi(await rom.arkiv.journalfoer(uow, etBrev(id)));
    });
    const linje = '2026/1-1;Ny;1/2026;12.03.2026;I;A;Tatt;;';
    const svar = verdi(await importer([linje], { proev: true, arkivskaper: RANA }));
    expect(svar.feil).toEqual([{ linje: 2, felt: 'saksnummer', grunn: 'nummer-i-bruk' }]);
  });

  it('the columns are kept under the name of the source, with a log of what was done', async () => {
    const rapport = verdi(await importer(LINJER));
    await rom.i(
      (uow) =>
        innlesing.foer(
          uow,
          { profil: 'Gamle ePhorte', filnavn: 'j.csv', sjekksum: 'a', rapport },
          { tittel: 'Innhold' },
        ),
      { arkivskaper: BINDAL },
    );
    const her = await rom.i((uow) => innlesing.finn(uow), { arkivskaper: BINDAL });
    expect(her.profiler).toEqual([{ navn: 'Gamle ePhorte', kolonner: { tittel: 'Innhold' } }]);
    expect(her.importer[0]).toMatchObject({ filnavn: 'j.csv', rapport: { fantes: 3 } });
    expect(await rom.i((uow) => innlesing.finn(uow))).toEqual({ importer: [], profiler: [] });
  });
});

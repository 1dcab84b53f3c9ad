import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bruker, verdi } from '../arkiv/testing/byggere.ts';
import { lesCsv } from './adapters/csv/lesCsv.ts';
import { importerteJournalfiler } from './adapters/postgres/journalimport.repository.ts';
import { gjettKolonner } from './domain/journalcsv/felt.ts';
import { lesNorskDato } from './domain/journalcsv/rad.ts';
import { createInnlesing, type Import, type Innlesing } from './innlesing.ts';
import { BINDAL, type Innlesingsrom, nyttInnlesingsrom } from './testing/innlesingsrom.ts';

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
let rom: Innlesingsrom;
const aktoer = bruker('arkivar', ['13']);

beforeAll(async () => {
  rom = await nyttInnlesingsrom(1);
});
afterAll(() => rom.rydd());

interface Valg {
  readonly proev?: boolean;
  readonly godtaFeil?: boolean;
  readonly profil?: string;
}
const somFil = (linjer: readonly string[]) => Buffer.from([HODE, ...linjer].join('\r\n'));
async function bestill(innlesing: Innlesing, linjer: readonly string[], valg: Valg = {}): Promise<Import> {
  const bytes = somFil(linjer);
  const tabell = verdi(lesCsv(bytes));
  const { proev = false, godtaFeil = false, profil = 'Gamle ePhorte' } = valg;
  const kolonner = gjettKolonner(tabell.kolonner);
  const kommando = { profil, filnavn: 'journal.csv', bytes, tabell, kolonner, proev, godtaFeil, utenKoe: true };
  return verdi(await rom.iBindal((uow) => innlesing.bestillJournal(uow, kommando)));
}
async function hent(id: string): Promise<Import> {
  const funnet = await rom.iBindal((uow) => rom.innlesing.hent(uow, id));
  if (funnet === null) throw new Error('gone');
  return funnet;
}
async function importer(linjer: readonly string[], valg: Valg = {}): Promise<Import> {
  const { id } = await bestill(rom.innlesing, linjer, valg);
  await rom.innlesing.kjoer(rom.ramme(undefined, BINDAL), id);
  return hent(id);
}
const iBindal = (hvem = aktoer) => rom.iKommune(BINDAL, hvem);
const saker = (q: string) => iBindal()((uow) => rom.arkiv.finnSaker(uow, { q, status: 'alle', grense: 10 }));
const notater = async (): Promise<number> =>
  (await rom.admin.query('select count(*)::int as n from arkiv.arkivnotat where arkivskaper = $1', [BINDAL])).rows[0].n;

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

  it('3.1.28 lines that will not do are named by number and reason, and nothing is written', async () => {
    const proevd = await importer([...LINJER, ...DAARLIGE], { proev: true });
    expect(proevd).toMatchObject({ status: 'ferdig', resultat: { logg: null, tall: { nye: 3 } } });
    expect(proevd.resultat?.tall.enheter).toEqual({ saksmappe: 2, journalpost: 3 });
    expect(proevd.resultat?.linjer).toMatchObject({ rader: 8, antallFeil: 5 });
    expect(proevd.resultat?.linjer?.feil.map(({ linje, felt, grunn }) => `${linje} ${felt} ${grunn}`)).toEqual([
      '5 loepenummer dobbelt-nummer',
      '6 journaldato ugyldig-dato',
      '7 type ukjent-type',
      '8 tittel foedselsnummer',
      '9 saksnummer mangler',
    ]);
    expect(JSON.stringify(proevd)).not.toContain('01810198709');
    expect(await rom.iBindal((uow) => rom.innlesing.logg(uow, proevd.id))).toBeNull();
    const nektet = await importer([...LINJER, ...DAARLIGE]);
    expect(nektet).toMatchObject({
      status: 'feilet',
      feil: { kode: 'bevaring.journal-har-feil', detaljer: { antall: 5 } },
      resultat: { logg: null },
    });
    expect(await saker('2019/12')).toEqual([]);
    expect(await notater()).toBe(0);
  });

  it('a column that is not in the file is refused before anything is ordered', async () => {
    const bytes = somFil(LINJER);
    const tabell = verdi(lesCsv(bytes));
    const resten = { profil: 'X', filnavn: 'x.csv', bytes, tabell, proev: true, godtaFeil: false };
    const svar = await rom.iBindal((uow) =>
      rom.innlesing.bestillJournal(uow, { ...resten, kolonner: { tittel: 'Innhold' } }),
    );
    expect(svar).toMatchObject({ ok: false, feil: { kode: 'bevaring.journal-mangler-kolonne' } });
  });

  it('broken off half way, it is taken up again and nothing comes twice', async () => {
    const mange = Array.from(
      { length: 250 },
      (_, n) => `2018/${n + 1}-1;Sak ${n + 1};${n + 1}/2018;12.03.2018;I;Kari Testesen;Brev ${n + 1};;L42`,
    );
    let sider = 0;
    const bare = createInnlesing({
      ...rom.importdeps,
      arkiv: {
        ...rom.arkiv,
        importerEnheter: async (...alt) => {
          sider += 1;
          if (sider === 3) throw new Error('The machine went down');
          return rom.arkiv.importerEnheter(...alt);
        },
      },
    });
    const { id } = await bestill(bare, mange, { profil: 'Avbrutt' });
    const ramme = rom.ramme(undefined, BINDAL);
    await expect(bare.kjoer(ramme, id)).rejects.toThrow('The machine went down');
    expect(await hent(id)).toMatchObject({ status: 'kjoerer' });
    const poster = async () =>
      (await rom.admin.query('select count(*)::int as n from arkiv.journalpost where journalaar = 2018')).rows[0].n;
    expect(await poster()).toBe(100);
    await rom.innlesing.kjoer(ramme, id);
    expect(await hent(id)).toMatchObject({
      status: 'ferdig',
      forsoek: 2,
      resultat: { tall: { nye: 150, fantes: 100 } },
    });
    expect(await poster()).toBe(250);
    expect(await notater()).toBe(1);
    await rom.innlesing.kjoer(ramme, id);
    expect(await notater()).toBe(1);
  });

  it('3.1.29 becomes closed cases with archived journalposter, shielded as they were, and the log is itself archived', async () => {
    const imp = await importer([...LINJER, ...DAARLIGE], { godtaFeil: true });
    expect(imp).toMatchObject({ status: 'ferdig', resultat: { tall: { nye: 3 }, linjer: { antallFeil: 5 } } });
    const [sak] = await saker('2019/12');
    expect(sak).toMatchObject({
      saksnummer: '2019/12',
      tittel: 'Byggesak Bråtenveien',
      saksstatus: 'A',
      antallJournalposter: 2,
    });
    const les = (id: string, hvem = aktoer) => iBindal(hvem)((uow) => rom.arkiv.hentSak(uow, id));
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
    const notat = await rom.admin.query(
      `select m.tittel as sak, n.arkivert_dato is not null as arkivert, o.variantformat, o.format_detaljer, o.sjekksum
         from arkiv.arkivnotat n join arkiv.saksmappe m on m.system_id = n.saksmappe
         join arkiv.dokumentbeskrivelse_arkivnotat l on l.arkivnotat = n.system_id
         join arkiv.dokumentobjekt o on o.dokumentbeskrivelse = l.dokumentbeskrivelse
        where n.system_id = $1 order by o.variantformat desc`,
      [imp.resultat?.logg?.arkivnotat],
    );
    expect(notat.rows).toMatchObject([
      { sak: 'Import av journalen Gamle ePhorte', arkivert: true, variantformat: 'P' },
      { arkivert: true, variantformat: 'A', format_detaljer: 'PDF/A-1b' },
    ]);
    const { sti, slipp } = await rom.blober.lokalSti(BINDAL, notat.rows[0].sjekksum);
    const tekst = await readFile(sti, 'utf8');
    await slipp();
    for (const linje of [
      'Fil: journal.csv',
      'Kolonnen «Innhold» er lest som tittel',
      'Linjer som ikke kan brukes: 5',
      '- linje 8: tittel foedselsnummer',
      'journalposter: 3',
    ])
      expect(tekst).toContain(linje);
    expect(tekst).not.toContain('01810198709');
    expect(await rom.iBindal((uow) => rom.innlesing.logg(uow, imp.id))).toBe(tekst);
  });

  it('read in once more, nothing is new', async () => {
    const imp = await importer(LINJER);
    expect(imp.resultat?.tall).toMatchObject({ nye: 0, fantes: 3 });
    expect((await saker('2019/12'))[0]).toMatchObject({ antallJournalposter: 2 });
    expect(await rom.i((uow) => rom.arkiv.finnSaker(uow, { q: '2019/12', status: 'alle', grense: 10 }))).toEqual([]);
  });

  it('a number the municipality has already given is never taken', async () => {
    const imp = await importer(LINJER.slice(0, 1), { profil: 'En annen kilde', proev: true });
    expect(imp.resultat?.linjer?.feil).toEqual([{ linje: 2, felt: 'saksnummer', grunn: 'nummer-i-bruk' }]);
  });

  it('the columns are kept under the name of the source, and the file among the files that are controlled', async () => {
    const profiler = await rom.iBindal((uow) => rom.innlesing.profiler(uow));
    expect(profiler.find(({ navn }) => navn === 'Gamle ePhorte')?.kolonner.tittel).toBe('Innhold');
    const { filer } = await rom.iBindal((uow) => importerteJournalfiler(uow, null, 100));
    const sjekksum = createHash('sha256').update(somFil(LINJER)).digest('hex');
    expect(filer.map((fil) => fil.sjekksum)).toContain(sjekksum);
    expect(await rom.i((uow) => rom.innlesing.finn(uow))).toEqual([]);
  });
});

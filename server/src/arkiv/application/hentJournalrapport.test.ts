import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Journalfoer, Journalrapportrad, Journalslag, Journalutvalg } from '../index.ts';
import { type Arkivrom, BINDAL, nyttArkivrom, RANA } from '../testing/arkivrom.ts';
import { bruker, enSak, etBrev, kode, verdi } from '../testing/byggere.ts';

type Utvalg = Omit<Journalutvalg, 'bareJournalfoerte'>;
const ALT: Utvalg = {
  fra: null,
  til: null,
  fraNummer: null,
  tilNummer: null,
  typer: [],
  journalenhet: null,
  enhet: null,
  saksbehandler: null,
  arkivdel: null,
};
const PART = etBrev('').korrespondanseparter[0];
if (PART === undefined) throw new Error('A letter has a sender');
const { utenKlarering, klarert } = { utenKlarering: bruker('elise'), klarert: bruker('kari', ['13']) };

let rom: Arkivrom;
let eier: pg.Client;
let sak: string;
let skjermetSak: string;

const brev = (endret: Partial<Journalfoer> = {}, i = sak) =>
  rom.i(async (uow) => verdi(await rom.arkiv.journalfoer(uow, etBrev(i, endret))));
const journal = (slag: Journalslag, utvalg: Partial<Utvalg> = {}, aktoer = klarert): Promise<Journalrapportrad[]> =>
  rom.i(
    async (uow) => verdi(await rom.arkiv.hentJournalrapport(uow, slag, { ...ALT, ...utvalg }, { grense: 200 })).rader,
    {
      aktoer,
    },
  );
const rad = async (slag: Journalslag, id: string, aktoer = klarert) => {
  const funnet = (await journal(slag, {}, aktoer)).find((en) => en.id === id);
  if (funnet === undefined) throw new Error('Not in the journal');
  return funnet;
};
const sett = (id: string, kolonner: string) =>
  eier.query(`update arkiv.journalpost set ${kolonner} where arkivskaper = $1 and system_id = $2`, [RANA, id]);

beforeAll(async () => {
  rom = await nyttArkivrom();
  eier = new pg.Client({ connectionString: rom.eierUrl });
  await eier.connect();
  const opprett = (endret = {}) => rom.i(async (uow) => verdi(await rom.arkiv.opprettSaksmappe(uow, enSak(endret))).id);
  sak = await opprett();
  skjermetSak = await opprett({
    tittel: 'Sykdom hos Per',
    offentligTittel: 'Permisjon',
    tilgangskode: '13',
    hjemmel: 'Offl. § 13',
  });
});
afterAll(async () => {
  await eier.end();
  await rom.rydd();
});

describe('Journal', () => {
  it('5.2.1: chooses by journaldato, løpenummer, type, unit, saksbehandler and arkivdel, in the order of the numbers', async () => {
    const [en, to, tre] = [
      await brev(),
      await brev({ administrativEnhet: 'SKOLE' }),
      await brev({ saksbehandler: 'Berit Test' }),
    ];
    await sett(en.id, `journaldato = '2026-03-01'`);
    await sett(to.id, `journalposttype = 'N', journaldato = '2026-03-02', journalenhet = 'SENTRAL'`);
    const ider = async (utvalg: Partial<Utvalg>) => (await journal('loepende', utvalg)).map(({ id }) => id);
    const numre = (await journal('loepende')).map(({ journalnummer }) => Number(journalnummer.split('/')[0]));
    expect(numre).toEqual(numre.toSorted((a, b) => a - b));
    expect(await ider({ fra: '2026-03-01', til: '2026-03-01' })).toEqual([en.id]);
    expect(await ider({ fra: '2026-03-02', til: '2026-03-31' })).toEqual([to.id]);
    expect(await ider({ fraNummer: to.journalsekvensnummer, tilNummer: tre.journalsekvensnummer })).toEqual([
      to.id,
      tre.id,
    ]);
    expect(await ider({ typer: ['N'] })).toEqual([to.id]);
    expect(await ider({ journalenhet: 'SENTRAL' })).toEqual([to.id]);
    expect(await ider({ enhet: 'SKOLE' })).toEqual([to.id]);
    expect(await ider({ saksbehandler: 'Berit Test' })).toEqual([tre.id]);
    expect(await ider({ arkivdel: '00000000-0000-4000-8000-000000000000' })).toEqual([]);
  });

  it('5.2.2: has what the standard lists, with the inner parties and how it was written off', async () => {
    const inn = await brev({ dokumentetsDato: null });
    const svar = await brev({
      journalposttype: 'U',
      mottattDato: null,
      korrespondanseparter: [{ ...PART, type: 'EM' }],
    });
    await eier.query(
      `insert into arkiv.korrespondansepart (arkivskaper, system_id, journalpost, rekkefoelge, korrespondanseparttype, korrespondansepart_navn, slag, skjermet, administrativ_enhet, saksbehandler)
       values ($1, gen_random_uuid(), $2, 9, 'IM', 'Plan', 'organisasjon', false, 'PLAN', 'Anders Hansen')`,
      [RANA, inn.id],
    );
    await rom.i(async (uow) =>
      verdi(
        await rom.arkiv.avskriv(uow, inn.id, {
          avskrivningsmaate: 'BU',
          avskrivesAv: svar.id,
          korrespondansepart: null,
        }),
      ),
    );
    expect(await rad('loepende', inn.id)).toMatchObject({
      mappeID: inn.saksnummer,
      sakstittel: 'Garasje i Bråtenveien 4',
      sakEnhet: 'PLAN',
      saksansvarlig: 'Anders Hansen',
      arkivdel: 'Sakarkiv 2024–',
      klasseID: 'L42',
      klassetittel: 'Byggesaker',
      journalnummer: inn.journalnummer,
      registreringsID: inn.registreringsID,
      journaldato: '2026-11-20',
      dokumentetsDato: null,
      tittel: 'Søknad om tillatelse til tiltak',
      antallVedlegg: 0,
      parter: [
        { type: 'EA', navn: 'Kari Testesen', enhet: null, saksbehandler: null },
        { type: 'IM', navn: 'Plan', enhet: 'PLAN', saksbehandler: 'Anders Hansen' },
      ],
      avskrivning: { maate: 'BU', dato: '2026-11-20', avskrevetAv: svar.registreringsID },
      skjult: false,
    });
  });

  it('5.2.2, 5.1.12: shows one who is not cleared no more than the journalpost itself would', async () => {
    const { id } = await brev({ tittel: 'Sykmelding Per', offentligTittel: 'Melding' }, skjermetSak);
    expect(await rad('loepende', id)).toMatchObject({
      tittel: 'Sykmelding Per',
      sakstittel: 'Sykdom hos Per',
      tilgangskode: '13',
    });
    const skjult = await rad('loepende', id, utenKlarering);
    expect(skjult).toMatchObject({ tittel: 'Melding', sakstittel: 'Permisjon', skjult: true });
    expect(JSON.stringify(skjult)).not.toMatch(/Per\b|Sykmelding|Kari Testesen/);
  });

  it('is cut in pages that join without a gap, and refuses a place that is none', async () => {
    const hele = await journal('loepende');
    const side = (etter?: string) =>
      rom.i(async (uow) => verdi(await rom.arkiv.hentJournalrapport(uow, 'loepende', ALT, { etter, grense: 2 })), {
        aktoer: klarert,
      });
    const samlet: string[] = [];
    for (let neste: string | null | undefined; neste !== null; ) {
      const en = await side(neste);
      samlet.push(...en.rader.map(({ id }) => id));
      neste = en.neste;
    }
    expect(samlet).toEqual(hele.map(({ id }) => id));
    const tull = rom.i((uow) => rom.arkiv.hentJournalrapport(uow, 'loepende', ALT, { etter: 'tull', grense: 2 }));
    expect(kode(await tull)).toBe('arkiv.peker-ugyldig');
  });

  it('belongs to one municipality', async () => {
    const fremmed = await rom.i((uow) => rom.arkiv.hentJournalrapport(uow, 'loepende', ALT, { grense: 50 }), {
      arkivskaper: BINDAL,
    });
    expect(verdi(fremmed).rader).toEqual([]);
  });
});

describe('Offentlig journal', () => {
  it('5.2.5: has every journalposttype that has reached the journal, and never an arkivnotat or what is being made', async () => {
    const ider = new Map<string, string>();
    for (const type of ['I', 'U', 'N', 'X', 'S']) {
      const { id } = await brev();
      await sett(id, `journalposttype = '${type}'`);
      ider.set(type, id);
    }
    const { id: underArbeid } = await brev();
    await sett(underArbeid, `journalposttype = 'U', journalstatus = 'R'`);
    const rader = await journal('offentlig');
    expect(new Set(rader.map((r) => r.journalposttype))).toEqual(new Set(['I', 'U', 'N', 'X', 'S']));
    expect(rader.map(({ id }) => id)).not.toContain(underArbeid);
    expect((await journal('loepende')).map(({ id }) => id)).toContain(underArbeid);
  });

  it('5.2.7: is chosen like the other one, in the order of the numbers', async () => {
    const rader = await journal('offentlig', { typer: ['N'], enhet: 'PLAN' });
    expect(rader.length).toBeGreaterThan(0);
    expect(rader.every((r) => r.journalposttype === 'N')).toBe(true);
    const dag = rader[0]?.journaldato ?? '';
    expect((await journal('offentlig', { fra: dag, til: dag })).length).toBeGreaterThan(0);
    expect(await journal('offentlig', { til: '2020-01-01' })).toEqual([]);
    expect(await journal('offentlig', { journalenhet: 'FINNES IKKE' })).toEqual([]);
    const numre = rader.map(({ journalnummer }) => Number(journalnummer.split('/')[0]));
    expect(numre).toEqual(numre.toSorted((a, b) => a - b));
  });

  it('5.2.6: shows the public title and no shielded name or class, also to one who is cleared', async () => {
    const skjult = { ...PART, navn: 'Per Syk', skjermet: true };
    const { id } = await brev(
      { tittel: 'Sykmelding Per', offentligTittel: 'Melding', korrespondanseparter: [skjult] },
      skjermetSak,
    );
    const vist = await rad('offentlig', id, klarert);
    expect(vist).toMatchObject({
      tittel: 'Melding',
      sakstittel: 'Permisjon',
      klasseID: null,
      klassetittel: null,
      tilgangskode: '13',
    });
    expect(vist.parter).toEqual([{ type: 'EA', navn: 'Unntatt offentlighet', enhet: null, saksbehandler: null }]);
    expect(JSON.stringify(vist)).not.toMatch(/Per\b|Sykmelding|Sykdom/);
    await rom.i(async (uow) =>
      verdi(await rom.arkiv.sperrJournalpost(uow, id, 'Krav om sletting', 'Personvernforordningen art. 17')),
    );
    expect((await rad('offentlig', id)).tittel).toBe('Unntatt offentlighet');
  });

  it('5.2.9: has what the standard lists for the public, and leaves out what it does not', async () => {
    const { id, registreringsID } = await brev();
    const vist = await rad('offentlig', id, utenKlarering);
    expect(vist).toMatchObject({
      klasseID: 'L42',
      registreringsID,
      tittel: 'Søknad om tillatelse til tiltak',
      parter: [{ type: 'EA', navn: 'Kari Testesen' }],
      avskrivning: null,
    });
    const { sakEnhet, saksansvarlig, arkivdel, antallVedlegg, offentlighetsvurdertDato, journalenhet } = vist;
    expect([sakEnhet, saksansvarlig, arkivdel, antallVedlegg, offentlighetsvurdertDato, journalenhet]).toEqual(
      Array(6).fill(null),
    );
  });
});

import { sjekkPdfa } from '@dokumentsenter/pdfa';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Testgrunnmur, testgrunnmur, testklokke } from '../../../test/program/testgrunnmur.ts';
import { enArkivstruktur, enSak, etBrev, kode, verdi } from '../../arkiv/testing/byggere.ts';
import { type Arkivskaper, arkivskaper, systemAktoer, type Uow } from '../../kernel/index.ts';
import { type Kontekster, koble } from '../kontekster.ts';

const RANA = arkivskaper('872418032');
const BINDAL = arkivskaper('964983380');
const klokke = testklokke();
const NOVEMBER = { fra: '2026-11-01', til: '2026-11-30' };
const AVTALE = {
  part: 'Nordlys Drift AS',
  orgnr: '312345678',
  formaal: 'Drift av Dokumentsenter',
  kategorier: 'navn, adresse',
  grunnlag: 'personvernforordningen art. 6 nr. 1 e',
  underleverandoerer: '',
  sted: 'Norge',
  lenke: '',
  fra: '2026-01-01',
  til: null,
  fornyInnen: '2026-12-31',
};
let mur: Testgrunnmur;
let k: Kontekster;
const i = <T>(arbeid: (uow: Uow) => Promise<T>, hvem: Arkivskaper = RANA) =>
  mur.withTenant(hvem, systemAktoer('test'), arbeid);

beforeAll(async () => {
  mur = await testgrunnmur(klokke);
  k = await koble(mur);
  const felles = { merke: 'X', farge: '#0a5' };
  const rana = { ...felles, kommunenummer: '1833', navn: 'Rana', maalform: 'nb' as const };
  const bindal = { ...felles, kommunenummer: '1811', navn: 'Bindal', maalform: 'nn' as const };
  verdi(await i((uow) => k.virksomhet.opprettKommune(uow, rana)));
  verdi(await i((uow) => k.virksomhet.opprettKommune(uow, bindal), BINDAL));
  const plan = { kode: 'PLAN', navn: 'Plan og bygg', overordnet: null, ansvar: [], aktiv: true };
  verdi(await i((uow) => k.virksomhet.endreEnhet(uow, plan)));
  verdi(await i((uow) => k.arkiv.opprettArkivstruktur(uow, enArkivstruktur())));
});
afterAll(async () => {
  await k.lukk();
  await mur.rydd();
});

const plan = (hvem: Arkivskaper = RANA) =>
  i(async (uow) => verdi(await k.arkivansvar.hentPapir(uow, 'dokumentasjonsplan', null)), hvem);
const rapport = () => i(async (uow) => verdi(await k.arkivansvar.hentPapir(uow, 'internkontroll', NOVEMBER)));
const linjen = (papir: Awaited<ReturnType<typeof rapport>>, del: string, navn: string) =>
  papir.deler.find((en) => en.kode === del)?.linjer.find((linje) => linje.navn.startsWith(navn));

describe('a paper', () => {
  it('is made of how the municipality is set up, in its own form of the language', async () => {
    const rana = await plan();
    expect(rana.tittel).toBe('Dokumentasjonsplan');
    expect(rana.deler[0]?.linjer[0]).toEqual({
      navn: 'Eier av arkivet',
      verdi: 'Rana',
      kilde: 'Oppsett: Innstillinger',
    });
    expect((await plan(BINDAL)).deler[0]?.linjer[0]?.navn).toBe('Eigar av arkivet');
  });

  it('keeps every word somebody wrote, newest first, and knows its own parts only', async () => {
    const skriv = (tekst: string, del = 'ansvar') =>
      i((uow) => k.arkivansvar.skrivPapirtekst(uow, 'dokumentasjonsplan', del, tekst));
    verdi(await skriv('Kommunedirektøren har ansvaret.'));
    verdi(await skriv('Arkivlederen har ansvaret.'));
    verdi(await skriv('Arkivlederen har ansvaret. '));
    const tekster = (await plan()).deler.find(({ kode: del }) => del === 'ansvar')?.tekster;
    expect(tekster?.map(({ tekst }) => tekst)).toEqual([
      'Arkivlederen har ansvaret.',
      'Kommunedirektøren har ansvaret.',
    ]);
    expect(kode(await skriv('x', 'finnesikke'))).toBe('bevaring.ukjent-papirdel');
  });

  it('approved stands whole whatever changes later, in its own municipality only, as a proven PDF/A', async () => {
    const { nummer } = await i(async (uow) =>
      verdi(await k.arkivansvar.godkjennPapir(uow, 'dokumentasjonsplan', null)),
    );
    verdi(await i((uow) => k.arkivansvar.skrivPapirtekst(uow, 'dokumentasjonsplan', 'ansvar', 'Noe annet.')));
    const hent = (uow: Uow) => k.arkivansvar.hentUtgave(uow, 'dokumentasjonsplan', nummer);
    const utgave = verdi(await i(hent));
    expect(utgave.innhold.deler[0]?.egenTekst).toBe('Arkivlederen har ansvaret.');
    expect(kode(await i(hent, BINDAL))).toBe('tjener.finnes-ikke');
    const { pdf } = verdi(await i((uow) => k.arkivansvar.hentPapirfil(uow, 'dokumentasjonsplan', nummer)));
    expect(await sjekkPdfa(pdf, '2b')).toEqual([]);
  });

  it('that is not the one approved is not shown', async () => {
    const { nummer } = await i(async (uow) => verdi(await k.arkivansvar.godkjennPapir(uow, 'systembeskrivelse', null)));
    const eier = new pg.Client({ connectionString: mur.database.adminUrl });
    await eier.connect();
    await eier.query(
      `update bevaring.papirutgave set innhold = jsonb_set(innhold, '{kommune}', '"En annen"') where papir = 'systembeskrivelse'`,
    );
    await eier.end();
    await expect(i((uow) => k.arkivansvar.hentUtgave(uow, 'systembeskrivelse', nummer))).rejects.toThrow(
      'not the one that was approved',
    );
  });
});

describe('the report of internal control', () => {
  it('has a period, and says of every figure where it is from or that it is not measured', async () => {
    const uten = await i((uow) => k.arkivansvar.hentPapir(uow, 'internkontroll', null));
    expect(kode(uten)).toBe('bevaring.papir-periode');
    const baklengs = { fra: '2026-11-30', til: '2026-11-01' };
    expect(kode(await i((uow) => k.arkivansvar.hentPapir(uow, 'internkontroll', baklengs)))).toBe(
      'bevaring.papir-periode',
    );
    const papir = await rapport();
    expect(papir.deler.flatMap(({ linjer }) => linjer).every(({ kilde }) => kilde !== '')).toBe(true);
    expect(linjen(papir, 'filer', 'Siste kontroll')).toMatchObject({ verdi: 'ikke målt' });
  });

  it('counts what was journalført, how much of it in time, and what the sporingslogg saw', async () => {
    const sak = verdi(await i((uow) => k.arkiv.opprettSaksmappe(uow, enSak()))).id;
    verdi(await i((uow) => k.arkiv.journalfoer(uow, etBrev(sak))));
    const spor = { handling: 'passord.nullstilt', objekt: null } as const;
    await i((uow) => k.sporing.loggSpor(uow, { ...spor, utfall: 'utfoert' }));
    await i((uow) => k.sporing.loggSpor(uow, { ...spor, utfall: 'avvist' }));
    const papir = await rapport();
    expect(linjen(papir, 'journal', 'Inngående')?.verdi).toBe('1');
    expect(linjen(papir, 'journal', 'Av dem innen')?.verdi).toMatch(/^[01] \((0|100) %\)$/);
    expect(linjen(papir, 'tilganger', 'Passord')?.verdi).toBe('1 (1 avvist)');
    const juni = { fra: '2026-06-01', til: '2026-06-30' };
    const foer = await i(async (uow) => verdi(await k.arkivansvar.hentPapir(uow, 'internkontroll', juni)));
    expect(linjen(foer, 'journal', 'Inngående')?.verdi).toBe('0');
    expect(linjen(foer, 'tilganger', 'Passord')?.verdi).toBe('0');
  });
});

describe('the register of agreements', () => {
  it('keeps every version, leaves out what is removed, and is the paper', async () => {
    const { id } = verdi(await i((uow) => k.arkivansvar.opprettAvtale(uow, AVTALE)));
    verdi(await i((uow) => k.arkivansvar.endreAvtale(uow, id, { ...AVTALE, sted: 'EØS' })));
    const paaPapiret = async () =>
      (await i(async (uow) => verdi(await k.arkivansvar.hentPapir(uow, 'databehandleravtaler', null)))).deler[0]
        ?.linjer[0];
    expect((await paaPapiret())?.verdi).toContain('sted: EØS');
    verdi(await i((uow) => k.arkivansvar.fjernAvtale(uow, id)));
    expect(await i((uow) => k.arkivansvar.finnAvtaler(uow))).toEqual([]);
    expect((await paaPapiret())?.verdi).toBe('ingen er registrert');
    const versjoner = verdi(await i((uow) => k.arkivansvar.hentAvtaleversjoner(uow, id)));
    expect(versjoner.map(({ sted, fjernet }) => [sted, fjernet])).toEqual([
      ['EØS', true],
      ['EØS', false],
      ['Norge', false],
    ]);
    expect(kode(await i((uow) => k.arkivansvar.endreAvtale(uow, id, AVTALE)))).toBe('tjener.finnes-ikke');
    expect(kode(await i((uow) => k.arkivansvar.hentAvtaleversjoner(uow, id), BINDAL))).toBe('tjener.finnes-ikke');
  });

  it('refuses an agreement that ends before it starts', async () => {
    const svar = await i((uow) => k.arkivansvar.opprettAvtale(uow, { ...AVTALE, til: '2025-12-31' }));
    expect(kode(svar)).toBe('bevaring.avtale-periode');
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Testgrunnmur, testgrunnmur } from '../../test/program/testgrunnmur.ts';
import { arkivskaper, systemAktoer, type Uow } from '../kernel/index.ts';
import { kommunekatalog } from './adapters/postgres/kommunekatalog.ts';
import { virksomhetLager } from './adapters/postgres/virksomhet.repository.ts';
import { createVirksomhet, type Virksomhet } from './index.ts';

const RANA = arkivskaper('872418032');
const BINDAL = arkivskaper('964983380');
const rana = { kommunenummer: '1833', navn: 'Rana', merke: 'R', farge: '#0a5', maalform: 'nb' } as const;
const bindal = { kommunenummer: '1811', navn: 'Bindal', merke: 'B', farge: '#a50', maalform: 'nn' } as const;

let grunnmur: Testgrunnmur;
let virksomhet: Virksomhet;
beforeAll(async () => {
  grunnmur = await testgrunnmur();
  virksomhet = createVirksomhet({ lager: virksomhetLager, katalog: kommunekatalog(grunnmur.db) });
  await i(RANA, (uow) => virksomhet.opprettKommune(uow, rana));
  await i(BINDAL, (uow) => virksomhet.opprettKommune(uow, { ...bindal, innstillinger: { fristDager: 7 } }));
});
afterAll(() => grunnmur.rydd());

function i<T>(hvem: typeof RANA, arbeid: (uow: Uow) => Promise<T>): Promise<T> {
  return grunnmur.withTenant(hvem, systemAktoer('test'), arbeid);
}

describe('a municipality', () => {
  it('is made once, however often it is asked for', async () => {
    const igjen = await i(RANA, (uow) => virksomhet.opprettKommune(uow, { ...rana, navn: 'Noe annet' }));
    expect(igjen).toEqual({ ok: true, verdi: { ...rana, arkivskaper: RANA } });
  });

  it('does not get the number of another', async () => {
    const svar = await i(arkivskaper('938712441'), (uow) => virksomhet.opprettKommune(uow, rana));
    expect(svar).toMatchObject({ ok: false, feil: { kode: 'virksomhet.kommunenummer-opptatt' } });
  });

  it('is found by its number and listed without any tenant set, and in no other way', async () => {
    expect((await virksomhet.alleKommuner()).map((kommune) => kommune.navn)).toEqual(['Bindal', 'Rana']);
    expect((await virksomhet.finnKommune('1811'))?.arkivskaper).toBe(BINDAL);
    expect(await virksomhet.finnKommune('9999')).toBeNull();
    expect((await grunnmur.pool.query('select * from virksomhet.kommune')).rows).toEqual([]);
  });

  it('sees itself and its own settings only', async () => {
    expect((await i(BINDAL, (uow) => virksomhet.hentKommune(uow)))?.navn).toBe('Bindal');
    expect((await i(BINDAL, (uow) => virksomhet.hentInnstillinger(uow))).fristDager).toBe(7);
    expect((await i(RANA, (uow) => virksomhet.hentInnstillinger(uow))).fristDager).toBe(3);
  });
});

describe('administrative units', () => {
  it('are made, changed and made passive, and their active periods are kept (krav 4.2.3)', async () => {
    const enhet = { kode: 'TEK', navn: 'Teknisk', overordnet: null, ansvar: ['L'], aktiv: true };
    await i(RANA, (uow) => virksomhet.endreEnhet(uow, enhet));
    await i(RANA, (uow) => virksomhet.endreEnhet(uow, { ...enhet, navn: 'Teknisk og plan', aktiv: false }));
    await i(RANA, (uow) => virksomhet.endreEnhet(uow, { ...enhet, navn: 'Teknisk og plan' }));
    expect(await i(RANA, (uow) => virksomhet.finnEnheter(uow))).toEqual([{ ...enhet, navn: 'Teknisk og plan' }]);
    expect(await i(BINDAL, (uow) => virksomhet.finnEnheter(uow))).toEqual([]);
  });

  it('that stand under something unknown are refused', async () => {
    const svar = await i(RANA, (uow) =>
      virksomhet.endreEnhet(uow, { kode: 'X', navn: 'Ukjent', overordnet: 'Y', ansvar: [], aktiv: true }),
    );
    expect(svar).toMatchObject({ ok: false, feil: { kode: 'virksomhet.ukjent-overordnet' } });
  });
});

describe('settings', () => {
  it('keep who changed what, newest first, and the history cannot be altered by the program', async () => {
    const naa = await i(RANA, (uow) => virksomhet.hentInnstillinger(uow));
    await i(RANA, (uow) => virksomhet.endreInnstillinger(uow, { ...naa, publiseringsforsinkelseDager: 4 }));
    const svar = await i(RANA, (uow) => virksomhet.hentInnstillingerMedHistorikk(uow));
    expect(svar.ok && svar.verdi.gjeldende.publiseringsforsinkelseDager).toBe(4);
    const rader = svar.ok ? svar.verdi.historikk.filter((rad) => rad.felt === 'publiseringsforsinkelseDager') : [];
    expect(rader).toContainEqual(expect.objectContaining({ fra: '3', til: '4', endretAv: 'Dokumentsenter (test)' }));
    await expect(grunnmur.pool.query('delete from virksomhet.innstilling_endring')).rejects.toThrow(
      /permission denied/,
    );
    await expect(grunnmur.pool.query(`update virksomhet.innstilling_endring set til = 'x'`)).rejects.toThrow(
      /permission denied/,
    );
  });

  it('of a municipality that does not exist are not found', async () => {
    const svar = await i(arkivskaper('938712441'), (uow) => virksomhet.hentInnstillingerMedHistorikk(uow));
    expect(svar).toMatchObject({ ok: false, feil: { kode: 'tjener.finnes-ikke' } });
  });
});

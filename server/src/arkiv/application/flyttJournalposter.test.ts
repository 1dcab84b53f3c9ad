import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Aktoer } from '../../kernel/index.ts';
import { type Arkivrom, nyttArkivrom } from '../testing/arkivrom.ts';
import { enSak, etBrev, kode, verdi } from '../testing/byggere.ts';

let rom: Arkivrom;
beforeAll(async () => {
  rom = await nyttArkivrom();
});
afterAll(() => rom.rydd());

const nySak = () => rom.i(async (uow) => verdi(await rom.arkiv.opprettSaksmappe(uow, enSak())).id);
const nyPost = (sak: string, endret: Parameters<typeof etBrev>[1] = {}) =>
  rom.i(async (uow) => verdi(await rom.arkiv.journalfoer(uow, etBrev(sak, endret))).id);
const hent = async (id: string) => verdi(await rom.i((uow) => rom.arkiv.hentJournalpost(uow, id)));
const person = (...evner: string[]): Aktoer => ({
  type: 'bruker',
  id: 'arkivar',
  navn: 'Test arkivar',
  evner: new Set(evner),
  klarering: new Set(),
});
const flytt = (fra: string, til: string, journalposter: string[], aktoer: Aktoer = person()) =>
  rom.i((uow) => rom.arkiv.flyttJournalposter(uow, { fra, til, journalposter }), { aktoer });

describe('flyttJournalposter', () => {
  it('3.2.35, 3.2.36, 3.2.37: the next number of the target; løpenummer and those left stay', async () => {
    const [fra, til] = [await nySak(), await nySak()];
    const [a, b] = [await nyPost(fra), await nyPost(fra)];
    await nyPost(til);
    const foer = await hent(a);
    const blir = await hent(b);
    const { flyttet } = verdi(await flytt(fra, til, [a]));
    const etter = await hent(a);
    expect(flyttet).toEqual([{ id: a, fra: foer.registreringsID, til: etter.registreringsID }]);
    expect(etter.registreringsID).toMatch(/-2$/);
    expect(etter).toMatchObject({ saksmappe: til, journalnummer: foer.journalnummer });
    expect((await hent(b)).registreringsID).toBe(blir.registreringsID);
    const logg = verdi(await rom.i((uow) => rom.arkiv.hentEndringslogg(uow, a)));
    expect(logg.slice(1)).toMatchObject([
      { felt: 'registreringsID', tidligereVerdi: foer.registreringsID, nyVerdi: etter.registreringsID },
      { felt: 'referanseMappe', tidligereVerdi: foer.saksnummer, nyVerdi: etter.saksnummer },
    ]);
  });

  it('3.2.39: what is tied by avskrivning moves together or not at all', async () => {
    const [fra, til] = [await nySak(), await nySak()];
    const [inn, ut] = [await nyPost(fra), await nyPost(fra, { journalposttype: 'U' })];
    const svar = { avskrivningsmaate: 'BU', avskrivesAv: ut, korrespondansepart: null } as const;
    verdi(await rom.i((uow) => rom.arkiv.avskriv(uow, inn, svar)));
    expect(kode(await flytt(fra, til, [inn]))).toBe('arkiv.flytting-sperret');
    expect(kode(await flytt(fra, til, [ut]))).toBe('arkiv.flytting-sperret');
    expect(verdi(await flytt(fra, til, [ut, inn])).flyttet.map((f) => f.id)).toEqual([inn, ut]);
  });

  it('3.2.40: what is archived only with a right of its own', async () => {
    const [fra, til] = [await nySak(), await nySak()];
    const post = await nyPost(fra);
    verdi(await rom.i((uow) => rom.arkiv.settJournalstatus(uow, post, 'A')));
    expect(kode(await flytt(fra, til, [post]))).toBe('arkiv.flytting-krever-rolle');
    expect(verdi(await flytt(fra, til, [post], person('arkivert:flytt'))).flyttet).toHaveLength(1);
  });

  it('refuses what is not in the case, and cases that are not there', async () => {
    const [fra, til] = [await nySak(), await nySak()];
    const [her, annet] = [await nyPost(fra), await nyPost(til)];
    expect(kode(await flytt(fra, til, [her, annet]))).toBe('arkiv.journalpost-finnes-ikke');
    expect(kode(await flytt(fra, '00000000-0000-4000-8000-000000000000', [her]))).toBe('arkiv.sak-finnes-ikke');
    expect(kode(await flytt(fra, fra, [her]))).toBe('arkiv.flytting-samme-sak');
  });
});

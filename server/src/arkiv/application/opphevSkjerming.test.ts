import { afterAll, beforeAll, expect, it } from 'vitest';
import { arkivLager } from '../adapters/postgres/lager.ts';
import { type Arkivrom, nyttArkivrom, PROGRAM, RANA } from '../testing/arkivrom.ts';
import { bruker, enSak, etBrev, verdi } from '../testing/byggere.ts';

const DAGEN = '2028-11-20T09:00:00Z';
const DAGEN_FOER = '2028-11-19T22:30:00Z';
const valg = {
  tilgangskode: '13',
  hjemmel: null,
  skjermedeOrd: [],
  offentligTittel: 'Skjermet',
  metadata: [],
  dokument: null,
  varighet: 2,
};
let rom: Arkivrom;
beforeAll(async () => {
  rom = await nyttArkivrom();
});
afterAll(() => rom.rydd());

const lag = (post: object = {}) =>
  rom.i(async (uow) => {
    const sak = verdi(await rom.arkiv.opprettSaksmappe(uow, enSak())).id;
    const id = verdi(await rom.arkiv.journalfoer(uow, etBrev(sak, post))).id;
    const dokument = verdi(await rom.arkiv.hentJournalpost(uow, id)).dokumenter[0]?.id ?? '';
    return { sak, id, dokument };
  });
const kjoer = async (tid: string) => {
  rom.settTid(tid);
  const utloepte = await rom.i((uow) => rom.arkiv.finnUtloepteSkjerminger(uow, 100));
  for (const en of utloepte) verdi(await rom.i((uow) => rom.arkiv.opphevSkjerming(uow, en)));
  return utloepte;
};
const sett = async (id: string) =>
  verdi(await rom.i((uow) => rom.arkiv.hentJournalpost(uow, id), { aktoer: bruker('petter') }));

it('M505: a shielding with an end is lifted on its day, not the day before: case, what inherits, and a document', async () => {
  rom.settTid('2026-11-20T09:00:00Z');
  const arver = await lag();
  const egen = await lag();
  const medDokument = await lag();
  verdi(await rom.i((uow) => rom.arkiv.skjermSak(uow, arver.sak, valg)));
  verdi(await rom.i((uow) => rom.arkiv.skjermJournalpost(uow, egen.id, valg)));
  verdi(await rom.i((uow) => rom.arkiv.skjermDokument(uow, medDokument.id, medDokument.dokument, valg)));
  expect(await kjoer(DAGEN_FOER)).toEqual([]);
  expect((await sett(arver.id)).skjult).toBe(true);
  expect((await kjoer(DAGEN)).map(({ type }) => type)).toEqual(['saksmappe', 'journalpost', 'dokument']);
  for (const { id } of [arver, egen]) expect(await sett(id)).toMatchObject({ skjult: false, tilgangskode: null });
  expect((await sett(medDokument.id)).dokumenter[0]).toMatchObject({ skjult: false, tilgangskode: null });
  expect(await kjoer(DAGEN), 'once').toEqual([]);
  const logg = await rom.withTenant(RANA, PROGRAM, (uow) => arkivLager(uow).endringslogg.hent(egen.id));
  expect(logg).toContainEqual(
    expect.objectContaining({ felt: 'tilgangsrestriksjon', tidligereVerdi: '13', nyVerdi: null }),
  );
});

it('a hidden name is never shown by the clock, and a shielding without an end stays', async () => {
  rom.settTid('2026-11-20T09:00:00Z');
  const parter = etBrev('').korrespondanseparter.map((part) => ({ ...part, skjermet: true }));
  const medNavn = await lag({ korrespondanseparter: parter, tilgangskode: '13', offentligTittel: 'Skjermet' });
  const utenSlutt = await lag();
  verdi(await rom.i((uow) => rom.arkiv.skjermJournalpost(uow, medNavn.id, valg)));
  verdi(await rom.i((uow) => rom.arkiv.skjermJournalpost(uow, utenSlutt.id, { ...valg, varighet: null })));
  expect(await kjoer(DAGEN)).toEqual([]);
  for (const { id } of [medNavn, utenSlutt]) expect((await sett(id)).skjult).toBe(true);
});

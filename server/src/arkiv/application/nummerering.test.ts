import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Arkivrom, nyttArkivrom } from '../testing/arkivrom.ts';
import { enSak, etBrev, verdi } from '../testing/byggere.ts';

const PARALLELLE = 20;
const HVER = 50;

let rom: Arkivrom;
beforeAll(async () => {
  rom = await nyttArkivrom({ maksTilkoblinger: PARALLELLE });
});
afterAll(() => rom.rydd());

class Angret extends Error {}

describe('number series (noark.md 1.4)', () => {
  it(`${PARALLELLE} parallel × ${HVER} with random rollbacks: 1…${PARALLELLE * HVER} without gap or double`, async () => {
    const saker: string[] = [];
    for (let n = 0; n < 7; n += 1) {
      saker.push(await rom.i(async (uow) => verdi(await rom.arkiv.opprettSaksmappe(uow, enSak())).id));
    }
    let tilfeldig = 20261120;
    const neste = () => {
      tilfeldig = (tilfeldig * 1103515245 + 12345) % 2147483648;
      return tilfeldig / 2147483648;
    };
    const enSkriver = async (nr: number) => {
      for (let gjort = 0; gjort < HVER; ) {
        const sak = saker[(nr + gjort) % saker.length] as string;
        const angre = neste() < 0.2;
        try {
          await rom.i(async (uow) => {
            verdi(await rom.arkiv.journalfoer(uow, etBrev(sak)));
            if (angre) throw new Angret();
          });
          gjort += 1;
        } catch (error) {
          if (!(error instanceof Angret)) throw error;
        }
      }
    };
    await Promise.all(Array.from({ length: PARALLELLE }, (_, nr) => enSkriver(nr)));
    const rapport = await rom.i((uow) => rom.arkiv.verifiserNummerserie(uow, 2026));
    expect(rapport).toEqual({ antall: 1000, siste: 1000, hull: [], dobbelte: [], tellerAvvik: false });
    for (const sak of saker) {
      const { journalposter } = verdi(await rom.i((uow) => rom.arkiv.hentSak(uow, sak)));
      expect(journalposter.map((post) => Number(post.registreringsID.split('-')[1]))).toEqual(
        journalposter.map((_, i) => i + 1),
      );
    }
  }, 240_000);

  it('parallel new cases: sakssekvensnummer without gap or double', async () => {
    const foer = (await rom.i((uow) => rom.arkiv.finnSaker(uow, { q: '2026/', status: 'alle', grense: 100 }))).length;
    const nye = await Promise.all(
      Array.from({ length: 30 }, () => rom.i(async (uow) => verdi(await rom.arkiv.opprettSaksmappe(uow, enSak())))),
    );
    const numre = nye.map((sak) => Number(sak.saksnummer.split('/')[1])).toSorted((a, b) => a - b);
    expect(numre).toEqual(Array.from({ length: 30 }, (_, i) => foer + i + 1));
  });

  it('the year turns at midnight in Norway: both series begin at 1 in the new year, the old one stays whole', async () => {
    const gammelSak = await rom.i(async (uow) => verdi(await rom.arkiv.opprettSaksmappe(uow, enSak())));
    rom.settTid('2026-12-31T22:59:59.500Z');
    const siste = await rom.i(async (uow) => verdi(await rom.arkiv.journalfoer(uow, etBrev(gammelSak.id))));
    expect(siste.journalaar).toBe(2026);
    rom.settTid('2026-12-31T23:00:00Z');
    const foerste = await Promise.all(
      [1, 2, 3].map(() => rom.i(async (uow) => verdi(await rom.arkiv.journalfoer(uow, etBrev(gammelSak.id))))),
    );
    expect(foerste.map((p) => p.journalnummer).toSorted()).toEqual(['1/2027', '2/2027', '3/2027']);
    expect(foerste[0]?.saksnummer).toBe(gammelSak.saksnummer);
    const nySak = await rom.i(async (uow) => verdi(await rom.arkiv.opprettSaksmappe(uow, enSak())));
    expect(nySak.saksnummer).toBe('2027/1');
    for (const aar of [2026, 2027]) {
      expect(await rom.i((uow) => rom.arkiv.verifiserNummerserie(uow, aar))).toMatchObject({
        hull: [],
        dobbelte: [],
        tellerAvvik: false,
      });
    }
  });
});

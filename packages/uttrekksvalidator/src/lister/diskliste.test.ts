import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Diskliste } from './diskliste.ts';
import { flett } from './flett.ts';

let mappe = '';
beforeAll(() => {
  mappe = mkdtempSync(path.join(tmpdir(), 'diskliste-'));
});
afterAll(() => rmSync(mappe, { recursive: true, force: true }));

let neste = 0;
const liste = () => new Diskliste(mappe, `liste${neste++}`);
const alle = async (hva: Diskliste) => {
  const rader: string[][] = [];
  for await (const rad of hva.sortert()) rader.push([rad.noekkel, ...rad.felt]);
  return rader;
};

describe('a list on disk', () => {
  test('comes back sorted, on disk or not, and may be read twice', async () => {
    const stor = liste();
    const antall = 120_000;
    for (let at = 0; at < antall; at += 1)
      stor.leggTil(String((at * 7919) % antall).padStart(8, '0'), `rad ${at}`, 'fyll '.repeat(8));
    for (let runde = 0; runde < 2; runde += 1) {
      let forrige = '';
      let lest = 0;
      for await (const rad of stor.sortert()) {
        expect(rad.noekkel > forrige).toBe(true);
        forrige = rad.noekkel;
        lest += 1;
      }
      expect(lest).toBe(antall);
    }
    expect(readdirSync(mappe).length).toBeGreaterThan(1);
    await stor.slett();
    expect(readdirSync(mappe)).toEqual([]);
  });

  test('keeps values that hold tabs, line shifts and odd separators on their own row', async () => {
    const egen = liste();
    egen.leggTil('a\tb\nc', 'x\u2028y', 'ø🏔');
    egen.leggTil('a', '');
    expect(await alle(egen)).toEqual([
      ['a', ''],
      ['a b c', 'x y', 'ø🏔'],
    ]);
  });

  test('meets another, key by key', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'a b', 'å')),
        fc.array(fc.constantFrom('a', 'b', 'c', 'e', 'a b', 'å')),
        async (venstre, hoeyre) => {
          const [v, h] = [liste(), liste()];
          for (const noekkel of venstre) v.leggTil(noekkel);
          for (const noekkel of hoeyre) h.leggTil(noekkel);
          const sett: [string, number, number][] = [];
          await flett(v, h, {
            gruppe: (noekkel, _rader, antall) => void sett.push([noekkel, antall, 0]),
            rad: () => {
              const siste = sett.at(-1);
              if (siste !== undefined) siste[2] += 1;
            },
            slutt: () => {},
          });
          const ventet = [...new Set([...venstre, ...hoeyre])]
            .sort()
            .map((noekkel) => [
              noekkel,
              venstre.filter((each) => each === noekkel).length,
              hoeyre.filter((each) => each === noekkel).length,
            ]);
          expect(sett).toEqual(ventet);
        },
      ),
      { numRuns: 200 },
    );
  });
});

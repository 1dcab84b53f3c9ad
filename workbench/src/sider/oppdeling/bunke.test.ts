import { expect, it } from 'vitest';
import {
  type Bunke,
  brevene,
  delVed,
  flettBaksider,
  flytt,
  fraForslag,
  leggTilSide,
  settSak,
  snu,
  tilDelplan,
} from './bunke.ts';

/** `|` begins a letter, `s` and `b` are put aside (sheet, blank). */
function bunke(tegning: string): Bunke {
  let nytt = false;
  const ut: Bunke[number][] = [];
  for (const tegn of tegning) {
    if (tegn === '|') nytt = true;
    else {
      const grunn = tegn === 's' ? ('skilleark' as const) : tegn === 'b' ? ('blank' as const) : null;
      ut.push({ side: ut.length + 1, sving: 0, grunn, nytt: grunn === null && nytt, saksnummer: null });
      if (grunn === null) nytt = false;
    }
  }
  return ut;
}
const vis = (b: Bunke) => brevene(b).map(({ ark }) => ark.map(({ ark: a }) => (a.grunn === null ? a.side : -a.side)));

it('begins with the proposal, turned as the reading found it', () => {
  const side = { bredde: 1, hoeyde: 1, blank: false, skjevhet: 0, skilleark: null };
  const forslag = {
    kanDeles: true,
    dokument: null,
    sider: [
      { ...side, nr: 1, rotasjon: 0 as const },
      { ...side, nr: 2, rotasjon: 180 as const },
    ],
    deler: [{ sider: [2], saksnummer: '2026/12', konfidens: 1, grunnlag: [] }],
    utelatt: [{ side: 1, grunn: 'skilleark' as const }],
  };
  expect(tilDelplan(fraForslag(forslag))).toEqual({
    deler: [{ sider: [{ side: 2, sving: 180 }], saksnummer: '2026/12' }],
    utelatt: [{ side: 1, grunn: 'skilleark' }],
  });
});

it('shows a sheet with the letter it begins, and blank backs where they lie', () => {
  expect(vis(bunke('s|xbs|xs'))).toEqual([
    [-1, 2, -3],
    [-4, 5, -6],
  ]);
  expect(vis(bunke('b|xbx'))).toEqual([[-1, 2, -3, 4]]);
});

it('divides and joins', () => {
  const delt = delVed(bunke('|xxx'), 1);
  expect(vis(delt)).toEqual([[1], [2, 3]]);
  expect(vis(delVed(delt, 1))).toEqual([[1, 2, 3]]);
  expect(delVed(delt, 0)).toBe(delt);
  expect(vis(delVed(bunke('|xsx'), 1))).toEqual(vis(bunke('|xsx')));
});

it('hands the beginning and the case on when the first page of a letter is put aside, and never puts the last page aside', () => {
  const uten = leggTilSide(settSak(bunke('|x|xx'), 1, '2026/12'), 1);
  expect(vis(uten)).toEqual([[1, -2], [3]]);
  expect(brevene(uten)[1]?.saksnummer).toBe('2026/12');
  expect(vis(leggTilSide(uten, 1))).toEqual([[1, 2], [3]]);
  const siste = bunke('|xb');
  expect(leggTilSide(siste, 0)).toBe(siste);
});

it('moves a page over the border of a letter, and inside it', () => {
  const b = bunke('|xx|xx');
  expect(vis(flytt(b, 2, -1))).toEqual([[1, 2, 3], [4]]);
  expect(vis(flytt(b, 1, 1))).toEqual([[1], [2, 3, 4]]);
  expect(vis(flytt(b, 1, -1))).toEqual([
    [2, 1],
    [3, 4],
  ]);
  expect(vis(flytt(b, 2, 1))).toEqual([
    [1, 2],
    [4, 3],
  ]);
  expect(flytt(b, 0, -1)).toBe(b);
  expect(flytt(b, 3, 1)).toBe(b);
  expect(vis(flytt(bunke('|x|x|x'), 1, -1))).toEqual([[1, 2], [3]]);
});

it('turns a page all the way round', () => {
  const svinger = [1, 2, 3, 4].map(
    (n) => Array.from({ length: n }).reduce<Bunke>((b) => snu(b, 0), bunke('|x'))[0]?.sving,
  );
  expect(svinger).toEqual([90, 180, 270, 0]);
});

it('lays fronts and backs together', () => {
  expect(flettBaksider(bunke('|xxxxxx'))?.map(({ side }) => side)).toEqual([1, 6, 2, 5, 3, 4]);
  expect(flettBaksider(bunke('|xxx'))).toBeNull();
});

it('never loses a page or lays it in two places, whatever is done', () => {
  let b = bunke('s|xxbs|xxxbs|xx');
  let froe = 7;
  const tall = (n: number) => {
    froe = (froe * 1103515245 + 12345) % 2147483648;
    return froe % n;
  };
  for (let i = 0; i < 3000; i++) {
    const plass = tall(b.length);
    b =
      [delVed, leggTilSide, snu, (x: Bunke, p: number) => flytt(x, p, 1), (x: Bunke, p: number) => flytt(x, p, -1)][
        tall(5)
      ]?.(b, plass) ?? b;
    const { deler, utelatt } = tilDelplan(b);
    const sider = [...deler.flatMap((del) => del.sider), ...utelatt].map(({ side }) => side).sort((x, y) => x - y);
    expect(sider).toEqual(b.map((_, n) => n + 1));
    expect(deler.length > 0 && deler.every((del) => del.sider.length > 0)).toBe(true);
  }
});

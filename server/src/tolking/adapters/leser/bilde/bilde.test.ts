import { describe, expect, test } from 'vitest';
import { jevnBakgrunn } from './bakgrunn.ts';
import { finnTerskel, MINSTE_KONTRAST, smaabokstavHoeyde } from './blekk.ts';
import { FLEKKGRENSE, fjernFlekker, maalFlekker } from './flekker.ts';
import { forminsk, type Graabilde, svingGraa } from './graabilde.ts';
import { ForStortBilde, troligDpi } from './kildebilde.ts';
import { finnLerret, rettOpp } from './rettopp.ts';
import { maalLinjer } from './skjevhet.ts';

const HELT = { fb: 1, fh: 1 };

function ark(bredde: number, hoeyde: number, graa = 255): Graabilde {
  return { data: new Uint8Array(bredde * hoeyde).fill(graa), bredde, hoeyde, dpi: 100 };
}

/** "Text": rows of upright strokes with gaps, leaning `grader` clockwise. */
function linjeark(grader: number, bredde = 800, hoeyde = 1100): Graabilde {
  const b = ark(bredde, hoeyde);
  const t = Math.tan((grader * Math.PI) / 180);
  for (let rad = 100; rad < hoeyde - 100; rad += 40) {
    for (let x = 80; x < bredde - 80; x++) {
      // Strokes at uneven distances, as letters have them: only the rows must stand out.
      if ((Math.imul(x + 31 * rad, 2654435761) >>> 8) % 7 > 2) continue;
      for (let y = 0; y < 10; y++) {
        const yy = Math.round(rad + y + t * (x - bredde / 2));
        if (yy >= 0 && yy < hoeyde) b.data[yy * bredde + x] = 20;
      }
    }
  }
  return b;
}

const medFlekker = (b: Graabilde, hver: number): Graabilde => {
  const bytes = Uint8Array.from(b.data);
  for (let i = 5; i < bytes.length; i += hver) bytes[i] = bytes[i] === 255 ? 0 : 255;
  return { ...b, data: bytes };
};

describe('skjevhet', () => {
  test.each([-3.1, -1.5, 0.5, 1.5, 4])('finner %f grader', (grader) => {
    expect(Math.abs(maalLinjer(linjeark(grader)).skjevhet - grader)).toBeLessThan(0.15);
  });
  test('lar et rett ark være', () => {
    expect(maalLinjer(linjeark(0)).skjevhet).toBe(0);
  });
  test('retter opp så linjene blir vannrette', () => {
    const skjevt = linjeark(2);
    const { skjevhet, punkter, skala } = maalLinjer(skjevt);
    const rett = rettOpp(skjevt, skjevhet, finnLerret(skjevt.bredde, skjevt.hoeyde, skjevhet, punkter, skala));
    expect(Math.abs(maalLinjer(rett).skjevhet)).toBeLessThan(0.2);
  });
  test('ser at linjene går på tvers', () => {
    const liggende = maalLinjer(svingGraa(linjeark(0), 90));
    expect(liggende.loddrett).toBeGreaterThan(1.4 * liggende.vannrett);
  });
  test('et tomt ark med støy har ikke blekk', () => {
    const stoeyete = ark(800, 1100, 240);
    for (let i = 0; i < stoeyete.data.length; i++) stoeyete.data[i] = 232 + ((i * 7919) % 17);
    expect(maalLinjer(stoeyete).blekk).toBe(0);
    expect(finnTerskel(stoeyete.data).kontrast).toBeLessThan(MINSTE_KONTRAST);
  });
  test('utvider arket når blekk ellers ville falle utenfor', () => {
    const kant = new Int16Array(2000);
    for (let i = 0; i < kant.length; i += 2) {
      kant[i] = 799;
      kant[i + 1] = i % 1100;
    }
    const lerret = finnLerret(800, 1100, 3, kant, 1);
    expect(lerret.fb).toBeGreaterThan(1.05);
    expect(rettOpp(ark(800, 1100), 3, lerret).bredde).toBe(Math.round(800 * lerret.fb));
  });
});

describe('flekker', () => {
  test('et rent ark har nesten ingen', () => {
    expect(maalFlekker(linjeark(0))).toBeLessThan(FLEKKGRENSE);
  });
  test('flekkete ark oppdages og renses uten at strekene går med', () => {
    const rent = linjeark(0);
    const flekkete = medFlekker(rent, 211);
    expect(maalFlekker(flekkete)).toBeGreaterThan(FLEKKGRENSE);
    const renset = fjernFlekker(flekkete);
    expect(maalFlekker(renset)).toBeLessThan(FLEKKGRENSE);
    const ulike = renset.data.reduce((n, v, i) => n + (Math.abs(v - (rent.data[i] as number)) > 60 ? 1 : 0), 0);
    expect(ulike / rent.data.length).toBeLessThan(0.02);
  });
});

describe('bakgrunn', () => {
  test('lyst og jevnt papir røres ikke', () => {
    const b = linjeark(0);
    // Not toBe: a failing comparison would print a million pixels.
    expect(jevnBakgrunn(b) === b).toBe(true);
  });
  test('mørk kant og gult papir jevnes ut', () => {
    const b = linjeark(0);
    for (let y = 0; y < b.hoeyde; y++)
      for (let x = 0; x < b.bredde; x++) {
        const i = y * b.bredde + x;
        b.data[i] = (b.data[i] as number) * (0.45 + (0.5 * x) / b.bredde);
      }
    const jevnet = jevnBakgrunn(b);
    const venstre = jevnet.data[50 * b.bredde + 20] as number;
    const hoeyre = jevnet.data[50 * b.bredde + 780] as number;
    expect(Math.abs(venstre - hoeyre)).toBeLessThan(20);
    expect(venstre).toBeGreaterThan(225);
  });
});

describe('sving og mål', () => {
  test('fire kvarte svinger gir det samme bildet', () => {
    const b = linjeark(1, 300, 400);
    const rundt = [90, 90, 90, 90].reduce((a, s) => svingGraa(a, s as 90), b);
    expect(Buffer.compare(rundt.data, b.data)).toBe(0);
    expect(Buffer.compare(svingGraa(svingGraa(b, 90), 270).data, b.data)).toBe(0);
    expect(Buffer.compare(svingGraa(b, 180).data, svingGraa(svingGraa(b, 90), 90).data)).toBe(0);
  });
  test('med klokka går øverste venstre hjørne til øverste høyre', () => {
    const b = ark(3, 2);
    b.data[0] = 7;
    const s = svingGraa(b, 90);
    expect([s.bredde, s.hoeyde, s.data[1]]).toEqual([2, 3, 7]);
  });
  test('forminsking er snittet av rutene', () => {
    const b = ark(4, 4, 100);
    b.data[0] = 200;
    expect([...forminsk(b, 2).data]).toEqual([125, 100, 100, 100]);
  });
  test('finner høyden på små bokstaver', () => {
    expect(smaabokstavHoeyde(linjeark(0))).toBe(10);
    expect(smaabokstavHoeyde(ark(300, 300))).toBe(0);
  });
  test('oppgitt oppløsning godtas bare når arket blir troverdig stort', () => {
    expect(troligDpi(300, 2480, 3508)).toBe(300);
    expect(troligDpi(72, 9000, 12000)).toBeCloseTo(1026.5, 0);
    expect(troligDpi(undefined, 1654, 2339)).toBeCloseTo(200, 0);
    expect(new ForStortBilde()).toBeInstanceOf(Error);
  });
  test('rett oppstilling lar bildet være', () => {
    const b = linjeark(0, 200, 200);
    expect(rettOpp(b, 0, HELT) === b).toBe(true);
  });
});

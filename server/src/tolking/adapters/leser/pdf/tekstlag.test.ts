import fs from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { lagTekstPdf, nyMappe, ryddOpp, tegnGraa } from '../testing/dokumenter.ts';
import { Aapnefeil, aapnePdf, medSide } from './pdfium.ts';
import { erEkteTekst, lesTekstlag } from './tekstlag.ts';

afterAll(ryddOpp);

const lag = (tekst: string, soppel = 0) => ({
  tekst,
  ord: tekst.split(/\s+/).map((t) => ({ tekst: t, x: 0, y: 0, b: 0.1, h: 0.01, konfidens: 1 })),
  tegn: tekst.length,
  soppel,
});

describe('erEkteTekst', () => {
  test.each([
    ['vanlig brev', 'Vi viser til søknaden om oppføring av garasje på eiendommen gnr. 45 bnr. 12 i Brønnøy kommune.'],
    ['kort', 'Side 2'],
    ['tallkolonner', Array.from({ length: 120 }, (_, i) => `${i * 37} 12450,00`).join('\n')],
    ['innholdsfortegnelse', `Innhold\n${'Overskrift ................................................ 3\n'.repeat(20)}`],
    ['samisk', 'Mii čujuhit ohcamii huksenlobi birra ja bivdit lasi dieđuid áššis ovdal go sáhttit mearridit dan.'],
  ])('%s er tekst', (_navn, tekst) => {
    expect(erEkteTekst(lag(tekst))).toBe(true);
  });
  test.each([
    ['tomt', ''],
    ['bare streker', '—————— ||||| ......'],
    [
      'forskjøvet koding',
      '9L YLVHU WLO VªNQDGHQ RP RSSIªULQJ DY JDUDVMH SÅ HLHQGRPPHQ L EUªQQªB NRPPXQH RJ EHU RP VYDU VQDUW',
    ],
    ['byttede byte', '䴀甀氀琀椀挀漀氀漀爀 䈀氀愀挀欀 倀甀爀攀'],
  ])('%s er ikke tekst', (_navn, tekst) => {
    expect(erEkteTekst(lag(tekst))).toBe(false);
  });
  test('mange tegn uten Unicode-verdi er ikke tekst', () => {
    expect(erEkteTekst(lag('Dette ser ut som tekst', 15))).toBe(false);
  });
});

describe('lesTekstlag', () => {
  test('ordboksene ligger der blekket er', async () => {
    const pdf = await lagTekstPdf(await nyMappe());
    const dok = await aapnePdf(pdf);
    const lest = await medSide(dok, 1, (side) => lesTekstlag(dok.pdfium, side));
    dok.lukk();
    expect(lest.tekst).toContain('garasje på eiendommen gnr. 45 bnr. 12.');
    const bilde = await tegnGraa(pdf, 100);
    for (const o of lest.ord) {
      const blekk = tellBlekk(bilde, o);
      expect(blekk, o.tekst).toBeGreaterThan(0.04);
    }
    const utenfor = tellBlekk(bilde, { x: 0, y: 0.6, b: 1, h: 0.35 });
    expect(utenfor).toBe(0);
  });
});

function tellBlekk(
  bilde: { data: Uint8Array; bredde: number; hoeyde: number },
  o: { x: number; y: number; b: number; h: number },
): number {
  let blekk = 0;
  let alle = 0;
  for (let y = Math.floor(o.y * bilde.hoeyde); y < (o.y + o.h) * bilde.hoeyde; y++) {
    for (let x = Math.floor(o.x * bilde.bredde); x < (o.x + o.b) * bilde.bredde; x++) {
      alle++;
      if ((bilde.data[y * bilde.bredde + x] as number) < 128) blekk++;
    }
  }
  return blekk / alle;
}

describe('aapnePdf', () => {
  test.each([
    ['søppel', Buffer.from('dette er ikke en PDF')],
    ['avkuttet', Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog')],
  ])('%s er korrupt', async (_navn, innhold) => {
    const fil = path.join(await nyMappe(), 'x.pdf');
    await fs.writeFile(fil, innhold);
    await expect(aapnePdf(fil)).rejects.toThrow(new Aapnefeil('tolking.korrupt'));
  });
});

import { inneholderFoedselsnummer } from '@dokumentsenter/noark';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nummerertFilnavn, tittelFraFilnavn, trygtFilnavn } from './trygtFilnavn.ts';

const vanskelig = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({
    unit: fc.constantFrom('.', '/', '\\', ' ', '\u202e', '\u0000', 'a', 'å', '👍', 'con', ':', '\u0301'),
    maxLength: 60,
  }),
);

describe('trygtFilnavn', () => {
  it.each([
    ['Søknad om byggetillatelse.pdf', 'Søknad om byggetillatelse.pdf'],
    ['Ášši sáme-giella ŋ đ ŧ.docx', 'Ášši sáme-giella ŋ đ ŧ.docx'],
    ['../../etc/passwd', 'passwd'],
    ['..', 'uten navn'],
    ['C:\\Users\\kari\\brev.pdf', 'brev.pdf'],
    ['/absolutt/vedlegg.txt', 'vedlegg.txt'],
    ['faktura\u202efdp.exe', 'fakturafdp.exe'],
    ['kart 🏔️👍🏽.png', 'kart.png'],
    ['CON.pdf', '_CON.pdf'],
    ['nul', '_nul'],
    ['a:b*c?.txt', 'a_b_c_.txt'],
    ['a\u030a.txt', 'å.txt'],
    ['brev\r\nX-Injeksjon: ja.pdf', 'brevX-Injeksjon_ ja.pdf'],
    ['', 'uten navn'],
    ['👍', 'uten navn'],
    ['.htaccess', 'htaccess'],
  ])('%j becomes %j', (inn, ut) => {
    expect(trygtFilnavn(inn)).toBe(ut);
  });

  it.each([
    ['Søknad 01898512345.pdf', 'Søknad [skjult].pdf', 'Søknad'],
    ['018985_12345_legeerklæring.pdf', '[skjult]_legeerklæring.pdf', 'legeerklæring'],
    ['Vedtak (018985 12345).docx', 'Vedtak ([skjult]).docx', 'Vedtak'],
    ['scan_20261123104741_0001.pdf', 'scan_20261123104741_0001.pdf', 'scan_20261123104741_0001'],
    ['Møte 12.03.2026 nr 4.pdf', 'Møte 12.03.2026 nr 4.pdf', 'Møte 12.03.2026 nr 4'],
    ['Faktura 99999999999.pdf', 'Faktura 99999999999.pdf', 'Faktura 99999999999'],
  ])('%s is shown as %s, and as a title %s', (inn, ut, tittel) => {
    expect(trygtFilnavn(inn)).toBe(ut);
    expect(tittelFraFilnavn(ut)).toBe(tittel);
  });

  it('holds no number of a person, whatever stands around it', () => {
    const siffer = fc.string({
      unit: fc.constantFrom('0', '1', '4', '8', '9', ' ', '_', '.', '-', 'a'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(siffer, siffer, (foran, bak) => {
        const ut = trygtFilnavn(`${foran}01898512345${bak}.pdf`);
        expect(inneholderFoedselsnummer(ut.replaceAll('_', ' '))).toBe(false);
        expect(trygtFilnavn(ut)).toBe(ut);
      }),
    );
  });

  it('keeps the extension of a very long name and stays within 200 bytes', () => {
    const navn = trygtFilnavn(`${'å'.repeat(300)}.pdf`);
    expect(navn.endsWith('å.pdf')).toBe(true);
    expect(Buffer.byteLength(navn)).toBe(200);
  });

  it('is safe, short and stable for any name', () => {
    fc.assert(
      fc.property(vanskelig, (inn) => {
        const ut = trygtFilnavn(inn);
        expect(ut).not.toBe('');
        expect(ut).not.toMatch(/[/\\\p{Cc}\p{Cf}:*?"<>|]/u);
        expect(ut).not.toContain('..');
        expect(ut).not.toMatch(/^[.\s]|[.\s]$/);
        expect(Buffer.byteLength(ut)).toBeLessThanOrEqual(200);
        expect(trygtFilnavn(ut)).toBe(ut);
      }),
      { numRuns: 2000 },
    );
  });

  it('numbers the second of two equal names before the extension', () => {
    expect(nummerertFilnavn('brev.pdf', 2)).toBe('brev (2).pdf');
    expect(Buffer.byteLength(nummerertFilnavn(`${'x'.repeat(400)}.pdf`, 12))).toBeLessThanOrEqual(200);
  });
});

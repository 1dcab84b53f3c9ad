import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nummerertFilnavn, trygtFilnavn } from './trygtFilnavn.ts';

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

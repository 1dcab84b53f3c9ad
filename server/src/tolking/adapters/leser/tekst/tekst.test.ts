import { describe, expect, test } from 'vitest';
import { dekodTekst, htmlTegnsett } from './dekod.ts';
import { epostBody, epostTilInnhold } from './epost.ts';
import { htmlTilTekst } from './html.ts';

describe('dekodTekst', () => {
  test.each([
    ['UTF-8', Buffer.from('blåbær', 'utf8')],
    ['UTF-8 med merke', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('blåbær', 'utf8')])],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('blåbær', 'utf16le')])],
    ['Windows-1252', Buffer.from('blåbær', 'latin1')],
  ])('%s', (_navn, byte) => {
    expect(dekodTekst(byte)).toBe('blåbær');
  });
  test('oppgitt tegnsett brukes når UTF-8 ikke passer, og ukjente navn overses', () => {
    expect(dekodTekst(Buffer.from([0xe1]), 'iso-8859-5')).toBe('с');
    expect(dekodTekst(Buffer.from([0xe6]), 'finnes-ikke')).toBe('æ');
  });
  test('finner tegnsettet i HTML-hodet', () => {
    expect(htmlTegnsett(Buffer.from('<meta http-equiv="x" content="text/html; charset=ISO-8859-1">'))).toBe(
      'ISO-8859-1',
    );
  });
});

describe('htmlTilTekst', () => {
  test('tekst, avsnitt og lister; ikke skript, stil eller bilder', async () => {
    const html = `<html><head><style>p{color:red}</style><script>alert('x')</script></head><body>
      <h1>Søknad</h1><p>Første&nbsp;avsnitt med <b>blåbær</b>.</p><ul><li>ett</li><li>to</li></ul>
      <img src="https://example.invalid/sporing.gif" alt="logo"></body></html>`;
    const tekst = await htmlTilTekst(html);
    expect(tekst).toMatch(/søknad/i);
    expect(tekst).toContain('Første avsnitt med blåbær.');
    expect(tekst).toContain('ett');
    expect(
      await htmlTilTekst('<table><tr><td>Navn</td><td>Beløp</td></tr><tr><td>Ås</td><td>12</td></tr></table>'),
    ).toMatch(/Navn Beløp\s+Ås 12/);
    expect(tekst).not.toMatch(/alert|color|example\.invalid/);
  });
});

describe('epostTilInnhold', () => {
  const hode = {
    fra: { navn: 'Oppdiktet Søkersen', adresse: 'sokersen@example.no' },
    til: [{ navn: '', adresse: 'post@example.no' }],
    kopi: [],
    emne: 'Hei',
    dato: '2026-03-12T13:05:00Z',
  };
  test('hodet blir felt, og ren tekst går foran HTML', async () => {
    const brev = epostBody.parse({ type: 'epost-body', hode, tekst: 'Ren', html: '<p>Pyntet</p>' });
    const innhold = await epostTilInnhold(brev);
    expect(innhold.tittel).toBe('Hei');
    expect(innhold.felt.map((f) => f.navn)).toEqual(['Fra', 'Til', 'Dato', 'Emne']);
    expect(innhold.felt[0]?.verdi).toBe('Oppdiktet Søkersen <sokersen@example.no>');
    expect(innhold.felt[2]?.verdi).toContain('14:05');
    expect(innhold.broedtekst).toBe('Ren');
  });
  test('bare HTML, og en dato som ikke er noen dato', async () => {
    const innhold = await epostTilInnhold({ hode: { ...hode, dato: 'i går' }, tekst: ' ', html: '<p>Bare HTML</p>' });
    expect(innhold.broedtekst).toBe('Bare HTML');
    expect(innhold.felt).toContainEqual({ navn: 'Dato', verdi: 'i går' });
  });
});

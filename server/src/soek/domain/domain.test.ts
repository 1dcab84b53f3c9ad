import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byggIndeksrad, type Innhold } from './indeksrad.ts';
import { delSammensetning, leddAv } from './sammensetning.ts';
import { lesSporring } from './sporring.ts';
import { kanSe, visTreff } from './treff.ts';
import { lagUtdrag } from './utdrag.ts';

describe('compounds', () => {
  test.each([
    ['skoleskyss', ['skole', 'skyss']],
    ['byggetillatelsen', ['bygge', 'tillatelsen']],
    ['barnehageplass', ['barnehage', 'plass']],
    ['dispensasjonssøknad', ['dispensasjon', 'søknad']],
    ['kommunehelsetjenesten', ['kommune', 'helse', 'tjenesten']],
    ['Preikestolområdet', ['preikestol', 'området']],
    ['snøscooterløype', ['snøscooter', 'løype']],
    ['skulebygg', ['skule', 'bygg']],
    ['bustadtomt', ['bustad', 'tomt']],
  ])('%s', (ord, deler) => {
    expect(delSammensetning(ord)).toEqual(deler);
  });

  test.each([
    'barnehage',
    'kommunen',
    'besøk',
    'Rana',
    'fylkeskommunen',
    'avtale',
  ])('«%s» is felt as one word', (ord) => {
    expect(delSammensetning(ord)).toEqual([]);
  });

  test('parts are pieces of the word, in order, and any text is survived', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (tekst) => {
        for (const del of leddAv(tekst).split(' ')) expect(tekst.toLocaleLowerCase('nb')).toContain(del);
      }),
    );
  });
});

describe('what is written in the search field', () => {
  test.each([
    ['2026/14', { slag: 'sak', begynner: '2026/14' }],
    ['2026/14-3', { slag: 'sak', begynner: '2026/14-3' }],
    ['57/2026', { slag: 'journal', begynner: '57/2026' }],
    ['57', { slag: 'journal', begynner: '57/' }],
    ['12/34', null],
    ['brøyting', null],
  ])('number «%s»', (q, adresse) => {
    expect(lesSporring(q).adresse).toEqual(adresse);
  });

  test('phrases stay together, marks fall away, a star is a beginning', () => {
    expect(lesSporring('"mo i rana" (skyss) & sko* – !klage').ord).toEqual(['mo i rana', 'skyss', 'sko*', 'klage']);
  });
});

const enRad: Innhold = {
  id: 'a',
  slag: 'journalpost',
  saksmappe: 's',
  nummer: '2026/14-3',
  journalnummer: '57/2026',
  tittel: 'Bekymringsmelding for elev',
  offentligTittel: 'Henvendelse',
  parter: [{ navn: 'Kari Nordmann', skjermet: true }],
  dato: '2026-11-20',
  tilgangskode: '13',
  saksbehandler: 'bruker-1',
  stikkord: ['B45'],
  tekst: 'Hemmelig innhold',
};

describe('who may find and see what', () => {
  test('of a shielded row only the title for the public and the numbers are open', () => {
    const rad = byggIndeksrad(enRad);
    expect(rad.aapen).toEqual({
      titler: 'Henvendelse',
      navn: '',
      ledd: '',
      numre: ['2026/14-3', '57/2026'],
      tekst: '',
    });
    expect(rad.skjermet?.titler).toContain('Bekymringsmelding');
    expect(rad.skjermet?.navn).toBe('Kari Nordmann');
  });

  test('of an open row a shielded party is left out of the open words', () => {
    const rad = byggIndeksrad({ ...enRad, tilgangskode: null });
    expect(rad.skjermet).toBeNull();
    expect(rad.aapen.navn).toBe('');
    expect(rad.aapen.tekst).toBe('Hemmelig innhold');
  });

  test('clearance for the very code, or being its own saksbehandler', () => {
    const rad = byggIndeksrad(enRad);
    const som = (klarering: string[] | null, bruker: string) => visTreff(rad, { klarering, bruker });
    expect(som([], 'bruker-2')).toEqual({ tittel: 'Henvendelse', part: null, skjult: true });
    expect(som(['26'], 'bruker-2').skjult).toBe(true);
    expect(som(['13'], 'bruker-2')).toEqual({ tittel: enRad.tittel, part: 'Kari Nordmann', skjult: false });
    expect(som([], 'bruker-1').skjult).toBe(false);
    expect(som(null, 'system:soek').skjult).toBe(false);
    expect(kanSe({ tilgangskode: '13', saksbehandler: null }, { klarering: [], bruker: '' })).toBe(false);
  });
});

describe('excerpts', () => {
  const tekst = `${'Innledning. '.repeat(40)}Vi søker om skoleskyss for eleven fordi vegen er farlig. ${'Slutt. '.repeat(40)}`;
  test('shows the place with the words marked, in compounds too', () => {
    const utdrag = lagUtdrag(tekst, ['skyss', 'farl']);
    expect(utdrag).toContain('‹skoleskyss›');
    expect(utdrag).toContain('‹farlig›');
    expect(utdrag?.length).toBeLessThan(400);
  });
  test.each(['01898512345', '018985 12345', '018985-12345'])('shows %s to nobody', (nummer) => {
    for (const foran of ['', ...[1, 60, 75, 84, 88, 92, 160, 178, 185].map((n) => 'x '.repeat(n))]) {
      const utdrag = lagUtdrag(`${foran}farlig ${'y '.repeat(foran.length / 4)}født ${nummer} slutt`, [
        'farlig',
        '12345',
      ]);
      expect(utdrag?.replace(/[‹›]/g, '')).not.toContain(nummer);
      expect(utdrag).not.toMatch(/\d{5}/);
    }
  });
  test('nothing found, nothing shown', () => {
    expect(lagUtdrag(tekst, ['havn'])).toBeNull();
  });
});

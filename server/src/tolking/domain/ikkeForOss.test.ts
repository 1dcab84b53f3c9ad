import { describe, expect, it } from 'vitest';
import { type Brevoppsett, BYGGEBREV, foreslaaFor } from './proevebrev.testing.ts';

const aarsak = (tekst: string, oppsett: Brevoppsett = {}): unknown => {
  const verdi = foreslaaFor(tekst, oppsett).arkivverdi?.verdi;
  return typeof verdi === 'object' && verdi !== null && 'aarsak' in verdi ? verdi.aarsak : null;
};

describe('foreslaaArkivverdi', () => {
  it.each([
    ['FAKTURA\nFakturanr: 123\nForfallsdato: 15.03.2026\nKID: 0001234\nSum å betale 3 750,00', 'faktura'],
    [
      'Vårens store kampanje! 30 % rabatt på alle kontorstoler. Bestill nå i vår nettbutikk. Meld deg av her.',
      'reklame',
    ],
    [
      'Nyhetsbrev fra Fagforum\nLes mer om kurs. Du mottar denne e-posten fordi du er abonnent. Meld deg av.',
      'nyhetsbrev',
    ],
  ])('%s', (tekst, ventet) => {
    expect(aarsak(tekst)).toBe(ventet);
  });

  it.each([
    [
      'a complaint on an invoice',
      'Klage på faktura 123\nJeg er uenig i fakturaen med forfallsdato 15.03.2026 og KID 123. Jeg klager på kommunale avgifter.',
    ],
    ['a bid', 'Tilbud på anbud – konkurransegrunnlag 2026\nVår pris er fra 100,- og vi gir rabatt.'],
    ['an application for aid', 'Søknad om tilskudd\nVi søker om støtte til nyhetsbrev for laget.'],
    ['a building application', BYGGEBREV],
    ['a mere word', 'Vi lurer på hvor vi skal sende faktura.'],
  ])('keeps %s', (_navn, tekst) => {
    expect(aarsak(tekst)).toBeNull();
  });
});

const brev = (mottaker: string, ...mer: string[]): string =>
  [
    'Lise Lottesen',
    'Gata 4',
    '8656 Mosjøen',
    '',
    mottaker,
    'Postboks 560',
    '8651 Mosjøen',
    '',
    'Klage på brøyting',
    '',
    ...mer,
  ].join('\n');

describe('foreslaaKommune', () => {
  it('sees a letter addressed to a neighbour', () => {
    expect(foreslaaFor(brev('Vefsn kommune', 'Veien er ikke brøytet.')).kommune).toMatchObject({
      verdi: '844824122',
      visning: 'Vefsn kommune',
      bevis: [{ regel: 'annen-mottaker' }],
    });
  });

  it.each([
    ['to us', brev('Alstahaug kommune', 'Veien er ikke brøytet.')],
    ['to us about a neighbour', brev('Alstahaug kommune', 'I Vefsn kommune brøyter de bedre. Vefsn kommune er flink.')],
    [
      'from a neighbour to us',
      'Vefsn kommune\nPostboks 560\n8651 Mosjøen\n\nAlstahaug kommune\nPostboks 1006\n8805 Sandnessjøen\n\nHøring om interkommunal plan',
    ],
    ['to nobody', 'Klage på brøyting\n\nVeien er ikke brøytet.'],
  ])('leaves alone a letter %s', (_navn, tekst) => {
    expect(foreslaaFor(tekst).kommune).toBeUndefined();
  });
});

describe('foreslaaJournalposttype', () => {
  it('is incoming, unless our own letterhead sent it', () => {
    expect(foreslaaFor(BYGGEBREV).journalposttype).toMatchObject({ verdi: 'I', konfidens: 0.97 });
    const notat = foreslaaFor(
      'Alstahaug kommune\nPlan og byggesak\n\nNotat\n\nTil: Teknisk drift\n\nBefaring i Storgata',
    ).journalposttype;
    expect(notat?.verdi).toBe('N');
    expect(notat?.konfidens).toBeLessThan(0.8);
  });
});

describe('foreslaaVedlegg', () => {
  const vedlegg = [
    { filnavn: 'Situasjonsplan_Storgata_5.pdf', tekst: 'Målestokk 1:500' },
    { filnavn: 'IMG_0012.pdf', tekst: 'Fasade' },
  ];

  it('names attachments by their file, or counts them', () => {
    expect(foreslaaFor(BYGGEBREV, { vedlegg }).vedlegg?.verdi).toEqual([
      { dokument: 'd1', tittel: 'Søknad om tillatelse til tiltak – garasje, gnr. 37 bnr. 112' },
      { dokument: 'd2', tittel: 'Situasjonsplan Storgata 5' },
      { dokument: 'd3', tittel: 'Vedlegg 2' },
    ]);
    expect(foreslaaFor(BYGGEBREV).vedlegg).toBeUndefined();
  });

  it('only counts them when the content is sensitive', () => {
    const forslag = foreslaaFor('Søknad om støttekontakt\n\nHan har autisme.', {
      vedlegg: [{ filnavn: 'Legeerklæring Nils Andersen.pdf', tekst: 'x' }],
    }).vedlegg;
    expect(JSON.stringify(forslag?.verdi)).not.toContain('Nils');
  });
});

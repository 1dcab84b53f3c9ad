import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kjentsak } from './grunnlag.ts';
import { likhet, tilVektor } from './ngram.ts';
import { type Brevoppsett, enSak, foreslaaFor, KJENT } from './proevebrev.testing.ts';

const sak = (tekst: string, oppsett: Brevoppsett = {}) => foreslaaFor(tekst, oppsett).saksmappe;
const nummer = (tekst: string, oppsett: Brevoppsett = {}): string => sak(tekst, oppsett)?.visning.split(' ')[0] ?? '';
const brev = (...linjer: string[]): string =>
  ['Alstahaug kommune', 'Postboks 1006', '8805 Sandnessjøen', '', ...linjer].join('\n');

describe('foreslaaSaksmappe', () => {
  it('trusts a number of ours that is quoted and exists', () => {
    const forslag = sak(brev('Deres ref.: 2026/14', '', 'Ettersending av tegninger', '', 'Her er tegningene.'));
    expect(forslag?.visning).toMatch(/^2026\/14 /);
    expect(forslag?.konfidens).toBeGreaterThanOrEqual(0.9);
    expect(forslag?.bevis[0]).toMatchObject({ regel: 'saksnummer-sitert', tekst: '2026/14' });
  });

  it.each([
    ['a number that does not exist', 'Deres ref.: 2026/99'],
    ['a number that is only part of another', 'Deres ref.: 12026/143'],
    ['a date', 'Viser til møte 14/2026'],
  ])('does not take %s', (_navn, linje) => {
    expect(nummer(brev(linje, '', 'Spørsmål om noe helt annet'))).toBe('Ny');
  });

  it('trusts a number of ours that the channel says the sender gave, when it exists', () => {
    const kanal = { saksnummer: '2026/15', taushetsbelagt: false, sikkerhetsnivaa: 3 as const };
    const tekst = brev('Ettersending', '', 'Her er papirene.');
    expect(sak(tekst, { kanal })?.visning).toMatch(/^2026\/15 /);
    expect(sak(tekst, { kanal })?.konfidens).toBeGreaterThanOrEqual(0.9);
    expect(sak(tekst, { kanal })?.bevis[0]).toMatchObject({ regel: 'saksnummer-fra-avsender', tekst: '2026/15' });
    expect(nummer(tekst, { kanal: { ...kanal, saksnummer: '2026/99' } })).toBe('Ny');
  });

  it('follows a thread to the case that what is answered lies in, when that case is open', () => {
    const [id = ''] = KJENT.saker.filter(({ saksnummer }) => saksnummer === '2026/15').map((en) => en.id);
    const tekst = brev('Ettersending', '', 'Her er papirene.');
    expect(sak(tekst, { traad: [id] })?.visning).toMatch(/^2026\/15 /);
    expect(sak(tekst, { traad: [id] })?.konfidens).toBeGreaterThanOrEqual(0.9);
    expect(sak(tekst, { traad: [id] })?.bevis[0]).toMatchObject({ regel: 'samme-traad', tekst: '2026/15' });
    expect(nummer(tekst, { traad: ['0198f0a0-0000-7000-8000-00000000ffff'] })).toBe('Ny');
  });

  it('doubts the number the sender gave when the letter is about another property', () => {
    const kanal = { saksnummer: '2026/15', taushetsbelagt: false, sikkerhetsnivaa: null };
    const forslag = sak(brev('Garasje på gnr. 37 bnr. 112', '', 'Vedlagt tegninger for Storgata 5.'), { kanal });
    expect(forslag?.konfidens).toBeLessThan(0.95);
  });

  it("does not take the sender's own number for ours", () => {
    const forslag = sak(brev('Vår ref: 2026/15', '', 'Høring om kystsoneplan', '', 'Vi sender saken på høring.'));
    expect(forslag?.visning).not.toMatch(/^2026\/15/);
  });

  it('reads the number of a journalpost and the short form, the latter less sure', () => {
    expect(nummer(brev('Saksnr. 2026/14-3', '', 'Tegninger'))).toBe('2026/14');
    const kort = sak(brev('Deres ref. 26/14', '', 'Tegninger'));
    expect(kort?.visning).toMatch(/^2026\/14/);
    expect(kort?.konfidens).toBeLessThan(0.9);
  });

  it('doubts a number when the letter is about another property', () => {
    const forslag = sak(
      brev('Deres ref.: 2026/14', '', 'Søknad om bod, gnr. 40 bnr. 2', '', 'Eiendommen er gnr. 40 bnr. 2.'),
    );
    expect(forslag?.konfidens).toBeLessThan(0.7);
    const alle = [forslag?.visning, ...(forslag?.kandidater ?? []).map((k) => k.visning)].join();
    expect(alle).toContain('2026/14');
    expect(alle).toContain('2026/15');
  });

  it('finds the case by property, and by words when there is only one like it', () => {
    expect(nummer(brev('Ferdigattest for fritidsbolig, gnr. 40 bnr. 2'))).toBe('2026/15');
    expect(nummer(brev('Skoleskyss for skoleåret 2025/2026', '', 'Vi lurer på skoleskyssen.'))).toBe('2025/200');
    expect(nummer(brev('Søknad om ny fritidsbolig, gnr. 41 bnr. 9'))).toBe('Ny');
  });

  it('lets two cases on one property compete by the words, and lowers its voice', () => {
    const saker = [
      enSak({ saksnummer: '2026/1', tittel: 'Garasje gnr. 5 bnr. 6', gnrbnr: '5/6' }),
      enSak({ saksnummer: '2026/2', tittel: 'Fradeling av tomt gnr. 5 bnr. 6', gnrbnr: '5/6' }),
    ];
    const forslag = sak(brev('Søknad om fradeling av tomt fra gnr. 5 bnr. 6'), { kjent: { saker } });
    expect(forslag?.visning).toMatch(/^2026\/2/);
    expect(forslag?.kandidater[0]?.visning).toMatch(/^(2026\/1|Ny)/);
    const uklart = (saker: Kjentsak[]) => sak(brev('Spørsmål om gnr. 5 bnr. 6'), { kjent: { saker } })?.konfidens ?? 0;
    expect(uklart(saker)).toBeLessThan(uklart(saker.slice(1)));
  });

  it('never is certain of a shielded case from a mail', () => {
    const epost = { fra: { navn: 'Kari Prøve', adresse: 'kari@gmail.com' }, emne: 'Sak 2025/9', dato: null };
    const forslag = sak('Hei, her er papirene.', { epost });
    expect(forslag?.visning).toMatch(/^2025\/9/);
    expect(forslag?.konfidens).toBeLessThanOrEqual(0.75);
  });

  it('proposes a new case with title and property when nothing is near', () => {
    const forslag = sak(brev('Søknad om bruksendring, gnr. 99 bnr. 1'), { kjent: { saker: [] } });
    expect(forslag?.verdi).toEqual({ ny: { tittel: 'Søknad om bruksendring, gnr. 99 bnr. 1', gnrbnr: '99/1' } });
  });

  it('gives a new case the neutral title when the content is sensitive', () => {
    const forslag = sak('Bekymringsmelding om Lise Andersen\n\nOmsorgssvikt og rusproblemer i hjemmet.', {
      kjent: { saker: [] },
    });
    expect(JSON.stringify(forslag)).not.toContain('Lise');
  });

  it('has at most nine candidates', () => {
    const saker = Array.from({ length: 40 }, (_, i) =>
      enSak({ saksnummer: `2026/${i + 100}`, tittel: 'Garasje Storgata' }),
    );
    const forslag = sak(brev('Søknad om garasje i Storgata'), { kjent: { ...KJENT, saker } });
    expect(forslag?.kandidater.length).toBeLessThanOrEqual(9);
  });
});

describe('likhet', () => {
  it('is higher for inflections and compounds of the same words than for other words', () => {
    const a = tilVektor('brøyting av kommunale veier');
    expect(likhet(a, tilVektor('brøytekanter langs kommunal veg'))).toBeGreaterThan(
      likhet(a, tilVektor('søknad om barnehageplass')),
    );
  });

  it('is 1 with itself, symmetric, and within 0 and 1', () => {
    fc.assert(
      fc.property(fc.lorem(), fc.lorem(), (x, y) => {
        const [a, b] = [tilVektor(x), tilVektor(y)];
        expect(likhet(a, a)).toBeCloseTo(a.size === 0 ? 0 : 1, 5);
        expect(likhet(a, b)).toBeCloseTo(likhet(b, a), 10);
        expect(likhet(a, b)).toBeGreaterThanOrEqual(0);
        expect(likhet(a, b)).toBeLessThanOrEqual(1.000001);
      }),
    );
  });
});

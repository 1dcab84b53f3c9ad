import { describe, expect, it } from 'vitest';
import { lesVilkaar, passer, type Regelvilkaar } from './begrensningsregel.ts';

const INGEN: Regelvilkaar = { kanaler: [], avsendere: [], mottakere: [], masseutsendt: false, faktura: false };
const BREV = { kanal: 'epost', fra: 'Post@Nyhet.Butikk.NO', til: ['faktura@rana.example'], masseutsendt: true };
const kode = (felt: Partial<Regelvilkaar>) => {
  const svar = lesVilkaar({ ...INGEN, ...felt });
  return svar.ok ? 'ok' : svar.feil.kode;
};

describe('the conditions of a rule', () => {
  it.each([
    ['nothing', {}, 'mottak.regel-uten-vilkaar'],
    ['the way in alone', { kanaler: ['epost'] }, 'mottak.regel-uten-vilkaar'],
    ['a house', { avsendere: ['butikk.no'] }, 'ok'],
    ['an address', { avsendere: ['ola@gmail.com'] }, 'ok'],
    ['a house where anybody may have an address', { avsendere: [' @Gmail.com '] }, 'mottak.regel-for-vid'],
    ['a whole land', { avsendere: ['no'] }, 'mottak.regel-adresse'],
    ['no address', { avsendere: ['butikken vår'] }, 'mottak.regel-adresse'],
    ['a house as our own address', { mottakere: ['rana.example'] }, 'mottak.regel-adresse'],
    ['sent to many', { masseutsendt: true }, 'ok'],
  ])('may be %s: %o gives %s', (_hva, felt, ventet) => {
    expect(kode(felt)).toBe(ventet);
  });

  it.each([
    ['the house of the sender', { avsendere: ['butikk.no'] }, true],
    ['the whole address, however it is written', { avsendere: ['post@nyhet.butikk.no'] }, true],
    ['a house that only ends alike', { avsendere: ['utikk.no'] }, false],
    ['our address', { mottakere: ['faktura@rana.example'] }, true],
    ['another address of ours', { mottakere: ['post@rana.example'] }, false],
    ['all of it at once', { kanaler: ['epost'], avsendere: ['butikk.no'], masseutsendt: true }, true],
    ['one part that fails', { kanaler: ['svarinn'], avsendere: ['butikk.no'] }, false],
  ])('fit %s', (_hva, felt, ventet) => {
    expect(passer({ ...INGEN, ...felt }, BREV)).toBe(ventet);
  });

  it('never fit a letter without a sender where a sender is asked for', () => {
    expect(passer({ ...INGEN, avsendere: ['butikk.no'] }, { ...BREV, fra: null })).toBe(false);
  });
});

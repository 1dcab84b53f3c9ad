import { describe, expect, it } from 'vitest';
import { BYGGEBREV, etGrunnlag, GYLDIG_FNR } from './proevebrev.testing.ts';
import { finnSakstegn, SAKSTEGN } from './sakstegn.ts';

const REKLAME = 'Sommersalg!\nAlle hagemøbler til halv pris ut juli.\nBestill i dag på nettbutikken vår.';
const FAKTURA = 'Fjellbygg AS\nFaktura\nFakturanr: 10233\nKID: 2345676\nForfallsdato: 01.12.2026\nÅ betale: 4 500,00';
const tegnI = (tekst: string, oppsett: Parameters<typeof etGrunnlag>[1] = {}) =>
  finnSakstegn(etGrunnlag(tekst, oppsett), true).tegn;

describe('signs of case work', () => {
  it.each([
    ['an advert', REKLAME],
    ['an invoice', FAKTURA],
    [
      'a newsletter',
      'Nyhetsbrev november\nLes mer om det nye bygget.\nDu mottar denne fordi du abonnerer. Meld deg av.',
    ],
  ])('are not in %s', (_hva, tekst) => {
    expect(tegnI(tekst)).toEqual([]);
  });

  it.each([
    ['an application', BYGGEBREV, ['saksnummer', 'henvendelse']],
    ['a case number in full', `${REKLAME}\nSe 2026/1432`, ['saksnummer']],
    ['a short case number', `${REKLAME}\nDeres ref: 26/77`, ['saksnummer']],
    ['a property', `${REKLAME}\nGjelder gnr. 37 bnr. 112`, ['saksnummer', 'henvendelse'].slice(0, 1)],
    ['an application in nynorsk', 'Eg søkjer om støtte til dansen.', ['henvendelse']],
    ['a complaint', 'Vi klager på fakturaen.', ['henvendelse']],
    ['a request', 'Jeg ber om at dere ringer meg.', ['henvendelse']],
    ['a valid identity number', `${REKLAME}\n${GYLDIG_FNR}`, ['person', 'foelsomt']],
    ['health', 'Vedlagt er epikrise og diagnose for pasienten.', ['foelsomt']],
  ])('are in %s', (_hva, tekst, ventet) => {
    expect(tegnI(tekst)).toEqual(ventet);
  });

  it('are looked for in the subject, the file names, the attachments, the thread and what the channel says', () => {
    const epost = { fra: null, emne: 'Søknad om skjenking', dato: null };
    expect(tegnI(REKLAME, { epost })).toEqual(['henvendelse']);
    expect(tegnI(REKLAME, { vedlegg: [{ filnavn: 'klage.pdf', tekst: 'Se under' }] })).toEqual(['henvendelse']);
    expect(tegnI(REKLAME, { vedlegg: [{ filnavn: 'a.pdf', tekst: 'Sak 2026/14' }] })).toEqual(['saksnummer']);
    expect(tegnI(REKLAME, { traad: ['00000000-0000-4000-8000-000000000001'] })).toEqual(['traad']);
    const kanal = { saksnummer: '2026/14', taushetsbelagt: true, sikkerhetsnivaa: null } as const;
    expect(tegnI(REKLAME, { kanal })).toEqual(['saksnummer', 'foelsomt']);
  });

  it('are said when something is unread, in a fixed order, and an invoice is known by what it says', () => {
    expect(finnSakstegn(etGrunnlag(REKLAME), false)).toEqual({ tegn: ['ikke-lest'], faktura: false });
    expect(finnSakstegn(etGrunnlag(FAKTURA), true)).toEqual({ tegn: [], faktura: true });
    expect(finnSakstegn(etGrunnlag('Takk for fakturaen, den er betalt.'), true).faktura).toBe(false);
    expect(SAKSTEGN.at(-1)).toBe('ikke-lest');
  });
});

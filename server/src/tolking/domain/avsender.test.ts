import { describe, expect, it } from 'vitest';
import type { Avsender } from './avsender.ts';
import { type Brevoppsett, BYGGEBREV, foreslaaFor, GYLDIG_FNR } from './proevebrev.testing.ts';

function avsender(
  tekst: string,
  oppsett: Brevoppsett = {},
): { navn: string; verdi: Partial<Avsender>; konfidens: number } {
  const forslag = foreslaaFor(tekst, oppsett).avsender;
  return {
    navn: forslag?.visning ?? '',
    verdi: (forslag?.verdi ?? {}) as Partial<Avsender>,
    konfidens: forslag?.konfidens ?? 0,
  };
}
const fra = (navn: string, adresse: string): Brevoppsett => ({
  epost: { fra: { navn, adresse }, emne: 'Spørsmål om bod', dato: null },
});

describe('foreslaaAvsender: letters', () => {
  it('takes the person in head and signature, with address, and never the addressee', () => {
    expect(avsender(BYGGEBREV)).toMatchObject({
      navn: 'Ola Eksempel',
      verdi: { type: 'person', adresse: 'Storgata 5, 8800 Sandnessjøen', orgnr: null, fnr: null, skjermet: false },
    });
    const ute = foreslaaFor(BYGGEBREV).avsender;
    expect(JSON.stringify(ute?.kandidater)).not.toContain('kommune');
  });

  it('takes the company before the one who signs for it, with its number when that is valid', () => {
    const brev = (orgnr: string): string =>
      `Nordfjell Bygg AS\nOrg.nr. ${orgnr}\n\nAlstahaug kommune\nStrandgata 52\n8805 Sandnessjøen\n\nFerdigattest\n\nVi ber om ferdigattest.\n\nVennlig hilsen\nPer Prøvesen`;
    expect(avsender(brev('310 000 000'))).toMatchObject({
      navn: 'Nordfjell Bygg AS',
      verdi: { type: 'organisasjon', orgnr: '310000000' },
    });
    expect(avsender(brev('938 712 441')).verdi.orgnr).toBeNull();
    expect(avsender(brev('310 000 001')).verdi.orgnr).toBeNull();
  });

  it('is less sure of a name that stands in one place only', () => {
    const bare = avsender('Alstahaug kommune\n8805 Sandnessjøen\n\nKlage\n\nJeg klager.\n\nMvh\nLise Lottesen');
    expect(bare.navn).toBe('Lise Lottesen');
    expect(bare.konfidens).toBeLessThan(avsender(BYGGEBREV).konfidens);
  });

  it('has no sender for an unsigned note', () => {
    expect(
      foreslaaFor('Bekymringsmelding\n\nJeg er bekymret for barna.\n\nMvh\nBekymret nabo').avsender,
    ).toBeUndefined();
  });

  it('takes an identity number that stands with the sender, not the one of somebody else', () => {
    const skjema = (navn: string): string =>
      `Til Alstahaug kommune\n\nSøknad om støttekontakt\n\nSøker: Kari Prøve\nAdresse: Gata 1\nFødselsnummer: ${GYLDIG_FNR}\n${navn}\n\nMvh\nKari Prøve`;
    expect(avsender(skjema('')).verdi).toMatchObject({ fnr: GYLDIG_FNR, skjermet: true });
    const paaVegne = `Kari Prøve\nGata 1\n\nTil Alstahaug kommune\n\nSøknad for Nils Andersen, f.nr. ${GYLDIG_FNR}\n\nHan trenger støttekontakt.\n\nMvh\nKari Prøve`;
    expect(avsender(paaVegne).verdi.fnr).toBeNull();
  });
});

describe('foreslaaAvsender: mail', () => {
  it('takes From, and turns the name round when it is written that way', () => {
    expect(avsender('Hei', fra('Eksempel, Ola', 'ola@gmail.com'))).toMatchObject({
      navn: 'Ola Eksempel',
      verdi: { epost: 'ola@gmail.com', type: 'person' },
    });
  });

  it('takes the company the writer works for when text and domain agree', () => {
    const tekst = 'Hei, vi ber om ferdigattest.\n\nMed vennlig hilsen\nPer Prøvesen\nNordfjell Bygg AS';
    expect(avsender(tekst, fra('Per Prøvesen', 'per@nordfjellbygg.no')).navn).toBe('Nordfjell Bygg AS');
    expect(avsender(tekst, fra('Per Prøvesen', 'per.provesen@gmail.com')).navn).toBe('Per Prøvesen');
  });

  it('looks past our own address when a colleague has forwarded it', () => {
    const tekst = 'Videresender.\n\nMed vennlig hilsen\nLise Lottesen';
    expect(avsender(tekst, fra('Postmottak Alstahaug kommune', 'post@alstahaug.example')).navn).toBe('Lise Lottesen');
  });
});

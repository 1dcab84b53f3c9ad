import { describe, expect, it } from 'vitest';
import { FAGOMRAADER } from './fagord.ts';
import { type Brevoppsett, BYGGEBREV, foreslaaFor } from './proevebrev.testing.ts';

const INGEN_SAKER: Brevoppsett = { kjent: { saker: [] } };
const rett = (tekst: string): [unknown, unknown] => {
  const f = foreslaaFor(tekst, INGEN_SAKER);
  return [f.klasse?.verdi, f.administrativEnhet?.verdi];
};

describe('class and unit by the words', () => {
  it.each([
    ['Søknad om tillatelse til tiltak\nVi søker om å få bygge garasje og tilbygg.', 'L42', 'PBY'],
    ['Varsel om oppstart av detaljregulering\nReguleringsplan for Åsen, planområde på 20 daa.', 'L12', 'PBY'],
    ['Søknad om barnehageplass\nVi ønsker plass i barnehagen fra august.', 'A', 'OPP'],
    ['Skuleskyss\nEleven får ikkje skuleskyss til skulen.', 'B', 'OPP'],
    ['Søknad om sykehjemsplass\nMin mor trenger plass på sykehjem og hjemmesykepleie.', 'G', 'HEL'],
    ['Klage på brøyting\nKommunal vei er ikke brøytet, og gatelys mangler.', 'Q', 'TEK'],
    ['Vasslekkasje\nDet lek frå stikkleidninga og avløp.', 'M', 'TEK'],
    ['Søknad om produksjonstilskudd\nLandbruk, beite og sau.', 'V', 'LAN'],
    ['Motorferdsel i utmark\nSøknad om dispensasjon for snøscooter. Motorferdsel på vinteren.', 'K', 'LAN'],
    ['Krav om innsyn\nVi ber om innsynskrav etter offentleglova.', '0', 'STAB'],
    ['Søknad på stilling\nJeg søker stilling. CV og attest.', '4', 'HR'],
  ])('%s', (tekst, klasse, enhet) => {
    expect(rett(tekst)).toEqual([klasse, enhet]);
  });

  it('never takes a property for a class', () => {
    const kjent = { klasser: [{ id: '4/2', tittel: 'Storgata' }], saker: [] };
    expect(foreslaaFor('Søknad på stilling som vikar', { kjent }).klasse).toBeUndefined();
  });

  it('has no opinion on words it does not know', () => {
    expect(foreslaaFor('Hei, kan noen ringe meg?', INGEN_SAKER).klasse).toBeUndefined();
    expect(foreslaaFor('Hei, kan noen ringe meg?', INGEN_SAKER).administrativEnhet).toBeUndefined();
  });

  it('is less sure when two subjects pull', () => {
    const en = foreslaaFor('Klage på brøyting\nKommunal vei og gatelys.', INGEN_SAKER).klasse?.konfidens ?? 0;
    const to =
      foreslaaFor('Klage på brøyting ved barnehage\nKommunal vei, barnehageplass og foreldrebetaling.', INGEN_SAKER)
        .klasse?.konfidens ?? 1;
    expect(to).toBeLessThan(en);
  });

  it('takes the unit it is addressed to, and the case before the words', () => {
    const tekst =
      'Ola Eksempel\n\nAlstahaug kommune\nHelse og omsorg\nPostboks 1\n8805 Sandnessjøen\n\nSpørsmål om parkering\n\nHvor kan jeg stå?';
    expect(foreslaaFor(tekst, INGEN_SAKER).administrativEnhet).toMatchObject({
      verdi: 'HEL',
      bevis: [{ regel: 'enhet-nevnt' }],
    });
    expect(foreslaaFor(BYGGEBREV).klasse?.bevis[0]?.regel).toBe('fra-saken');
  });
});

describe('case handler', () => {
  it('is the one of the case, or the one of ours it is written to; nobody else', () => {
    expect(foreslaaFor(BYGGEBREV).saksbehandler?.verdi).toBe('berit');
    expect(
      foreslaaFor('Alstahaug kommune\nv/ Odd Omsorgsen\n8805 Sandnessjøen\n\nHei', INGEN_SAKER).saksbehandler,
    ).toMatchObject({ verdi: 'odd' });
    expect(foreslaaFor('Alstahaug kommune\nv/ Odd Annensen\n\nHei', INGEN_SAKER).saksbehandler).toBeUndefined();
  });
});

describe('the vocabulary', () => {
  it('is lower case, without doubles, with both forms of Norwegian named', () => {
    for (const omraade of FAGOMRAADER) {
      expect(new Set(omraade.ord).size, omraade.id).toBe(omraade.ord.length);
      for (const ord of omraade.ord) expect(ord).toBe(ord.toLowerCase().trim());
      expect(
        omraade.emne.every((e) => e !== ''),
        omraade.id,
      ).toBe(true);
    }
    expect(new Set(FAGOMRAADER.map((o) => o.id)).size).toBe(FAGOMRAADER.length);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Brevoppsett, BYGGEBREV, foreslaaFor, GYLDIG_FNR } from './proevebrev.testing.ts';
import { rensTittel } from './tittel.ts';

const tittel = (tekst: string, oppsett: Brevoppsett = {}) => foreslaaFor(tekst, oppsett).tittel;
const medEmne = (emne: string): Brevoppsett => ({ epost: { fra: null, emne, dato: null } });

describe('rensTittel', () => {
  it.each([
    ['SV: VS: Re: Tegninger garasje', 'Tegninger garasje'],
    ['[EKSTERN] FW: Klage på vedtak', 'Klage på vedtak'],
    ['Vedr.: Brøyting av Storgata', 'Brøyting av Storgata'],
    ['SØKNAD OM FERDIGATTEST', 'Søknad om ferdigattest'],
    ['Emne: Søknad om bod.', 'Søknad om bod'],
    ['Svar på spørsmål', 'Svar på spørsmål'],
    [`Søknad for Ola, fnr ${GYLDIG_FNR}`, 'Søknad for Ola'],
  ])('%s becomes %s', (inn, ut) => {
    expect(rensTittel(inn)).toBe(ut);
  });

  it('keeps no identity number and at most 200 characters, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.stringMatching(/^\d{6} ?\d{5}$/), (tekst, nummer) => {
        const ut = rensTittel(`${tekst} ${nummer} ${tekst}`);
        expect(ut).not.toContain(nummer);
        expect(ut.length).toBeLessThanOrEqual(200);
      }),
    );
  });
});

describe('foreslaaTittel', () => {
  it('takes the heading and shows where it stands', () => {
    const forslag = tittel(BYGGEBREV);
    expect(forslag?.verdi).toBe('Søknad om tillatelse til tiltak – garasje, gnr. 37 bnr. 112');
    expect(forslag?.bevis[0]).toMatchObject({ regel: 'emnelinje', side: 1 });
    expect(forslag?.kandidater.map((k) => k.visning).join()).not.toMatch(/Ola Eksempel|viser til|Sandnessjøen/);
  });

  it('joins a heading that breaks over two lines', () => {
    const brev =
      'Alstahaug kommune\n8805 Sandnessjøen\n\nSøknad om dispensasjon fra reguleringsplan for\noppføring av naust på eiendommen\n\nVi søker om dispensasjon fordi tomten er bratt og vanskelig å bygge på.';
    expect(tittel(brev)?.verdi).toBe('Søknad om dispensasjon fra reguleringsplan for oppføring av naust på eiendommen');
  });

  it("takes the mail's subject, but not one that says nothing", () => {
    expect(tittel('Hei', medEmne('SV: Tegninger garasje'))?.verdi).toBe('Tegninger garasje');
    const innholdsloes = tittel('Hei, vi søker om å få bygge garasje i Storgata.', medEmne('Scan_0012.pdf'));
    expect(innholdsloes?.verdi).toMatch(/^Søknad/);
    expect(innholdsloes?.konfidens).toBeLessThan(0.6);
  });

  it('says nothing of whom or what when the content is sensitive, in the language of the letter', () => {
    const nb = tittel(
      'Søknad om støttekontakt for Nils Andersen med autisme\n\nVi søker om støttekontakt fordi han ikke har noen fra skolen.',
    );
    expect(nb?.verdi).toBe('Søknad om helse- og omsorgstjenester');
    expect(nb?.kandidater).toEqual([]);
    const nn = tittel(
      'Søknad om heimesjukepleie for Nils Andersen\n\nEg søkjer for han har demens og ikkje klarer seg. Me treng nokon frå dykk.',
    );
    expect(nn?.verdi).toBe('Søknad om helse- og omsorgstenester');
    expect(tittel('Hei, jeg søker på stilling som lærer. CV ligger ved.')?.verdi).toBe('Søknad på stilling');
    expect(tittel('Bekymringsmelding om Lise (7)\n\nOmsorgssvikt i hjemmet.')?.verdi).toBe('Bekymringsmelding');
  });
});

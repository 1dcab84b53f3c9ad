import { describe, expect, it } from 'vitest';
import { type Brevoppsett, BYGGEBREV, foreslaaFor, GYLDIG_FNR, KJENT } from './proevebrev.testing.ts';
import { kodeFor } from './tilgangskode.ts';

const kode = (tekst: string, oppsett: Brevoppsett = {}) => foreslaaFor(tekst, oppsett).tilgangskode;

describe('foreslaaTilgangskode', () => {
  it.each([
    ['health', 'Min mor har demens og trenger sykehjemsplass.', '13'],
    ['health, nynorsk', 'Mor mi treng heimesjukepleie. Fastlegen har sendt epikrise.', '13'],
    ['child welfare', 'Bekymringsmelding. Vi er redd for barna på grunn av rusproblemer hjemme.', '13'],
    ['pupil', 'Vi ber om spesialundervisning. PPT har skrevet sakkyndig vurdering.', '13'],
    ['personnel', 'Jeg varsler om trakassering fra min leder og er nå sykmeldt.', 'P'],
    ['job application', 'Jeg søker på stilling som vikar. CV er vedlagt.', '25'],
    ['job portal', 'Søknad - sykepleier - hjemmetjenesten', '25'],
    ['economy of a person', 'Jeg søker om økonomisk sosialhjelp til livsopphold.', '13'],
    ['a marked letter', 'Unntatt offentlighet etter offl. § 13\n\nVedlagt følger saken.', '13'],
    ['an identity number alone', `Spørsmål om byggesøknad. Mitt fødselsnummer er ${GYLDIG_FNR}.`, '13'],
  ])('shields %s', (_navn, tekst, ventet) => {
    expect(kode(tekst, { kjent: { saker: [] } })?.verdi).toMatchObject({
      kode: ventet,
      hjemmel: expect.stringContaining('§'),
    });
  });

  it.each([
    ['a building application', BYGGEBREV],
    [
      'a hearing on health',
      'Høring – forslag til endringer i forskrift om helse\n\nKommunene bes uttale seg om psykolog i kommunene. Høringsfrist 1. mai.',
    ],
    ['a course', 'Invitasjon til kurs og konferanse om demens for kommunene'],
    ['a chimney', 'Melding om rehabilitering av skorstein'],
    ['leaving the after-school scheme', 'Oppsigelse av plass i SFO'],
    ['a complaint on roads', 'Klage på brøyting av vei'],
    ['eleven digits that are no identity number', 'Betalt til konto 01895012346.'],
  ])('does not shield %s', (_navn, tekst) => {
    const forslag = kode(tekst, { kjent: { saker: [] } });
    expect(forslag?.verdi).toBeNull();
    expect(forslag?.konfidens).toBeLessThan(0.95);
  });

  it('does not repeat the identity number in its evidence', () => {
    const forslag = kode(`Jeg heter Ola og mitt nummer er ${GYLDIG_FNR}.`);
    expect(JSON.stringify(forslag)).not.toContain(GYLDIG_FNR);
    expect(forslag?.bevis[0]).toMatchObject({ regel: 'foedselsnummer', boks: expect.anything() });
  });

  it.each([
    ['is subject to confidentiality', { taushetsbelagt: true, sikkerhetsnivaa: 3 }, 'taushetsbelagt-fra-avsender'],
    ['needs the highest level', { taushetsbelagt: false, sikkerhetsnivaa: 4 }, 'sikkerhetsnivaa-fra-avsender'],
  ] as const)('shields what the sender says %s, also when the letter tells nothing', (_navn, sagt, regel) => {
    const forslag = kode(BYGGEBREV, { kjent: { saker: [] }, kanal: { saksnummer: null, ...sagt } });
    expect(forslag?.verdi).toMatchObject({ kode: '13' });
    expect(forslag?.bevis[0]).toMatchObject({ regel });
    const ellers = { saksnummer: null, taushetsbelagt: false, sikkerhetsnivaa: 3 } as const;
    expect(kode(BYGGEBREV, { kjent: { saker: [] }, kanal: ellers })?.verdi).toBeNull();
  });

  it('inherits the code of the case', () => {
    const epost = { fra: { navn: 'Kari Prøve', adresse: 'kari@gmail.com' }, emne: 'Sak 2025/9', dato: null };
    expect(kode('Hei, her er papirene dere spurte etter.', { epost })).toMatchObject({
      verdi: { kode: '13' },
      bevis: [{ regel: 'fra-saken' }],
    });
  });

  it("uses only the municipality's own codes", () => {
    expect(kodeFor([], 'helse')).toBeNull();
    expect(kodeFor(KJENT.tilgangskoder, 'ansettelse')?.kode).toBe('25');
    expect(kodeFor([{ kode: '13', hjemmel: 'Offl. § 14', hele: true }], 'helse')).toBeNull();
    expect(kodeFor([{ kode: 'TP', hjemmel: 'Offentleglova § 13, jf. fvl. § 13', hele: false }], 'helse')?.kode).toBe(
      'TP',
    );
  });

  it('is less certain that nothing is there when little could be read', () => {
    expect(kode('x')?.konfidens ?? 1).toBeLessThan(kode(BYGGEBREV)?.konfidens ?? 0);
  });
});

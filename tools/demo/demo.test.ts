import { describe, expect, test } from 'vitest';
import { planlegg, STANDARDDATO } from '../generator/plan.ts';
import { DEMO_KOMMUNER, FELLESSENTER, saksnummerFor } from './index.ts';

const brukernavn = [
  ...DEMO_KOMMUNER.flatMap((kommune) => kommune.brukere.map((bruker) => bruker.brukernavn)),
  ...FELLESSENTER.map((bruker) => bruker.brukernavn),
];

function gyldigOrgnr(orgnr: string): boolean {
  const vekter = [3, 2, 7, 6, 5, 4, 3, 2];
  const sum = vekter.reduce((sammen, vekt, i) => sammen + vekt * Number(orgnr[i]), 0);
  return (11 - (sum % 11)) % 11 === Number(orgnr[8]);
}

describe('the demo municipalities', () => {
  test('user names are ASCII and unique over all municipalities and the centre', () => {
    expect(new Set(brukernavn).size).toBe(brukernavn.length);
    for (const navn of brukernavn) expect(navn).toMatch(/^[a-z]+\.[a-z]+$/);
  });

  test.each(DEMO_KOMMUNER)('$navn is whole in itself', (kommune) => {
    const enheter = new Set(kommune.enheter.map((enhet) => enhet.kode));
    const koder = new Set(kommune.tilgangskoder.map((kode) => kode.kode));
    const klasser = new Set(kommune.klasser.map((klasse) => klasse.kode));
    const egne = new Set(kommune.brukere.map((bruker) => bruker.brukernavn));
    expect(gyldigOrgnr(kommune.orgnr)).toBe(true);
    expect(kommune.saker.length).toBeGreaterThanOrEqual(25);
    expect(kommune.saker.length).toBeLessThanOrEqual(40);
    expect(new Set(kommune.saker.map((sak) => sak.noekkel)).size).toBe(kommune.saker.length);
    for (const enhet of kommune.enheter) if (enhet.overordnet) expect(enheter).toContain(enhet.overordnet);
    for (const bruker of kommune.brukere) {
      if (bruker.enhet) expect(enheter).toContain(bruker.enhet);
      for (const kode of bruker.klarering) expect(koder, `${bruker.brukernavn} ${kode}`).toContain(kode);
    }
    for (const sak of kommune.saker) {
      expect(enheter, sak.noekkel).toContain(sak.enhet);
      expect(klasser, sak.noekkel).toContain(sak.klasse);
      expect(egne, sak.noekkel).toContain(sak.saksansvarlig);
      expect(sak.noekkel).toMatch(new RegExp(`^${kommune.merke.toLowerCase()}\\.[a-z]+\\.\\d\\d$`));
      if (sak.tilgangskode) expect(koder, sak.noekkel).toContain(sak.tilgangskode);
      // A private person's name may stand in the title only where the public title leaves it out.
      if (sak.tilgangskode && sak.part) expect(sak.offentligTittel, sak.noekkel).not.toContain(sak.part);
    }
  });

  test('a case handler is cleared for the cases he or she answers for', () => {
    for (const kommune of DEMO_KOMMUNER) {
      for (const sak of kommune.saker) {
        if (!sak.tilgangskode) continue;
        const ansvarlig = kommune.brukere.find((bruker) => bruker.brukernavn === sak.saksansvarlig);
        expect(ansvarlig?.klarering, sak.noekkel).toContain(sak.tilgangskode);
      }
    }
  });

  test('a few letters are of a kind that no archivist is cleared for, so that a newcomer sees what happens to them', () => {
    const brev = Array.from(
      { length: 300 },
      (_, nr) => planlegg(nr, { froe: 1, malsett: 'demo', dato: STANDARDDATO }).svar,
    );
    const uten = brev.filter(({ kommunenummer, tilgangskode }) => {
      const arkivarer = FELLESSENTER.filter(({ tildelinger }) =>
        tildelinger.some((en) => en.rolle === 'arkivar' && en.kommunenummer === kommunenummer),
      );
      return tilgangskode !== null && arkivarer.every(({ klarering }) => !klarering.includes(tilgangskode));
    });
    expect(new Set(uten.map(({ tilgangskode }) => tilgangskode))).toEqual(new Set(['E']));
    expect(uten.length).toBeGreaterThanOrEqual(3);
    expect(uten.length).toBeLessThanOrEqual(10);
  });

  test('the case number is the place in the list', () => {
    const [rana] = DEMO_KOMMUNER;
    expect(rana && saksnummerFor(rana, 'ra.byggesak.02', 2026)).toBe('2026/2');
    expect(rana && saksnummerFor(rana, 'finnes.ikke.01', 2026)).toBeUndefined();
  });
});

describe('the joint centre', () => {
  test('each archivist works for several municipalities, none for all; every municipality has at least two', () => {
    const arkivarer = FELLESSENTER.filter((b) => b.tildelinger.every((t) => t.rolle === 'arkivar'));
    expect(arkivarer.length).toBe(5);
    for (const bruker of arkivarer) {
      expect(bruker.tildelinger.length).toBeGreaterThan(1);
      expect(bruker.tildelinger.length).toBeLessThan(DEMO_KOMMUNER.length);
    }
    for (const kommune of DEMO_KOMMUNER) {
      const med = arkivarer.filter((b) => b.tildelinger.some((t) => t.kommunenummer === kommune.kommunenummer));
      expect(med.length, kommune.navn).toBeGreaterThanOrEqual(2);
    }
  });

  test('the substitute of the absent has the same municipalities and clearance', () => {
    const borte = FELLESSENTER.filter((bruker) => bruker.fravaer);
    expect(borte.length).toBe(1);
    for (const bruker of borte) {
      const vikar = FELLESSENTER.find((annen) => annen.brukernavn === bruker.fravaer?.stedfortreder);
      const vikarens = vikar?.tildelinger.map((t) => t.kommunenummer);
      for (const tildeling of bruker.tildelinger) expect(vikarens).toContain(tildeling.kommunenummer);
      for (const kode of bruker.klarering) expect(vikar?.klarering).toContain(kode);
    }
  });
});

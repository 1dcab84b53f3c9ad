import { describe, expect, it } from 'vitest';
import { finnTemperatur } from './kalibrering.ts';
import { type Avgjort, lagForutsigelse, trenKlassemodell } from './klassemodell.ts';
import type { Trekkfelt } from './trekk.ts';

const OPPSKRIFT: readonly Trekkfelt[] = [
  { felt: 'emne', ord: 2, tegn: [3, 4], hel: false, vekt: 1 },
  { felt: 'avsender', ord: 0, tegn: null, hel: true, vekt: 0.5 },
];
const EMNER = {
  Byggesak: ['Søknad om ferdigattest', 'Tegninger av garasje', 'Nabovarsel for tilbygg', 'Endring av fasade'],
  Skole: ['Søknad om permisjon fra skolen', 'Fravær for elev', 'Ønske om skoleplass', 'Skoleskyss til høsten'],
  Vei: ['Hull i veien', 'Brøyting av gangvei', 'Avkjørsel til fylkesvei', 'Skilt er borte i krysset'],
} as const;

function mange(antall: number, fraDag = 20_000): Avgjort[] {
  const klasser = Object.keys(EMNER) as (keyof typeof EMNER)[];
  return Array.from({ length: antall }, (_, nr) => {
    const klasse = klasser[nr % klasser.length] ?? 'Vei';
    const emne = EMNER[klasse][Math.floor(nr / klasser.length) % 4] ?? '';
    return { klasse, dag: fraDag + nr, tekster: { emne: `${emne} ${nr}`, avsender: `${klasse} AS` } };
  });
}

describe('a model of one field', () => {
  it('learns what decides, and says how sure it is with shares that sum to 1', () => {
    const si = lagForutsigelse(trenKlassemodell(mange(120), OPPSKRIFT));
    const svar = si({ emne: 'SV: Ferdigattest for garasjen', avsender: 'Noen andre' });
    expect(svar[0]?.klasse).toBe('Byggesak');
    expect(svar.reduce((sum, { andel }) => sum + andel, 0)).toBeCloseTo(1, 9);
    expect(svar.map(({ klasse }) => klasse).sort()).toEqual(['Byggesak', 'Skole', 'Vei']);
  });

  it('is the same every time from the same letters', () => {
    const [en, to] = [1, 2].map(() => trenKlassemodell(mange(60), OPPSKRIFT));
    expect(en?.lineaer.vekter).toEqual(to?.lineaer.vekter);
    expect(en?.temperatur).toBe(to?.temperatur);
  });

  it('follows what has come to be the practice when it has changed', () => {
    const foer = Array.from({ length: 60 }, (_, nr) => ({
      klasse: 'Postmottak',
      dag: 18_000 + nr,
      tekster: { emne: 'Innsynskrav', avsender: '' },
    }));
    const etter = Array.from({ length: 30 }, (_, nr) => ({
      klasse: 'Arkiv',
      dag: 20_000 + nr,
      tekster: { emne: 'Innsynskrav', avsender: '' },
    }));
    const si = lagForutsigelse(trenKlassemodell([...foer, ...etter], OPPSKRIFT));
    expect(si({ emne: 'Innsynskrav', avsender: '' })[0]?.klasse).toBe('Arkiv');
  });

  it('knows nothing of a letter with nothing in it, and does not pretend to', () => {
    const si = lagForutsigelse(trenKlassemodell(mange(90), OPPSKRIFT));
    for (const { andel } of si({ emne: '', avsender: '' })) expect(andel).toBeLessThan(0.6);
  });
});

describe('temperature', () => {
  it('is over 1 when the model was surer than it had right to be', () => {
    const svar = Array.from({ length: 100 }, (_, nr) => ({
      poeng: Float64Array.of(4, 0),
      riktig: nr % 10 < 7 ? 0 : 1,
    }));
    const temperatur = finnTemperatur(svar);
    // Seven of ten right: the scores 4 and 0 must come to mean 0.7, that is 4/T = log(0.7/0.3).
    expect(temperatur).toBeCloseTo(4 / Math.log(7 / 3), 2);
  });

  it('is 1 when there is nothing to judge by', () => {
    expect(finnTemperatur([])).toBe(1);
  });
});

import { juster } from '../laering/justering.ts';
import { type Lineaermodell, poeng, tilAndeler } from '../laering/lineaer.ts';
import { type Felttekster, lagTrekkleser, ordI, ordplass, type Trekkvektor } from '../laering/trekk.ts';
import { type Punkt, veiSammen } from '../laering/vekting.ts';
import { OPPSKRIFT } from './brevtekster.ts';
import type { Feltmodell, Modellsett } from './modellsett.ts';

/** One class of a field, and how likely it is for the letter. */
export interface Klassetro {
  readonly klasse: string;
  /** 0..1, honest: of a hundred with 0.9, ninety come true. */
  readonly tro: number;
}

const lesTrekk = lagTrekkleser(OPPSKRIFT);

/** A letter as the models of one municipality see it. */
export function tilPunkt({ vekting }: Pick<Modellsett, 'vekting'>, tekster: Felttekster): Punkt {
  return veiSammen(lesTrekk(tekster), OPPSKRIFT, vekting);
}

/** Features of a letter before they are weighed. */
export const tilTrekk = (tekster: Felttekster): Trekkvektor[] => lesTrekk(tekster);

/** One can never be surer of a class than how often it has been seen allows (the rule of succession). */
const hoeyestTro = (antall: number): number => antall / (antall + 1);

export type Spurt = Pick<Feltmodell, 'klasser' | 'antall' | 'lineaer' | 'temperatur' | 'justering'>;

/** How likely each class is, likeliest first. The surest is made honest by what came true before; the others share what is left. */
export function spoerModell(modell: Spurt, punkt: Punkt): Klassetro[] {
  const andeler = tilAndeler(poeng(modell.lineaer, punkt), modell.temperatur);
  const tro = modell.klasser
    .map((klasse, nr) => ({ klasse, andel: andeler[nr] ?? 0, sett: modell.antall[nr] ?? 0 }))
    .sort((a, b) => b.andel - a.andel || (a.klasse < b.klasse ? -1 : 1));
  const foerst = tro[0];
  if (foerst === undefined) return [];
  const aerlig = Math.min(juster(modell.justering, foerst.andel), hoeyestTro(foerst.sett));
  const rest = 1 - foerst.andel;
  const faktor = rest <= 0 ? 0 : Math.min(1, (1 - aerlig) / rest);
  return tro.map(({ klasse, andel }, nr) => ({ klasse, tro: nr === 0 ? aerlig : Math.min(aerlig, andel * faktor) }));
}

const KORTEST = 3;
const ORDFELT = ['tekst', 'hode'] as const;

function vektFor({ vekter, antallKlasser }: Lineaermodell, trekk: number, klasse: number): number {
  let sum = 0;
  for (let c = 0; c < antallKlasser; c += 1) sum += vekter[trekk * antallKlasser + c] ?? 0;
  return (vekter[trekk * antallKlasser + klasse] ?? 0) - sum / antallKlasser;
}

/**
 * The words of a letter that spoke most for a class, rather than for the others, strongest first. Words only: nobody reads runs of letters.
 */
export function ordSomTalte(
  sett: Modellsett,
  modell: Feltmodell,
  tekster: Felttekster,
  klasse: string,
  hoeyst: number,
): string[] {
  const nr = modell.klasser.indexOf(klasse);
  if (nr < 0) return [];
  const talt = new Map<string, number>();
  for (const felt of ORDFELT) {
    for (const ett of new Set(ordI(tekster[felt] ?? ''))) {
      if (ett.length < KORTEST) continue;
      const trekk = sett.vekting.nummer[ordplass(felt, ett)] ?? -1;
      if (trekk < 0) continue;
      const vekt = vektFor(modell.lineaer, trekk, nr) * (sett.vekting.idf[trekk] ?? 0);
      if (vekt > 0) talt.set(ett, (talt.get(ett) ?? 0) + vekt);
    }
  }
  return [...talt]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, hoeyst)
    .map(([ett]) => ett);
}

import { finnTemperatur } from './kalibrering.ts';
import { type Lineaermodell, poeng, type Treningsvalg, tilAndeler, trenLineaer, VANLIG_TRENING } from './lineaer.ts';
import { type Felttekster, lagTrekkleser, type Trekkfelt } from './trekk.ts';
import { laerVekting, type Vekting, veiSammen } from './vekting.ts';

/** A letter somebody has decided on. */
export interface Avgjort {
  readonly tekster: Felttekster;
  readonly klasse: string;
  /** Whole days since 1970. */
  readonly dag: number;
}

/** A trained model for one field of one municipality. */
export interface Klassemodell {
  readonly oppskrift: readonly Trekkfelt[];
  readonly klasser: readonly string[];
  readonly vekting: Vekting;
  readonly lineaer: Lineaermodell;
  /** What scores are divided by, so that «nine of ten» comes true nine times of ten. */
  readonly temperatur: number;
}

export interface Klasseandel {
  readonly klasse: string;
  /** 0..1; all of a letter's sum to 1. */
  readonly andel: number;
}

export interface Modellvalg extends Treningsvalg {
  /** Letters a feature must occur in. */
  readonly minst: number;
  /** Days in which a decision comes to count half as much: practice changes. */
  readonly halveringsdager: number;
}

export const VANLIG_MODELL: Modellvalg = { ...VANLIG_TRENING, minst: 2, halveringsdager: 365 };

/** The latest part of the decisions, by which the model is made honest. */
const PROEVEDEL = 0.15;

function tren(
  avgjorte: readonly Avgjort[],
  klasser: readonly string[],
  oppskrift: readonly Trekkfelt[],
  valg: Modellvalg,
) {
  const lesTrekk = lagTrekkleser(oppskrift);
  const felter = avgjorte.map(({ tekster }) => lesTrekk(tekster));
  const vekting = laerVekting(felter, valg.minst);
  const sist = avgjorte.at(-1)?.dag ?? 0;
  const nummer = new Map(klasser.map((klasse, i) => [klasse, i]));
  const lineaer = trenLineaer(
    {
      punkter: felter.map((felt) => veiSammen(felt, oppskrift, vekting)),
      klasser: Uint16Array.from(avgjorte, ({ klasse }) => nummer.get(klasse) ?? 0),
      tyngde: Float32Array.from(avgjorte, ({ dag }) => 2 ** ((dag - sist) / valg.halveringsdager)),
      antallKlasser: klasser.length,
      antallTrekk: vekting.idf.length,
    },
    valg,
  );
  return { vekting, lineaer };
}

/**
 * Trains a model of one field from decided letters, and makes its shares honest by the latest {@link PROEVEDEL} of them, which are set aside
 * while that is found out. The same letters give the same model.
 *
 * @param avgjorte oldest first, at least one
 */
export function trenKlassemodell(
  avgjorte: readonly Avgjort[],
  oppskrift: readonly Trekkfelt[],
  valg: Modellvalg = VANLIG_MODELL,
): Klassemodell {
  const klasser = [...new Set(avgjorte.map(({ klasse }) => klasse))].sort();
  const skille = Math.floor(avgjorte.length * (1 - PROEVEDEL));
  const proeve = avgjorte.slice(skille);
  const foerste = { oppskrift, klasser, temperatur: 1, ...tren(avgjorte.slice(0, skille), klasser, oppskrift, valg) };
  const lesTrekk = lagTrekkleser(oppskrift);
  const temperatur = finnTemperatur(
    proeve.map(({ tekster, klasse }) => ({
      poeng: poeng(foerste.lineaer, veiSammen(lesTrekk(tekster), oppskrift, foerste.vekting)),
      riktig: klasser.indexOf(klasse),
    })),
  );
  return { oppskrift, klasser, temperatur, ...tren(avgjorte, klasser, oppskrift, valg) };
}

/** Gives a function that tells how likely each class is for a letter, likeliest first. */
export function lagForutsigelse(modell: Klassemodell): (tekster: Felttekster) => Klasseandel[] {
  const lesTrekk = lagTrekkleser(modell.oppskrift);
  return (tekster) => {
    const punkt = veiSammen(lesTrekk(tekster), modell.oppskrift, modell.vekting);
    const andeler = tilAndeler(poeng(modell.lineaer, punkt), modell.temperatur);
    return modell.klasser
      .map((klasse, i) => ({ klasse, andel: andeler[i] ?? 0 }))
      .sort((a, b) => b.andel - a.andel || (a.klasse < b.klasse ? -1 : 1));
  };
}

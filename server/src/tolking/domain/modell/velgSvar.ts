import { AAPEN, type Modellfelt } from './modellsett.ts';
import type { Klassetro } from './spoerModell.ts';

/** Values that came too seldom to be told apart: the model's way of saying that it does not know. */
export const ANNET = '\u0000';

/** What the rules say of a field, and how often that comes true. */
export interface Regelens {
  readonly verdi: string;
  /** 0..1, honest. */
  readonly tro: number;
}

export interface Valgt {
  readonly verdi: string;
  /** 0..1 */
  readonly tro: number;
  readonly fra: 'regler' | 'modell';
}

/**
 * Chance from which a letter nobody has found a sign in is proposed shielded. Recall first: shielding is easier to lift than to call back.
 */
const SKJERM_FRA = 0.25;

function velgSkjerming(regel: Regelens | null, modell: readonly Klassetro[]): Valgt | null {
  // What the rules shield, no model opens.
  if (regel !== null && regel.verdi !== AAPEN) return { ...regel, fra: 'regler' };
  const koder = modell.filter(({ klasse }) => klasse !== AAPEN && klasse !== ANNET);
  const skjermet = koder.reduce((sum, { tro }) => sum + tro, 0);
  const beste = koder[0];
  if (beste !== undefined && skjermet >= SKJERM_FRA) return { verdi: beste.klasse, tro: beste.tro, fra: 'modell' };
  const aapen = modell.find(({ klasse }) => klasse === AAPEN);
  if (regel === null || aapen === undefined) return regel === null ? null : { ...regel, fra: 'regler' };
  return aapen.tro > regel.tro ? { verdi: AAPEN, tro: aapen.tro, fra: 'modell' } : { ...regel, fra: 'regler' };
}

/** The rules' word or the model's: of two that are honest about it, the surer. Shielding is only ever raised by a model. */
export function velgSvar(felt: Modellfelt, regel: Regelens | null, modell: readonly Klassetro[]): Valgt | null {
  if (felt === 'tilgangskode') return velgSkjerming(regel, modell);
  const foerst = modell[0];
  const kjent = foerst !== undefined && foerst.klasse !== ANNET;
  if (regel === null) return kjent ? { verdi: foerst.klasse, tro: foerst.tro, fra: 'modell' } : null;
  return kjent && foerst.tro > regel.tro
    ? { verdi: foerst.klasse, tro: foerst.tro, fra: 'modell' }
    : { ...regel, fra: 'regler' };
}

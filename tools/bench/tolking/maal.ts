import { kalibreringsfeil } from '../../../server/src/tolking/domain/laering/kalibreringsfeil.ts';
import { slump } from '../../tilfeldig.ts';

export interface Intervall {
  readonly verdi: number;
  readonly fra: number;
  readonly til: number;
}

const GANGER = 1000;

/** A figure with the interval that 95 of 100 draws with replacement fall in. */
export function medIntervall<T>(saker: readonly T[], maal: (saker: readonly T[]) => number, froe: string): Intervall {
  const sjanse = slump('intervall', froe);
  const verdier = Array.from({ length: GANGER }, () =>
    maal(Array.from(saker, () => saker[Math.floor(sjanse.tall() * saker.length)] as T)),
  ).sort((a, b) => a - b);
  return {
    verdi: maal(saker),
    fra: verdier[Math.floor(GANGER * 0.025)] ?? Number.NaN,
    til: verdier[Math.floor(GANGER * 0.975)] ?? Number.NaN,
  };
}

export const andel = <T>(liste: readonly T[], test: (en: T) => boolean): number =>
  liste.length === 0 ? Number.NaN : liste.filter(test).length / liste.length;

/** Mean over the classes of the harmonic mean of precision and recall. */
export function makroF1(svar: readonly { readonly gjettet: string; readonly klasse: string }[]): number {
  const klasser = [...new Set(svar.map(({ klasse }) => klasse))];
  const sum = klasser.reduce((total, en) => {
    const treff = svar.filter(({ gjettet, klasse }) => gjettet === en && klasse === en).length;
    const feil = svar.filter(({ gjettet, klasse }) => (gjettet === en) !== (klasse === en)).length;
    return total + (2 * treff) / (2 * treff + feil);
  }, 0);
  return sum / klasser.length;
}

const TREKNINGER = 200;

/** The calibration error that chance alone gives one who is perfectly honest: the truth drawn by the very belief, many times. */
export function tilfeldigFeil(svar: readonly { readonly sikkerhet: number }[], froe: string): number {
  const sjanse = slump('ærlig', froe);
  const feil = Array.from({ length: TREKNINGER }, () =>
    kalibreringsfeil(svar.map(({ sikkerhet }) => ({ sikkerhet, rett: sjanse.tall() < sikkerhet }))),
  );
  return feil.reduce((a, b) => a + b) / TREKNINGER;
}

export interface Poengsatt {
  readonly poeng: number;
  readonly sann: boolean;
}

const hoeyestFoerst = (saker: readonly Poengsatt[]): Poengsatt[] => [...saker].sort((a, b) => b.poeng - a.poeng);

/** Chance that a true one has more points than a false one (area under the ROC curve); equal points count half. */
export function auc(saker: readonly Poengsatt[]): number {
  const sanne = saker.filter(({ sann }) => sann).length;
  const grupper = [...Map.groupBy(hoeyestFoerst(saker), ({ poeng }) => poeng).values()];
  let sett = 0;
  let areal = 0;
  for (const gruppe of grupper) {
    const treff = gruppe.filter(({ sann }) => sann).length;
    const falske = gruppe.length - treff;
    areal += falske * (sett + treff / 2);
    sett += treff;
  }
  return areal / (sanne * (saker.length - sanne));
}

/** Share of all that must be flagged to catch so much of the true ones. */
export function flaggetVed(saker: readonly Poengsatt[], gjenkalling: number): number {
  const trengs = Math.ceil(gjenkalling * saker.filter(({ sann }) => sann).length);
  let sett = 0;
  const sist = hoeyestFoerst(saker).findIndex(({ sann }) => {
    if (sann) sett += 1;
    return sett >= trengs;
  });
  return (sist + 1) / saker.length;
}

/** The largest share of all that can be decided, surest first, while so much of it is right. */
export function dekningVed(
  saker: readonly { readonly sikkerhet: number; readonly rett: boolean }[],
  presisjon: number,
): number {
  let rette = 0;
  let dekket = 0;
  [...saker]
    .sort((a, b) => b.sikkerhet - a.sikkerhet)
    .forEach(({ rett }, i) => {
      if (rett) rette += 1;
      if (rette / (i + 1) >= presisjon) dekket = i + 1;
    });
  return dekket / saker.length;
}

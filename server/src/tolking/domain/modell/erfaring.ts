import { type Justering, juster, laerJustering } from '../laering/justering.ts';

/** A proposal the rules made, and whether it was right. */
export interface Regelsvar {
  readonly verdi: string;
  /** 0..1, as the rules said it. */
  readonly konfidens: number;
  readonly rett: boolean;
}

/** What the rules' word has been worth in one field of one municipality. */
export interface Regelerfaring {
  readonly justering: Justering;
  /** By value and by whether the rules were sure: decided, and right. */
  readonly perVerdi: Readonly<Record<string, readonly [avgjort: number, rette: number]>>;
}

/** From this the rules read the answer somewhere (a case number); below they judge by words. The two fail in different ways. */
const SIKKERT_FRA = 0.85;
/** So many letters' worth of trust in the rules' own word. */
const FORHAAND = 4;

const noekkel = (verdi: string, konfidens: number): string =>
  `${konfidens >= SIKKERT_FRA ? 'sikker' : 'usikker'} ${verdi}`;

/** Learns from what has been decided. */
export function laerErfaring(svar: readonly Regelsvar[]): Regelerfaring {
  const perVerdi = Object.fromEntries(
    [...Map.groupBy(svar, ({ verdi, konfidens }) => noekkel(verdi, konfidens))].map(([navn, liste]) => [
      navn,
      [liste.length, liste.filter(({ rett }) => rett).length] as const,
    ]),
  );
  return {
    justering: laerJustering(svar.map(({ konfidens, rett }) => ({ sikkerhet: konfidens, rett }))),
    perVerdi,
  };
}

/** How often a proposal of the rules with this value and belief comes true, 0..1: their own word until something has been decided. */
export function regeltro({ justering, perVerdi }: Regelerfaring, verdi: string, konfidens: number): number {
  const [avgjort, rette] = perVerdi[noekkel(verdi, konfidens)] ?? [0, 0];
  return (FORHAAND * juster(justering, konfidens) + rette) / (FORHAAND + avgjort);
}

import type { Justering } from '../laering/justering.ts';
import type { Lineaermodell } from '../laering/lineaer.ts';
import type { Vekting } from '../laering/vekting.ts';
import type { Regelerfaring } from './erfaring.ts';

/**
 * The fields that are learned. Which case a letter belongs to is found by search, and what is not for the archive is decided by rules and
 * persons: of what never came there we keep nothing to learn from.
 */
export const MODELLFELT = ['journalposttype', 'administrativEnhet', 'saksbehandler', 'klasse', 'tilgangskode'] as const;
export type Modellfelt = (typeof MODELLFELT)[number];

/** How the name of what a model proposed begins; its version follows. */
export const LAERT = 'laert-';

/** That nothing is shielded, as a class of `tilgangskode`. */
export const AAPEN = '';

/** How right a field was on letters it had not learned from. */
export interface Felttall {
  /** Letters with an answer, that it learned from. */
  readonly antall: number;
  /** Values that have come often enough to be proposed. */
  readonly klasser: number;
  /** Letters it was tried on. */
  readonly proeve: number;
  /** Of these: right by the model alone, by the rules alone, and by the surer of the two. */
  readonly rette: number;
  readonly retteRegler: number;
  readonly retteSammen: number;
  /** How far what it believed lay from what came true, 0..1. */
  readonly kalibreringsfeil: number;
  /** Share of the tried letters that are so sure that the error is under one in a hundred. */
  readonly dekning: number;
  /** Whether it is used: it is not where the rules did better. */
  readonly brukes: boolean;
}

/** One learned field. */
export interface Feltmodell {
  readonly klasser: readonly string[];
  /** Letters of each class it has seen. */
  readonly antall: readonly number[];
  readonly lineaer: Lineaermodell;
  readonly temperatur: number;
  /** What its belief is worth, from letters it had not learned from. */
  readonly justering: Justering;
  /** What the rules' belief is worth, from what has been decided. */
  readonly regler: Regelerfaring;
  readonly tall: Felttall;
}

/** What one municipality has learned, trained in one go: all fields see the same features of a letter. */
export interface Modellsett {
  readonly vekting: Vekting;
  readonly felter: Readonly<Partial<Record<Modellfelt, Feltmodell>>>;
}

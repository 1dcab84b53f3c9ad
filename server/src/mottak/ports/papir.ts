import type { Papir, Papirkontroll, Papirloggrad } from '../domain/papir.ts';
import type { Avsluttetlogg, Loggene } from './loggarkiv.ts';

export const PAPIRUTVALG = [
  'uplassert',
  'kontroll',
  'skannes-paa-nytt',
  'venter',
  'klar',
  'hentes',
  'tilintetgjort',
] as const;
export type Papirutvalg = (typeof PAPIRUTVALG)[number];

export interface Eske {
  readonly id: string;
  readonly merke: string;
  readonly plass: string;
  readonly antall: number;
}
export interface Papirlogg extends Avsluttetlogg {
  readonly av: string;
  readonly rader: readonly Papirloggrad[];
}

/** The paper of one arkivskaper. */
export interface Papirlager extends Loggene<Papirlogg> {
  dager(): Promise<number | null>;
  settDager(dager: number): Promise<void>;
  /** Oldest first; the destroyed ones newest first. `soek`: part of the file name or of the box's mark. `godkjentFoer`: approved then or before may go. */
  finn(utvalg: Papirutvalg, soek: string, godkjentFoer: Date, grense: number): Promise<Papir[]>;
  antall(godkjentFoer: Date): Promise<Record<Papirutvalg, number>>;
  /** Locks the paper that is in a box, until the work is over. */
  hent(forsendelser: readonly string[]): Promise<Papir[]>;
  esker(): Promise<Eske[]>;
  eske(id: string): Promise<boolean>;
  finnesMerke(merke: string): Promise<boolean>;
  nyEske(merke: string, plass: string): Promise<string>;
  flyttEske(id: string, plass: string): Promise<void>;
  /** In the order given, after what lies there. Paper in another box is moved. */
  plasser(forsendelser: readonly string[], eske: string): Promise<void>;
  /** Of these, the ones that are scanned paper of their own, not letters made of it. */
  erPapir(forsendelser: readonly string[]): Promise<number>;
  noterKontroll(forsendelser: readonly string[], kontroll: Papirkontroll, grunn: string | null): Promise<void>;
  settBevares(forsendelse: string, grunn: string | null): Promise<void>;
  nyHenting(forsendelse: string, grunn: string): Promise<void>;
  noterHenting(id: string, steg: 'hentet' | 'tilbake'): Promise<boolean>;
  loggrader(forsendelser: readonly string[]): Promise<Papirloggrad[]>;
  tilintetgjoer(forsendelser: readonly string[], rader: readonly Papirloggrad[]): Promise<string>;
  logger(grense: number): Promise<Papirlogg[]>;
}

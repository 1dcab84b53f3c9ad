import type { LaertFelt } from '../domain/eksempel.ts';
import type { Bedoemt } from '../domain/laering/terskel.ts';
import type { Nivaastand } from '../domain/tillit/ikraft.ts';
import type { Tillitsnivaa } from '../domain/tillit/nivaa.ts';

/** One change of a level or of its ceiling, as it is kept. */
export interface Nivaaendring {
  readonly felt: LaertFelt;
  readonly tid: Date;
  readonly slag: 'nivaa' | 'tak';
  readonly fra: Tillitsnivaa;
  readonly til: Tillitsnivaa;
  readonly aarsak: 'opptjent' | 'feil' | 'stikkproeve' | 'bestemt';
  /** Judged proposals the change rests on, and errors among them. */
  readonly avgjort: number;
  readonly feil: number;
  /** Id of the person, or of the part of the program. */
  readonly endretAv: string;
  /** Only of a ceiling. */
  readonly grunn: string | null;
}

/** Levels of one arkivskaper, inside one unit of work. */
export interface Nivaalager {
  /** Every field, those without a row as in a new municipality. */
  stander(): Promise<ReadonlyMap<LaertFelt, Nivaastand>>;
  /** The same, locked: two that reckon at once come one after the other. */
  laasStander(): Promise<ReadonlyMap<LaertFelt, Nivaastand>>;
  lagre(felt: LaertFelt, stand: Nivaastand): Promise<void>;
  noter(endring: Nivaaendring): Promise<void>;
  /** Newest first. */
  endringer(hoeyst: number): Promise<Nivaaendring[]>;
  /** Judged proposals of the field, decided or corrected after `fra`, newest first. */
  bedoemteEtter(felt: LaertFelt, fra: Date | null, hoeyst: number): Promise<Bedoemt[]>;
}

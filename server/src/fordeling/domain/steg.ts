import { avvis, ok, type Result } from '../../kernel/index.ts';
import { holder, type Oppgave } from './oppgave.ts';

/** `frigitt` and `overtatt`: a reservation that ended or changed hands; `tildelt`: given to a person; `tilSide`: out of the queue for a while. */
export type Steghandling = 'overtatt' | 'tildelt' | 'tilSide' | 'frigitt';

/** Where an oppgave is: who holds it, who it is given to, and until when it is aside. */
export type Plassering = Pick<
  Oppgave,
  'reservertAv' | 'reservertSiden' | 'reservertTil' | 'tildelt' | 'tilSideTil' | 'merknad'
>;

export interface NyttSteg {
  readonly handling: Steghandling;
  /** Who held it or had it before, and who got it; null for nobody. */
  readonly fra: string | null;
  readonly til: string | null;
  readonly foer: Plassering;
}

export interface Oppgavesteg extends NyttSteg {
  readonly id: string;
  readonly oppgave: string;
  readonly aktoer: string;
  readonly tidspunkt: Date;
  readonly angret: boolean;
}

export function plassering(oppgave: Oppgave): Plassering {
  const { reservertAv, reservertSiden, reservertTil, tildelt, tilSideTil, merknad } = oppgave;
  return { reservertAv, reservertSiden, reservertTil, tildelt, tilSideTil, merknad };
}

/**
 * Where the oppgave goes when its last step is undone by the one who took it. What somebody held comes back to them, from now. Refused
 * with `fordeling.ingenting-aa-angre` (no step, or another's) and `fordeling.alt-i-gang` (somebody else has begun meanwhile).
 */
export function angreSteg(
  oppgave: Oppgave,
  steg: Oppgavesteg | null,
  aktoer: string,
  nyReservasjon: { readonly siden: Date; readonly til: Date },
): Result<Plassering> {
  if (steg === null || steg.aktoer !== aktoer) return avvis('fordeling.ingenting-aa-angre');
  const naaHos = holder(oppgave, nyReservasjon.siden);
  if (naaHos !== null && naaHos !== aktoer) return avvis('fordeling.alt-i-gang');
  const { foer } = steg;
  const holdtAv = foer.reservertTil !== null && foer.reservertTil > steg.tidspunkt ? foer.reservertAv : null;
  return ok({
    ...foer,
    reservertAv: holdtAv,
    reservertSiden: holdtAv === null ? null : nyReservasjon.siden,
    reservertTil: holdtAv === null ? null : nyReservasjon.til,
  });
}

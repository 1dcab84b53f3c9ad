import { erBorte, type Fravaer, stedfortrederFor } from './fravaer.ts';
import type { Oppgave } from './oppgave.ts';

/** A colleague in one municipality, as routing sees them that day. */
export interface Person {
  readonly id: string;
  readonly navn: string;
  /** Holds a valid grant that lets them handle oppgaver here. */
  readonly kanBehandle: boolean;
  readonly klarering: ReadonlySet<string>;
  readonly ferdigheter: ReadonlySet<string>;
}

export type TilFordeling = Pick<Oppgave, 'tvil' | 'tilgangskode' | 'ferdigheter' | 'tildelt'>;

/** Sensitive content never goes to someone without clearance for it, whatever else speaks for them. */
export function kanTa(oppgave: Pick<Oppgave, 'tilgangskode'>, person: Person | undefined): person is Person {
  if (person === undefined || !person.kanBehandle) return false;
  return oppgave.tilgangskode === null || person.klarering.has(oppgave.tilgangskode);
}

export type Savnet = 'ingen-klarert' | 'klarerte-borte';

/** Why nobody can take the oppgave that day; null when somebody can. */
export function savnet(
  oppgave: Pick<Oppgave, 'tilgangskode'>,
  personer: readonly Person[],
  fravaer: readonly Fravaer[],
  dato: string,
): Savnet | null {
  const egnede = personer.filter((person) => kanTa(oppgave, person));
  if (egnede.length === 0) return 'ingen-klarert';
  return egnede.every((person) => erBorte(person.id, fravaer, dato)) ? 'klarerte-borte' : null;
}

/** What is sure, open and ordinary lies in the common pool; the rest is given to a named person who is fit for it. */
export function skalTildeles(oppgave: TilFordeling): boolean {
  return oppgave.tvil || oppgave.tilgangskode !== null || oppgave.ferdigheter.length > 0;
}

/**
 * Who should get the oppgave: present, cleared, with most of the wished skills, then with least in hand, then by id so that the answer
 * is always the same. What is in doubt goes to somebody with at least some clearance when there is one, since it may turn out
 * sensitive. Null: the common pool.
 * @param belastning open oppgaver in hand per person, over all municipalities
 */
export function velgMottaker(
  oppgave: TilFordeling,
  personer: readonly Person[],
  fravaer: readonly Fravaer[],
  belastning: ReadonlyMap<string, number>,
  dato: string,
): string | null {
  const egnede = personer.filter((person) => kanTa(oppgave, person) && !erBorte(person.id, fravaer, dato));
  const klarerte = egnede.filter((person) => person.klarering.size > 0);
  const utvalg = oppgave.tvil && klarerte.length > 0 ? klarerte : egnede;
  const rangert = utvalg
    .map((person) => ({
      id: person.id,
      mangler: oppgave.ferdigheter.filter((ferdighet) => !person.ferdigheter.has(ferdighet)).length,
      last: belastning.get(person.id) ?? 0,
    }))
    .sort((a, b) => a.mangler - b.mangler || a.last - b.last || (a.id < b.id ? -1 : 1));
  return rangert[0]?.id ?? null;
}

/**
 * Who an assigned oppgave lies with that day: the assigned person, else the substitute, else nobody (the common pool). This is what
 * keeps any oppgave from waiting on someone who is away, has left, or has lost clearance.
 */
export function gjeldendeMottaker(
  oppgave: Pick<Oppgave, 'tildelt' | 'tilgangskode'>,
  personer: ReadonlyMap<string, Person>,
  fravaer: readonly Fravaer[],
  dato: string,
): string | null {
  const { tildelt } = oppgave;
  if (tildelt === null) return null;
  const egner = (id: string) => kanTa(oppgave, personer.get(id));
  if (!erBorte(tildelt, fravaer, dato)) return egner(tildelt) ? tildelt : null;
  return stedfortrederFor(tildelt, fravaer, dato, egner);
}

/** Gives an oppgave anew: keeps who has it when they may and are here, else the substitute, else whoever fits best. */
export function fordelIgjen(
  oppgave: TilFordeling,
  personer: readonly Person[],
  fravaer: readonly Fravaer[],
  belastning: ReadonlyMap<string, number>,
  dato: string,
): string | null {
  const kart = new Map(personer.map((person) => [person.id, person]));
  const naa = gjeldendeMottaker(oppgave, kart, fravaer, dato);
  if (naa !== null || !skalTildeles(oppgave)) return naa;
  return velgMottaker(oppgave, personer, fravaer, belastning, dato);
}

import { useSyncExternalStore } from 'react';
import type { Skjema } from './skjema/skjema.ts';

type Utkast = ReadonlyMap<string, Skjema>;

/*
 * Fields that a person has touched, per forsendelse. Kept in memory only, as they may be sensitive, but outside the page: when the session
 * runs out and the same person signs in again, what was typed is still there.
 */
let eier: string | null = null;
let utkast: Utkast = new Map();
const lyttere = new Set<() => void>();

function bytt(nye: Utkast): void {
  utkast = nye;
  for (const naar of lyttere) naar();
}

/** Somebody has signed in: what another person typed is gone. */
export function tilhoer(person: string): void {
  if (eier === person) return;
  eier = person;
  bytt(new Map());
}

/** The person has signed out on purpose. */
export function glemUtkast(): void {
  eier = null;
  bytt(new Map());
}

export function lagreUtkast(forsendelse: string, skjema: Skjema): void {
  bytt(new Map(utkast).set(forsendelse, skjema));
}

export function lesUtkast(): Utkast {
  return utkast;
}

/** True from somebody signs in until they sign out themselves: then being signed out is something that befell them. */
export function harEier(): boolean {
  return eier !== null;
}

export function useUtkast(): Utkast {
  return useSyncExternalStore((naar) => {
    lyttere.add(naar);
    return () => lyttere.delete(naar);
  }, lesUtkast);
}

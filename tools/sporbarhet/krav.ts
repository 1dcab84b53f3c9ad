import { BETINGEDE } from './betingede.ts';
import { MANGLER } from './mangler.ts';
import { OBLIGATORISKE } from './obligatoriske.ts';

export interface Krav {
  readonly id: string;
  readonly type: 'O' | 'B';
  readonly tekst: string;
}

/** `2.8.6–7` is 2.8.6 and 2.8.7; `3.2.7–3.2.9` the same way. */
export function spenn(tekst: string): string[] {
  const treff = /^(\d\.\d{1,2})\.(\d{1,2})(?:[–-](?:\d\.\d{1,2}\.)?(\d{1,2}))?$/.exec(tekst);
  if (treff === null) throw new Error(`Not a krav id: ${tekst}`);
  const fra = Number(treff[2]);
  const til = Number(treff[3] ?? fra);
  return Array.from({ length: til - fra + 1 }, (_, i) => `${treff[1]}.${fra + i}`);
}

/** Every requirement that is followed, in the order of the standard. */
export function alleKrav(): Krav[] {
  const obligatoriske = Object.entries(OBLIGATORISKE).map(([id, tekst]) => ({ id, type: 'O' as const, tekst }));
  const betingede = BETINGEDE.flatMap(({ krav, tekst }) =>
    spenn(krav).map((id) => ({ id, type: 'B' as const, tekst })),
  );
  const sett = new Set(obligatoriske.map((k) => k.id));
  return [...obligatoriske, ...betingede.filter((k) => !sett.has(k.id))].sort((a, b) => ordne(a.id, b.id));
}

export function grunner(): Map<string, string> {
  return new Map(MANGLER.flatMap(({ krav, grunn }) => spenn(krav).map((id) => [id, grunn] as const)));
}

function ordne(a: string, b: string): number {
  const [x, y] = [a, b].map((id) => id.split('.').map(Number));
  for (const i of [0, 1, 2]) {
    const forskjell = (x?.[i] ?? 0) - (y?.[i] ?? 0);
    if (forskjell !== 0) return forskjell;
  }
  return 0;
}

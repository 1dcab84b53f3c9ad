/** Kinds of journalpost that come to somebody: received from outside, and internal notes that want an answer. */
const TIL_NOEN: ReadonlySet<string> = new Set(['I', 'N']);

export function erPostTilNoen(journalposttype: string): boolean {
  return TIL_NOEN.has(journalposttype);
}

/** Whose post a person sees in one municipality. */
export interface Mottakere {
  readonly selv: string;
  /** Away, with this person as their substitute: id → name. */
  readonly paaVegneAv: ReadonlyMap<string, string>;
  /** Units whose post without a named case handler comes to this person as leder; `alle` when the leder answers for the whole municipality. */
  readonly enheter: readonly string[] | 'alle';
}

/** Which units a person answers for as leder: all when any of the grants names none. */
export function enheterSomLeder(
  tildelinger: readonly { rolle: string; enhet: string | null }[],
): readonly string[] | 'alle' {
  const enheter = tildelinger.filter((tildeling) => tildeling.rolle === 'leder').map((tildeling) => tildeling.enhet);
  if (enheter.includes(null)) return 'alle';
  return [...new Set(enheter.filter((enhet) => enhet !== null))];
}

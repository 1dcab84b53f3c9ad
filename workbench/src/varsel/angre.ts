/** One thing that can be taken back on the server. */
export interface Angrbart {
  readonly tekst: string;
  readonly angre: () => Promise<void>;
}

const MEST = 20;
let stabel: readonly Angrbart[] = [];

/** Remembers what was done, newest last, so that U can take it back also after the message has gone. */
export function huskAngrbart(gjort: Angrbart): void {
  stabel = [...stabel, gjort].slice(-MEST);
}

export function glemAngrbart(gjort: Angrbart): void {
  stabel = stabel.filter((annet) => annet !== gjort);
}

/** Somebody else sits down: what the last one did is not theirs to take back. */
export function glemAltAngrbart(): void {
  stabel = [];
}

/** Takes the newest off the pile, or answers null when there is none. */
export function hentSisteAngrbare(): Angrbart | null {
  const siste = stabel.at(-1) ?? null;
  stabel = stabel.slice(0, -1);
  return siste;
}

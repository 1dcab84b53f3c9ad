/** Everything the keyboard can ask of the workbench. */
export type Kommando =
  | 'neste'
  | 'forrige'
  | 'godta'
  | 'journalfoer'
  | 'angre'
  | 'soek'
  | 'hjelp'
  | 'ut'
  | 'foersteUsikre'
  | 'avvis'
  | 'overfoer'
  | 'tilSide'
  | 'delOpp'
  | 'nesteSide'
  | 'forrigeSide'
  | 'tekst'
  | 'roter'
  | 'stoerre'
  | 'mindre'
  | 'nesteRute'
  | { readonly kandidat: number };

/** A key press with what it was aimed at. */
export interface Tastetrykk {
  readonly key: string;
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  /** Where focus stands: in text that is being written, on a control with keys of its own, in a list of letters, or nowhere. */
  readonly maal: 'tekst' | 'kontroll' | 'koe' | 'ingen';
  /** A dialog is open: the page behind it must not hear. */
  readonly dialog: boolean;
}

/** Single letters without a modifier, WCAG 2.1.4: can be switched off, never heard while writing. */
export const ENKELTTASTER: Readonly<Record<string, Kommando>> = {
  j: 'neste',
  k: 'forrige',
  u: 'angre',
  '/': 'soek',
  '?': 'hjelp',
  x: 'avvis',
  o: 'overfoer',
  v: 'tilSide',
  d: 'delOpp',
  n: 'nesteSide',
  p: 'forrigeSide',
  t: 'tekst',
  r: 'roter',
  '+': 'stoerre',
  '-': 'mindre',
};

/**
 * The command of a key press, or null when the key belongs to the browser or the control. With `enkelttaster` off only keys with a
 * modifier, Esc and F6 are heard.
 */
export function kommandoFor(trykk: Tastetrykk, enkelttaster: boolean): Kommando | null {
  if (trykk.dialog) return null;
  if (trykk.ctrl) return trykk.key === 'Enter' ? 'journalfoer' : null;
  if (trykk.alt) return /^[1-9]$/.test(trykk.key) ? { kandidat: Number(trykk.key) } : null;
  if (trykk.key === 'Escape') return 'ut';
  if (trykk.key === 'F6') return 'nesteRute';
  if (!enkelttaster || trykk.maal === 'tekst') return null;
  if (trykk.key === 'Enter') return trykk.maal === 'kontroll' ? null : 'godta';
  if (trykk.key === 'Tab') return !trykk.shift && trykk.maal === 'koe' ? 'foersteUsikre' : null;
  if (/^[1-9]$/.test(trykk.key)) return { kandidat: Number(trykk.key) };
  return ENKELTTASTER[trykk.key] ?? null;
}

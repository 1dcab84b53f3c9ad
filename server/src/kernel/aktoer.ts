/** Who does something. Always a named person or a named part of the program; it follows every row of sporing and endringslogg. */
export type Aktoer =
  | {
      readonly type: 'bruker';
      readonly id: string;
      readonly navn: string;
      readonly evner: ReadonlySet<string>;
      readonly klarering: ReadonlySet<string>;
    }
  | { readonly type: 'system'; readonly id: string; readonly navn: string }
  /** A system outside the program (krav 4.1.1). It holds no ability: what it may do is decided unit by unit in the archive. */
  | {
      readonly type: 'modul';
      readonly id: string;
      readonly navn: string;
      readonly modul: string;
      readonly klarering: ReadonlySet<string>;
    }
  | { readonly type: 'publikum'; readonly id: 'publikum'; readonly navn: 'Publikum' };

export const PUBLIKUM: Aktoer = { type: 'publikum', id: 'publikum', navn: 'Publikum' };

/** A part of the program that acts on its own, e.g. `systemAktoer('tolking')`. */
export function systemAktoer(navn: string): Aktoer {
  return { type: 'system', id: `system:${navn}`, navn: `Dokumentsenter (${navn})` };
}

/** Parts of the program hold every ability: what they may do is decided by which operation they are wired to. */
export function kan(aktoer: Aktoer, evne: string): boolean {
  if (aktoer.type === 'system') return true;
  return aktoer.type === 'bruker' && aktoer.evner.has(evne);
}

/** Whether the actor may see what is shielded with this access code. No code: everyone with read ability may. */
export function erKlarert(aktoer: Aktoer, tilgangskode: string | null): boolean {
  if (tilgangskode === null || aktoer.type === 'system') return true;
  return (aktoer.type === 'bruker' || aktoer.type === 'modul') && aktoer.klarering.has(tilgangskode);
}

import type { Kodeliste } from '../kodeliste.ts';

/** How often a field occurs: once, `?` at most once, `+` at least once, `*` any number. */
export type Antall = '1' | '?' | '+' | '*';

/**
 * How a value is written. `dato` is xs:date, `tid` xs:dateTime (the XSD decides, not the catalogue: noark.md 1.8), `id` a UUID,
 * `tekst` must have content (krav 6.4.5: no empty elements).
 */
export type Form = 'tekst' | 'id' | 'heltall' | 'dato' | 'tid';

/** One field of an element, in the place the schema gives it. */
export type Felt =
  | { readonly slag: 'verdi'; readonly navn: string; readonly antall: Antall; readonly form: Form }
  | { readonly slag: 'kode'; readonly navn: string; readonly antall: Antall; readonly liste: Kodeliste }
  | { readonly slag: 'element'; readonly navn: string; readonly antall: Antall; readonly type: Elementtype }
  /** xs:anyType: ready-made, namespaced XML of the body's own (virksomhetsspesifikkeMetadata). */
  | { readonly slag: 'egen'; readonly navn: string; readonly antall: Antall }
  /** The place where child elements come, one after the other; only one kind at a time. */
  | { readonly slag: 'barn'; readonly navn: readonly string[]; readonly antall: Antall };

/** The order of an element's fields. */
export interface Elementtype {
  readonly felt: readonly Felt[];
}

type Navn = `${string}?` | `${string}+` | `${string}*` | string;

/** Splits `navn?` into name and occurrence. */
function del(navn: Navn): { navn: string; antall: Antall } {
  const siste = navn.at(-1);
  if (siste === '?' || siste === '+' || siste === '*') return { navn: navn.slice(0, -1), antall: siste };
  return { navn, antall: '1' };
}

const verdier =
  (form: Form) =>
  (...navn: Navn[]): Felt[] =>
    navn.map((n) => ({ slag: 'verdi', ...del(n), form }));

export const tekst = verdier('tekst');
export const id = verdier('id');
export const heltall = verdier('heltall');
export const dato = verdier('dato');
export const tid = verdier('tid');

/** A value of a code list: held as the code, written as the name (noark.md 1.3). */
export function kode(navn: Navn, liste: Kodeliste): Felt[] {
  return [{ slag: 'kode', ...del(navn), liste }];
}

export function element(navn: Navn, type: Elementtype): Felt[] {
  return [{ slag: 'element', ...del(navn), type }];
}

export function egen(navn: Navn): Felt[] {
  return [{ slag: 'egen', ...del(navn) }];
}

export function barn(antall: Antall, ...navn: string[]): Felt[] {
  return [{ slag: 'barn', navn, antall }];
}

export function elementtype(...felt: Felt[][]): Elementtype {
  return { felt: felt.flat() };
}

/** An xs:extension: the fields of the base, children and all, and then these. */
export function utvid(base: Elementtype, ...felt: Felt[][]): Elementtype {
  return { felt: [...base.felt, ...felt.flat()] };
}

/** Nominal types: a string that has been checked to be what it says. */
declare const merke: unique symbol;
export type Brand<T, M extends string> = T & { readonly [merke]: M };

/** Organisation number (nine digits) of the body that owns the archive. It is the tenant key everywhere (noark.md: tenant = arkivskaper). */
export type Arkivskaper = Brand<string, 'Arkivskaper'>;

/** A Noark systemID (M001): UUID, made once, never reused (krav 2.2.2). */
export type SystemId = Brand<string, 'SystemId'>;

/** SHA-256 of a stored original, 64 lower-case hexadecimal digits. */
export type Sjekksum = Brand<string, 'Sjekksum'>;

const ORGNR = /^\d{9}$/;

/** Throws when the text is not nine digits: a wrong tenant key is a programming error, never user input. */
export function arkivskaper(verdi: string): Arkivskaper {
  if (!ORGNR.test(verdi)) throw new Error(`Not an organisation number: ${verdi.length} characters`);
  return verdi as Arkivskaper;
}

export function systemId(verdi: string): SystemId {
  return verdi as SystemId;
}

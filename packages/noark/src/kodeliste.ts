/** A code list of Noark: code → name. The code travels in APIs, the name is what a deposited XML file holds (noark.md 1.3). */
export type Kodeliste = Readonly<Record<string, string>>;

/** Whether the value is a code of the list. The XSDs of v5.0 hold no enumerations, so this is the only check there is. */
export function erKode<L extends Kodeliste>(liste: L, verdi: unknown): verdi is keyof L & string {
  return typeof verdi === 'string' && Object.hasOwn(liste, verdi);
}

/** The codes of a list, in the order of the standard. */
export function koderI<L extends Kodeliste>(liste: L): (keyof L & string)[] {
  return Object.keys(liste) as (keyof L & string)[];
}

/** The name that goes into XML for a code. */
export function kodenavn<L extends Kodeliste>(liste: L, kode: keyof L & string): string {
  return liste[kode] as string;
}

/** The code behind a name in received XML, or null when the list has no such name (case and surrounding space ignored). */
export function kodeForNavn<L extends Kodeliste>(liste: L, navn: string): (keyof L & string) | null {
  const soekt = navn.trim().toLowerCase();
  return koderI(liste).find((kode) => liste[kode]?.toLowerCase() === soekt) ?? null;
}

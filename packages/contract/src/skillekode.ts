/** What a separator sheet says to whoever reads it back: which municipality printed it, and the case the next letter belongs to. */
export interface Skillekode {
  readonly arkivskaper: string;
  /** Saksår/sekvensnummer, or null for a sheet that only divides. */
  readonly saksnummer: string | null;
}

/** Only characters of the QR code's alphanumeric mode: larger squares on the same paper. Never anything but numbers: a sheet lies about. */
const MOENSTER = /^DS1\.(\d{9})\.N(?:\.(\d{4}\/\d{1,6}))?$/;

export function skrivSkillekode({ arkivskaper, saksnummer }: Skillekode): string {
  return `DS1.${arkivskaper}.N${saksnummer === null ? '' : `.${saksnummer}`}`;
}

/** Null for every code that is not ours: letters carry codes of their own. */
export function lesSkillekode(tekst: string): Skillekode | null {
  const funnet = MOENSTER.exec(tekst.trim());
  return funnet?.[1] === undefined ? null : { arkivskaper: funnet[1], saksnummer: funnet[2] ?? null };
}

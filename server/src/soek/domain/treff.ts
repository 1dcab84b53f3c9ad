/** A row that was found, with all it holds. What is shown of it is decided by `visTreff`. */
export interface Treffrad {
  readonly id: string;
  readonly slag: 'journalpost' | 'sak';
  readonly saksmappe: string;
  readonly nummer: string;
  readonly journalnummer: string | null;
  readonly tittel: string;
  readonly offentligTittel: string | null;
  /** Names of all parties, and of those that are not shielded. */
  readonly part: string | null;
  readonly aapenPart: string | null;
  readonly dato: string;
  readonly tilgangskode: string | null;
  readonly saksbehandler: string | null;
}

/** What the one who asks may see beyond the open: codes cleared for (null: all), and who they are. */
export interface Rettighet {
  readonly klarering: readonly string[] | null;
  readonly bruker: string;
}

/** A number as written: a beginning of a case number or registreringsID, or of a journalnummer. */
export type Soekeradresse = { readonly slag: 'sak' | 'journal'; readonly begynner: string };

export interface VistTreff {
  readonly tittel: string;
  readonly part: string | null;
  readonly skjult: boolean;
}

const SKJERMET = 'Skjermet';

export function kanSe(rad: Pick<Treffrad, 'tilgangskode' | 'saksbehandler'>, rett: Rettighet): boolean {
  if (rad.tilgangskode === null || rett.klarering === null) return true;
  return rett.klarering.includes(rad.tilgangskode) || (rad.saksbehandler !== null && rad.saksbehandler === rett.bruker);
}

/** Without clearance a shielded row shows its number and its title for the public, and nothing else (offl. § 13; krav 5.2.29). */
export function visTreff(rad: Treffrad, rett: Rettighet): VistTreff {
  if (kanSe(rad, rett)) return { tittel: rad.tittel, part: rad.part, skjult: false };
  return { tittel: rad.offentligTittel ?? SKJERMET, part: null, skjult: true };
}

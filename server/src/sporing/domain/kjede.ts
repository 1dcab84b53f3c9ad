/** One row of the sporingslogg as it was written. `tidspunkt` with all the digits the database keeps, in UTC. */
export interface Sporrad {
  readonly id: string;
  readonly arkivskaper: string;
  readonly tidspunkt: string;
  readonly aktoerType: string;
  readonly aktoerId: string;
  readonly aktoerNavn: string;
  readonly handling: string;
  readonly objekt: string | null;
  readonly utfall: string;
}

/** A link: `sjekksum` = SHA-256 (hex) of the previous link's sjekksum followed by the canonical row. */
export interface Ledd {
  readonly nr: number;
  readonly spor: string;
  readonly sjekksum: string;
}

/** SHA-256 of a text in UTF-8 as 64 hexadecimal digits; an argument, because the domain has no crypto of its own. */
export type Sha256 = (tekst: string) => string;

/** What stands before the first link. */
export const KJEDESTART: Pick<Ledd, 'nr' | 'sjekksum'> = { nr: 0, sjekksum: '0'.repeat(64) };

/** The one text form of a row that is sealed. A JSON array: no two different rows give the same text. */
export function kanonisk(rad: Sporrad): string {
  return JSON.stringify([
    rad.arkivskaper,
    rad.id,
    rad.tidspunkt,
    rad.aktoerType,
    rad.aktoerId,
    rad.aktoerNavn,
    rad.handling,
    rad.objekt,
    rad.utfall,
  ]);
}

export function leddsum(forrige: string, rad: Sporrad, sha256: Sha256): string {
  return sha256(forrige + kanonisk(rad));
}

/** Links the rows, in the order given, onto the end of a chain. */
export function lenk(hode: Pick<Ledd, 'nr' | 'sjekksum'>, rader: readonly Sporrad[], sha256: Sha256): Ledd[] {
  const ut: Ledd[] = [];
  let { nr, sjekksum } = hode;
  for (const rad of rader) {
    nr += 1;
    sjekksum = leddsum(sjekksum, rad, sha256);
    ut.push({ nr, spor: rad.id, sjekksum });
  }
  return ut;
}

/** A table of counts in the report. */
export interface Tabell {
  readonly proeve: string;
  readonly tittel: string;
  readonly kolonner: readonly string[];
  readonly rader: readonly (readonly (string | number)[])[];
  /** Rows left out because there were too many. */
  readonly utelatt: number;
}

const MAKS_NOEKLER = 2000;
const MAKS_RADER = 200;

interface Telling {
  readonly proeve: string;
  readonly tittel: string;
  readonly kolonne: string;
  readonly celler: Map<string, Map<string, number>>;
  utelatt: Set<string> | null;
}

/** Counts in tables, per arkivdel and key. A key too many is counted under «andre», so that garbage in a field cannot fill the memory. */
export class Tabeller {
  readonly #tellinger = new Map<string, Telling>();

  /** `tittel` names the table within its test; `kolonne` says what `noekkel` is. */
  tell(proeve: string, tittel: string, kolonne: string, arkivdel: string, noekkel: string, antall = 1): void {
    const id = `${proeve}\t${tittel}`;
    let telling = this.#tellinger.get(id);
    if (telling === undefined) {
      telling = { proeve, tittel, kolonne, celler: new Map(), utelatt: null };
      this.#tellinger.set(id, telling);
    }
    const gyldigArkivdel = plass(telling.celler, arkivdel) ? arkivdel : 'andre';
    let rad = telling.celler.get(gyldigArkivdel);
    if (rad === undefined) {
      rad = new Map();
      telling.celler.set(gyldigArkivdel, rad);
    }
    const gyldig = plass(rad, noekkel) ? flat(rad, noekkel) : 'andre';
    rad.set(gyldig, (rad.get(gyldig) ?? 0) + antall);
  }

  /** The sum of a table, over every arkivdel; with `noekkel` of that key only. */
  sum(proeve: string, tittel: string, noekkel?: string): number {
    let sum = 0;
    for (const rad of this.#tellinger.get(`${proeve}\t${tittel}`)?.celler.values() ?? [])
      for (const [each, antall] of rad) if (noekkel === undefined || each === noekkel) sum += antall;
    return sum;
  }

  tabeller(): Tabell[] {
    return [...this.#tellinger.values()].map(tilTabell);
  }
}

function tilTabell(telling: Telling): Tabell {
  const flere = telling.celler.size > 1;
  const rader: (string | number)[][] = [];
  for (const [arkivdel, celler] of telling.celler) {
    const sortert = [...celler].sort((a, b) => ordne(a[0], b[0]));
    for (const [noekkel, antall] of sortert) rader.push(flere ? [arkivdel, noekkel, antall] : [noekkel, antall]);
  }
  if (rader.length > 1) {
    const sum = rader.reduce((total, rad) => total + Number(rad.at(-1)), 0);
    rader.push(flere ? ['Til sammen', '', sum] : ['Til sammen', sum]);
  }
  const utelatt = Math.max(0, rader.length - MAKS_RADER);
  return {
    proeve: telling.proeve,
    tittel: telling.tittel,
    kolonner: flere ? ['Arkivdel', telling.kolonne, 'Antall'] : [telling.kolonne, 'Antall'],
    rader: utelatt === 0 ? rader : [...rader.slice(0, MAKS_RADER - 1), ...rader.slice(-1)],
    utelatt,
  };
}

function plass<V>(celler: ReadonlyMap<string, V>, noekkel: string): boolean {
  return celler.size < MAKS_NOEKLER || celler.has(noekkel);
}

/** A new key is kept as a copy of its own, short, so that it does not hold on to the file's text. */
function flat(rad: ReadonlyMap<string, number>, noekkel: string): string {
  return rad.has(noekkel) ? noekkel : Buffer.from(noekkel.slice(0, 120)).toString();
}

function ordne(a: string, b: string): number {
  return a.localeCompare(b, 'nb', { numeric: true });
}

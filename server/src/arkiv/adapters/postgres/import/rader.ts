import { createHash } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import type { Kontekst } from '../kontekst.ts';

/** As jsonb, on any unit that may have such. */
interface Egne {
  readonly navnerom: readonly string[];
  readonly felt: Readonly<Record<string, string>>;
  readonly xml: string;
}
export type Radverdi = string | number | boolean | null | undefined | readonly string[] | Egne;
export type Rad = Readonly<Record<string, Radverdi>>;

/** Every table a page of units may write to, each after those it points to. */
const REKKEFOELGE = [
  'arkiv',
  'arkiv_arkivskaper',
  'klassifikasjonssystem',
  'arkivdel',
  'arkivdel_klassifikasjonssystem',
  'klasse',
  'saksmappe',
  'moetemappe',
  'moetedeltaker',
  'journalpost',
  'arkivnotat',
  'moeteregistrering',
  'korrespondansepart',
  'dokumentbeskrivelse',
  'dokumentbeskrivelse_registrering',
  'dokumentbeskrivelse_arkivnotat',
  'dokumentbeskrivelse_moeteregistrering',
  'dokumentobjekt',
  'konvertering',
  'part',
  'merknad',
  'noekkelord',
  'oppbevaringssted',
  'gradering',
  'kassasjon',
  'utfoert_kassasjon',
  'sletting',
  'elektronisk_signatur',
  'avskrivning',
  'dokumentflyt',
  'presedens',
  'importrest',
] as const;
export type Importtabell = (typeof REKKEFOELGE)[number];

/** A reference that is put in place when all units are there. `rad` is the row it becomes. */
export interface Peker {
  readonly tabell:
    | 'avskrivning'
    | 'saksmappe_sekundaerklasse'
    | 'kryssreferanse'
    | 'moeteregistrering_referanse'
    | 'arkivdel'
    | 'moetemappe'
    | 'arkivdelreferanse';
  readonly fra: string;
  readonly til: string;
  readonly rad: Rad;
}

/** Rows of one page, gathered per table and written with one statement each. */
export class Radsamler {
  readonly #rader = new Map<Importtabell, Rad[]>();
  readonly pekere: Peker[] = [];
  readonly arkivskaper: string;
  readonly importId: string;
  readonly #dokumenter: Set<string>;

  /** `dokumenter`: systemIDs of dokumentbeskrivelser that stand there already. */
  constructor(arkivskaper: string, importId: string, dokumenter: Iterable<string>) {
    this.arkivskaper = arkivskaper;
    this.importId = importId;
    this.#dokumenter = new Set(dokumenter);
  }

  /** True the first time a dokumentbeskrivelse is met. */
  nyttDokument(id: string): boolean {
    if (this.#dokumenter.has(id)) return false;
    this.#dokumenter.add(id);
    return true;
  }

  /** Rows of one table hold the same columns: those of the first. */
  legg(tabell: Importtabell, rad: Rad): void {
    const liste = this.#rader.get(tabell);
    if (liste === undefined) this.#rader.set(tabell, [rad]);
    else liste.push(rad);
  }

  async skriv({ trx }: Kontekst): Promise<void> {
    for (const tabell of REKKEFOELGE) {
      const rader = this.#rader.get(tabell);
      if (rader === undefined) continue;
      await settInnRader(tabell, rader, this.arkivskaper, tabell === 'arkivdel_klassifikasjonssystem').execute(trx);
    }
    const pekere = this.pekere.map((peker) => ({
      import: this.importId,
      noekkel: avledetId(`${peker.tabell}:${peker.fra}:${peker.til}:${JSON.stringify(peker.rad)}`),
      tabell: peker.tabell,
      fra: peker.fra,
      til: peker.til,
      rad: peker.rad,
    }));
    if (pekere.length > 0) await settInnRader('import_peker', pekere, this.arkivskaper, true).execute(trx);
  }
}

/** One statement for any number of rows: names of columns are the program's own, values go as one JSON parameter. */
export function settInnRader(
  tabell:
    | Importtabell
    | 'import_peker'
    | 'kryssreferanse'
    | 'saksmappe_sekundaerklasse'
    | 'moeteregistrering_referanse'
    | 'arkivdelreferanse',
  rader: readonly object[],
  arkivskaper: string,
  taalerDobbelt = false,
): RawBuilder<unknown> {
  const kolonner = ['arkivskaper', ...Object.keys(rader[0] ?? {})].map((navn) => `"${navn}"`).join(', ');
  const json = JSON.stringify(rader.map((rad) => ({ arkivskaper, ...rad })));
  return sql`insert into arkiv.${sql.raw(tabell)} (${sql.raw(kolonner)})
    select ${sql.raw(kolonner)} from jsonb_populate_recordset(null::arkiv.${sql.raw(tabell)}, ${json}::jsonb) ${sql.raw(taalerDobbelt ? 'on conflict do nothing' : '')}`;
}

/** The UUID that follows from a text, the same every time (version 8, RFC 9562). */
export function avledetId(tekst: string): string {
  const hex = createHash('sha256').update(tekst).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/**
 * The id of something the schema gives none: from its owner, its kind and its place. Begins with the place, so that an order by id is the order
 * of the package.
 */
export function hengId(eier: string, slag: string, plass: number): string {
  const foran = plass.toString(16).padStart(8, '0');
  return `${foran}${avledetId(`${eier}:${slag}:${plass}`).slice(8)}`;
}

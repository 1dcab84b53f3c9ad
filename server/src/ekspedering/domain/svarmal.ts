import { avvis, ok, type Result } from '../../kernel/index.ts';

export type Maalform = 'nb' | 'nn';
export const MAALFORMER = ['nb', 'nn'] as const;

/** A letter to begin with, in one form of Norwegian. Words in double braces are merge fields. */
export interface Svarmal {
  readonly kode: string;
  readonly versjon: number;
  readonly navn: string;
  readonly tekst: string;
  readonly klagerett: boolean;
}
interface Malform {
  readonly navn: string;
  readonly tekst: string;
}
/** What a template says. A form of Norwegian the municipality does not write in is null. */
export interface Malinnhold {
  readonly nb: Malform | null;
  readonly nn: Malform | null;
  /** The letter is a decision that can be complained about: klagefrist is counted (forvaltningsloven § 29). */
  readonly klagerett: boolean;
  readonly iBruk: boolean;
}
export interface Brevmal extends Malinnhold {
  readonly kode: string;
  /** 0: as it came with the program. */
  readonly versjon: number;
  /** What the law says about such a letter; empty for the municipality's own. */
  readonly hjemler: readonly string[];
}

/** What can be merged into a letter, and nothing else. */
export const FLETTEFELT = [
  'mottaker',
  'tittel',
  'saksnummer',
  'mottatt',
  'dato',
  'saksbehandler',
  'enhet',
  'kommune',
] as const;
export type Flettefelt = (typeof FLETTEFELT)[number];

const FELT = /\{\{\s*([^{}]*?)\s*\}\}/gu;
const KJENTE: ReadonlySet<string> = new Set(FLETTEFELT);

/** Puts the values in. A field that does not exist, or has no value here, is left in sight for the writer to see. */
export function flett(tekst: string, verdier: Readonly<Partial<Record<Flettefelt, string>>>): string {
  return tekst.replace(FELT, (felt, navn: string) => verdier[navn.toLowerCase() as Flettefelt] ?? felt);
}

const medEneLinjeskift = (tekst: string): string => tekst.replace(/\r\n?/g, '\n').trim();

/** A letter cannot leave with an empty text or a field nobody has filled in. */
export function vurderBrevtekst(tekst: string): Result<string> {
  const ren = medEneLinjeskift(tekst);
  if (ren === '') return avvis('ekspedering.brev-tomt');
  const igjen = [...ren.matchAll(FELT)].map(([, navn]) => navn ?? '');
  return igjen.length === 0 ? ok(ren) : avvis('ekspedering.flettefelt-igjen', { felt: igjen.join(', ') });
}

/** A template has a name and a text in at least one form of Norwegian, and only fields that exist: what nobody can fill in would stop every letter. */
export function vurderMal(inn: Malinnhold): Result<Malinnhold> {
  const former = { nb: ren(inn.nb), nn: ren(inn.nn) };
  const brukte = [former.nb, former.nn].filter((form) => form !== null);
  if (brukte.length === 0 || brukte.some(({ navn, tekst }) => navn === '' || tekst === ''))
    return avvis('ekspedering.mal-ufullstendig');
  const ukjente = brukte.flatMap(({ tekst }) =>
    [...tekst.matchAll(FELT)].map(([, navn]) => navn ?? '').filter((navn) => !KJENTE.has(navn.toLowerCase())),
  );
  if (ukjente.length > 0) return avvis('ekspedering.flettefelt-ukjent', { felt: [...new Set(ukjente)].join(', ') });
  return ok({ ...inn, ...former });
}

function ren(form: Malform | null): Malform | null {
  if (form === null) return null;
  const renset = { navn: form.navn.trim(), tekst: medEneLinjeskift(form.tekst) };
  return renset.navn === '' && renset.tekst === '' ? null : renset;
}

/** The templates in use in one form of Norwegian, as a writer chooses among them. */
export function malerFor(maler: readonly Brevmal[], maalform: Maalform): Svarmal[] {
  return maler.flatMap(({ kode, versjon, klagerett, iBruk, [maalform]: form }) =>
    iBruk && form !== null ? [{ kode, versjon, klagerett, ...form }] : [],
  );
}

/** The standard ones, each replaced by the municipality's newest version of it, and then the municipality's own. */
export function gjeldendeMaler(standard: readonly Brevmal[], egne: readonly Brevmal[]): Brevmal[] {
  const nyeste = new Map(egne.map((mal) => [mal.kode, mal]));
  const kjente = new Set(standard.map(({ kode }) => kode));
  return [
    ...standard.map((mal) => ({ ...mal, ...nyeste.get(mal.kode), hjemler: mal.hjemler })),
    ...egne.filter(({ kode }) => !kjente.has(kode)),
  ];
}

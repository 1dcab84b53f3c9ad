/** An object of the archive while it is open: its own simple fields, and how many children of each kind it has had. */
export interface Node {
  /** Element name: `mappe`, `registrering`, `dokumentobjekt` … */
  readonly navn: string;
  /** xsi:type without prefix: `saksmappe`, `journalpost` …; empty when not given. */
  readonly type: string;
  readonly linje: number;
  readonly forelder: Node | null;
  /** First value of each simple field. */
  readonly felt: Record<string, string | undefined>;
  /** Number of children, by element name. */
  readonly barn: Record<string, number | undefined>;
  /** Free notes by the tests on the way, e.g. how many main documents were seen. */
  readonly sett: Record<string, number | undefined>;
}

/** What is an object of its own rather than a field. */
export const OBJEKTER: ReadonlySet<string> = new Set([
  'arkiv',
  'arkivskaper',
  'arkivdel',
  'klassifikasjonssystem',
  'klasse',
  'mappe',
  'registrering',
  'dokumentbeskrivelse',
  'dokumentobjekt',
  'part',
  'sakspart',
  'korrespondansepart',
  'merknad',
  'kryssreferanse',
  'presedens',
  'avskrivning',
  'dokumentflyt',
  'skjerming',
  'gradering',
  'kassasjon',
  'utfoertKassasjon',
  'sletting',
  'konvertering',
  'elektroniskSignatur',
  'moetedeltaker',
]);

/** The nearest object above with one of these names. */
export function over(node: Node, ...navn: readonly string[]): Node | null {
  for (let each = node.forelder; each !== null; each = each.forelder) if (navn.includes(each.navn)) return each;
  return null;
}

/** The arkivdel an object lies in, by the name a person knows it by. */
export function arkivdelnavn(node: Node): string {
  const del = node.navn === 'arkivdel' ? node : over(node, 'arkivdel');
  return del?.felt.tittel ?? del?.felt.systemID ?? 'uten arkivdel';
}

export function erJournalpost(node: Node): boolean {
  return node.navn === 'registrering' && node.type === 'journalpost';
}

/** Whether the object, or what it lies in, has been set to Utgår: it then need not be whole. */
export function erUtgaatt(node: Node): boolean {
  for (let each: Node | null = node; each !== null; each = each.forelder)
    if (erUtgaar(each.felt.journalstatus) || erUtgaar(each.felt.saksstatus)) return true;
  return false;
}

export function erUtgaar(status: string | undefined): boolean {
  return status !== undefined && /^(utgår|utgått|u)$/i.test(status);
}

/** How a person would name it: `journalpost 2024/12-3`, `mappe 2024/12`, `dokument «Søknad»`. */
export function betegnelse(node: Node): string {
  const f = node.felt;
  const nummer =
    f.registreringsID ??
    f.mappeID ??
    (f.journalaar === undefined ? undefined : `${f.journalaar} nr. ${f.journalsekvensnummer ?? '?'}`) ??
    f.klasseID ??
    (f.tittel === undefined ? undefined : `«${f.tittel.slice(0, 60)}»`) ??
    f.referanseDokumentfil;
  const art = node.type === '' ? node.navn : node.type;
  return nummer === undefined ? art : `${art} ${nummer}`;
}

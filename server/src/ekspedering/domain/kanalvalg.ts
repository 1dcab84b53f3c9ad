import { avvis, ok, type Result } from '../../kernel/index.ts';

/** Closed words for why a channel is not for this recipient. */
export const HINDRE = ['skjermet', 'uten-digital-adresse', 'ikke-satt-opp'] as const;
export type Hinder = (typeof HINDRE)[number];

interface Post {
  readonly journalposttype: string;
  readonly journalstatus: string;
  readonly skjermet: boolean;
  readonly sperret: boolean;
  readonly mottakere: readonly unknown[];
  readonly dokumenter: readonly { readonly ferdig: boolean; readonly pdf: unknown }[];
}
interface Mottaker {
  readonly orgnr: string | null;
  readonly medFoedselsnummer: boolean;
}

const TYPER: ReadonlySet<string> = new Set(['U', 'N']);
const STATUSER: ReadonlySet<string> = new Set(['F', 'G', 'J', 'E']);

/** Whether the journalpost can go out at all: made here, finished, not blocked, to somebody, and every document a PDF that can be read and printed. */
export function kanEkspederes(post: Post): Result<null> {
  if (!TYPER.has(post.journalposttype)) return avvis('ekspedering.ikke-utgaaende');
  if (post.sperret || !STATUSER.has(post.journalstatus)) return avvis('ekspedering.status-ugyldig');
  if (post.mottakere.length === 0) return avvis('ekspedering.uten-mottaker');
  if (post.dokumenter.some((d) => !d.ferdig)) return avvis('arkiv.dokument-ikke-ferdigstilt');
  if (post.dokumenter.length === 0 || post.dokumenter.some((d) => d.pdf === null)) return avvis('ekspedering.uten-pdf');
  return ok(null);
}

/**
 * Why this recipient cannot have it digitally; null when they can. What is shielded is printed here: SvarUt takes it only encrypted to its
 * own key at level HOYESTE, and that is not built.
 */
export function hinderForDigital(post: Pick<Post, 'skjermet'>, mottaker: Mottaker, satteOpp: boolean): Hinder | null {
  if (post.skjermet) return 'skjermet';
  if (mottaker.orgnr === null && !mottaker.medFoedselsnummer) return 'uten-digital-adresse';
  return satteOpp ? null : 'ikke-satt-opp';
}

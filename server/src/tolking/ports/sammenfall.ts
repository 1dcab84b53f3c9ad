import type { Arkivskaper, Uow } from '../../kernel/index.ts';
import type { Likhetsgrunnlag } from '../domain/sammenfall/brevavtrykk.ts';

/** Two letters that seem to be the same one. */
export interface Likhetsrad {
  /** The other one. */
  readonly annen: string;
  readonly grunnlag: Likhetsgrunnlag;
  /** 0..1. */
  readonly likhet: number;
}

/** What letters are known again by, of one arkivskaper, inside one unit of work. */
export interface Sammenfallager {
  /** Puts the fingerprint in place of the one that was. */
  lagreAvtrykk(forsendelse: string, bilder: readonly string[], noekler: readonly string[]): Promise<void>;
  bilder(forsendelse: string): Promise<readonly string[]>;
  /** Letters that share keys with it: most keys first, then the newest. */
  finnKandidater(forsendelse: string, grense: number): Promise<string[]>;
  /** Keeps the pair. What a person has said about it stays. */
  lagreLikhet(forsendelse: string, rad: Likhetsrad): Promise<void>;
  /** Pairs that nobody has rejected, most alike first. */
  likheter(forsendelse: string): Promise<Likhetsrad[]>;
  /** False when there is no such pair. */
  avvisLikhet(forsendelse: string, annen: string): Promise<boolean>;
}

/** How a page looks, as 64 hexadecimal digits (`domain/sammenfall/bildelikhet.ts`). */
export type Bildeavtrykk = (arkivskaper: Arkivskaper, sjekksum: string) => Promise<string>;

/** What became of a letter that came before, as the asker may see it. */
export interface Mottattbrev {
  readonly kanal: string;
  readonly mottattTid: Date;
  readonly status: string;
  readonly aarsak: string | null;
  /** Masked for the asker. */
  readonly journalpost: { readonly id: string; readonly registreringsID: string; readonly tittel: string } | null;
}
/** Null for what is no letter of its own: a pile that was split, a copy that was called back. */
export type Mottattebrev = (uow: Uow, forsendelse: string) => Promise<Mottattbrev | null>;

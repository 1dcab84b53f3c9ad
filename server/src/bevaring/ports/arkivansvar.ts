import type { Uow } from '../../kernel/index.ts';
import type { Avtale } from '../domain/databehandleravtale.ts';
import type { Grunnlag, Kontrolltall } from '../domain/grunnlag.ts';
import type { EgenTekst, Papirinnhold, Papirslag, Periode } from '../domain/papir.ts';

export interface Utgave {
  readonly nummer: number;
  readonly periode: Periode | null;
  readonly sjekksum: string;
  readonly godkjentAv: string;
  readonly godkjentTid: Date;
}

/** Append-only: nothing here is changed or removed. */
export interface Arkivansvarslager {
  /** Newest first, every part. */
  tekster(papir: Papirslag): Promise<(EgenTekst & { readonly del: string })[]>;
  skrivTekst(papir: Papirslag, del: string, tekst: string): Promise<void>;
  /** Newest first. */
  utgaver(papir: Papirslag): Promise<Utgave[]>;
  utgave(papir: Papirslag, nummer: number): Promise<(Utgave & { readonly innhold: Papirinnhold }) | null>;
  /** The number it got. */
  lagreUtgave(papir: Papirslag, innhold: Papirinnhold, sjekksum: string): Promise<number>;
  /** The newest of each agreement, removed ones too, by party. */
  avtaler(): Promise<Avtale[]>;
  /** Every version of one, newest first. */
  avtaleversjoner(id: string): Promise<Avtale[]>;
  lagreAvtale(avtale: Omit<Avtale, 'versjon' | 'skrevetAv' | 'skrevetTid'>): Promise<Avtale>;
}

export interface ArkivansvarDeps {
  readonly lager: (uow: Uow) => Arkivansvarslager;
  readonly grunnlag: (uow: Uow) => Promise<Grunnlag>;
  readonly kontrolltall: (uow: Uow, periode: Periode) => Promise<Kontrolltall>;
  readonly sjekksum: (tekst: string) => string;
  /** A proven PDF/A of plain text. */
  readonly lagPdf: (tittel: string, tekst: string) => Promise<Uint8Array>;
  readonly norskDato: (tidspunkt: Date) => string;
}

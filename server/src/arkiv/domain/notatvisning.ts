import type { Dokumentmedium } from '@dokumentsenter/noark';
import type { Aktoer } from '../../kernel/index.ts';
import type { Dokument } from './journalpost.ts';
import type { Skjerming } from './skjerming.ts';
import { kanSe } from './synlighet.ts';
import { type Dokumentvisning, SKJERMET, visDokument } from './visning.ts';

/** An arkivnotat as it stands in the archive (krav 2.6.4). */
export interface Arkivnotat extends Skjerming {
  readonly id: string;
  readonly saksmappe: string;
  readonly registreringsID: string;
  readonly tittel: string;
  readonly dokumentetsDato: string | null;
  readonly administrativEnhet: string;
  readonly saksbehandler: string | null;
  readonly saksbehandlerId: string | null;
  readonly dokumentmedium: Dokumentmedium;
  readonly opprettetDato: Date;
  readonly arkivertDato: Date | null;
  readonly dokumenter: readonly Dokument[];
}
export interface Arkivnotatvisning
  extends Omit<Arkivnotat, 'saksbehandlerId' | 'opprettetDato' | 'arkivertDato' | 'dokumenter'> {
  readonly opprettetDato: string;
  readonly arkivertDato: string | null;
  readonly dokumenter: Dokumentvisning[];
  readonly skjult: boolean;
}

export function kanSeNotat(aktoer: Aktoer, notat: Pick<Arkivnotat, 'tilgangskode' | 'saksbehandlerId'>): boolean {
  return kanSe(aktoer, { tilgangskode: notat.tilgangskode, ansvarligId: notat.saksbehandlerId });
}

/** Presents an arkivnotat: whole, or with title and documents hidden. */
export function visNotat(aktoer: Aktoer, notat: Arkivnotat): Arkivnotatvisning {
  const { saksbehandlerId: _id, opprettetDato, arkivertDato, dokumenter, ...felt } = notat;
  const tider = {
    opprettetDato: opprettetDato.toISOString(),
    arkivertDato: arkivertDato?.toISOString() ?? null,
  };
  if (kanSeNotat(aktoer, notat)) {
    return { ...felt, ...tider, dokumenter: dokumenter.map((d) => visDokument(aktoer, notat, d)), skjult: false };
  }
  return { ...felt, ...tider, tittel: notat.offentligTittel ?? SKJERMET, dokumenter: [], skjult: true };
}

import { avvis, ok, type Result } from '../../kernel/index.ts';

/** An agreement with a data processor (personvernforordningen art. 28). Dates are days; `til` null: until further notice. */
export interface Avtalefelt {
  readonly part: string;
  readonly orgnr: string | null;
  readonly formaal: string;
  readonly kategorier: string;
  readonly grunnlag: string;
  readonly underleverandoerer: string;
  readonly sted: string;
  readonly lenke: string;
  readonly fra: string;
  readonly til: string | null;
  readonly fornyInnen: string | null;
}

/** As somebody wrote it; the highest version holds. `fjernet`: it does not belong in the register, and stays as history. */
export interface Avtale extends Avtalefelt {
  readonly id: string;
  readonly versjon: number;
  readonly fjernet: boolean;
  readonly skrevetAv: string;
  readonly skrevetTid: Date;
}

export type Avtalevarsel = 'fornyes' | 'utloept';

/** Days ahead that a renewal is told of. */
export const VARSLES_DAGER = 60;

const DOEGN_MS = 86_400_000;

/** `utloept` when it has ended or should have been renewed, `fornyes` in the last sixty days before. `idag` is a Norwegian day. */
export function varselFor(avtale: Avtalefelt, idag: string): Avtalevarsel | null {
  const frister = [avtale.til, avtale.fornyInnen].filter((dag) => dag !== null);
  if (frister.some((dag) => dag < idag)) return 'utloept';
  const grense = new Date(Date.parse(`${idag}T00:00:00Z`) + VARSLES_DAGER * DOEGN_MS).toISOString().slice(0, 10);
  return frister.some((dag) => dag <= grense) ? 'fornyes' : null;
}

/** Refused with `bevaring.avtale-periode` when it ends before it starts, `bevaring.avtale-mangler` without party or purpose. */
export function vurderAvtale(felt: Avtalefelt): Result<Avtalefelt> {
  const ryddet = { ...felt, part: felt.part.trim(), formaal: felt.formaal.trim() };
  if (ryddet.part === '' || ryddet.formaal === '') return avvis('bevaring.avtale-mangler');
  if (felt.til !== null && felt.til < felt.fra) return avvis('bevaring.avtale-periode');
  return ok(ryddet);
}

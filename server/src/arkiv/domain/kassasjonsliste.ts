import type { Kassasjonsvedtak } from '@dokumentsenter/noark';
import { leggTilAar } from './skjermingsvalg.ts';

/** A decision on retention at one level. `bevaringstid` in years. */
export interface Kassasjonsbestemmelse {
  readonly kassasjonsvedtak: Kassasjonsvedtak;
  readonly kassasjonshjemmel: string | null;
  readonly bevaringstid: number;
  readonly kassasjonsdato: string | null;
}
export type Bestemmelsesnivaa = 'sak' | 'arkivdel' | 'klasse';
/** What is said for a case, its arkivdel and its primary klasse; null: nothing. */
export type Bestemmelser = Readonly<Record<Bestemmelsesnivaa, Kassasjonsbestemmelse | null>>;

/** The one in force (krav 6.1.x): the case's own, else that of the arkivdel, which wins over the klasse. */
export function gjeldendeKassasjon(
  bestemt: Bestemmelser,
): { readonly paa: Bestemmelsesnivaa; readonly bestemmelse: Kassasjonsbestemmelse } | null {
  for (const paa of ['sak', 'arkivdel', 'klasse'] as const) {
    const bestemmelse = bestemt[paa];
    if (bestemmelse !== null) return { paa, bestemmelse };
  }
  return null;
}

/** The day a closed case may go: the day decided, else the closing day plus the retention in years (krav 6.1.8). ÅÅÅÅ-MM-DD. */
export function kassasjonsdatoFor(bestemmelse: Kassasjonsbestemmelse, avsluttet: string): string {
  return bestemmelse.kassasjonsdato ?? leggTilAar(avsluttet, bestemmelse.bevaringstid);
}

/** Whether a case stands on the list (krav 6.1.28–29): closed, to be destroyed or considered anew, and its time out by the given day. */
export function staarPaaKassasjonsliste(
  sak: { readonly saksstatus: string; readonly avsluttet: string | null; readonly bestemt: Bestemmelser },
  tilOgMed: string,
): boolean {
  if (sak.saksstatus !== 'A' || sak.avsluttet === null) return false;
  const gjeldende = gjeldendeKassasjon(sak.bestemt);
  if (gjeldende === null || gjeldende.bestemmelse.kassasjonsvedtak === 'B') return false;
  return kassasjonsdatoFor(gjeldende.bestemmelse, sak.avsluttet) <= tilOgMed;
}

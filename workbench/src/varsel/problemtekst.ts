import { Avvist, feltnavn, PROBLEMER, type Problem } from '@dokumentsenter/contract';
import type { Maalform } from '../innstilling/valg.ts';

const UVENTET = 'tjener.uventet';

/** What to say about a problem: what happened, what it means, what you can do. An unknown code reads as something unexpected. */
export function problemtekst(problem: Problem, maalform: Maalform): string {
  const tekst = PROBLEMER[problem.kode] ?? PROBLEMER[UVENTET];
  if (tekst === undefined) return problem.title;
  return tekst[maalform].replace(/\{(\w+)\}/g, (hele, navn: string) => {
    const detalj = problem.detaljer?.[navn];
    if (detalj === undefined || detalj === null) return hele;
    return navn === 'felt' ? `«${feltnavn(String(detalj), maalform)}»` : String(detalj);
  });
}

export function feiltekst(feil: unknown, maalform: Maalform): string {
  const problem: Problem =
    feil instanceof Avvist ? feil.problem : { type: 'about:blank', title: '', status: 500, kode: UVENTET };
  return problemtekst(problem, maalform);
}

export function harKode(feil: unknown, kode: string): boolean {
  return feil instanceof Avvist && feil.problem.kode === kode;
}

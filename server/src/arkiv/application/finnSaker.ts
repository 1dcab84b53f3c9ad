import { formaterGnrbnr, lesGnrbnr } from '@dokumentsenter/noark';
import type { Uow } from '../../kernel/index.ts';
import { synsrettFor } from '../domain/synlighet.ts';
import { type Saksvisning, visSak } from '../domain/visning.ts';
import type { ArkivDeps, Saksfilter } from '../ports.ts';

export interface FinnSaker {
  /** Number or its beginning (`2026/12`), property (`23/145`), or words of title and party. Empty: the latest. */
  readonly q: string;
  readonly status: 'aapne' | 'alle';
  readonly grense: number;
}

/** Cases the archivist may be looking for, open ones first. Never found by words the actor may not see (krav 5.1.11). */
export const finnSaker =
  (deps: ArkivDeps) =>
  async (uow: Uow, { q, status, grense }: FinnSaker): Promise<Saksvisning[]> => {
    const filter = { ...tolkSoek(q), bareAapne: status === 'aapne', grense, synsrett: synsrettFor(uow.aktoer) };
    const saker = await deps.lager(uow).saker.finn(filter);
    return saker.map((sak) => visSak(uow.aktoer, sak));
  };

/** A text like `2026/12` may be a case and a property at once; both are looked for. */
export function tolkSoek(q: string): Pick<Saksfilter, 'nummer' | 'gnrbnr' | 'ord'> {
  const tekst = q.trim();
  const nummer = /^(\d{4})\/(\d{0,6})(?:-\d*)?$/.exec(tekst);
  const eiendom = lesGnrbnr(tekst);
  if (nummer !== null || eiendom !== null) {
    const prefiks = nummer?.[2]?.replace(/^0+/, '') ?? '';
    return {
      ord: [],
      ...(nummer === null ? {} : { nummer: { saksaar: Number(nummer[1]), prefiks: prefiks === '' ? null : prefiks } }),
      ...(eiendom === null ? {} : { gnrbnr: formaterGnrbnr(eiendom) }),
    };
  }
  const ord = tekst.split(/[^\p{L}\p{N}]+/u).filter((del) => del.length > 1);
  return { ord: [...new Set(ord)].slice(0, 8) };
}

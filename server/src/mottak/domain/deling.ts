import { avvis, ok, type Result } from '../../kernel/index.ts';

/** A page of the original, and the clockwise turn it gets beyond what the file says. */
export interface Delside {
  /** 1-based. */
  readonly side: number;
  readonly sving: 0 | 90 | 180 | 270;
}

/** Why the letters of an undone split are not archived: the original waits again with all its pages. */
export const DELING_ANGRET = 'deling-angret';

/** The step of a pile whose original is destroyed, because a letter made of it was (ADR 0027). */
export const SLETT_ORIGINAL = 'slett-original';

export const UTELATTGRUNNER = ['skilleark', 'blank', 'annet'] as const;
export type Utelattgrunn = (typeof UTELATTGRUNNER)[number];

/** How an original is to be split. What is left out is not lost: the original keeps every page. */
export interface Delplan {
  readonly deler: readonly { readonly sider: readonly Delside[]; readonly saksnummer: string | null }[];
  readonly utelatt: readonly { readonly side: number; readonly grunn: Utelattgrunn }[];
}

/** Every page of the original stands in exactly one place, so that none goes missing and none is registered twice. */
export function kontrollerDelplan(plan: Delplan, antallSider: number): Result<null> {
  const plassert = [...plan.deler.flatMap(({ sider }) => sider), ...plan.utelatt].map(({ side }) => side);
  const sett = new Set<number>();
  for (const side of plassert) {
    if (side < 1 || side > antallSider || sett.has(side)) return avvis('mottak.deling-sider', { side });
    sett.add(side);
  }
  for (let side = 1; side <= antallSider; side += 1) if (!sett.has(side)) return avvis('mottak.deling-sider', { side });
  const tom = plan.deler.length === 0 || plan.deler.some(({ sider }) => sider.length === 0);
  return tom ? avvis('mottak.deling-sider', { side: 1 }) : ok(null);
}

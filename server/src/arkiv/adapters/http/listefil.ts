import { avvis, ok, type Result } from '../../../kernel/index.ts';

/** Every row of a list that comes in pages. Refuses with `arkiv.liste-for-lang` beyond `mest`: then one narrows it. */
export async function alleSider<R>(
  mest: number,
  hent: (etter: string | undefined) => Promise<Result<{ rader: readonly R[]; neste: string | null }>>,
): Promise<Result<R[]>> {
  const alle: R[] = [];
  let etter: string | undefined;
  do {
    const side = await hent(etter);
    if (!side.ok) return side;
    alle.push(...side.verdi.rader);
    if (alle.length > mest) return avvis('arkiv.liste-for-lang', { mest });
    etter = side.verdi.neste ?? undefined;
  } while (etter !== undefined);
  return ok(alle);
}

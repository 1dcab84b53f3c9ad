import { createHash } from 'node:crypto';
import { tegnFil } from './gjengi/lag.ts';
import { type Bestilling, planlegg, STANDARDDATO } from './plan.ts';
import type { Fasit } from './typer.ts';

export { tegnFil } from './gjengi/lag.ts';
export { type Innhold, lagInnhold } from './innhold.ts';
export { type Bestilling, planlegg, STANDARDDATO } from './plan.ts';
export type { Fasit, Format, Malsettnavn, Plan } from './typer.ts';
export { erSkann } from './utstyr.ts';

export type Post = { readonly bytes: Buffer; readonly fasit: Fasit };

/**
 * Item `nr` of a set: the file as bytes and the answer. A pure function of its arguments.
 * @param bestilling `froe` whole number, `dato` ISO; default seed 1, the demo set, 20 Nov 2026
 */
export async function lagPost(nr: number, bestilling: Partial<Bestilling> = {}): Promise<Post> {
  const hel: Bestilling = { froe: 1, malsett: 'demo', dato: STANDARDDATO, ...bestilling };
  const plan = planlegg(nr, hel);
  const { bytes, sider } = await tegnFil(plan);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { bytes, fasit: { ...plan.svar, sha256, sider } };
}

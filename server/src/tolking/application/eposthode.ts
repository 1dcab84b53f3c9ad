import { skjulFoedselsnumre } from '@dokumentsenter/noark';
import { z } from 'zod';
import type { Grunnlagsepost } from '../domain/grunnlag.ts';

/** The part of mottak's `epost-body` file that proposals need; read tolerantly, since it came from outside. */
const zEpostBody = z.object({
  hode: z.object({
    fra: z.object({ navn: z.string(), adresse: z.string() }).nullable(),
    emne: z.string(),
    dato: z.string().nullable(),
  }),
});

/** Null when the file is not what it says: then the proposals are made from the text alone. The subject is evidence on screen: without numbers of persons. */
export function lesEposthode(json: string): Grunnlagsepost | null {
  const lest = zEpostBody.safeParse(JSON.parse(json));
  if (!lest.success) return null;
  return { ...lest.data.hode, emne: skjulFoedselsnumre(lest.data.hode.emne) };
}

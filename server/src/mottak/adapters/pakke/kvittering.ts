import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

export const KVITTERING = 'kvittering.json';
/** A receipt is a few lines. What is larger is something else, and is not read into memory. */
const HOEYST_BYTE = 64 * 1024;
/** A file that is still being written is given this long before it counts as spoilt. */
const FERDIGSKREVET_ETTER_MS = 60_000;

const kort = z
  .string()
  .transform((tekst) =>
    tekst
      .replace(/\p{Cc}+/gu, ' ')
      .trim()
      .slice(0, 500),
  )
  .nullish();

/** What the municipality's own system answers, in a file beside the package. `meldingId` is that of arkivmelding.xml. */
const zKvittering = z
  .object({
    status: z.enum(['OK', 'FEILET']),
    meldingId: kort,
    systemID: kort,
    saksnummer: kort,
    journalnummer: kort,
    melding: kort,
  })
  .refine(({ status, journalnummer }) => status === 'FEILET' || (journalnummer ?? '') !== '');
export type Kvittering = z.infer<typeof zKvittering>;

export type Kvitteringssvar =
  | { readonly slag: 'venter' }
  | { readonly slag: 'svar'; readonly kvittering: Kvittering }
  | { readonly slag: 'ugyldig'; readonly grunn: 'uleselig' | 'annen-pakke' };

/**
 * Reads the receipt of one package. Not there, or perhaps half written: `venter`. Not a plain file, too large, not our form, or for another
 * message: `ugyldig`, which is a matter for a person. Throws when the folder itself cannot be read.
 */
export async function lesKvitteringsfil(mappe: string, naa: Date): Promise<Kvitteringssvar> {
  const sti = path.join(mappe, KVITTERING);
  const fil = await lstat(sti).catch((feil: NodeJS.ErrnoException) => {
    if (feil.code === 'ENOENT') return null;
    throw feil;
  });
  if (fil === null) return { slag: 'venter' };
  // A link or a pipe could make us read something else, or wait for ever.
  if (!fil.isFile() || fil.size > HOEYST_BYTE) return { slag: 'ugyldig', grunn: 'uleselig' };
  const lest = zKvittering.safeParse(somJson(await readFile(sti, 'utf8')));
  if (!lest.success) {
    const fersk = naa.getTime() - fil.mtime.getTime() < FERDIGSKREVET_ETTER_MS;
    return fersk ? { slag: 'venter' } : { slag: 'ugyldig', grunn: 'uleselig' };
  }
  const { meldingId } = lest.data;
  const vaar = (meldingId ?? '') === '' || path.basename(mappe).endsWith(`_${meldingId}`);
  return vaar ? { slag: 'svar', kvittering: lest.data } : { slag: 'ugyldig', grunn: 'annen-pakke' };
}

function somJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch (feil) {
    if (feil instanceof SyntaxError) return null;
    throw feil;
  }
}

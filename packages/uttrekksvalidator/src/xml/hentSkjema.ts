import { createHash } from 'node:crypto';
import { type OffisieltSkjema, XLINK_ADRESSE, XLINK_SHA256 } from './pins.ts';

/** How long an answer is waited for, milliseconds. */
const FRIST = 10_000;
const MAKS_BYTES = 5_000_000;

/** What could not be fetched, in words for the person who asked. */
export class IkkeHentet extends Error {}

/**
 * Fetches an official schema, and takes it only when its SHA-256 is the one we know: whoever answers, nothing else is ever used. `sted` ends in
 * a slash. Throws IkkeHentet.
 */
export async function hentSkjema(skjema: OffisieltSkjema, sted: string): Promise<Buffer> {
  return hent(new URL(skjema.sti, sted).href, skjema.navn, skjema.sha256);
}

/** xlink.xsd, which METS imports. */
export async function hentXlink(adresse = XLINK_ADRESSE): Promise<Buffer> {
  return hent(adresse, 'xlink.xsd', XLINK_SHA256);
}

async function hent(adresse: string, navn: string, sha256: string): Promise<Buffer> {
  const svar = await fetch(adresse, { signal: AbortSignal.timeout(FRIST), redirect: 'follow' }).catch((error) => {
    throw new IkkeHentet(`${navn} kunne ikke hentes fra ${adresse} (${aarsak(error)})`);
  });
  if (!svar.ok) throw new IkkeHentet(`${navn} kunne ikke hentes fra ${adresse} (svar ${svar.status})`);
  const biter: Uint8Array[] = [];
  let lest = 0;
  for await (const bit of svar.body ?? []) {
    lest += bit.length;
    if (lest > MAKS_BYTES) throw new IkkeHentet(`${navn} fra ${adresse} er for stor til å være skjemaet`);
    biter.push(bit);
  }
  const bytes = Buffer.concat(biter);
  if (createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw new IkkeHentet(`${navn} fra ${adresse} er ikke det offisielle skjemaet: sjekksummen er en annen`);
  return bytes;
}

function aarsak(error: unknown): string {
  const dypest = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return dypest instanceof Error ? dypest.message : String(dypest);
}

import { randomUUID } from 'node:crypto';
import { importPKCS8, SignJWT } from 'jose';
import { z } from 'zod';
import { Formidlingsfeil } from '../../ports.ts';
import type { SvarutOppsett } from './innstillinger.ts';

const SCOPE = 'ks:fiks';
const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
/** A grant may live 120 seconds at most; a token is not used in its last ten (channels.md 5). */
const GRANT_SEKUNDER = 100;
const MARGIN_SEKUNDER = 10;
const TIDSGRENSE_MS = 30_000;

const zToken = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() });

export interface Tokenkilde {
  hent(oppsett: SvarutOppsett, signal: AbortSignal): Promise<string>;
  /** The service would not have it: the next call gets a new one. */
  glem(oppsett: SvarutOppsett): void;
}

/** Access tokens from Maskinporten, one per client kept for as long as it lives. In memory only. */
export function maskinporten(naa: () => number = Date.now): Tokenkilde {
  const kjente = new Map<string, { token: string; til: number }>();
  const noekkel = ({ innstillinger: i }: SvarutOppsett) => `${i.maskinporten} ${i.klientId} ${i.noekkelId}`;
  return {
    async hent(oppsett, signal) {
      const kjent = kjente.get(noekkel(oppsett));
      if (kjent !== undefined && kjent.til > naa()) return kjent.token;
      const { access_token, expires_in } = await bytt(oppsett, await lagBevis(oppsett), signal);
      kjente.set(noekkel(oppsett), { token: access_token, til: naa() + (expires_in - MARGIN_SEKUNDER) * 1000 });
      return access_token;
    },
    glem: (oppsett) => void kjente.delete(noekkel(oppsett)),
  };
}

async function lagBevis({ innstillinger, hemmeligheter }: SvarutOppsett): Promise<string> {
  try {
    const privat = await importPKCS8(hemmeligheter.privatnoekkel ?? '', 'RS256');
    return await new SignJWT({ scope: SCOPE })
      .setProtectedHeader({ alg: 'RS256', kid: innstillinger.noekkelId })
      .setAudience(innstillinger.maskinporten)
      .setIssuer(innstillinger.klientId)
      .setIssuedAt()
      .setExpirationTime(`${GRANT_SEKUNDER}s`)
      .setJti(randomUUID())
      .sign(privat);
  } catch {
    // The library's own error may quote the key.
    throw new Formidlingsfeil('feil-oppsett');
  }
}

async function bytt({ innstillinger }: SvarutOppsett, assertion: string, signal: AbortSignal) {
  let svar: Response;
  try {
    svar = await fetch(`${innstillinger.maskinporten.replace(/\/+$/, '')}/token`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ grant_type: GRANT, assertion }),
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIDSGRENSE_MS)]),
    });
  } catch (cause) {
    throw new Formidlingsfeil('utilgjengelig', { cause });
  }
  if (!svar.ok) {
    await svar.body?.cancel();
    const { status } = svar;
    if (status === 429) throw new Formidlingsfeil('for-mange-kall', { status });
    throw new Formidlingsfeil(status >= 500 ? 'utilgjengelig' : 'innlogging-avvist', { status });
  }
  const lest = zToken.safeParse(await svar.json().catch(() => null));
  if (!lest.success) throw new Formidlingsfeil('ugyldig-svar');
  return lest.data;
}

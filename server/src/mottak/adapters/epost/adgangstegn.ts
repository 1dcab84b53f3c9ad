import { z } from 'zod';
import { Kanalfeil } from '../../ports/kanalkilde.ts';

export interface Tokenbestilling {
  readonly adresse: string;
  readonly klientId: string;
  readonly klienthemmelighet: string;
  readonly omfang: string;
  readonly signal: AbortSignal;
}

const zSvar = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number().default(300) });
const MARGIN_MS = 60_000;
const LENGSTE_SVAR = 100_000;

/**
 * Gives access tokens by OAuth 2 client credentials (RFC 6749, 4.4), and keeps each in memory until a minute before it runs out. Only
 * one who asks with the same secret gets a kept one.
 */
export function lagTokenkilde(naa: () => number = Date.now) {
  const kjente = new Map<string, { token: string; til: number }>();
  const noekkel = (b: Tokenbestilling) => JSON.stringify([b.adresse, b.klientId, b.klienthemmelighet, b.omfang]);
  return {
    /** @throws Kanalfeil `innlogging-avvist` when the secret is wrong, `feil-oppsett` when the setup is not whole */
    async hent(bestilling: Tokenbestilling): Promise<string> {
      for (const [n, { til }] of kjente) if (til <= naa()) kjente.delete(n);
      const kjent = kjente.get(noekkel(bestilling));
      if (kjent !== undefined) return kjent.token;
      const { access_token: token, expires_in: sekunder } = await be(bestilling);
      kjente.set(noekkel(bestilling), { token, til: naa() + sekunder * 1000 - MARGIN_MS });
      return token;
    },
    /** It was refused: the next one is asked for anew. */
    glem: (bestilling: Tokenbestilling) => kjente.delete(noekkel(bestilling)),
  };
}
export type Tokenkilde = ReturnType<typeof lagTokenkilde>;

async function be(b: Tokenbestilling): Promise<z.output<typeof zSvar>> {
  if (b.adresse === '' || b.klientId === '' || b.klienthemmelighet === '') throw new Kanalfeil('feil-oppsett');
  const svar = await spoerTjener(b);
  if (!svar.ok) {
    await svar.body?.cancel();
    // RFC 6749, 5.2: 400 invalid_client or invalid_scope, 401: the setup does not open the door.
    const avvist = svar.status === 400 || svar.status === 401 || svar.status === 403;
    const slag = avvist ? 'innlogging-avvist' : svar.status === 429 ? 'for-mange-kall' : 'utilgjengelig';
    throw new Kanalfeil(slag, { status: svar.status });
  }
  const tekst = (await svar.text()).slice(0, LENGSTE_SVAR);
  const lest = zSvar.safeParse(somJson(tekst));
  if (!lest.success) throw new Kanalfeil('ugyldig-svar');
  return lest.data;
}

async function spoerTjener(b: Tokenbestilling): Promise<Response> {
  try {
    return await fetch(b.adresse, {
      method: 'POST',
      redirect: 'error',
      signal: b.signal,
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: b.klientId,
        client_secret: b.klienthemmelighet,
        ...(b.omfang === '' ? {} : { scope: b.omfang }),
      }),
    });
  } catch (cause) {
    b.signal.throwIfAborted();
    throw new Kanalfeil('utilgjengelig', { cause });
  }
}

/** Null for what is no JSON: the parser's own error would quote the body, which holds the token. */
function somJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return null;
  }
}

import { Agent, FormData, fetch } from 'undici';
import { type Aarsak, KLIENTFRIST_MS } from '../../domain/utsending.ts';
import { Formidlingsfeil } from '../../ports.ts';
import type { SvarutOppsett } from './innstillinger.ts';
import type { Tokenkilde } from './maskinporten.ts';

const KORT_MS = 30_000;
const STOERSTE_SVAR = 16 * 1024 * 1024;
/** The default gives up on a silent server after five minutes; SvarUt may take fifteen. */
const taalmodig = new Agent({ headersTimeout: KLIENTFRIST_MS, bodyTimeout: KLIENTFRIST_MS });

export interface Svarutkall {
  readonly oppsett: SvarutOppsett;
  readonly token: Tokenkilde;
  readonly signal: AbortSignal;
}
/** An answer read to its end. `json` undefined: no JSON. */
export interface Svarutsvar {
  readonly status: number;
  readonly json: unknown;
  readonly ventSekunder: number | null;
}

/**
 * One call below the configured address, with token and integration; no redirect is followed, so that they go nowhere else.
 * @throws Formidlingsfeil before anything is sent; what is thrown afterwards is the transport's own, and says nothing of what got through
 */
export async function kallSvarut(
  { oppsett, token, signal }: Svarutkall,
  f: { readonly metode: 'GET' | 'POST'; readonly sti: string; readonly kropp?: FormData | object },
): Promise<Svarutsvar> {
  const { adresse, kontoId, integrasjonId, tidsgrenseSekunder } = oppsett.innstillinger;
  const bevis = await token.hent(oppsett, signal);
  const erSkjema = f.kropp instanceof FormData;
  const frist = AbortSignal.timeout(erSkjema ? tidsgrenseSekunder * 1000 : KORT_MS);
  const svar = await fetch(`${adresse.replace(/\/+$/, '')}${f.sti.replace(':kontoId', kontoId)}`, {
    method: f.metode,
    redirect: 'manual',
    dispatcher: taalmodig,
    signal: AbortSignal.any([signal, frist]),
    headers: {
      authorization: `Bearer ${bevis}`,
      IntegrasjonId: integrasjonId,
      IntegrasjonPassord: oppsett.hemmeligheter.integrasjonPassord ?? '',
      ...(f.kropp === undefined || erSkjema ? {} : { 'content-type': 'application/json' }),
    },
    ...(f.kropp === undefined ? {} : { body: f.kropp instanceof FormData ? f.kropp : JSON.stringify(f.kropp) }),
  });
  if (svar.status === 401) token.glem(oppsett);
  return {
    status: svar.status,
    json: await lesJson(svar.body),
    ventSekunder: lesVent(svar.headers.get('retry-after')),
  };
}

async function lesJson(kropp: AsyncIterable<Uint8Array> | null): Promise<unknown> {
  const biter: Uint8Array[] = [];
  let lengde = 0;
  for await (const bit of kropp ?? []) {
    lengde += bit.byteLength;
    if (lengde > STOERSTE_SVAR) return undefined;
    biter.push(bit);
  }
  try {
    return JSON.parse(Buffer.concat(biter).toString('utf8')) as unknown;
  } catch {
    // The parser's own error quotes the body, which may hold names. No JSON is an answer in itself.
    return undefined;
  }
}

/** What a refused question means. */
export function feilFor({ status, ventSekunder }: Svarutsvar): Formidlingsfeil {
  return new Formidlingsfeil(aarsakFor(status), { status, ventSekunder });
}

export function aarsakFor(status: number): Aarsak {
  if (status === 401 || status === 403) return 'innlogging-avvist';
  if (status === 429) return 'for-mange-kall';
  if (status === 404) return 'feil-oppsett';
  return status >= 500 || status === 408 ? 'utilgjengelig' : 'ugyldig-svar';
}

function lesVent(verdi: string | null): number | null {
  return verdi !== null && /^\d{1,6}$/.test(verdi.trim()) ? Number(verdi) : null;
}

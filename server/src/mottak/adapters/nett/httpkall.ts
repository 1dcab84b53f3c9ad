import { Kanalfeil, type Kanalfeilslag } from '../../ports/kanalkilde.ts';

export interface Httpkall {
  readonly signal: AbortSignal;
  /** How long a silent server is waited for. */
  readonly tidsgrenseSekunder: number;
  readonly url: string;
  readonly metode?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Authorization and whatever else the protocol wants. */
  readonly hoder: Readonly<Record<string, string>>;
  readonly kropp?: object;
  /** What 404 and 410 mean here. */
  readonly borte: Kanalfeilslag;
}

/** An answer whose body can be read; each piece of it gives the time limit anew. */
export interface Httpsvar {
  readonly kropp: AsyncIterable<Uint8Array>;
  readonly status: number;
}

/**
 * One call to a source. No redirect is followed, so that what stands in the headers goes nowhere else. The time limit counts from the
 * last sign of life: a large file may take long, a silent server may not.
 * @throws Kanalfeil
 */
export async function spoerHttp(kall: Httpkall): Promise<Httpsvar> {
  const stille = new AbortController();
  const ms = kall.tidsgrenseSekunder * 1000;
  let frist = setTimeout(() => stille.abort(), ms);
  let svar: Response;
  try {
    svar = await fetch(kall.url, {
      method: kall.metode ?? 'GET',
      redirect: 'manual',
      signal: AbortSignal.any([kall.signal, stille.signal]),
      headers: { ...kall.hoder, ...(kall.kropp === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(kall.kropp === undefined ? {} : { body: JSON.stringify(kall.kropp) }),
    });
  } catch (cause) {
    clearTimeout(frist);
    kall.signal.throwIfAborted();
    throw new Kanalfeil('utilgjengelig', { cause });
  }
  if (!svar.ok) {
    clearTimeout(frist);
    await svar.body?.cancel();
    throw feilFor(svar, kall.borte);
  }
  const forny = () => {
    clearTimeout(frist);
    frist = setTimeout(() => stille.abort(), ms);
  };
  return { status: svar.status, kropp: biter(kall.signal, svar, forny, () => clearTimeout(frist)) };
}

/** Breaks where the transfer was cut off, or the length is not what was said: half a body is never taken for a whole. */
async function* biter(signal: AbortSignal, svar: Response, forny: () => void, ferdig: () => void) {
  const sagt = svar.headers.get('content-length');
  const pakket = svar.headers.get('content-encoding') !== null;
  let lest = 0;
  try {
    for await (const bit of svar.body ?? []) {
      forny();
      lest += bit.byteLength;
      yield bit;
    }
  } catch (cause) {
    signal.throwIfAborted();
    throw new Kanalfeil('utilgjengelig', { cause });
  } finally {
    ferdig();
  }
  if (sagt !== null && !pakket && Number(sagt) !== lest) throw new Kanalfeil('utilgjengelig');
}

/** Reads the body to its end and forgets it. */
export async function toem({ kropp }: Httpsvar): Promise<void> {
  for await (const _bit of kropp);
}

const LENGSTE_LISTE = 64 * 1024 * 1024;

/** @throws Kanalfeil `ugyldig-svar` when it is no JSON, or without end */
export async function lesJson({ kropp }: Httpsvar): Promise<unknown> {
  const deler: Uint8Array[] = [];
  let lengde = 0;
  for await (const bit of kropp) {
    lengde += bit.byteLength;
    if (lengde > LENGSTE_LISTE) throw new Kanalfeil('ugyldig-svar');
    deler.push(bit);
  }
  try {
    return JSON.parse(Buffer.concat(deler).toString('utf8'));
  } catch {
    // The parser's own error quotes the body, which may hold names.
    throw new Kanalfeil('ugyldig-svar');
  }
}

function feilFor(svar: Response, borte: Kanalfeilslag): Kanalfeil {
  const ventSekunder = lesVent(svar.headers.get('retry-after'));
  return new Kanalfeil(slagFor(svar.status, borte), {
    status: svar.status,
    ...(ventSekunder === null ? {} : { ventSekunder }),
  });
}

/** 423: somebody holds it just now. 408, 409 and 425 pass too. */
const GAAR_OVER: ReadonlySet<number> = new Set([408, 409, 423, 425]);

function slagFor(status: number, borte: Kanalfeilslag): Kanalfeilslag {
  if (status === 401 || status === 403) return 'innlogging-avvist';
  if (status === 429) return 'for-mange-kall';
  if (status === 404 || status === 410) return borte;
  return status >= 500 || GAAR_OVER.has(status) ? 'utilgjengelig' : 'ugyldig-svar';
}

/** Seconds, as sources write it; a date is not waited for. */
function lesVent(verdi: string | null): number | null {
  return verdi !== null && /^\d{1,6}$/.test(verdi.trim()) ? Number(verdi) : null;
}

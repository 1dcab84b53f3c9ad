import { Kanalfeil, type Kanalfeilslag, type Kanalkall } from '../../ports/kanalkilde.ts';
import type { SvarinnInnstillinger } from './innstillinger.ts';

export type SvarinnKall = Kanalkall<SvarinnInnstillinger>;

interface Foresporsel {
  readonly metode?: 'GET' | 'POST' | 'PATCH';
  /** Below the base address, from its slash. */
  readonly sti: string;
  readonly kropp?: object;
  /** What 404 and 410 mean here. */
  readonly borte: Kanalfeilslag;
}

/** An answer whose body can be read; `bit` says that something came, which gives it the time limit anew. */
export interface Svar {
  readonly kropp: AsyncIterable<Uint8Array>;
  readonly status: number;
}

/**
 * One call with HTTP Basic. Only addresses below the configured base are asked, and no redirect is followed, so that the password goes
 * nowhere else. The time limit counts from the last sign of life: a large file may take long, a silent server may not.
 * @throws Kanalfeil
 */
export async function spoer(kall: SvarinnKall, f: Foresporsel): Promise<Svar> {
  const { adresse, tidsgrenseSekunder } = kall.oppsett.innstillinger;
  const stille = new AbortController();
  const ms = tidsgrenseSekunder * 1000;
  let frist = setTimeout(() => stille.abort(), ms);
  let svar: Response;
  try {
    svar = await fetch(`${adresse.replace(/\/+$/, '')}${f.sti}`, {
      method: f.metode ?? 'GET',
      redirect: 'manual',
      signal: AbortSignal.any([kall.signal, stille.signal]),
      headers: {
        authorization: `Basic ${basic(kall.hemmeligheter)}`,
        ...(f.kropp === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(f.kropp === undefined ? {} : { body: JSON.stringify(f.kropp) }),
    });
  } catch (cause) {
    clearTimeout(frist);
    kall.signal.throwIfAborted();
    throw new Kanalfeil('utilgjengelig', { cause });
  }
  if (!svar.ok) {
    clearTimeout(frist);
    await svar.body?.cancel();
    throw feilFor(svar, f.borte);
  }
  const forny = () => {
    clearTimeout(frist);
    frist = setTimeout(() => stille.abort(), ms);
  };
  return { status: svar.status, kropp: biter(kall, svar, forny, () => clearTimeout(frist)) };
}

/** Breaks where the transfer was cut off, or the length is not what was said: half a body is never taken for a whole. */
async function* biter(kall: SvarinnKall, svar: Response, forny: () => void, ferdig: () => void) {
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
    kall.signal.throwIfAborted();
    throw new Kanalfeil('utilgjengelig', { cause });
  } finally {
    ferdig();
  }
  if (sagt !== null && !pakket && Number(sagt) !== lest) throw new Kanalfeil('utilgjengelig');
}

/** Reads the body to its end and forgets it. */
export async function toem({ kropp }: Svar): Promise<void> {
  for await (const _bit of kropp);
}

const LENGSTE_LISTE = 64 * 1024 * 1024;

/** @throws Kanalfeil `ugyldig-svar` when it is no JSON, or without end */
export async function lesJson({ kropp }: Svar): Promise<unknown> {
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

const basic = (h: Kanalkall['hemmeligheter']): string =>
  Buffer.from(`${h.brukernavn ?? ''}:${h.passord ?? ''}`, 'utf8').toString('base64');

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

/** Seconds, as SvarInn writes it; a date is not waited for. */
function lesVent(verdi: string | null): number | null {
  return verdi !== null && /^\d{1,6}$/.test(verdi.trim()) ? Number(verdi) : null;
}

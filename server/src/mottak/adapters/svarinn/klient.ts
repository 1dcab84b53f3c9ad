import type { Kanalfeilslag, Kanalkall } from '../../ports/kanalkilde.ts';
import { type Httpsvar, spoerHttp } from '../nett/httpkall.ts';
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

/** One call with HTTP Basic. Only addresses below the configured base are asked. @throws Kanalfeil */
export function spoer(kall: SvarinnKall, { sti, ...foresporsel }: Foresporsel): Promise<Httpsvar> {
  const { adresse, tidsgrenseSekunder } = kall.oppsett.innstillinger;
  return spoerHttp({
    ...foresporsel,
    signal: kall.signal,
    tidsgrenseSekunder,
    url: `${adresse.replace(/\/+$/, '')}${sti}`,
    hoder: { authorization: `Basic ${basic(kall.hemmeligheter)}` },
  });
}

const basic = (h: Kanalkall['hemmeligheter']): string =>
  Buffer.from(`${h.brukernavn ?? ''}:${h.passord ?? ''}`, 'utf8').toString('base64');

import { Kanalfeil, type Kanalfeilslag, type Kanalkall } from '../../ports/kanalkilde.ts';
import type { Tokenkilde } from '../epost/adgangstegn.ts';
import { type Httpsvar, spoerHttp } from '../nett/httpkall.ts';
import type { GraphInnstillinger } from './innstillinger.ts';

export type GraphKall = Kanalkall<GraphInnstillinger>;

interface Foresporsel {
  readonly metode?: 'GET' | 'POST';
  /** Below the base address, from its slash. */
  readonly sti: string;
  readonly kropp?: object;
  readonly borte: Kanalfeilslag;
}

/** Ids that stay the same when a message is moved, and so many to a page. */
const PREFER = 'IdType="ImmutableId", odata.maxpagesize=50';

/**
 * One call with a token of the client's own. A token that is refused is got anew once: it may have been withdrawn before its time.
 * @throws Kanalfeil
 */
export async function spoerGraph(token: Tokenkilde, kall: GraphKall, foresporsel: Foresporsel): Promise<Httpsvar> {
  try {
    return await spoerEnGang(token, kall, foresporsel);
  } catch (error) {
    if (!(error instanceof Kanalfeil) || error.slag !== 'innlogging-avvist') throw error;
    if (!token.glem(bestilling(kall))) throw error;
    return spoerEnGang(token, kall, foresporsel);
  }
}

async function spoerEnGang(token: Tokenkilde, kall: GraphKall, { sti, ...rest }: Foresporsel): Promise<Httpsvar> {
  const { tidsgrenseSekunder } = kall.oppsett.innstillinger;
  const tegn = await token.hent(bestilling(kall));
  return spoerHttp({
    ...rest,
    signal: kall.signal,
    tidsgrenseSekunder,
    url: `${grunnadresse(kall)}${sti}`,
    hoder: { authorization: `Bearer ${tegn}`, prefer: PREFER },
  });
}

export const grunnadresse = ({ oppsett }: GraphKall): string => oppsett.innstillinger.adresse.replace(/\/+$/, '');

/** Of a link in an answer only what is below the base address: the token goes nowhere else. @throws Kanalfeil `ugyldig-svar` */
export function stiI(kall: GraphKall, lenke: string): string {
  const grunn = `${grunnadresse(kall)}/`;
  if (!lenke.startsWith(grunn)) throw new Kanalfeil('ugyldig-svar');
  return lenke.slice(grunn.length - 1);
}

function bestilling({ oppsett, hemmeligheter, signal }: GraphKall) {
  const { adresse, leietaker, tokenadresse, klientId } = oppsett.innstillinger;
  return {
    adresse: tokenadresse === '' ? `https://login.microsoftonline.com/${leietaker}/oauth2/v2.0/token` : tokenadresse,
    klientId,
    klienthemmelighet: hemmeligheter.klienthemmelighet ?? '',
    omfang: `${new URL(adresse).origin}/.default`,
    signal,
  };
}

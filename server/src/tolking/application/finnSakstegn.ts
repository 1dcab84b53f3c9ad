import type { Uow } from '../../kernel/index.ts';
import type { Kjent } from '../domain/grunnlag.ts';
import { finnSakstegn as finn, type Tegnfunn } from '../domain/sakstegn.ts';
import type { TolkingDeps } from './deps.ts';
import { DOKUMENTER, SIDER_PER_DOKUMENT, samleGrunnlag } from './samleGrunnlag.ts';

/** The signs stand in the letter itself: what the municipality knows besides is not asked. */
const UKJENT: Kjent = {
  kommune: { orgnr: '', navn: '', kommunenummer: '' },
  ...{ andreKommuner: [], enheter: [], brukere: [], saker: [], tilgangskoder: [], klasser: [] },
};

/**
 * Signs of case work in a letter that has been read; null before that. `utenom`: documents that another has read and knows what are.
 * A letter too long to be looked through, or with something that could not be read, has the sign `ikke-lest`.
 */
export const finnSakstegn =
  (deps: Pick<TolkingDeps, 'lager' | 'filer' | 'mottatteFiler' | 'kontroller'>) =>
  async (uow: Uow, forsendelse: string, utenom: ReadonlySet<string>): Promise<Tegnfunn | null> => {
    const lager = deps.lager(uow);
    const lest = await lager.hent(forsendelse);
    if (lest?.foreslaatt == null) return null;
    const dokumenter = (await lager.dokumenter(forsendelse)).filter(({ dokument }) => !utenom.has(dokument));
    const heltLest = dokumenter.every(
      ({ rolle, status, sider }) => rolle === 'innebygd' || (status === 'lest' && sider <= SIDER_PER_DOKUMENT),
    );
    const grunnlag = await samleGrunnlag(deps, uow, lest, dokumenter, UKJENT);
    const tomt = utenom.size === 0 && grunnlag.sider.every(({ tekst }) => tekst.trim() === '');
    return finn(grunnlag, heltLest && !tomt && dokumenter.length <= DOKUMENTER);
  };

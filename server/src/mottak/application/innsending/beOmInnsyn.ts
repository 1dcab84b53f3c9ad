import type { Arkivskaper } from '../../../kernel/index.ts';
import type { Feilkode, Innsendingsfelt } from '../../domain/innsending.ts';
import { type Kravpost, type Kravspraak, kravbrev } from '../../domain/innsynskrav.ts';
import type { InnsendingDeps } from './deps.ts';
import { type Innsendt, sendInn } from './sendInn.ts';

/** What the one who asks wrote. All of it may be empty: nobody has to say who they are, or why (offentleglova § 28). */
export type Kravfelt = Pick<Innsendingsfelt, 'tekst' | 'navn' | 'epost'>;

/**
 * Receives a request for access to one entry of the public record: a letter as every other, with the day it must be answered by
 * kept beside it, counted from when it was received.
 */
export const beOmInnsyn = (deps: InnsendingDeps) => {
  const send = sendInn(deps);
  return (
    eier: Arkivskaper,
    inn: {
      readonly noekkel: string;
      readonly post: Kravpost;
      readonly spraak: Kravspraak;
      readonly felt: Kravfelt;
    },
    kjenteFeil: readonly Feilkode[] = [],
  ): Promise<Innsendt> => {
    const { registreringsID } = inn.post;
    const felt = {
      ...kravbrev(inn.post, inn.spraak, inn.felt.tekst),
      tema: 'innsyn-og-klage',
      navn: inn.felt.navn,
      epost: inn.felt.epost,
      telefon: '',
    };
    return send(
      eier,
      { noekkel: inn.noekkel, felt, opplastinger: [], pid: null },
      kjenteFeil,
      (uow, forsendelse, mottattTid) =>
        deps.lager(uow).leggTilInnsynskrav(forsendelse, { registreringsID, frist: deps.innsynsfrist(mottattTid) }),
    );
  };
};

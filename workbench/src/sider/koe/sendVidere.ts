import {
  angreForsendelse,
  type Foelgesvar,
  type Kommunetilgang,
  kall,
  type Oppgave,
  type Oversending,
  overfoerForsendelse,
  oversendForsendelse,
} from '@dokumentsenter/contract';
import type { TFunction } from 'i18next';
import type { useUtsending } from './useUtsending.ts';

export const brevet = ({ arkivskaper, forsendelse: id }: Oppgave) => ({ params: { arkivskaper, id } });
export const angreSteget = (oppgave: Oppgave) => () => kall(angreForsendelse, brevet(oppgave));

/** To whom the letter was meant for: another municipality here, or a body outside. */
export function sendVidere(sendBort: ReturnType<typeof useUtsending>['sendBort'], t: TFunction) {
  const send = (oppgave: Oppgave, navn: string, kallet: () => Promise<unknown>): void => {
    const gjoer = async () => {
      await kallet();
      return t('koe>gjort>overfoert', { navn });
    };
    void sendBort(oppgave, gjoer, angreSteget(oppgave));
  };
  return {
    overfoer: (oppgave: Oppgave, til: Kommunetilgang, merknad: string | null, svar: Foelgesvar | null): void =>
      send(oppgave, til.navn, () =>
        kall(overfoerForsendelse, { ...brevet(oppgave), body: { til: til.arkivskaper, merknad, svar } }),
      ),
    oversend: (oppgave: Oppgave, body: Oversending): void =>
      send(oppgave, body.brev.mottaker, () => kall(oversendForsendelse, { ...brevet(oppgave), body })),
  };
}

import {
  angreForsendelse,
  avvisForsendelse,
  frigi,
  journalfoerForsendelse,
  type Kommunetilgang,
  kall,
  type Oppgave,
  overfoerForsendelse,
  reserver,
  settTilSide,
} from '@dokumentsenter/contract';
import { showToast } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { useVarsleFeil } from '../../varsel/useVarsleFeil.ts';
import type { Avvisningsaarsak } from './skjema/forslagsverdi.ts';
import { mangler, tilJournalfoering } from './skjema/tilJournalfoering.ts';
import type { Brev } from './useBrev.ts';
import { type Utsendingsdeps, useUtsending } from './useUtsending.ts';

const brevet = ({ arkivskaper, forsendelse: id }: Oppgave) => ({ params: { arkivskaper, id } });
const oppgaven = ({ arkivskaper, id }: Oppgave) => ({ params: { arkivskaper, id } });
const angreSteget = (oppgave: Oppgave) => () => kall(angreForsendelse, brevet(oppgave));

/** What one can do with a letter, each with its way back. */
export function useHandlinger(deps: Utsendingsdeps) {
  const { t } = useTranslation();
  const varsle = useVarsleFeil();
  const { sendBort, meld } = useUtsending(deps);
  return {
    journalfoer: ({ oppgave, skjema, forslag }: Brev): void => {
      if (skjema === null) return;
      const body = tilJournalfoering(skjema, forslag);
      if (body === null) {
        const felt = t(`koe>felt>${mangler(skjema.verdier)[0] ?? 'saksmappe'}`).toLowerCase();
        showToast({ tone: 'error', text: t('koe>gjort>manglerFelt', { felt }) });
        return;
      }
      const send = async () => {
        const svar = await kall(journalfoerForsendelse, { ...brevet(oppgave), body });
        const nummer = svar.registreringsID ?? svar.journalnummer ?? '';
        return svar.venterPaaArkivmaal ? t('koe>gjort>venterArkivmaal') : t('koe>gjort>journalfoert', { nummer });
      };
      void sendBort(oppgave, send, angreSteget(oppgave));
    },
    avvis: (oppgave: Oppgave, aarsak: Avvisningsaarsak, merknad: string | null): void => {
      const send = async () => {
        await kall(avvisForsendelse, { ...brevet(oppgave), body: { aarsak, merknad } });
        return t('koe>gjort>avvist');
      };
      void sendBort(oppgave, send, angreSteget(oppgave));
    },
    overfoer: (oppgave: Oppgave, til: Kommunetilgang, merknad: string | null): void => {
      const send = async () => {
        await kall(overfoerForsendelse, { ...brevet(oppgave), body: { til: til.arkivskaper, merknad } });
        return t('koe>gjort>overfoert', { navn: til.navn });
      };
      void sendBort(oppgave, send, angreSteget(oppgave));
    },
    settTilSide: (oppgave: Oppgave, til: string, merknad: string | null): void => {
      const send = async () => {
        await kall(settTilSide, { ...oppgaven(oppgave), body: { til, merknad } });
        return t('koe>gjort>tilSide');
      };
      void sendBort(oppgave, send, () => kall(frigi, oppgaven(oppgave)));
    },
    frigi: async (oppgave: Oppgave): Promise<void> => {
      deps.behold(oppgave.id);
      void deps.velg(null);
      try {
        await kall(frigi, oppgaven(oppgave));
        meld(oppgave, t('koe>gjort>frigitt'), () => kall(reserver, oppgaven(oppgave)));
        await deps.koe.hentPaaNytt();
      } catch (feil) {
        varsle(feil);
      }
    },
  };
}

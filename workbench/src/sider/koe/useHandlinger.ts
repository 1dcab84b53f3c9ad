import {
  angreOppgave,
  avvisForsendelse,
  frigi,
  journalfoerForsendelse,
  kall,
  knyttForsendelse,
  type Oppgave,
  reserver,
  sendFakturaVidere,
  settTilSide,
  taOver,
} from '@dokumentsenter/contract';
import { showToast } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { useAngrbarMelding } from '../../varsel/useAngrbarMelding.ts';
import { useVarsleFeil } from '../../varsel/useVarsleFeil.ts';
import { angreSteget, brevet, sendVidere } from './sendVidere.ts';
import type { Avvisningsaarsak } from './skjema/forslagsverdi.ts';
import { mangler, tilJournalfoering } from './skjema/tilJournalfoering.ts';
import type { Brev } from './useBrev.ts';
import { type Utsendingsdeps, useUtsending } from './useUtsending.ts';

const oppgaven = ({ arkivskaper, id }: Oppgave) => ({ params: { arkivskaper, id } });
/** What one can do with a letter, each with its way back. */
export function useHandlinger(deps: Utsendingsdeps) {
  const { t } = useTranslation();
  const varsle = useVarsleFeil();
  const siAngrbart = useAngrbarMelding();
  const { sendBort, meld } = useUtsending(deps);
  const tilbakegi = async (oppgave: Oppgave) => {
    await kall(angreOppgave, oppgaven(oppgave));
    await deps.koe.hentPaaNytt();
  };
  return {
    journalfoer: ({ oppgave, skjema, forslag }: Brev): void => {
      if (skjema === null) {
        // Never in silence: a press that does nothing looks like a program that hangs.
        showToast({ tone: 'error', text: t('koe>gjort>hentes') });
        return;
      }
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
    avvis: (oppgave: Oppgave, aarsak: Avvisningsaarsak, merknad: string | null, videre: boolean): void => {
      const send = async () => {
        if (videre) await kall(sendFakturaVidere, { ...brevet(oppgave), body: { merknad } });
        else await kall(avvisForsendelse, { ...brevet(oppgave), body: { aarsak, merknad } });
        return t(videre ? 'koe>gjort>fakturaVidere' : 'koe>gjort>avvist');
      };
      void sendBort(oppgave, send, angreSteget(oppgave));
    },
    knytt: (oppgave: Oppgave, til: string): void => {
      const send = async () => {
        await kall(knyttForsendelse, { ...brevet(oppgave), body: { til } });
        return t('koe>likhet>knyttet');
      };
      void sendBort(oppgave, send, angreSteget(oppgave));
    },
    ...sendVidere(sendBort, t),
    settTilSide: (oppgave: Oppgave, til: string, merknad: string | null): void => {
      const send = async () => {
        await kall(settTilSide, { ...oppgaven(oppgave), body: { til, merknad } });
        return t('koe>gjort>tilSide');
      };
      void sendBort(oppgave, send, () => kall(angreOppgave, oppgaven(oppgave)));
    },
    taOver: async (oppgave: Oppgave): Promise<void> => {
      const navn = oppgave.reservertAv?.navn ?? '';
      try {
        await kall(taOver, oppgaven(oppgave));
        const gitt = t('fordeling>holdt>gittTilbake', { navn });
        siAngrbart(t('fordeling>holdt>tokOver', { navn }), () => tilbakegi(oppgave), gitt);
      } catch (feil) {
        varsle(feil);
      }
      await deps.koe.hentPaaNytt();
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

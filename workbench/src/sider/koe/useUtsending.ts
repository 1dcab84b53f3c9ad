import { hentForsendelse, type Oppgave } from '@dokumentsenter/contract';
import { hideToast, showToast } from '@dokumentsenter/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Angrbart, glemAngrbart, huskAngrbart } from '../../varsel/angre.ts';
import { useVarsleFeil } from '../../varsel/useVarsleFeil.ts';
import { etterAtBorte } from './grupper.ts';
import type { Koe } from './useKoe.ts';

export type Utsendingsdeps = {
  readonly koe: Koe;
  /** Resolves when the other letter is on screen. */
  readonly velg: (id: string | null) => Promise<void>;
  readonly behold: (id: string) => void;
};

/**
 * Sends a letter off. It leaves the screen at once and the next one is there; the server answers meanwhile. If it refuses, the letter
 * is back, with the fields as they were. What was done can be taken back from the message, and by U after the message has gone.
 */
export function useUtsending({ koe, velg, behold }: Utsendingsdeps) {
  const { t } = useTranslation();
  const klient = useQueryClient();
  const varsle = useVarsleFeil();
  const friskOpp = async () => {
    void klient.invalidateQueries({ queryKey: [hentForsendelse.id] });
    await koe.hentPaaNytt();
  };
  const meld = (oppgave: Oppgave, tekst: string, tilbake: () => Promise<unknown>) => {
    const gjort: Angrbart = {
      tekst,
      angre: async () => {
        hideToast(melding);
        await tilbake();
        koe.settInn(oppgave.id);
        void klient.invalidateQueries({ queryKey: [hentForsendelse.id] });
        await velg((await koe.ventPaa(oppgave.forsendelse))?.id ?? null);
        showToast({ tone: 'done', text: t('koe>gjort>angret') });
      },
    };
    const run = () => {
      glemAngrbart(gjort);
      gjort.angre().catch(varsle);
    };
    huskAngrbart(gjort);
    const melding = showToast({ tone: 'done', text: tekst, action: { label: t('skall>angre'), shortcut: 'U', run } });
  };
  const sendBort = async (oppgave: Oppgave, handling: () => Promise<string>, tilbake: () => Promise<unknown>) => {
    const neste = etterAtBorte(koe.oppgaver, oppgave.id);
    behold(oppgave.id);
    await velg(neste?.id ?? null);
    koe.taUt(oppgave.id);
    try {
      meld(oppgave, await handling(), tilbake);
      await friskOpp();
    } catch (feil) {
      koe.settInn(oppgave.id);
      await velg(oppgave.id);
      varsle(feil);
    }
  };
  return { sendBort, meld };
}

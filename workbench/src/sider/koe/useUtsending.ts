import { hentForsendelse, type Oppgave } from '@dokumentsenter/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { spoersmaal } from '../../tjeneste/spoer.ts';
import { useAngrbarMelding } from '../../varsel/useAngrbarMelding.ts';
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
 * is back, with the fields as they were. What was done can be taken back on the server.
 */
export function useUtsending({ koe, velg, behold }: Utsendingsdeps) {
  const { t } = useTranslation();
  const klient = useQueryClient();
  const varsle = useVarsleFeil();
  const siAngrbart = useAngrbarMelding();
  /** Only that letter: the next ones lie fetched, and asking for all of them again makes the person wait for the one they come to. */
  const gammel = ({ arkivskaper, forsendelse: id }: Oppgave) =>
    void klient.invalidateQueries({ queryKey: spoersmaal(hentForsendelse, { params: { arkivskaper, id } }).queryKey });
  const meld = (oppgave: Oppgave, tekst: string, tilbake: () => Promise<unknown>) => {
    const tilbakeIKoen = async () => {
      await tilbake();
      koe.settInn(oppgave.id);
      gammel(oppgave);
      await velg((await koe.ventPaa(oppgave.forsendelse))?.id ?? null);
    };
    siAngrbart(tekst, tilbakeIKoen, t('koe>gjort>angret'));
  };
  const sendBort = async (oppgave: Oppgave, handling: () => Promise<string>, tilbake: () => Promise<unknown>) => {
    const neste = etterAtBorte(koe.oppgaver, oppgave.id);
    behold(oppgave.id);
    await velg(neste?.id ?? null);
    koe.taUt(oppgave.id);
    try {
      meld(oppgave, await handling(), tilbake);
      gammel(oppgave);
      await koe.hentPaaNytt();
    } catch (feil) {
      koe.settInn(oppgave.id);
      await velg(oppgave.id);
      varsle(feil);
    }
  };
  return { sendBort, meld };
}

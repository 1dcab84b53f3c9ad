import { hideToast, showToast } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { type Angrbart, glemAngrbart, huskAngrbart } from './angre.ts';
import { useVarsleFeil } from './useVarsleFeil.ts';

/** Tells what was done, with a way back: from the message while it stands, and by U after it has gone. */
export function useAngrbarMelding(): (tekst: string, tilbake: () => Promise<unknown>, angret: string) => void {
  const { t } = useTranslation();
  const varsle = useVarsleFeil();
  return (tekst, tilbake, angret) => {
    const gjort: Angrbart = {
      tekst,
      angre: async () => {
        hideToast(melding);
        await tilbake();
        showToast({ tone: 'done', text: angret });
      },
    };
    const run = () => {
      glemAngrbart(gjort);
      gjort.angre().catch(varsle);
    };
    huskAngrbart(gjort);
    const melding = showToast({ tone: 'done', text: tekst, action: { label: t('skall>angre'), shortcut: 'U', run } });
  };
}

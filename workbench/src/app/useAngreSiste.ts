import { showToast } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { hentSisteAngrbare } from '../varsel/angre.ts';
import { useVarsleFeil } from '../varsel/useVarsleFeil.ts';

/** Takes back the last thing that was done, on the server. */
export function useAngreSiste(): () => Promise<void> {
  const { t } = useTranslation();
  const varsle = useVarsleFeil();
  return async () => {
    const siste = hentSisteAngrbare();
    if (siste === null) {
      showToast({ tone: 'done', text: t('koe>gjort>ingenAngre') });
      return;
    }
    await siste.angre().catch(varsle);
  };
}

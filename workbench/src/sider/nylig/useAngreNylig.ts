import {
  angreForsendelse,
  angreOppgave,
  finnKarantene,
  finnNylige,
  hentForsendelse,
  hentKoe,
  kall,
  type Nylig,
} from '@dokumentsenter/contract';
import { showToast } from '@dokumentsenter/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useVarsleFeil } from '../../varsel/useVarsleFeil.ts';

const FORELDET = [finnNylige, hentKoe, finnKarantene, hentForsendelse];

/** Takes a step back on the server; what it changed is asked for anew. */
export function useAngreNylig(): { readonly angre: (ett: Nylig) => Promise<void>; readonly venter: boolean } {
  const { t } = useTranslation();
  const klient = useQueryClient();
  const varsle = useVarsleFeil();
  const [venter, settVenter] = useState(false);
  const angre = async ({ arkivskaper, forsendelse, oppgave }: Nylig) => {
    settVenter(true);
    try {
      if (oppgave === null) await kall(angreForsendelse, { params: { arkivskaper, id: forsendelse } });
      else await kall(angreOppgave, { params: { arkivskaper, id: oppgave } });
      showToast({ tone: 'done', text: t('fordeling>nylig>angretNaa') });
    } catch (feil) {
      varsle(feil);
    } finally {
      settVenter(false);
      for (const { id } of FORELDET) void klient.invalidateQueries({ queryKey: [id] });
    }
  };
  return { angre, venter };
}

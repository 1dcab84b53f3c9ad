import { hentArkivstruktur, type Kall, type Operasjon, type SvarAv } from '@dokumentsenter/contract';
import { showToast } from '@dokumentsenter/ui';
import type { UseMutationResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useUtfoer } from '../../tjeneste/spoer.ts';
import { OGSAA_FORELDET } from './typer.ts';

/** Does an operation on the structure, says that it is done and reads the structure anew. */
export function useStrukturendring<O extends Operasjon>(
  op: O,
  lukk: () => void,
): UseMutationResult<SvarAv<O>, Error, Kall<O>> {
  const { t } = useTranslation();
  return useUtfoer(op, {
    foreldet: [hentArkivstruktur, ...OGSAA_FORELDET],
    etter: () => {
      showToast({ tone: 'done', text: t('arkivstruktur>lagret') });
      lukk();
    },
  });
}

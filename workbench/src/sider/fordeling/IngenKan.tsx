import type { Oppgave } from '@dokumentsenter/contract';
import { Notice } from '@dokumentsenter/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useOppslag } from '../../deler/oppslag.ts';
import { useKan, useKommune } from '../../kommune/meg.tsx';
import { useKode } from './useKode.ts';

/** When nobody may take it: why, and the one thing that helps, by the leder or by an administrator with a name. */
export function IngenKan({ oppgave, lukk }: { readonly oppgave: Oppgave; readonly lukk: () => void }) {
  const { t } = useTranslation();
  const kan = useKan();
  const kommune = useKommune(oppgave.arkivskaper)?.navn ?? '';
  const kode = useKode(oppgave) ?? '';
  const { brukere } = useOppslag(oppgave.arkivskaper);
  const administratorer = brukere
    .filter(({ aktiv, tildelinger }) => aktiv && tildelinger.some(({ rolle }) => rolle === 'administrator'))
    .map(({ navn }) => navn);
  return (
    <Notice tone="warning">
      <p>
        {oppgave.venterPaa === 'klarerte-borte'
          ? t('fordeling>leder>dialog>borteAlle', { kode })
          : t('fordeling>leder>dialog>ingenKlarert', { kommune, kode })}
      </p>
      {kan('bruker:endre', oppgave.arkivskaper) ? (
        <Link to="/administrasjon" search={{ fane: 'brukere', kommune: oppgave.arkivskaper }} onClick={lukk}>
          {t('fordeling>leder>dialog>tilAdm')}
        </Link>
      ) : (
        <p>
          {administratorer.length === 0
            ? t('fordeling>leder>dialog>beAdmIngen')
            : t('fordeling>leder>dialog>beAdm', { navn: administratorer.join(', ') })}
        </p>
      )}
    </Notice>
  );
}

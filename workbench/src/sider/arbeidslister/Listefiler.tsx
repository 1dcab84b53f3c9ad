import { type Arbeidsliste, adresse, hentListefil } from '@dokumentsenter/contract';
import { Icon } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { useMaalform } from '../../innstilling/valg.ts';
import type { Listesoek } from './listesoek.ts';

type Props = { readonly arkivskaper: string; readonly liste: Arbeidsliste; readonly soek: Listesoek };

/** The whole list as it stands, to a file. */
export function Listefiler({ arkivskaper, liste, soek }: Props) {
  const { t } = useTranslation();
  const [maalform] = useMaalform();
  const { kommune: _kommune, liste: _liste, ...utvalg } = soek;
  return (
    <p className="rekke listefiler">
      <Icon name="download" />
      <span className="dus">{t('lister>lastNed')}:</span>
      {(['xlsx', 'csv'] as const).map((format) => (
        <a
          key={format}
          download
          href={adresse(hentListefil, { params: { arkivskaper, liste }, query: { ...utvalg, format, maalform } })}
        >
          {format === 'xlsx' ? 'Excel' : 'CSV'}
        </a>
      ))}
    </p>
  );
}

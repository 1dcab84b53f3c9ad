import { adresse, hentJournalfil, type Journalslag } from '@dokumentsenter/contract';
import { Icon } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { useMaalform } from '../../innstilling/valg.ts';
import type { Journalsoek } from './journalsoek.ts';

type Props = { readonly arkivskaper: string; readonly slag: Journalslag; readonly soek: Journalsoek };

const NAVN = { pdf: 'PDF', xlsx: 'Excel', csv: 'CSV' } as const;

/** The whole selection, to print or to a spreadsheet. */
export function Journalfiler({ arkivskaper, slag, soek }: Props) {
  const { t } = useTranslation();
  const [maalform] = useMaalform();
  const { kommune: _kommune, slag: _slag, ...utvalg } = soek;
  return (
    <p className="rekke">
      <Icon name="download" />
      <span className="dus">{t('journal>lastNed')}:</span>
      {(['pdf', 'xlsx', 'csv'] as const).map((format) => (
        <a
          key={format}
          download
          href={adresse(hentJournalfil, { params: { arkivskaper, slag }, query: { ...utvalg, format, maalform } })}
        >
          {NAVN[format]}
        </a>
      ))}
    </p>
  );
}

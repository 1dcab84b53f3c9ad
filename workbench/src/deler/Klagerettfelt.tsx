import { CheckField } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';

type Props = { readonly verdi: boolean; readonly sett: (verdi: boolean) => void };

/** Whether the letter is a decision that can be complained about. */
export function Klagerettfelt({ verdi, sett }: Props) {
  const { t } = useTranslation();
  return (
    <div>
      <CheckField label={t('brevmal>klagerett')} checked={verdi} onChange={(event) => sett(event.target.checked)} />
      <p className="dus">{t('brevmal>klagerettHint')}</p>
    </div>
  );
}

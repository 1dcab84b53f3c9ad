import { useTranslation } from 'react-i18next';
import { visTidspunkt } from '../../format/dato.ts';
import type { Kanaloppsett } from './kanalskjema.ts';

const FELT = ['opprettet', 'navn', 'aktiv', 'dekker', 'postkasser', 'innstillinger', 'utloeper'] as const;

/** The last changes of a setup: who, when and which field. Of a secret only that it was changed. */
export function Kanalendringer({ endringer }: Pick<Kanaloppsett, 'endringer'>) {
  const { t } = useTranslation();
  if (endringer.length === 0) return null;
  const navn = (felt: string) => {
    if (felt.startsWith('hemmelighet:')) return t('kanal>opp>felt>hemmelighet');
    const kjent = FELT.find((en) => en === felt);
    return kjent === undefined ? felt : t(`kanal>opp>felt>${kjent}`);
  };
  const verdi = (til: string | null) => {
    if (til === 'true') return t('kanal>opp>ja');
    if (til === 'false') return t('kanal>opp>nei');
    if (til === 'satt') return t('kanal>opp>satt');
    return til === 'fjernet' ? t('kanal>opp>fjernet') : til;
  };
  // Settings and lists are kept as JSON: that they were changed is said, not shown.
  const vises = (felt: string) => !['dekker', 'postkasser', 'innstillinger'].includes(felt);
  return (
    <details className="kanalkort__endringer">
      <summary>{t('kanal>opp>endringer')}</summary>
      <ul>
        {endringer.map(({ tidspunkt, endretAv, felt, til }) => (
          <li key={`${tidspunkt}-${felt}`} className="linjer">
            <span className="dus ui-num">{visTidspunkt(tidspunkt)}</span> {endretAv}: {navn(felt)}
            {vises(felt) && til !== null ? ` – ${verdi(til) ?? ''}` : ''}
          </li>
        ))}
      </ul>
    </details>
  );
}

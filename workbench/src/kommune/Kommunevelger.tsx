import { useTranslation } from 'react-i18next';
import { useKommunefilter } from '../innstilling/valg.ts';
import { Kommunemerke } from './Kommunemerke.tsx';
import { useMeg } from './meg.tsx';

/** Which municipalities the lists show. Nothing pressed means all of them. */
export function Kommunevelger() {
  const { t } = useTranslation();
  const { kommuner } = useMeg();
  const [filter, sett] = useKommunefilter();
  if (kommuner.length < 2) return null;
  const veksle = (arkivskaper: string) =>
    sett(filter.includes(arkivskaper) ? filter.filter((annen) => annen !== arkivskaper) : [...filter, arkivskaper]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of toggle buttons, not of form fields
    <div className="kommunevalg" role="group" aria-label={t('skall>kommuner>velg')}>
      <button type="button" className="kommunevalg__knapp" aria-pressed={filter.length === 0} onClick={() => sett([])}>
        {t('skall>kommuner>alle')}
      </button>
      {kommuner.map((kommune) => (
        <button
          key={kommune.arkivskaper}
          type="button"
          className="kommunevalg__knapp"
          title={kommune.navn}
          aria-pressed={filter.includes(kommune.arkivskaper)}
          onClick={() => veksle(kommune.arkivskaper)}
        >
          <Kommunemerke arkivskaper={kommune.arkivskaper} />
        </button>
      ))}
    </div>
  );
}

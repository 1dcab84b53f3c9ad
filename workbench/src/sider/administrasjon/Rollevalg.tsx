import { ROLLER, type Rolle } from '@dokumentsenter/contract';
import { CheckField, SelectField } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { useOppslag } from '../../deler/oppslag.ts';

export interface Rolleverdier {
  readonly rolle: Rolle;
  readonly enhet: string | null;
  readonly klarering: readonly string[];
}
export const TOM_ROLLE: Rolleverdier = { rolle: 'saksbehandler', enhet: null, klarering: [] };

type Props = {
  readonly arkivskaper: string;
  readonly verdier: Rolleverdier;
  readonly sett: (verdier: Rolleverdier) => void;
};

/** Role, unit, and what the person is cleared to see. */
export function Rollevalg({ arkivskaper, verdier, sett }: Props) {
  const { t } = useTranslation();
  const { enheter, tilgangskoder } = useOppslag(arkivskaper);
  return (
    <>
      <SelectField
        label={t('oppsett>adm>bruker>rolle')}
        value={verdier.rolle}
        onChange={(event) =>
          sett({ ...verdier, rolle: ROLLER.find((rolle) => rolle === event.target.value) ?? 'saksbehandler' })
        }
      >
        {ROLLER.map((rolle) => (
          <option key={rolle} value={rolle}>
            {t(`oppsett>adm>bruker>rollenavn>${rolle}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('oppsett>adm>bruker>enhet')}
        value={verdier.enhet ?? ''}
        onChange={(event) => sett({ ...verdier, enhet: event.target.value || null })}
      >
        <option value="">{t('oppsett>adm>bruker>helekommunen')}</option>
        {enheter.map(({ kode, navn }) => (
          <option key={kode} value={kode}>
            {navn}
          </option>
        ))}
      </SelectField>
      <fieldset className="valgliste">
        <legend className="ds-label">{t('oppsett>adm>bruker>klarering')}</legend>
        {tilgangskoder.map(({ kode, tittel }) => (
          <CheckField
            key={kode}
            label={`${kode} ${tittel}`}
            checked={verdier.klarering.includes(kode)}
            onChange={(event) =>
              sett({
                ...verdier,
                klarering: event.target.checked
                  ? [...verdier.klarering, kode]
                  : verdier.klarering.filter((annen) => annen !== kode),
              })
            }
          />
        ))}
      </fieldset>
    </>
  );
}

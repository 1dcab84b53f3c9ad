import { Input } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dokumentvalg } from '../skjema/skjema.ts';
import { Feltramme } from './Feltramme.tsx';
import { useFelt } from './feltkontekst.ts';

/** The documents of the letter: their titles, and which one is the letter itself. */
export function Dokumentfelt() {
  const { t } = useTranslation();
  const gruppe = useId();
  const { skjema, endre, laast } = useFelt();
  const { vedlegg } = skjema.verdier;
  const sett = (nye: readonly Dokumentvalg[]) => endre('vedlegg', { vedlegg: nye });
  return (
    <Feltramme felt="vedlegg" kontroll={null}>
      <ul className="dokumentvalg">
        {vedlegg.map((del, plass) => (
          <li key={del.id} className="dokumentvalg__rad">
            {vedlegg.length < 2 ? null : (
              <input
                type="radio"
                className="ds-input"
                name={gruppe}
                aria-label={`${t('koe>dokument>hoved')}: ${del.tittel}`}
                title={t('koe>dokument>hoved')}
                checked={del.hoveddokument}
                disabled={laast}
                onChange={() => sett(vedlegg.map((annen) => ({ ...annen, hoveddokument: annen.id === del.id })))}
              />
            )}
            <span className="dokumentvalg__tittel">
              <Input
                aria-label={t('koe>dokument>tittelPaa', { nummer: plass + 1 })}
                value={del.tittel}
                readOnly={laast}
                onChange={(event) =>
                  sett(vedlegg.map((annen) => (annen.id === del.id ? { ...annen, tittel: event.target.value } : annen)))
                }
              />
              {vedlegg.length > 1 && del.hoveddokument ? (
                <span className="dokumentvalg__hoved">{t('koe>dokument>hoved')}</span>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </Feltramme>
  );
}

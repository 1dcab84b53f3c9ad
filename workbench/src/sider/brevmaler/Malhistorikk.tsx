import { hentBrevmalhistorikk } from '@dokumentsenter/contract';
import { Button, SkeletonLines } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { visTidspunkt } from '../../format/dato.ts';
import { useSpoer } from '../../tjeneste/spoer.ts';
import type { Malversjon } from './malskjema.ts';

type Props = {
  readonly arkivskaper: string;
  readonly kode: string;
  readonly hent: (versjon: Malversjon) => void;
};

/** Every version with who and when; an old one can be fetched into the form and saved anew. */
export function Malhistorikk({ arkivskaper, kode, hent }: Props) {
  const { t } = useTranslation();
  const [aapen, aapne] = useState(false);
  const { data } = useSpoer(hentBrevmalhistorikk, { params: { arkivskaper, kode } }, { naar: aapen });
  return (
    <details className="brevmaler__versjoner" onToggle={(event) => aapne(event.currentTarget.open)}>
      <summary>{t('brevmal>historikk')}</summary>
      {aapen && data === undefined ? <SkeletonLines label={t('skall>henter')} lines={2} /> : null}
      <ol className="brevmaler__historikk">
        {data?.versjoner.map((versjon) => (
          <li key={versjon.versjon}>
            <details>
              <summary>
                {versjon.lagretTid === null ? t('brevmal>opprinnelig') : t('brevmal>versjon', { nr: versjon.versjon })}
                {versjon.lagretTid === null ? null : (
                  <span className="dus">
                    {' '}
                    {t('brevmal>lagretAv', { tid: visTidspunkt(versjon.lagretTid), navn: versjon.lagretAv ?? '' })}
                  </span>
                )}
              </summary>
              {(['nb', 'nn'] as const).map((form) =>
                versjon[form] === null ? null : (
                  <div key={form} className="brevmaler__gammel">
                    <strong>
                      {t(`brevmal>form>${form}`)}: {versjon[form].navn}
                    </strong>
                    <p className="linjer">{versjon[form].tekst}</p>
                  </div>
                ),
              )}
              <Button look="quiet" onClick={() => hent(versjon)}>
                {t('brevmal>hent')}
              </Button>
            </details>
          </li>
        ))}
      </ol>
    </details>
  );
}

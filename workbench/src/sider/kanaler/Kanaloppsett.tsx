import { finnKanaloppsett } from '@dokumentsenter/contract';
import { Button, Notice, SkeletonLines } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSpoer } from '../../tjeneste/spoer.ts';
import { KanalDialog } from './KanalDialog.tsx';
import { Kanalkort } from './Kanalkort.tsx';
import './kanaler.css';

const HVERT_MS = 15_000;

/** The channels that are emptied by asking: set up, tested and watched by the administrator. */
export function Kanaloppsett({ arkivskaper }: { readonly arkivskaper: string }) {
  const { t } = useTranslation();
  const [ny, settNy] = useState(false);
  const svar = useSpoer(finnKanaloppsett, { params: { arkivskaper } }, { hvertMs: HVERT_MS });
  if (svar.data === undefined) return <SkeletonLines label={t('skall>henter')} lines={5} />;
  const { kanaler, slag, harNoekkel } = svar.data;
  return (
    <section className="kanaloppsett" aria-labelledby="kanaloppsett">
      <div className="kanaloppsett__topp">
        <div>
          <h2 className="side__ledd" id="kanaloppsett">
            {t('kanal>opp>tittel')}
          </h2>
          <p className="dus">{t('kanal>opp>ingress')}</p>
        </div>
        {slag.length === 0 ? null : (
          <Button look="primary" onClick={() => settNy(true)}>
            {t('kanal>opp>ny')}
          </Button>
        )}
      </div>
      {slag.length === 0 ? <p className="dus">{t('kanal>opp>ingenSlag')}</p> : null}
      {harNoekkel || slag.length === 0 ? null : <Notice tone="warning">{t('kanal>opp>utenNoekkel')}</Notice>}
      {kanaler.length === 0 ? <p>{t('kanal>opp>tom')}</p> : null}
      <ul className="kanaloppsett__liste">
        {kanaler.map((kanal) => (
          <Kanalkort
            key={kanal.id}
            arkivskaper={arkivskaper}
            kanal={kanal}
            slag={slag.find((ett) => ett.slag === kanal.slag) ?? null}
          />
        ))}
      </ul>
      {ny ? <KanalDialog arkivskaper={arkivskaper} kanal={null} alleSlag={slag} lukk={() => settNy(false)} /> : null}
    </section>
  );
}

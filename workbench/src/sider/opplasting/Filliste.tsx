import { Icon, type IconName } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { visStoerrelse } from '../../format/tall.ts';
import { Kommunemerke } from '../../kommune/Kommunemerke.tsx';
import type { Fil, Opplastingstilstand } from './filstatus.ts';

const IKON: Record<Opplastingstilstand, IconName> = {
  venter: 'clock',
  sender: 'upload',
  mottatt: 'checkCircle',
  duplikat: 'pages',
  feilet: 'warning',
};

/** Each file with how it went. */
export function Filliste({ filer }: { readonly filer: readonly Fil[] }) {
  const { t } = useTranslation();
  return (
    <ul className="filliste kort" aria-label={t('mottak>opp>liste')}>
      {filer.map((fil) => {
        const prosent = fil.stoerrelse === 0 ? 0 : Math.min(100, Math.round((fil.sendt / fil.stoerrelse) * 100));
        return (
          <li key={fil.id} className="filrad" data-tilstand={fil.tilstand}>
            <Kommunemerke arkivskaper={fil.arkivskaper} />
            <span className="filrad__navn linjer">{fil.navn}</span>
            <span className="dus ui-num">{visStoerrelse(fil.stoerrelse)}</span>
            <span className="filrad__status">
              <Icon name={IKON[fil.tilstand]} /> {t(`mottak>opp>status>${fil.tilstand}`, { prosent })}
            </span>
            {fil.tilstand === 'sender' ? <progress max={100} value={prosent} aria-label={fil.navn} /> : null}
            {fil.feil === null ? null : <p className="filrad__feil">{fil.feil}</p>}
          </li>
        );
      })}
    </ul>
  );
}

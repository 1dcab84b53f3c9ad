import { finnMottakAv, type Journalpost } from '@dokumentsenter/contract';
import { Icon } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { Kvitteringslinje } from '../../deler/Kvitteringslinje.tsx';
import { visTidspunkt } from '../../format/dato.ts';
import { useSpoer } from '../../tjeneste/spoer.ts';

/** How and when the letter came in, when it came more than once, and the receipts its sender was given. */
export function Mottakene({ post }: { readonly post: Journalpost }) {
  const { t } = useTranslation();
  const { arkivskaper, id } = post;
  const mottak = useSpoer(finnMottakAv, { params: { arkivskaper, id } }).data?.mottak ?? [];
  if (mottak.length < 2) return <Kvitteringslinje kvittering={mottak[0]?.kvittering ?? null} />;
  return (
    <section className="jp__del" aria-labelledby={`mottak-${id}`}>
      <p className="jp__ledd" id={`mottak-${id}`}>
        <Icon name="inbox" /> {t('post>mottak>tittel')}
      </p>
      <ul>
        {mottak.map(({ forsendelse, kanal, mottattTid, koblet, kvittering }) => (
          <li key={forsendelse}>
            <span className="ui-num">{visTidspunkt(mottattTid)}</span> · {t(`skall>kanal>${kanal}`)}
            <span className="dus"> · {t(koblet ? 'post>mottak>koblet' : 'post>mottak>registrert')}</span>
            <Kvitteringslinje kvittering={kvittering} />
          </li>
        ))}
      </ul>
    </section>
  );
}

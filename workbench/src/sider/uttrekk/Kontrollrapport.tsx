import { Table } from '@digdir/designsystemet-react';
import {
  finnUttrekk,
  hentUttrekkskontroll,
  kontrollerUttrekk,
  type Pakkeproeve,
  type Uttrekkskontroll,
} from '@dokumentsenter/contract';
import { Button, Notice, SkeletonLines } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { visTidspunkt } from '../../format/dato.ts';
import { visTall } from '../../format/tall.ts';
import { useSpoer, useUtfoer } from '../../tjeneste/spoer.ts';
import { Tabell } from '../administrasjon/Tabell.tsx';
import { Pakkefunn } from './Pakkefunn.tsx';

type Props = { readonly arkivskaper: string; readonly id: string };
type Rapport = NonNullable<Uttrekkskontroll['rapport']>;

/** What the validator says of a package, read when somebody opens it. */
export function Kontrollrapport({ arkivskaper, id }: Props) {
  const { t } = useTranslation();
  const params = { arkivskaper, id };
  const svar = useSpoer(hentUttrekkskontroll, { params });
  const igjen = useUtfoer(kontrollerUttrekk, { foreldet: [hentUttrekkskontroll, finnUttrekk] });
  if (svar.data === undefined) return <SkeletonLines label={t('skall>henter')} lines={4} />;
  const { status, rapport, ferdigTid } = svar.data;
  return (
    <div className="kontrollrapport">
      {status === 'venter' ? <Notice tone="info">{t('pakke>kontrollerer')}</Notice> : null}
      {status === 'feilet' ? <Notice tone="danger">{t('pakke>kontrollFeilet')}</Notice> : null}
      {status === 'ingen' ? <Notice tone="info">{t('pakke>ikkeKontrollert')}</Notice> : null}
      {rapport === null ? null : <Innhold arkivskaper={arkivskaper} rapport={rapport} tid={ferdigTid} />}
      {status === 'venter' ? null : (
        <div className="rekke">
          <Button loading={igjen.isPending} onClick={() => igjen.mutate({ params })}>
            {t('pakke>kontrollerPaaNytt')}
          </Button>
        </div>
      )}
    </div>
  );
}

const TONE = { gyldig: 'success', ugyldig: 'danger', 'ikke-bedoemt': 'warning' } as const;

function Innhold({
  arkivskaper,
  rapport,
  tid,
}: {
  readonly arkivskaper: string;
  readonly rapport: Rapport;
  readonly tid: string | null;
}) {
  const { t } = useTranslation();
  const med = (alvor: 'feil' | 'advarsel') =>
    rapport.proever.flatMap((p) => p.funn.filter((f) => f.alvor === alvor).map((funn) => ({ proeve: p, funn })));
  const kjoert = rapport.proever.filter((p) => p.utfall !== 'ikke-kjoert').length;
  return (
    <>
      <Notice tone={TONE[rapport.dom]}>
        <p>
          <b>{t(`pakke>domtekst>${rapport.dom}`, { feil: visTall(rapport.feil) })}</b>
        </p>
        {tid === null ? null : (
          <p>{t('pakke>kontrollert', { tid: visTidspunkt(tid), kjoert, av: rapport.proever.length })}</p>
        )}
      </Notice>
      {rapport.ikkeBedoemt.length === 0 ? null : (
        <section aria-label={t('pakke>ikkeBedoemt')}>
          <h4>{t('pakke>ikkeBedoemt')}</h4>
          <ul>
            {rapport.ikkeBedoemt.map((en) => (
              <li key={en} lang="nb">
                {en}
              </li>
            ))}
          </ul>
        </section>
      )}
      {(['feil', 'advarsel'] as const).map((alvor) => {
        const funnene = med(alvor);
        const tittel = t(alvor === 'feil' ? 'pakke>maaRettes' : 'pakke>seePaa');
        return funnene.length === 0 ? null : (
          <section key={alvor} aria-label={tittel}>
            <h4>{tittel}</h4>
            {funnene.map(({ proeve, funn }) => (
              <Pakkefunn key={funn.kode} arkivskaper={arkivskaper} nummer={proeve.nummer} funn={funn} />
            ))}
          </section>
        );
      })}
      <Fakta fakta={rapport.fakta} />
      <Resten proever={rapport.proever.filter((p) => p.funn.length === 0)} />
    </>
  );
}

function Fakta({ fakta }: { readonly fakta: Rapport['fakta'] }) {
  const { t } = useTranslation();
  return (
    <section aria-label={t('pakke>fakta')}>
      <h4>{t('pakke>fakta')}</h4>
      <dl className="eksportprofil__fakta" lang="nb">
        {fakta.map(([navn, verdi]) => (
          <div key={navn}>
            <dt>{navn}</dt>
            <dd>{verdi}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The tests that found nothing: that they were run is what makes the verdict worth something. */
function Resten({ proever }: { readonly proever: readonly Pakkeproeve[] }) {
  const { t } = useTranslation();
  const tittel = t('pakke>resten', { antall: visTall(proever.length) });
  return (
    <details>
      <summary>{tittel}</summary>
      <Tabell navn={tittel} kolonner={(['nummer', 'navn', 'utfall'] as const).map((k) => t(`pakke>kolonne>${k}`))}>
        {proever.map(({ nummer, navn, hva, utfall, hvorforIkke }) => (
          <Table.Row key={nummer}>
            <Table.Cell className="ui-num">{nummer}</Table.Cell>
            <Table.Cell lang="nb">
              {navn}
              <p className="dus">{hvorforIkke ?? hva}</p>
            </Table.Cell>
            <Table.Cell>{t(`pakke>utfall>${utfall}`)}</Table.Cell>
          </Table.Row>
        ))}
      </Tabell>
    </details>
  );
}

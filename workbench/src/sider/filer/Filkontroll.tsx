import { Table } from '@digdir/designsystemet-react';
import { hentFilkontroll, type SvarAv } from '@dokumentsenter/contract';
import { Notice, SkeletonLines } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { visTidspunkt } from '../../format/dato.ts';
import { visTall } from '../../format/tall.ts';
import { Kommunemerke } from '../../kommune/Kommunemerke.tsx';
import { useSpoer } from '../../tjeneste/spoer.ts';
import { Tabell } from '../administrasjon/Tabell.tsx';

const KILDER = [
  'dokumentobjekt',
  'forsendelse',
  'mottatt-dokument',
  'lest-dokument',
  'sidebilde',
  'journalfil',
] as const;

type Svar = SvarAv<typeof hentFilkontroll>;

/** When the files of a municipality were last read, and what is wrong with them. */
export function Filkontroll({ arkivskaper }: { readonly arkivskaper: string }) {
  const { t } = useTranslation();
  const { data } = useSpoer(hentFilkontroll, { params: { arkivskaper } });
  if (data === undefined) return <SkeletonLines label={t('skall>henter')} lines={2} />;
  const { siste, avvik } = data;
  return (
    <>
      <Notice tone={avvik.length > 0 ? 'danger' : siste?.ferdigTid ? 'success' : 'info'}>
        <p className="rekke">
          <Kommunemerke arkivskaper={arkivskaper} />
          <Tilstand siste={siste} avvik={avvik.length} />
        </p>
        {avvik.length === 0 ? null : <p>{t('filer>kontrollHjelp')}</p>}
      </Notice>
      {avvik.length === 0 ? null : <Avviksliste avvik={avvik} />}
    </>
  );
}

function Tilstand({ siste, avvik }: { readonly siste: Svar['siste']; readonly avvik: number }) {
  const { t } = useTranslation();
  if (siste === null) return <span>{t('filer>kontrollIngen')}</span>;
  const tid = visTidspunkt(siste.startetTid);
  if (siste.ferdigTid === null) return <span>{t('filer>kontrollPaagaar', { tid })}</span>;
  const antall = visTall(siste.filer);
  if (avvik === 0) return <span>{t('filer>kontrollHel', { antall, tid })}</span>;
  return <span>{t('filer>kontrollAvvik', { antall, tid, avvik: visTall(avvik) })}</span>;
}

function Avviksliste({ avvik }: { readonly avvik: Svar['avvik'] }) {
  const { t } = useTranslation();
  const kilde = (hva: string) => {
    const kjent = KILDER.find((en) => en === hva);
    return kjent === undefined ? hva : t(`filer>kilde>${kjent}`);
  };
  const kolonner = [t('filer>grunn'), t('filer>hva'), t('filer>oppdaget'), t('filer>sjekksum')];
  return (
    <Tabell stablet navn={t('filer>kontroll')} kolonner={kolonner}>
      {avvik.map(({ sjekksum, slag, hva, oppdaget }) => (
        <Table.Row key={sjekksum}>
          <Table.Cell>{t(`filer>slag>${slag}`)}</Table.Cell>
          <Table.Cell>{kilde(hva)}</Table.Cell>
          <Table.Cell className="ui-num">{visTidspunkt(oppdaget)}</Table.Cell>
          <Table.Cell className="ui-num">{sjekksum.slice(0, 16)}…</Table.Cell>
        </Table.Row>
      ))}
    </Tabell>
  );
}

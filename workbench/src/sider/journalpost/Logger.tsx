import { Table } from '@digdir/designsystemet-react';
import { hentEndringslogg, hentSpor, type Journalpost, type SvarAv } from '@dokumentsenter/contract';
import { SkeletonLines } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHandlingsnavn } from '../../deler/handlingsnavn.ts';
import { visTidspunkt } from '../../format/dato.ts';
import { useKan } from '../../kommune/meg.tsx';
import { useSpoer } from '../../tjeneste/spoer.ts';

/** What was changed after registration, and, for who may see it, who has looked. Asked for only when opened. */
export function Logger({ post }: { readonly post: Journalpost }) {
  const { t } = useTranslation();
  const kan = useKan();
  const [endringer, visEndringer] = useState(false);
  const [spor, visSpor] = useState(false);
  return (
    <>
      <details className="logg" onToggle={(event) => visEndringer(event.currentTarget.open)}>
        <summary>{t('post>jp>endringslogg')}</summary>
        {endringer ? <Endringer post={post} /> : null}
      </details>
      {kan('sporing:les', post.arkivskaper) ? (
        <details className="logg" onToggle={(event) => visSpor(event.currentTarget.open)}>
          <summary>{t('post>jp>spor')}</summary>
          {spor ? <Spor post={post} /> : null}
        </details>
      ) : null}
    </>
  );
}

function Endringer({ post }: { readonly post: Journalpost }) {
  const { t } = useTranslation();
  const logg = useSpoer(hentEndringslogg, { params: { arkivskaper: post.arkivskaper, id: post.id } });
  if (logg.data === undefined) return <SkeletonLines label={t('skall>henter')} lines={3} />;
  if (logg.data.endringer.length === 0) return <p className="dus">{t('post>jp>ingenEndringer')}</p>;
  return <Endringstabell endringer={logg.data.endringer} />;
}

type Endringsrader = SvarAv<typeof hentEndringslogg>['endringer'];

/** What was changed: when, by whom, which field, before and after. */
export function Endringstabell({ endringer }: { readonly endringer: Endringsrader }) {
  const { t } = useTranslation();
  return (
    <div className="logg__ramme">
      <Table data-color="neutral">
        <Table.Head>
          <Table.Row>
            {(['naar', 'hvem', 'felt', 'foer', 'etter'] as const).map((navn) => (
              <Table.HeaderCell key={navn}>{t(`post>jp>${navn}`)}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {endringer.map((endring) => (
            <Table.Row key={`${endring.endretDato}-${endring.felt}`}>
              <Table.Cell className="ui-num">{visTidspunkt(endring.endretDato)}</Table.Cell>
              <Table.Cell>{endring.endretAv}</Table.Cell>
              <Table.Cell>{endring.felt}</Table.Cell>
              <Table.Cell className="linjer">{endring.tidligereVerdi ?? '–'}</Table.Cell>
              <Table.Cell className="linjer">{endring.nyVerdi ?? '–'}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}

function Spor({ post }: { readonly post: Journalpost }) {
  const { t } = useTranslation();
  const handlingsnavn = useHandlingsnavn();
  const spor = useSpoer(hentSpor, { params: { arkivskaper: post.arkivskaper, id: post.id } });
  if (spor.data === undefined) return <SkeletonLines label={t('skall>henter')} lines={3} />;
  if (spor.data.spor.length === 0) return <p className="dus">{t('post>jp>ingenSpor')}</p>;
  return (
    <ul className="sporliste">
      {spor.data.spor.map(({ tidspunkt, aktoer, handling }) => (
        <li key={`${tidspunkt}-${aktoer}-${handling}`}>
          <span className="ui-num dus">{visTidspunkt(tidspunkt)}</span> {aktoer} · {handlingsnavn(handling)}
        </li>
      ))}
    </ul>
  );
}

import { Table } from '@digdir/designsystemet-react';
import { finnTilKassasjon, type Kassasjonssak } from '@dokumentsenter/contract';
import { Button, CheckField, EmptyState, SkeletonLines } from '@dokumentsenter/ui';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { visDato } from '../../format/dato.ts';
import { visTall } from '../../format/tall.ts';
import { useSpoer } from '../../tjeneste/spoer.ts';
import { Tabell } from '../administrasjon/Tabell.tsx';
import { KasserDialog } from './KasserDialog.tsx';

/** Closed cases whose time is out; chosen ones are destroyed after two confirmations. */
export function Forfalte({ arkivskaper }: { readonly arkivskaper: string }) {
  const { t } = useTranslation();
  const svar = useSpoer(finnTilKassasjon, { params: { arkivskaper } });
  const [valgte, velg] = useState<ReadonlySet<string>>(new Set());
  const [spoer, settSpoer] = useState(false);
  if (svar.data === undefined) return <SkeletonLines label={t('skall>henter')} lines={6} />;
  const { saker } = svar.data;
  if (saker.length === 0)
    return (
      <EmptyState icon="checkCircle" title={t('kassasjon>ingenForfalt')}>
        <p>{t('kassasjon>ingenForfaltHjelp')}</p>
      </EmptyState>
    );
  const kanVelges = saker.filter((sak) => !sak.skjult);
  const valgt = kanVelges.filter((sak) => valgte.has(sak.id));
  const dokumenter = valgt.reduce((sum, sak) => sum + sak.dokumenter, 0);
  const bytt = (sak: Kassasjonssak) =>
    velg((foer) => new Set([...foer].filter((id) => id !== sak.id).concat(foer.has(sak.id) ? [] : sak.id)));
  return (
    <div className="kassasjon">
      <div className="kassasjon__linje">
        <CheckField
          label={t('kassasjon>velgAlle')}
          checked={valgt.length === kanVelges.length && kanVelges.length > 0}
          onChange={(event) => velg(new Set(event.target.checked ? kanVelges.map((sak) => sak.id) : []))}
        />
        <span aria-live="polite">
          {t('kassasjon>valgt', { saker: visTall(valgt.length), dokumenter: visTall(dokumenter) })}
        </span>
        <Button look="danger" icon="trash" disabled={valgt.length === 0} onClick={() => settSpoer(true)}>
          {t('kassasjon>kasserValgte')}
        </Button>
      </div>
      <Tabell
        stablet
        navn={t('kassasjon>faner>forfalt')}
        kolonner={[
          t('kassasjon>sak'),
          t('kassasjon>avsluttet'),
          t('kassasjon>dato'),
          t('kassasjon>hjemmel'),
          t('kassasjon>dokumenter'),
        ]}
      >
        {saker.map((sak) => (
          <Table.Row key={sak.id}>
            <Table.Cell>
              <span className="kassasjon__sak">
                {sak.skjult ? null : (
                  <CheckField
                    label={<span className="ui-sr">{t('kassasjon>velg', { nummer: sak.saksnummer })}</span>}
                    checked={valgte.has(sak.id)}
                    onChange={() => bytt(sak)}
                  />
                )}
                <Link to="/saker/$arkivskaper/$id" params={{ arkivskaper, id: sak.id }}>
                  <span className="ui-num">{sak.saksnummer}</span> {sak.tittel}
                </Link>
              </span>
            </Table.Cell>
            <Table.Cell>
              <span className="kassasjon__ledetekst">{t('kassasjon>avsluttet')} </span>
              {visDato(sak.avsluttet)}
            </Table.Cell>
            <Table.Cell>
              <span className="kassasjon__ledetekst">{t('kassasjon>dato')} </span>
              {visDato(sak.kassasjonsdato)}
            </Table.Cell>
            <Table.Cell>
              {sak.hjemmel}{' '}
              <span className="dus">
                ({t('kassasjon>bestemtPaa').toLowerCase()} {t(`kassasjon>nivaa>${sak.paa}`).toLowerCase()})
              </span>
            </Table.Cell>
            <Table.Cell>
              <span className="kassasjon__ledetekst">{t('kassasjon>dokumenter')} </span>
              {visTall(sak.dokumenter)}
              {sak.staar === 0 ? null : (
                <span className="dus"> · {t('kassasjon>blirStaaende', { antall: visTall(sak.staar) })}</span>
              )}
            </Table.Cell>
          </Table.Row>
        ))}
      </Tabell>
      {spoer ? (
        <KasserDialog
          arkivskaper={arkivskaper}
          saker={valgt.map((sak) => sak.id)}
          dokumenter={dokumenter}
          hjemmel={valgt[0]?.hjemmel ?? ''}
          lukk={() => settSpoer(false)}
        />
      ) : null}
    </div>
  );
}

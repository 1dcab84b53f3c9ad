import { Table, Tag } from '@digdir/designsystemet-react';
import { Button } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { visDato } from '../../format/dato.ts';
import { visTall } from '../../format/tall.ts';
import { Tabell } from '../administrasjon/Tabell.tsx';
import { ArkivdelDialog } from './dialog/ArkivdelDialog.tsx';
import { GjenaapneDialog } from './dialog/Avslutning.tsx';
import { PeriodeDialog } from './dialog/PeriodeDialog.tsx';
import type { Arkivdelen, Arkivet } from './typer.ts';

const FARGE = { A: 'success', O: 'warning', P: 'neutral', U: 'neutral' } as const;

/** The periods of an arkiv, oldest first. */
export function Arkivdelliste({ arkivskaper, arkiv }: { readonly arkivskaper: string; readonly arkiv: Arkivet }) {
  const { t } = useTranslation();
  const [valgt, velg] = useState<{ del: Arkivdelen; som: 'rett' | 'skift' | 'gjenaapne' } | null>(null);
  const lukk = () => velg(null);
  const navn = (id: string | null) => arkiv.arkivdeler.find((del) => del.id === id)?.tittel ?? '';
  return (
    <>
      <Tabell
        stablet
        navn={arkiv.tittel}
        kolonner={(['arkivdel', 'periode', 'status', 'saker'] as const)
          .map((kolonne): string => t(`arkivstruktur>${kolonne}`))
          .concat('')}
      >
        {arkiv.arkivdeler.map((del) => (
          <Table.Row key={del.id}>
            <Table.Cell>
              {del.tittel}
              {del.periodiseringsprinsipp === null ? null : <p className="dus linjer">{del.periodiseringsprinsipp}</p>}
              {del.oppbevaringssteder.length === 0 ? null : <p className="dus">{del.oppbevaringssteder.join(', ')}</p>}
            </Table.Cell>
            <Table.Cell className="ui-num">
              {[del.startDato, del.sluttDato].map((dato) => (dato === null ? '' : visDato(dato))).join(' – ')}
            </Table.Cell>
            <Table.Cell>
              <Tag data-color={FARGE[del.arkivdelstatus]}>{t(`arkivstruktur>statuser>${del.arkivdelstatus}`)}</Tag>
              {navn(del.arvtaker) === '' ? null : (
                <p className="dus">{t('arkivstruktur>arvtaker', { navn: navn(del.arvtaker) })}</p>
              )}
            </Table.Cell>
            <Table.Cell className="ui-num">
              {t('arkivstruktur>aapneSaker', { alle: visTall(del.antallSaker), aapne: visTall(del.aapneSaker) })}
            </Table.Cell>
            <Table.Cell>
              <div className="adm__knapper adm__knapper--tett">
                <Button
                  look="quiet"
                  aria-label={t('arkivstruktur>rettNavn', { navn: del.tittel })}
                  onClick={() => velg({ del, som: 'rett' })}
                >
                  {t('arkivstruktur>rett')}
                </Button>
                {del.arkivdelstatus === 'P' ? (
                  <Button
                    look="quiet"
                    aria-label={t('arkivstruktur>gjenaapneNavn', { navn: del.tittel })}
                    onClick={() => velg({ del, som: 'gjenaapne' })}
                  >
                    {t('arkivstruktur>gjenaapne')}
                  </Button>
                ) : (
                  <Button
                    look="quiet"
                    aria-label={t('arkivstruktur>skiftNavn', { navn: del.tittel })}
                    onClick={() => velg({ del, som: 'skift' })}
                  >
                    {t('arkivstruktur>skift')}
                  </Button>
                )}
              </div>
            </Table.Cell>
          </Table.Row>
        ))}
      </Tabell>
      {valgt?.som === 'rett' ? (
        <ArkivdelDialog arkivskaper={arkivskaper} arkiv={arkiv} arkivdel={valgt.del} lukk={lukk} />
      ) : null}
      {valgt?.som === 'skift' ? (
        <PeriodeDialog arkivskaper={arkivskaper} arkiv={arkiv} arkivdel={valgt.del} lukk={lukk} />
      ) : null}
      {valgt?.som === 'gjenaapne' ? (
        <GjenaapneDialog
          arkivskaper={arkivskaper}
          type="arkivdel"
          id={valgt.del.id}
          navn={valgt.del.tittel}
          lukk={lukk}
        />
      ) : null}
    </>
  );
}

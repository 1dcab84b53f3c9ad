import { Table } from '@digdir/designsystemet-react';
import {
  type Databehandleravtale,
  finnDatabehandleravtaler,
  fjernDatabehandleravtale,
  hentPapir,
} from '@dokumentsenter/contract';
import { Button, EmptyState, SkeletonLines } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Skjemadialog } from '../../deler/Skjemadialog.tsx';
import { visDato } from '../../format/dato.ts';
import { useKan } from '../../kommune/meg.tsx';
import { useSpoer, useUtfoer } from '../../tjeneste/spoer.ts';
import { Tabell } from '../administrasjon/Tabell.tsx';
import { AvtaleDialog } from './AvtaleDialog.tsx';
import { Avtalehistorikk } from './Avtalehistorikk.tsx';

type Dialog = { readonly slag: 'skriv' | 'historikk' | 'fjern'; readonly avtale: Databehandleravtale | null };

/** The agreements that are in the register, with a warning when one must be renewed. */
export function Avtaleregister({ arkivskaper }: { readonly arkivskaper: string }) {
  const { t } = useTranslation();
  const kan = useKan()('arkivansvar:endre', arkivskaper);
  const svar = useSpoer(finnDatabehandleravtaler, { params: { arkivskaper } });
  const [dialog, vis] = useState<Dialog | null>(null);
  const lukk = () => vis(null);
  if (svar.data === undefined) return <SkeletonLines label={t('skall>henter')} lines={4} />;
  const { avtaler } = svar.data;
  return (
    <section className="papir">
      {kan ? (
        <div>
          <Button icon="plus" onClick={() => vis({ slag: 'skriv', avtale: null })}>
            {t('arkivansvar>avtale>ny')}
          </Button>
        </div>
      ) : null}
      {avtaler.length === 0 ? (
        <EmptyState icon="note" title={t('arkivansvar>avtale>ingen')}>
          <p>{t('arkivansvar>avtale>ingenHjelp')}</p>
        </EmptyState>
      ) : (
        <Tabell
          stablet
          navn={t('arkivansvar>faner>databehandleravtaler')}
          kolonner={[
            t('arkivansvar>avtale>part'),
            t('arkivansvar>avtale>formaal'),
            t('arkivansvar>avtale>fornyInnen'),
            '',
          ]}
        >
          {avtaler.map((avtale) => (
            <Table.Row key={avtale.id}>
              <Table.Cell>
                {avtale.part} {avtale.orgnr === null ? null : <span className="dus ui-num">{avtale.orgnr}</span>}
              </Table.Cell>
              <Table.Cell>{avtale.formaal}</Table.Cell>
              <Table.Cell>
                {avtale.fornyInnen === null ? '' : visDato(avtale.fornyInnen)}
                {avtale.varsel === null ? null : <b> {t(`arkivansvar>avtale>varsel>${avtale.varsel}`)}</b>}
              </Table.Cell>
              <Table.Cell>
                <span className="adm__knapper adm__knapper--tett">
                  {(['skriv', 'historikk', 'fjern'] as const)
                    .filter((slag) => kan || slag === 'historikk')
                    .map((slag) => (
                      <Button
                        key={slag}
                        look="quiet"
                        aria-label={t(`arkivansvar>avtale>${slag}For`, { part: avtale.part })}
                        onClick={() => vis({ slag, avtale })}
                      >
                        {t(`arkivansvar>avtale>${slag}`)}
                      </Button>
                    ))}
                </span>
              </Table.Cell>
            </Table.Row>
          ))}
        </Tabell>
      )}
      {dialog?.slag === 'skriv' ? <AvtaleDialog arkivskaper={arkivskaper} avtale={dialog.avtale} lukk={lukk} /> : null}
      {dialog?.slag === 'historikk' && dialog.avtale !== null ? (
        <Avtalehistorikk arkivskaper={arkivskaper} avtale={dialog.avtale} lukk={lukk} />
      ) : null}
      {dialog?.slag === 'fjern' && dialog.avtale !== null ? (
        <FjernDialog arkivskaper={arkivskaper} avtale={dialog.avtale} lukk={lukk} />
      ) : null}
    </section>
  );
}

type Fjernprops = {
  readonly arkivskaper: string;
  readonly avtale: Databehandleravtale;
  readonly lukk: () => void;
};

function FjernDialog({ arkivskaper, avtale, lukk }: Fjernprops) {
  const { t } = useTranslation();
  const fjern = useUtfoer(fjernDatabehandleravtale, { foreldet: [finnDatabehandleravtaler, hentPapir], etter: lukk });
  return (
    <Skjemadialog
      tittel={t('arkivansvar>avtale>fjernFor', { part: avtale.part })}
      knapp={t('arkivansvar>avtale>fjern')}
      farlig
      venter={fjern.isPending}
      lukk={lukk}
      send={() => fjern.mutate({ params: { arkivskaper, id: avtale.id } })}
    >
      <p>{t('arkivansvar>avtale>fjernForklaring')}</p>
    </Skjemadialog>
  );
}

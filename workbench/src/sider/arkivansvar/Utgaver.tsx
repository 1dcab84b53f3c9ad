import { Table } from '@digdir/designsystemet-react';
import { adresse, hentPapirfil, hentPapirutgave, type Papir, type Papirslag } from '@dokumentsenter/contract';
import { Button, Modal, SkeletonLines } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { visDato, visTidspunkt } from '../../format/dato.ts';
import { useSpoer } from '../../tjeneste/spoer.ts';
import { Tabell } from '../administrasjon/Tabell.tsx';
import { finnForskjeller } from './forskjeller.ts';

type Props = { readonly arkivskaper: string; readonly papir: Papirslag; readonly naa: Papir };

/** Approved editions: who and when, the file, and what is otherwise today. */
export function Utgaver({ arkivskaper, papir, naa }: Props) {
  const { t } = useTranslation();
  const [sammenlignes, sammenlign] = useState<number | null>(null);
  return (
    <section>
      <h2 className="side__ledd">{t('arkivansvar>utgaver')}</h2>
      {naa.utgaver.length === 0 ? (
        <p className="dus">{t('arkivansvar>ingenUtgaver')}</p>
      ) : (
        <Tabell
          stablet
          navn={t('arkivansvar>utgaver')}
          kolonner={[t('arkivansvar>utgave'), t('arkivansvar>godkjentAv'), t('arkivansvar>sjekksum'), '']}
        >
          {naa.utgaver.map(({ nummer, periode, godkjentAv, godkjentTid, sjekksum }) => (
            <Table.Row key={nummer}>
              <Table.Cell>
                {t('arkivansvar>nummer', { nummer })}
                {periode === null ? null : (
                  <span className="dus">
                    {' '}
                    {visDato(periode.fra)}–{visDato(periode.til)}
                  </span>
                )}
              </Table.Cell>
              <Table.Cell>
                {godkjentAv}, {visTidspunkt(godkjentTid)}
              </Table.Cell>
              <Table.Cell>
                <code title={sjekksum}>{sjekksum.slice(0, 12)}…</code>
              </Table.Cell>
              <Table.Cell>
                <span className="adm__knapper">
                  <a
                    download
                    href={adresse(hentPapirfil, { params: { arkivskaper, papir, nummer } })}
                    aria-label={t('arkivansvar>lastNed', { nummer })}
                  >
                    PDF
                  </a>
                  <Button look="quiet" onClick={() => sammenlign(nummer)}>
                    {t('arkivansvar>sammenlign')}
                    <span className="ui-sr"> {nummer}</span>
                  </Button>
                </span>
              </Table.Cell>
            </Table.Row>
          ))}
        </Tabell>
      )}
      {sammenlignes === null ? null : (
        <Sammenligning {...{ arkivskaper, papir, naa }} nummer={sammenlignes} lukk={() => sammenlign(null)} />
      )}
    </section>
  );
}

type Sammenligningsprops = Props & { readonly nummer: number; readonly lukk: () => void };

function Sammenligning({ arkivskaper, papir, naa, nummer, lukk }: Sammenligningsprops) {
  const { t } = useTranslation();
  const svar = useSpoer(hentPapirutgave, { params: { arkivskaper, papir, nummer } });
  const deler = naa.deler.map((del) => ({ ...del, egenTekst: del.tekster[0]?.tekst ?? '' }));
  const ulikt = svar.data === undefined ? [] : finnForskjeller(svar.data.deler, deler, t('arkivansvar>egenTekst'));
  return (
    <Modal title={t('arkivansvar>sidenUtgave', { nummer })} closeLabel={t('skall>lukk')} onClose={lukk}>
      {svar.data === undefined ? <SkeletonLines label={t('skall>henter')} lines={4} /> : null}
      {svar.data !== undefined && ulikt.length === 0 ? <p>{t('arkivansvar>ingenForskjell')}</p> : null}
      {ulikt.map(({ hvor, da, naa: etter }) => (
        <div key={hvor} className="papir__forskjell">
          <h3>{hvor}</h3>
          <p className="linjer">
            <span className="dus">{t('arkivansvar>da')}: </span>
            {da ?? '–'}
          </p>
          <p className="linjer">
            <span className="dus">{t('arkivansvar>naa')}: </span>
            {etter ?? '–'}
          </p>
        </div>
      ))}
    </Modal>
  );
}

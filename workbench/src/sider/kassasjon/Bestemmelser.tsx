import { Table } from '@digdir/designsystemet-react';
import { finnKassasjonsvedtak, finnSaker } from '@dokumentsenter/contract';
import { Button, CheckField, SkeletonLines, TextField } from '@dokumentsenter/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { visDato } from '../../format/dato.ts';
import { visTall } from '../../format/tall.ts';
import { spoersmaal, useSpoer } from '../../tjeneste/spoer.ts';
import { useVarsleFeil } from '../../varsel/useVarsleFeil.ts';
import { Tabell } from '../administrasjon/Tabell.tsx';
import { type Bestemmelsesmaal, VedtakDialog } from './VedtakDialog.tsx';

/** What is decided for each arkivdel and klasse, and for a single case. */
export function Bestemmelser({ arkivskaper }: { readonly arkivskaper: string }) {
  const { t } = useTranslation();
  const svar = useSpoer(finnKassasjonsvedtak, { params: { arkivskaper } });
  const [bareBestemte, settBareBestemte] = useState(false);
  const [endres, endre] = useState<Bestemmelsesmaal | null>(null);
  if (svar.data === undefined) return <SkeletonLines label={t('skall>henter')} lines={8} />;
  const enheter = svar.data.enheter.filter((enhet) => !bareBestemte || enhet.vedtak !== null);
  return (
    <div className="kassasjon">
      <p>{t('kassasjon>arvHjelp')}</p>
      <div className="kassasjon__linje">
        <CheckField
          label={t('kassasjon>bareBestemte')}
          checked={bareBestemte}
          onChange={(event) => settBareBestemte(event.target.checked)}
        />
        <EnSak arkivskaper={arkivskaper} valgt={endre} />
      </div>
      <Tabell
        stablet
        navn={t('kassasjon>faner>vedtak')}
        kolonner={[
          t('kassasjon>gjelder'),
          t('kassasjon>vedtak'),
          t('kassasjon>bevaringstid'),
          t('kassasjon>hjemmel'),
          '',
        ]}
      >
        {enheter.map((enhet) => (
          <Table.Row key={enhet.id}>
            <Table.Cell>
              {enhet.navn} <span className="dus">{t(`kassasjon>nivaa>${enhet.nivaa}`).toLowerCase()}</span>
            </Table.Cell>
            <Table.Cell>
              {enhet.vedtak === null ? (
                <span className="dus">{t('kassasjon>ikkeBestemt')}</span>
              ) : (
                t(`kassasjon>vedtakene>${enhet.vedtak.kassasjonsvedtak}`)
              )}
              {enhet.vedtak?.arves === false ? <span className="dus"> · {t('kassasjon>arvesIkke')}</span> : null}
            </Table.Cell>
            <Table.Cell>
              {enhet.vedtak === null
                ? ''
                : enhet.vedtak.kassasjonsdato === null
                  ? t('kassasjon>aar', { antall: visTall(enhet.vedtak.bevaringstid) })
                  : visDato(enhet.vedtak.kassasjonsdato)}
            </Table.Cell>
            <Table.Cell>{enhet.vedtak?.kassasjonshjemmel ?? ''}</Table.Cell>
            <Table.Cell>
              <Button
                look="quiet"
                aria-label={t('kassasjon>bestemFor', { navn: enhet.navn })}
                onClick={() => endre(enhet)}
              >
                {t('kassasjon>bestem')}
              </Button>
            </Table.Cell>
          </Table.Row>
        ))}
      </Tabell>
      {endres === null ? null : <VedtakDialog arkivskaper={arkivskaper} maal={endres} lukk={() => endre(null)} />}
    </div>
  );
}

type EnSakProps = { readonly arkivskaper: string; readonly valgt: (maal: Bestemmelsesmaal) => void };

function EnSak({ arkivskaper, valgt }: EnSakProps) {
  const { t } = useTranslation();
  const klient = useQueryClient();
  const varsle = useVarsleFeil();
  const [nummer, settNummer] = useState('');
  const [feil, settFeil] = useState(false);
  const finn = async () => {
    const q = nummer.trim();
    const query = { q, status: 'alle' as const, grense: 10 };
    const { saker } = await klient.fetchQuery(spoersmaal(finnSaker, { params: { arkivskaper }, query }));
    const sak = saker.find((en) => en.saksnummer === q);
    settFeil(sak === undefined);
    if (sak !== undefined)
      valgt({ nivaa: 'saksmappe', id: sak.id, navn: `${sak.saksnummer} ${sak.tittel}`, vedtak: null });
  };
  return (
    <form
      className="rekke"
      onSubmit={(event) => {
        event.preventDefault();
        finn().catch(varsle);
      }}
    >
      <TextField
        label={t('kassasjon>enSak')}
        hint={t('kassasjon>enSakHjelp')}
        error={feil ? t('kassasjon>finnerIkke') : null}
        value={nummer}
        onChange={(event) => settNummer(event.target.value)}
      />
      <Button type="submit">{t('kassasjon>finnSak')}</Button>
    </form>
  );
}

import {
  endrePresedens,
  finnPresedenser,
  godkjennPresedens,
  hentTilheng,
  type Presedensrad as Rad,
} from '@dokumentsenter/contract';
import { Button, Modal, showToast } from '@dokumentsenter/ui';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { visDato, visTidspunkt } from '../../format/dato.ts';
import { useKan } from '../../kommune/meg.tsx';
import { useUtfoer } from '../../tjeneste/spoer.ts';

type Props = { readonly arkivskaper: string; readonly presedens: Rad };

/** One precedent, what it sits on, and what this person may do with it. */
export function Presedensrad({ arkivskaper, presedens }: Props) {
  const { t } = useTranslation();
  const { enhet, nummer, tittel, beskrivelse, hjemmel, rettskildefaktor, godkjentAv, godkjentDato } = presedens;
  const params = { arkivskaper, id: enhet.id };
  const godkjent =
    godkjentDato === null
      ? t('presedens>godkjenninger>false')
      : t('presedens>godkjentAv', { navn: godkjentAv ?? '', tid: visTidspunkt(godkjentDato) });
  return (
    <li className="listerad">
      <div className="listerad__tekst">
        <p className="listerad__over dus ui-num">
          <span>{visDato(presedens.presedensDato)}</span>
          {enhet.type === 'saksmappe' ? (
            <Link to="/saker/$arkivskaper/$id" params={params}>
              {nummer}
            </Link>
          ) : (
            <Link to="/journalposter/$arkivskaper/$id" params={params}>
              {nummer}
            </Link>
          )}
          <span>{t(`presedens>statuser>${presedens.status}`)}</span>
        </p>
        <p className="listerad__tittel linjer">{tittel}</p>
        {beskrivelse === null ? null : <p className="linjer">{beskrivelse}</p>}
        <p className="listerad__under dus linjer">
          {[rettskildefaktor, hjemmel, godkjent].filter((del) => del !== null && del !== '').join(' · ')}
        </p>
      </div>
      <Handlinger arkivskaper={arkivskaper} presedens={presedens} />
    </li>
  );
}

function Handlinger({ arkivskaper, presedens }: Props) {
  const { t } = useTranslation();
  const kan = useKan();
  const [spoer, settSpoer] = useState(false);
  const foreldet = [finnPresedenser, hentTilheng];
  const inn = { params: { arkivskaper, id: presedens.id } };
  const godkjenn = useUtfoer(godkjennPresedens, {
    foreldet,
    etter: () => void showToast({ tone: 'done', text: t('presedens>erGodkjent') }),
  });
  const foreld = useUtfoer(endrePresedens, {
    foreldet,
    etter: () => {
      showToast({ tone: 'done', text: t('presedens>erForeldet') });
      settSpoer(false);
    },
  });
  if (presedens.status === 'F') return null;
  return (
    <div className="rekke">
      {presedens.godkjentDato === null && kan('presedens:godkjenn', arkivskaper) ? (
        <Button loading={godkjenn.isPending} onClick={() => godkjenn.mutate(inn)}>
          {t('presedens>godkjenn')}
        </Button>
      ) : null}
      {kan('saksmappe:endre', arkivskaper) ? (
        <Button look="quiet" onClick={() => settSpoer(true)}>
          {t('presedens>foreld')}
        </Button>
      ) : null}
      {spoer ? (
        <Modal
          title={t('presedens>foreldTittel')}
          closeLabel={t('skall>lukk')}
          onClose={() => settSpoer(false)}
          onSubmit={() => foreld.mutate(inn)}
          actions={
            <>
              <Button look="primary" type="submit" loading={foreld.isPending}>
                {t('presedens>foreld')}
              </Button>
              <Button look="quiet" onClick={() => settSpoer(false)}>
                {t('skall>avbryt')}
              </Button>
            </>
          }
        >
          <p>{t('presedens>foreldForklaring')}</p>
        </Modal>
      ) : null}
    </div>
  );
}

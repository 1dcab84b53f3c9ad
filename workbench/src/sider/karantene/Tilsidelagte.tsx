import { angreForsendelse, type Forsendelse, finnTilsidelagte, hentKoe } from '@dokumentsenter/contract';
import { Button, SkeletonLines, showToast } from '@dokumentsenter/ui';
import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { visTidspunkt } from '../../format/dato.ts';
import { Kommunemerke } from '../../kommune/Kommunemerke.tsx';
import { useKan, useValgteKommuner } from '../../kommune/meg.tsx';
import { spoersmaal, useUtfoer } from '../../tjeneste/spoer.ts';

const HVERT_MS = 60_000;
const GRUNNER = ['autosvar', 'rapport', 'loekke', 'kopi'] as const;

/** Mail that the rule has set aside, newest first; a person can lay each in the queue after all. */
export function Tilsidelagte() {
  const { t } = useTranslation();
  const kan = useKan();
  const kommuner = useValgteKommuner().filter(({ arkivskaper }) => kan('forsendelse:les', arkivskaper));
  const svar = useQueries({
    queries: kommuner.map(({ arkivskaper }) => ({
      ...spoersmaal(finnTilsidelagte, { params: { arkivskaper } }),
      refetchInterval: HVERT_MS,
    })),
  });
  if (kommuner.length === 0) return null;
  const alle = svar
    .flatMap((ett) => ett.data?.forsendelser ?? [])
    .toSorted((a, b) => b.mottattTid.localeCompare(a.mottattTid));
  return (
    <section className="uadresserte" aria-labelledby="tilsidelagte">
      <h2 className="side__ledd" id="tilsidelagte">
        {t('mottak>tils>tittel')}
      </h2>
      <p className="dus">{t('mottak>tils>ingress')}</p>
      {svar.some(({ isPending }) => isPending) ? (
        <SkeletonLines label={t('skall>henter')} lines={2} />
      ) : alle.length === 0 ? (
        <p>{t('mottak>tils>tom')}</p>
      ) : (
        <ul className="karanteneliste">
          {alle.map((forsendelse) => (
            <Tilsidelagt key={forsendelse.id} forsendelse={forsendelse} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Tilsidelagt({ forsendelse }: { readonly forsendelse: Forsendelse }) {
  const { t } = useTranslation();
  const kan = useKan();
  const { arkivskaper, id, epost, filnavn, aarsak, mottattTid } = forsendelse;
  const tilbake = useUtfoer(angreForsendelse, {
    foreldet: [finnTilsidelagte, hentKoe],
    etter: () => void showToast({ tone: 'done', text: t('mottak>tils>lagt') }),
  });
  const grunn = GRUNNER.find((en) => en === aarsak);
  return (
    <li className="karantenekort kort">
      <p className="rekke">
        <Kommunemerke arkivskaper={arkivskaper} />
        <span className="dus ui-num">{t('mottak>kar>mottatt', { tid: visTidspunkt(mottattTid) })}</span>
      </p>
      <h3 className="karantenekort__navn linjer">{epost?.emne || filnavn}</h3>
      <p>
        {grunn === undefined ? null : t(`mottak>tils>grunn>${grunn}`)}
        {epost === null ? null : <span className="dus"> · {epost.fra}</span>}
      </p>
      {kan('journalpost:journalfoer', arkivskaper) ? (
        <div className="rekke">
          <Button
            look="secondary"
            disabled={tilbake.isPending}
            onClick={() => tilbake.mutate({ params: { arkivskaper, id } })}
          >
            {t('mottak>tils>tilbake')}
          </Button>
        </div>
      ) : null}
    </li>
  );
}

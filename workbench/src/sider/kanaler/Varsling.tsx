import { endreVarsling, hentVarsling, type SvarAv } from '@dokumentsenter/contract';
import { Button, Notice, SecretField, SkeletonLines, showToast, TextField } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { visTidspunkt } from '../../format/dato.ts';
import { useSpoer, useUtfoer } from '../../tjeneste/spoer.ts';
import { delAdresser } from './kanalskjema.ts';
import { Proevevarsel } from './Proevevarsel.tsx';

type Oppsett = SvarAv<typeof hentVarsling>;
type Props = { readonly arkivskaper: string };

/** Who is told when intake fails, and when it is over; with everything that was changed. */
export function Varsling({ arkivskaper }: Props) {
  const { t } = useTranslation();
  const svar = useSpoer(hentVarsling, { params: { arkivskaper } });
  if (svar.data === undefined) return <SkeletonLines label={t('skall>henter')} lines={4} />;
  const { endringer, ...oppsett } = svar.data;
  return (
    <section className="kanaloppsett" aria-labelledby="varsling">
      <div>
        <h2 className="side__ledd" id="varsling">
          {t('kanal>vars>tittel')}
        </h2>
        <p className="dus">{t('kanal>vars>ingress')}</p>
      </div>
      {oppsett.harEpost ? null : <Notice tone="info">{t('kanal>vars>utenEpost')}</Notice>}
      <Skjema key={JSON.stringify(oppsett)} arkivskaper={arkivskaper} oppsett={svar.data} />
      <Endringer endringer={endringer} />
    </section>
  );
}

function Skjema({ arkivskaper, oppsett }: Props & { readonly oppsett: Oppsett }) {
  const { t } = useTranslation();
  const lagret = {
    epost: oppsett.epost.join(', '),
    webhook: oppsett.webhook ?? '',
    hemmelighet: '',
    feiletMinutter: oppsett.feiletMinutter,
    utloepDager: oppsett.utloepDager,
  };
  const [ny, sett] = useState(lagret);
  const lagre = useUtfoer(endreVarsling, {
    foreldet: [hentVarsling],
    etter: () => void showToast({ tone: 'done', text: t('kanal>vars>lagret') }),
  });
  const { hemmelighet, epost, webhook, ...tall } = ny;
  return (
    <form
      className="innstillinger"
      onSubmit={(event) => {
        event.preventDefault();
        const body = { ...tall, epost: delAdresser(epost), webhook: webhook.trim() === '' ? null : webhook.trim() };
        lagre.mutate({ params: { arkivskaper }, body: hemmelighet === '' ? body : { ...body, hemmelighet } });
      }}
    >
      <TextField
        label={t('kanal>vars>epost')}
        hint={t('kanal>vars>epostHint')}
        readOnly={!oppsett.harEpost}
        value={epost}
        onChange={(event) => sett({ ...ny, epost: event.target.value })}
      />
      <TextField
        label={t('kanal>vars>webhook')}
        hint={t('kanal>vars>webhookHint')}
        type="url"
        pattern="https://.*"
        value={webhook}
        onChange={(event) => sett({ ...ny, webhook: event.target.value })}
      />
      <SecretField
        label={`${t('kanal>vars>hemmelighet')} – ${t(oppsett.harHemmelighet ? 'kanal>opp>satt' : 'kanal>opp>ikkeSatt')}`}
        hint={t('kanal>vars>hemmelighetHint')}
        showText={t('kanal>opp>visHemmelighet')}
        hideText={t('kanal>opp>skjulHemmelighet')}
        minLength={16}
        maxLength={500}
        required={webhook.trim() !== '' && !oppsett.harHemmelighet}
        value={hemmelighet}
        onChange={(event) => sett({ ...ny, hemmelighet: event.target.value })}
      />
      <TextField
        label={t('kanal>vars>feilet')}
        type="number"
        required
        min={1}
        max={10_080}
        value={tall.feiletMinutter}
        onChange={(event) => sett({ ...ny, feiletMinutter: Number(event.target.value) })}
      />
      <TextField
        label={t('kanal>vars>utloep')}
        type="number"
        required
        min={1}
        max={180}
        value={tall.utloepDager}
        onChange={(event) => sett({ ...ny, utloepDager: Number(event.target.value) })}
      />
      <Button look="primary" type="submit" loading={lagre.isPending}>
        {t('kanal>vars>lagre')}
      </Button>
      <Proevevarsel arkivskaper={arkivskaper} ulagret={JSON.stringify(ny) !== JSON.stringify(lagret)} />
    </form>
  );
}

const FELT = ['epost', 'webhook', 'feiletMinutter', 'utloepDager', 'hemmelighet'] as const;

function Endringer({ endringer }: Pick<Oppsett, 'endringer'>) {
  const { t } = useTranslation();
  if (endringer.length === 0) return null;
  const navn = (felt: string) => {
    const kjent = FELT.find((en) => en === felt);
    return kjent === undefined ? felt : t(`kanal>vars>felt>${kjent}`);
  };
  return (
    <details className="kanalkort__endringer">
      <summary>{t('kanal>vars>endringer')}</summary>
      <ul>
        {endringer.map(({ tidspunkt, endretAv, felt, til }) => (
          <li key={`${tidspunkt}-${felt}`} className="linjer">
            <span className="dus ui-num">{visTidspunkt(tidspunkt)}</span> {endretAv}: {navn(felt)} –{' '}
            {til === 'satt' ? t('kanal>opp>satt') : (til ?? t('kanal>vars>ingen'))}
          </li>
        ))}
      </ul>
    </details>
  );
}

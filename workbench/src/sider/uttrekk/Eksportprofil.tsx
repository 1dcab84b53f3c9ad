import {
  endreEksportprofil,
  finnEksportprofiler,
  hentEksportprofil,
  type Eksportprofil as Profil,
} from '@dokumentsenter/contract';
import { Button, Modal, SelectField, showToast } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { visTidspunkt } from '../../format/dato.ts';
import { useSpoer, useUtfoer } from '../../tjeneste/spoer.ts';
import { FELT, medFelt, useValgtekst, VALG } from './profilvalg.ts';

/** How packages will be, with a way to change it and what it was before. */
export function Eksportprofil({ arkivskaper }: { readonly arkivskaper: string }) {
  const { t } = useTranslation();
  const [endrer, settEndrer] = useState(false);
  const valgtekst = useValgtekst();
  const profil = useSpoer(hentEksportprofil, { params: { arkivskaper } }).data;
  if (profil === undefined) return null;
  return (
    <details className="kort eksportprofil">
      <summary>{t('pakke>profil')}</summary>
      <p className="dus">{t('pakke>profilHjelp')}</p>
      <dl className="eksportprofil__fakta">
        {FELT.map((felt) => (
          <div key={felt}>
            <dt>{t(`pakke>felt>${felt}`)}</dt>
            <dd>{valgtekst(profil[felt])}</dd>
          </div>
        ))}
      </dl>
      <div className="rekke">
        <Button onClick={() => settEndrer(true)}>{t('pakke>endre')}</Button>
      </div>
      <Historikk arkivskaper={arkivskaper} />
      {endrer ? <Profildialog arkivskaper={arkivskaper} profil={profil} lukk={() => settEndrer(false)} /> : null}
    </details>
  );
}

function Profildialog({
  arkivskaper,
  profil,
  lukk,
}: {
  readonly arkivskaper: string;
  readonly profil: Profil;
  readonly lukk: () => void;
}) {
  const { t } = useTranslation();
  const [utkast, sett] = useState(profil);
  const valgtekst = useValgtekst();
  const endre = useUtfoer(endreEksportprofil, {
    foreldet: [hentEksportprofil, finnEksportprofiler],
    etter: () => {
      showToast({ tone: 'done', text: t('pakke>lagret') });
      lukk();
    },
  });
  const lagre = () => endre.mutate({ params: { arkivskaper }, body: utkast });
  return (
    <Modal
      title={t('pakke>profil')}
      closeLabel={t('pakke>lukk')}
      onClose={lukk}
      onSubmit={lagre}
      actions={
        <>
          <Button look="primary" type="submit" loading={endre.isPending}>
            {t('pakke>lagre')}
          </Button>
          <Button onClick={lukk}>{t('pakke>avbryt')}</Button>
        </>
      }
    >
      {FELT.map((felt) => (
        <SelectField
          key={felt}
          label={t(`pakke>felt>${felt}`)}
          value={String(utkast[felt])}
          onChange={(event) => sett(medFelt(utkast, felt, event.target.value))}
        >
          {VALG[felt].map((valg) => (
            <option key={String(valg)} value={String(valg)}>
              {valgtekst(valg)}
            </option>
          ))}
        </SelectField>
      ))}
    </Modal>
  );
}

/** What was set earlier, newest first; each with what it differed in from the one after it. */
function Historikk({ arkivskaper }: { readonly arkivskaper: string }) {
  const { t } = useTranslation();
  const valgtekst = useValgtekst();
  const profiler = useSpoer(finnEksportprofiler, { params: { arkivskaper } }).data?.profiler ?? [];
  if (profiler.length === 0) return null;
  return (
    <section aria-label={t('pakke>historikk')}>
      <h3 className="eksportprofil__historikk">{t('pakke>historikk')}</h3>
      <ul className="eksportprofil__liste">
        {profiler.map(({ gyldigFra, sattAv, profil }, nr) => {
          const eldre = profiler[nr + 1]?.profil;
          const endret = FELT.filter((felt) => eldre === undefined || eldre[felt] !== profil[felt]);
          return (
            <li key={gyldigFra}>
              <b>{t('pakke>sattAv', { tid: visTidspunkt(gyldigFra), navn: sattAv })}</b>:{' '}
              {endret.map((felt) => `${t(`pakke>felt>${felt}`)}: ${valgtekst(profil[felt])}`).join('; ')}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

import {
  type Begrensningsregel,
  finnBegrensningsregler,
  settBegrensningsregelAktiv,
  slettBegrensningsregel,
} from '@dokumentsenter/contract';
import { Button, EmptyState, SkeletonLines } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Skjemadialog } from '../../deler/Skjemadialog.tsx';
import { visTidspunkt } from '../../format/dato.ts';
import { useKan } from '../../kommune/meg.tsx';
import { useSpoer, useUtfoer } from '../../tjeneste/spoer.ts';
import { RegelDialog } from './RegelDialog.tsx';
import { SlaaPaaDialog } from './SlaaPaaDialog.tsx';
import { useVilkaarstekst } from './useVilkaarstekst.ts';
import './ikkearkivverdig.css';

type Dialog =
  | { readonly slag: 'ny' }
  | { readonly slag: 'endre' | 'slaaPaa' | 'slett'; readonly regel: Begrensningsregel };

/** The rules of a municipality, what each has done, and the way to change them. */
export function Regler({ arkivskaper }: { readonly arkivskaper: string }) {
  const { t } = useTranslation();
  const kan = useKan();
  const svar = useSpoer(finnBegrensningsregler, { params: { arkivskaper } });
  const [dialog, vis] = useState<Dialog | null>(null);
  const kanEndre = kan('begrensning:endre', arkivskaper);
  const lukk = () => vis(null);
  if (svar.data === undefined) return <SkeletonLines label={t('skall>henter')} lines={4} />;
  const { regler, harPost } = svar.data;
  return (
    <section className="ikkearkiv__regler" aria-labelledby="begrensningsregler">
      <h2 className="side__ledd" id="begrensningsregler">
        {t('ikkearkiv>regler>tittel')}
      </h2>
      <p className="dus">{t('ikkearkiv>regler>ingress')}</p>
      {regler.length === 0 ? (
        <EmptyState icon="list" title={t('ikkearkiv>regler>tom')} />
      ) : (
        <ul className="ikkearkiv__regelliste kort">
          {regler.map((regel) => (
            <Regelrad key={regel.id} regel={regel} arkivskaper={arkivskaper} vis={kanEndre ? vis : null} />
          ))}
        </ul>
      )}
      {kanEndre ? (
        <div className="rekke">
          <Button icon="plus" onClick={() => vis({ slag: 'ny' })}>
            {t('ikkearkiv>regler>ny')}
          </Button>
        </div>
      ) : null}
      {dialog?.slag === 'ny' ? (
        <RegelDialog arkivskaper={arkivskaper} regel={null} harPost={harPost} lukk={lukk} />
      ) : dialog?.slag === 'endre' ? (
        <RegelDialog arkivskaper={arkivskaper} regel={dialog.regel} harPost={harPost} lukk={lukk} />
      ) : dialog?.slag === 'slaaPaa' ? (
        <SlaaPaaDialog arkivskaper={arkivskaper} regel={dialog.regel} lukk={lukk} />
      ) : dialog?.slag === 'slett' ? (
        <SlettDialog arkivskaper={arkivskaper} regel={dialog.regel} lukk={lukk} />
      ) : null}
    </section>
  );
}

type Radprops = {
  readonly regel: Begrensningsregel;
  readonly arkivskaper: string;
  /** Null for who may not change them. */
  readonly vis: ((dialog: Dialog) => void) | null;
};

function Regelrad({ regel, arkivskaper, vis }: Radprops) {
  const { t } = useTranslation();
  const vilkaar = useVilkaarstekst();
  const slaaAv = useUtfoer(settBegrensningsregelAktiv, { foreldet: [finnBegrensningsregler] });
  return (
    <li>
      <div className="ikkearkiv__regel">
        <h3>
          {regel.navn}{' '}
          <span className="ikkearkiv__stand" data-paa={regel.aktiv}>
            {t(regel.aktiv ? 'ikkearkiv>regler>paa' : 'ikkearkiv>regler>av')}
          </span>
        </h3>
        <p className="linjer">{vilkaar(regel)}</p>
        <p className="dus">
          {regel.tatt === 0
            ? t('ikkearkiv>regler>ingenTatt')
            : t('ikkearkiv>regler>tatt', { count: regel.tatt, antall: regel.tatt })}
          {regel.angret === 0 ? '' : ` ${t('ikkearkiv>regler>angret', { count: regel.angret, antall: regel.angret })}`}{' '}
          {t('ikkearkiv>regler>endret', { hvem: regel.endretAv, tid: visTidspunkt(regel.endretTid) })}
        </p>
      </div>
      {vis === null ? null : (
        <div className="rekke">
          {regel.aktiv ? (
            <Button
              disabled={slaaAv.isPending}
              onClick={() =>
                slaaAv.mutate({
                  params: { arkivskaper, id: regel.id },
                  body: { aktiv: false, versjon: regel.versjon },
                })
              }
            >
              {t('ikkearkiv>regler>slaaAv')}
            </Button>
          ) : (
            <Button onClick={() => vis({ slag: 'slaaPaa', regel })}>{t('ikkearkiv>regler>slaaPaa')}</Button>
          )}
          <Button look="quiet" onClick={() => vis({ slag: 'endre', regel })}>
            {t('ikkearkiv>regler>endre')}
          </Button>
          <Button look="quiet" onClick={() => vis({ slag: 'slett', regel })}>
            {t('ikkearkiv>regler>fjern')}
          </Button>
        </div>
      )}
    </li>
  );
}

type Slettprops = { readonly regel: Begrensningsregel; readonly arkivskaper: string; readonly lukk: () => void };

function SlettDialog({ regel, arkivskaper, lukk }: Slettprops) {
  const { t } = useTranslation();
  const slett = useUtfoer(slettBegrensningsregel, { foreldet: [finnBegrensningsregler], etter: lukk });
  return (
    <Skjemadialog
      tittel={t('ikkearkiv>regler>fjernTittel', { navn: regel.navn })}
      knapp={t('ikkearkiv>regler>fjern')}
      farlig
      venter={slett.isPending}
      lukk={lukk}
      send={() => slett.mutate({ params: { arkivskaper, id: regel.id } })}
    >
      <p>{t('ikkearkiv>regler>fjernTekst')}</p>
    </Skjemadialog>
  );
}

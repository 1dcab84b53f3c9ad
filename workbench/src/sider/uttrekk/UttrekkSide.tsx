import { Label } from '@digdir/designsystemet-react';
import {
  bestillUttrekk,
  finnUttrekk,
  finnUttrekksarkivdeler,
  proevUttrekk,
  type Uttrekksproeve,
} from '@dokumentsenter/contract';
import { Button, EmptyState, SkeletonLines, showToast } from '@dokumentsenter/ui';
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Datoinput } from '../../deler/Datoinput.tsx';
import { Kommunefelt } from '../../deler/Kommunefelt.tsx';
import { useTittel } from '../../deler/useTittel.ts';
import { useKommunerMed } from '../../kommune/meg.tsx';
import { spoersmaal, useSpoer, useUtfoer } from '../../tjeneste/spoer.ts';
import { useFeiltekst } from '../../varsel/useVarsleFeil.ts';
import { Arkivdelvalg } from './Arkivdelvalg.tsx';
import { Eksportprofil } from './Eksportprofil.tsx';
import { Proeveresultat } from './Proeveresultat.tsx';
import { innenfor, type Periode } from './periode.ts';
import { Uttrekksliste } from './Uttrekksliste.tsx';
import './uttrekk.css';

/** Deposits: choose by period, try, make, follow. */
export function UttrekkSide(): React.ReactNode {
  const { t } = useTranslation();
  const kommuner = useKommunerMed('arkiv:deponer');
  const [oensket, velgKommune] = useState<string | null>(null);
  const medAvsluttet = useMedAvsluttet(kommuner.map(({ arkivskaper }) => arkivskaper));
  const kommune = kommuner.find(({ arkivskaper }) => arkivskaper === (oensket ?? medAvsluttet)) ?? kommuner[0];
  useTittel(t('uttrekk>tittel'));
  if (kommune === undefined)
    return (
      <EmptyState icon="lock" title={t('uttrekk>ingenTilgang')}>
        <p>{t('uttrekk>ingenTilgangHjelp')}</p>
      </EmptyState>
    );
  return (
    <div className="side">
      <header className="side__topp">
        <div>
          <h1 className="side__tittel">{t('uttrekk>tittel')}</h1>
          <p className="side__ingress">{t('uttrekk>ingress')}</p>
        </div>
        {kommuner.length < 2 ? null : (
          <Kommunefelt kommuner={kommuner} valgt={kommune.arkivskaper} velg={velgKommune} />
        )}
      </header>
      {medAvsluttet === undefined ? (
        <SkeletonLines label={t('skall>henter')} lines={6} />
      ) : (
        <Kommuneuttrekk key={kommune.arkivskaper} arkivskaper={kommune.arkivskaper} />
      )}
    </div>
  );
}

/** The first municipality with a closed arkivdel: only those can be deposited. Null when none has; undefined until all have answered. */
function useMedAvsluttet(kommuner: readonly string[]): string | null | undefined {
  const svar = useQueries({
    queries: kommuner.map((arkivskaper) => spoersmaal(finnUttrekksarkivdeler, { params: { arkivskaper } })),
  });
  if (svar.some(({ isPending }) => isPending)) return undefined;
  const plass = svar.findIndex(({ data }) => data?.arkivdeler.some((del) => del.arkivdelstatus === 'P'));
  return kommuner[plass] ?? null;
}

function Kommuneuttrekk({ arkivskaper }: { readonly arkivskaper: string }) {
  const { t } = useTranslation();
  const params = { arkivskaper };
  const [valgte, velg] = useState<readonly string[]>([]);
  const [periode, settPeriode] = useState<Periode>({ fra: null, til: null });
  const [proeve, settProeve] = useState<Uttrekksproeve | null>(null);
  const feiltekst = useFeiltekst();
  const svar = useSpoer(finnUttrekksarkivdeler, { params });
  const proev = useUtfoer(proevUttrekk, { etter: settProeve });
  const bestill = useUtfoer(bestillUttrekk, {
    foreldet: [finnUttrekk],
    etter: () => {
      showToast({ tone: 'done', text: t('uttrekk>bestilt') });
      settProeve(null);
      velg([]);
    },
  });
  if (svar.error !== null)
    return (
      <EmptyState icon="warning" title={t('skall>feilet')}>
        <p>{feiltekst(svar.error)}</p>
      </EmptyState>
    );
  if (svar.data === undefined) return <SkeletonLines label={t('skall>henter')} lines={6} />;
  const viste = svar.data.arkivdeler.filter((del) => innenfor(del, periode));
  const ider = valgte.filter((id) => viste.some((del) => del.id === id));
  const endre = (nye: readonly string[]) => {
    velg(nye);
    settProeve(null);
  };
  return (
    <>
      <Eksportprofil arkivskaper={arkivskaper} />
      <section className="uttrekk__valg" aria-label={t('uttrekk>velg')}>
        <div className="rekke uttrekk__periode">
          {(['fra', 'til'] as const).map((ende) => (
            <div key={ende} className="ui-field">
              <Label htmlFor={`uttrekk-${ende}`}>{t(`uttrekk>${ende}`)}</Label>
              <Datoinput
                id={`uttrekk-${ende}`}
                verdi={periode[ende]}
                velg={(dato) => settPeriode({ ...periode, [ende]: dato })}
              />
            </div>
          ))}
        </div>
        <Arkivdelvalg deler={viste} valgte={ider} velg={endre} />
        <div className="rekke">
          <Button
            disabled={ider.length === 0}
            loading={proev.isPending}
            onClick={() => proev.mutate({ params, body: { arkivdeler: [...ider] } })}
          >
            {t('uttrekk>proev')}
          </Button>
          <Button
            look="primary"
            disabled={proeve?.kanDeponeres !== true || ider.length === 0}
            loading={bestill.isPending}
            onClick={() => bestill.mutate({ params, body: { arkivdeler: [...ider], tittel: null } })}
          >
            {t('uttrekk>deponer')}
          </Button>
        </div>
      </section>
      {proeve === null ? null : <Proeveresultat arkivskaper={arkivskaper} proeve={proeve} />}
      <Uttrekksliste arkivskaper={arkivskaper} />
    </>
  );
}

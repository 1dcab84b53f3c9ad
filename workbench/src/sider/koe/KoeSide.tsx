import { Button, EmptyState, Icon, IconButton, Notice, Splitter, useMediaQuery } from '@dokumentsenter/ui';
import { getRouteApi } from '@tanstack/react-router';
import { type CSSProperties, type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Koeutvalg } from '../../app/sokeverdier.ts';
import { useTittel } from '../../deler/useTittel.ts';
import { Brevviser } from '../../deler/viser/Brevviser.tsx';
import { useFeltbredde, useKoebredde } from '../../innstilling/valg.ts';
import { useFeiltekst } from '../../varsel/useVarsleFeil.ts';
import { Brevdialoger, type Dialogslag } from './dialog/Brevdialoger.tsx';
import { Feltpanel } from './felt/Feltpanel.tsx';
import { Koepanel } from './Koepanel.tsx';
import { useBrevtilstand } from './useBrevtilstand.ts';
import { useForhaandshent } from './useForhaandshent.ts';
import { useKoe } from './useKoe.ts';
import { useKoetastatur } from './useKoetastatur.ts';
import './koe.css';

const rute = getRouteApi('/koe');
const KOEGRENSER = { min: 300, max: 480 };
const FELTGRENSER = { min: 360, max: 560 };
export type Rutenavn = 'koe' | 'side' | 'felt';

/** The workbench: queue, letter and fields side by side. */
export function KoeSide(): ReactNode {
  const { t } = useTranslation();
  const { oppgave: valgtId = null, utvalg = 'alle' } = rute.useSearch();
  const gaaTil = rute.useNavigate();
  const smal = useMediaQuery('(max-width: 640px)');
  const middels = useMediaQuery('(max-width: 1180px)');
  const [aapenKoe, aapneKoe] = useState(false);
  const [naaRute, settRute] = useState<Rutenavn>('koe');
  const [dialog, visDialog] = useState<Dialogslag | null>(null);
  const koe = useKoe(utvalg);
  useTittel(t('koe>tittel'));
  const velg = useCallback(
    (id: string | null) => {
      const ferdig = gaaTil({
        search: ({ oppgave: _, ...resten }) => (id === null ? resten : { ...resten, oppgave: id }),
        replace: true,
      });
      aapneKoe(false);
      settRute(id === null ? 'koe' : 'side');
      return ferdig;
    },
    [gaaTil],
  );
  const velgUtvalg = (nytt: Koeutvalg) => void gaaTil({ search: { utvalg: nytt }, replace: true });
  const tilstand = useBrevtilstand({ koe, valgtId, velg });
  const { oppgave, brev, laast, uthevinger } = tilstand;
  const [foerste] = koe.oppgaver;
  useEffect(() => {
    // On a wide screen a letter is always open; on a narrow one the person chooses.
    if (!smal && oppgave === null && foerste !== undefined) void velg(foerste.id);
  }, [smal, oppgave, foerste, velg]);
  useForhaandshent(koe.oppgaver, valgtId);
  const handlingsvalg = useMemo(() => tilstand.handlingsvalg(visDialog), [tilstand]);
  useKoetastatur({ koe, tilstand, velg, visDialog, visRute: settRute });
  const tomt = !koe.venter && foerste === undefined;
  const smalKoe = middels && !smal && !aapenKoe;
  const feltpanel =
    brev === null || brev.oppgave.skjult ? null : (
      <Feltpanel
        brev={brev}
        laast={laast}
        aktivt={tilstand.aktivt}
        aktiver={tilstand.aktiver}
        handlinger={handlingsvalg}
      />
    );
  return (
    <div className="koe" data-rute={oppgave === null ? 'koe' : naaRute} data-stripe={smalKoe}>
      {smalKoe ? (
        <Koestripe antall={koe.antall?.alle} aapne={() => aapneKoe(true)} />
      ) : (
        <Koebredde>
          <Koepanel
            koe={koe}
            utvalg={utvalg}
            velgUtvalg={velgUtvalg}
            valgt={valgtId}
            velg={velg}
            fold={middels && !smal ? () => aapneKoe(false) : undefined}
          />
        </Koebredde>
      )}
      <div className="koe__side">
        {oppgave === null || brev === null ? (
          <EmptyState icon={tomt ? 'checkCircle' : 'mail'} title={t(tomt ? 'koe>ferdig' : 'koe>velgBrev')}>
            <p>{t(tomt ? 'koe>ferdigHjelp' : 'koe>velgBrevHjelp')}</p>
          </EmptyState>
        ) : oppgave.skjult ? (
          <EmptyState icon="shield" title={t('koe>skjultTittel')}>
            <p>{t('koe>status>skjult')}</p>
          </EmptyState>
        ) : brev.feil !== null && brev.forsendelse === undefined ? (
          <Brevfeil feil={brev.feil} />
        ) : (
          <Brevviser forsendelse={brev.forsendelse} lesning={brev.lesning} uthevinger={uthevinger} />
        )}
      </div>
      {feltpanel === null ? null : <Feltbredde>{feltpanel}</Feltbredde>}
      {smal && oppgave !== null ? (
        <Rutebunn naa={naaRute} gaaTil={(til) => (til === 'koe' ? velg(null) : settRute(til))} />
      ) : null}
      {dialog === null || brev === null ? null : (
        <Brevdialoger slag={dialog} brev={brev} handlinger={tilstand.handlinger} lukk={() => visDialog(null)} />
      )}
    </div>
  );
}

function Brevfeil({ feil }: { readonly feil: unknown }) {
  const feiltekst = useFeiltekst();
  return (
    <div className="koepanel__beskjed">
      <Notice tone="danger" alert>
        {feiltekst(feil)}
      </Notice>
    </div>
  );
}

type Barn = { readonly children: ReactNode };

function Koebredde({ children }: Barn) {
  const { t } = useTranslation();
  const [bredde, sett] = useKoebredde();
  return (
    <>
      <div className="koe__liste" style={{ '--bredde': `${bredde}px` } as CSSProperties}>
        {children}
      </div>
      <Splitter label={t('koe>breddeKoe')} side="left" width={bredde} limits={KOEGRENSER} onChange={sett} />
    </>
  );
}

function Feltbredde({ children }: Barn) {
  const { t } = useTranslation();
  const [bredde, sett] = useFeltbredde();
  return (
    <>
      <Splitter label={t('koe>breddeFelt')} side="right" width={bredde} limits={FELTGRENSER} onChange={sett} />
      <div className="koe__felt" style={{ '--bredde': `${bredde}px` } as CSSProperties}>
        {children}
      </div>
    </>
  );
}

/** The folded queue on a middle-sized screen. */
function Koestripe({ antall, aapne }: { readonly antall: number | undefined; readonly aapne: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="koestripe">
      <h1 className="ui-sr">{t('koe>arbeidsbenk')}</h1>
      <IconButton icon="strip" label={t('koe>brett')} onClick={aapne} />
      {antall === undefined ? null : <b className="ui-num">{antall}</b>}
      <span className="koestripe__navn">{t('koe>tittel')}</span>
    </div>
  );
}

/** One pane at a time on a narrow screen. */
function Rutebunn({ naa, gaaTil }: { readonly naa: Rutenavn; readonly gaaTil: (rute: Rutenavn) => void }) {
  const { t } = useTranslation();
  const IKON = { koe: 'chevronLeft', side: 'note', felt: 'edit' } as const;
  return (
    <nav className="rutebunn" aria-label={t('koe>arbeidsbenk')}>
      {(['koe', 'side', 'felt'] as const).map((navn) => (
        <Button
          key={navn}
          look="quiet"
          className="rutebunn__knapp"
          aria-current={navn === naa ? 'true' : undefined}
          onClick={() => gaaTil(navn)}
        >
          <Icon name={IKON[navn]} />
          {t(`koe>rute>${navn}`)}
        </Button>
      ))}
    </nav>
  );
}

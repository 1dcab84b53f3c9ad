import { EmptyState, Notice, useMediaQuery } from '@dokumentsenter/ui';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Koeutvalg } from '../../app/sokeverdier.ts';
import { useTittel } from '../../deler/useTittel.ts';
import { Brevviser } from '../../deler/viser/Brevviser.tsx';
import { useFeiltekst } from '../../varsel/useVarsleFeil.ts';
import { Brevdialoger, type Dialogslag } from './dialog/Brevdialoger.tsx';
import { Feltpanel } from './felt/Feltpanel.tsx';
import { Koepanel } from './Koepanel.tsx';
import { Feltbredde, Koebredde, Koestripe, Rutebunn, type Rutenavn } from './Koeruter.tsx';
import { useBrevtilstand } from './useBrevtilstand.ts';
import { useForhaandshent } from './useForhaandshent.ts';
import { useKoe } from './useKoe.ts';
import { useKoetastatur } from './useKoetastatur.ts';
import './koe.css';

const rute = getRouteApi('/koe');

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
        reservasjon={tilstand.reservasjon}
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

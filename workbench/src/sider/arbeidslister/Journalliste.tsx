import type { Journalpostliste } from '@dokumentsenter/contract';
import { Button, EmptyState, SkeletonLines } from '@dokumentsenter/ui';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { visTall } from '../../format/tall.ts';
import { useKan } from '../../kommune/meg.tsx';
import { useFeiltekst } from '../../varsel/useVarsleFeil.ts';
import { ArkiverDialog } from './ArkiverDialog.tsx';
import { Listerad } from './Listerad.tsx';
import type { Listesoek } from './listesoek.ts';
import { useListe } from './useListe.ts';
import { useListetastatur } from './useListetastatur.ts';

type Props = { readonly arkivskaper: string; readonly liste: Journalpostliste; readonly soek: Listesoek };

/** The rows of a list. Where many can be archived at once, they are marked and archived together. */
export function Journalliste({ arkivskaper, liste, soek }: Props) {
  const { t } = useTranslation();
  const gaaTil = useNavigate();
  const feiltekst = useFeiltekst();
  const kanArkivere = useKan()('journalpost:arkiver', arkivskaper) && liste === 'kvalitetskontroll';
  const { poster, henter, henterFlere, finnesFlere, hentFlere, feil } = useListe(arkivskaper, liste, soek);
  const [merkede, settMerkede] = useState<ReadonlySet<string>>(new Set());
  const [spoer, settSpoer] = useState(false);
  const valgte = poster.filter(({ id }) => merkede.has(id));
  const merk = (id: string) =>
    settMerkede((foer) => new Set(foer.has(id) ? [...foer].filter((en) => en !== id) : [...foer, id]));
  const her = useListetastatur({
    poster,
    aapne: ({ id }) => void gaaTil({ to: '/journalposter/$arkivskaper/$id', params: { arkivskaper, id } }),
    merk: (id) => (kanArkivere ? merk(id) : undefined),
    utfoer: () => settSpoer(kanArkivere && valgte.length > 0),
  });
  if (henter) return <SkeletonLines label={t('skall>henter')} lines={10} />;
  if (feil !== null) return <EmptyState icon="warning" title={feiltekst(feil)} />;
  if (poster.length === 0)
    return (
      <EmptyState icon="checkCircle" title={t('lister>tom')}>
        <p>{t('lister>tomHjelp')}</p>
      </EmptyState>
    );
  const antall = visTall(poster.length);
  return (
    <>
      <div className="listelinje">
        <p className="dus" role="status">
          {finnesFlere ? t('lister>viserFlere', { antall }) : t('lister>viser', { count: poster.length, antall })}
          {valgte.length === 0
            ? null
            : ` · ${t('lister>merket', { count: valgte.length, antall: visTall(valgte.length) })}`}
        </p>
        {kanArkivere ? (
          <div className="rekke">
            <Button
              look="quiet"
              onClick={() => settMerkede(new Set(poster.filter(({ funn }) => funn.length === 0).map(({ id }) => id)))}
            >
              {t('lister>merkKlare')}
            </Button>
            <Button look="quiet" onClick={() => settMerkede(new Set(poster.map(({ id }) => id)))}>
              {t('lister>merkAlle')}
            </Button>
            <Button
              look="primary"
              disabled={valgte.length === 0}
              shortcut="Control+Enter"
              onClick={() => settSpoer(true)}
            >
              {t('lister>arkiver')}
            </Button>
          </div>
        ) : null}
      </div>
      <ul className="listerader kort">
        {poster.map((post) => (
          <Listerad
            key={post.id}
            post={post}
            arkivskaper={arkivskaper}
            staarHer={post.id === her}
            merket={merkede.has(post.id)}
            merk={kanArkivere ? () => merk(post.id) : null}
          />
        ))}
      </ul>
      {finnesFlere ? (
        <Button onClick={hentFlere} loading={henterFlere}>
          {t('lister>flere')}
        </Button>
      ) : null}
      <p className="dus listetaster">{t('lister>taster')}</p>
      {spoer ? (
        <ArkiverDialog
          arkivskaper={arkivskaper}
          poster={valgte}
          lukk={() => settSpoer(false)}
          etter={() => settMerkede(new Set())}
        />
      ) : null}
    </>
  );
}

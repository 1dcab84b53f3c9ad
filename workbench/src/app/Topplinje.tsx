import { Icon, IconButton, Kbd } from '@dokumentsenter/ui';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { visTall } from '../format/tall.ts';
import { useEnkelttaster } from '../innstilling/valg.ts';
import { Kommunevelger } from '../kommune/Kommunevelger.tsx';
import { useKan } from '../kommune/meg.tsx';
import { Personmeny } from './Personmeny.tsx';
import { useTellere } from './useTellere.ts';

type Props = { readonly visHjelp: () => void; readonly visNylig: () => void };

/** Municipality filter, search, how much is waiting, and the person. */
export function Topplinje({ visHjelp, visNylig }: Props) {
  const { t } = useTranslation();
  const kan = useKan();
  const { koe } = useTellere();
  return (
    <header className="topp">
      <Kommunevelger />
      {kan('journalpost:les') ? <Toppsoek /> : <span className="topp__luft" />}
      {koe === undefined || !kan('oppgave:behandle') ? null : (
        <p className="topp__status">{t('skall>venter', { count: koe, antall: visTall(koe) })}</p>
      )}
      {kan('oppgave:behandle') || kan('oppgave:tildel') ? (
        <IconButton icon="history" label={t('fordeling>nylig>tittel')} onClick={visNylig} />
      ) : null}
      <span className="topp__hjelp">
        <IconButton icon="keyboard" label={`${t('skall>hurtigtaster')} (?)`} onClick={visHjelp} />
      </span>
      <Personmeny />
    </header>
  );
}

function Toppsoek() {
  const { t } = useTranslation();
  const gaaTil = useNavigate();
  const [q, settQ] = useState('');
  const [enkelttaster] = useEnkelttaster();
  return (
    <search className="topp__soek">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (q.trim() !== '') void gaaTil({ to: '/soek', search: { q: q.trim() } });
        }}
      >
        <Icon name="search" />
        <input
          id="toppsoek"
          type="search"
          aria-label={t('skall>soekFelt')}
          placeholder={t('skall>soekHint')}
          value={q}
          onChange={(event) => settQ(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.currentTarget.blur();
          }}
        />
        {enkelttaster ? <Kbd>/</Kbd> : null}
      </form>
    </search>
  );
}

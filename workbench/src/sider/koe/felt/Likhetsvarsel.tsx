import { avvisLikhet, finnLikheter, type Likhet } from '@dokumentsenter/contract';
import { Button, Notice, showToast } from '@dokumentsenter/ui';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { visTidspunkt } from '../../../format/dato.ts';
import { visTall } from '../../../format/tall.ts';
import { useSpoer, useUtfoer } from '../../../tjeneste/spoer.ts';
import type { Brev } from '../useBrev.ts';
import type { Handlingsvalg } from './Handlingsknapper.tsx';
import { likhetsutfall } from './likhetsutfall.ts';
import { Sammenligning } from './Sammenligning.tsx';

const FERSK_MS = 30_000;
const STATUSTEKST: Readonly<Record<string, 'ikkeArkivert' | 'overfoert' | 'karantene'>> = {
  'ikke-arkivert': 'ikkeArkivert',
  overfoert: 'overfoert',
  karantene: 'karantene',
};

type Props = {
  readonly brev: Brev;
  readonly laast: boolean;
  readonly handlinger: Pick<Handlingsvalg, 'knytt' | 'leggVekkDuplikat'>;
};

/** Says that the same letter seems to have come before, how that was seen and what differs. Nothing is joined before a person says so. */
export function Likhetsvarsel({ brev, laast, handlinger }: Props) {
  const { arkivskaper, forsendelse: id } = brev.oppgave;
  const svar = useSpoer(finnLikheter, { params: { arkivskaper, id } }, { ferskMs: FERSK_MS });
  return (svar.data?.likheter ?? []).map((likhet) => (
    <EtLikt key={likhet.forsendelse} brev={brev} laast={laast} handlinger={handlinger} likhet={likhet} />
  ));
}

function EtLikt({ brev, laast, handlinger, likhet }: Props & { readonly likhet: Likhet }) {
  const { t } = useTranslation();
  const [ved, settVed] = useState(false);
  const valg = laast ? null : (
    <Valg brev={brev} handlinger={handlinger} likhet={likhet} ferdig={() => settVed(false)} />
  );
  const ulikt = <Ulikheter ulikt={likhet.ulikt} />;
  return (
    <Notice tone="warning">
      <p>
        <strong>{t('koe>likhet>tittel')}</strong>
      </p>
      <p>
        {t('koe>likhet>kom', { kanal: t(`skall>kanal>${likhet.kanal}`), tid: visTidspunkt(likhet.mottattTid) })}.{' '}
        {t(`koe>likhet>grunnlag>${likhet.grunnlag}`, { andel: visTall(Math.floor(likhet.likhet * 100)) })}.
      </p>
      <Hvor likhet={likhet} arkivskaper={brev.oppgave.arkivskaper} />
      {ulikt}
      <div className="rekke">
        <Button onClick={() => settVed(true)}>{t('koe>likhet>sammenlign')}</Button>
        {valg}
      </div>
      {ved ? <Sammenligning brev={brev} likhet={likhet} valg={valg} ulikt={ulikt} lukk={() => settVed(false)} /> : null}
    </Notice>
  );
}

type Valgprops = Omit<Props, 'laast'> & { readonly likhet: Likhet; readonly ferdig: () => void };

/** What a person says of the two. */
function Valg({ brev, handlinger, likhet, ferdig }: Valgprops) {
  const { t } = useTranslation();
  const { arkivskaper, forsendelse: id } = brev.oppgave;
  const avvis = useUtfoer(avvisLikhet, {
    foreldet: [finnLikheter],
    etter: () => void showToast({ tone: 'done', text: t('koe>likhet>avvist') }),
  });
  const utfall = likhetsutfall(likhet);
  const naar = { kanal: t(`skall>kanal>${likhet.kanal}`), tid: visTidspunkt(likhet.mottattTid) };
  const knytt = () => {
    ferdig();
    handlinger.knytt(likhet.forsendelse);
  };
  const leggVekk = () => {
    ferdig();
    handlinger.leggVekkDuplikat(t('koe>likhet>leggVekkMerknad', naar));
  };
  return (
    <>
      {utfall === 'knytt' ? <Button onClick={knytt}>{t('koe>likhet>samme')}</Button> : null}
      {utfall === 'leggVekk' ? <Button onClick={leggVekk}>{t('koe>likhet>leggVekk')}</Button> : null}
      <Button
        look="quiet"
        disabled={avvis.isPending}
        onClick={() => avvis.mutate({ params: { arkivskaper, id, annen: likhet.forsendelse } })}
      >
        {t('koe>likhet>ikkeSamme')}
      </Button>
    </>
  );
}

function Hvor({ likhet, arkivskaper }: { readonly likhet: Likhet; readonly arkivskaper: string }) {
  const { t } = useTranslation();
  const { journalpost, status } = likhet;
  if (likhetsutfall(likhet) === 'leggVekk') return <p>{t('koe>likhet>levert')}</p>;
  if (journalpost === null) return <p>{t(`koe>likhet>${STATUSTEKST[status] ?? 'ikoe'}`)}</p>;
  return (
    <p>
      <Link to="/journalposter/$arkivskaper/$id" params={{ arkivskaper, id: journalpost.id }}>
        {t('koe>likhet>post', { nummer: journalpost.registreringsID, tittel: journalpost.tittel })}
      </Link>
    </p>
  );
}

function Ulikheter({ ulikt }: Pick<Likhet, 'ulikt'>) {
  const { t } = useTranslation();
  if (ulikt.length === 0) return null;
  return (
    <div>
      <p>{t('koe>likhet>ulikt')}</p>
      <ul className="likhet__ulikt">
        {ulikt.map(({ her, der }) => (
          <li key={`${her}|${der}`}>
            {der === ''
              ? t('koe>likhet>bareHer', { tekst: her })
              : her === ''
                ? t('koe>likhet>bareDer', { tekst: der })
                : t('koe>likhet>begge', { her, der })}
          </li>
        ))}
      </ul>
    </div>
  );
}

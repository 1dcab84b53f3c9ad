import { avvisLikhet, finnLikheter, type Likhet } from '@dokumentsenter/contract';
import { Button, Notice, showToast } from '@dokumentsenter/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { visTidspunkt } from '../../../format/dato.ts';
import { visTall } from '../../../format/tall.ts';
import { useSpoer, useUtfoer } from '../../../tjeneste/spoer.ts';
import type { Brev } from '../useBrev.ts';

const FERSK_MS = 30_000;
const STATUSTEKST: Readonly<Record<string, 'ikkeArkivert' | 'overfoert' | 'karantene' | 'venter'>> = {
  'ikke-arkivert': 'ikkeArkivert',
  overfoert: 'overfoert',
  karantene: 'karantene',
  'venter-arkivmaal': 'venter',
};

type Props = { readonly brev: Brev; readonly laast: boolean; readonly knytt: (til: string) => void };

/** Says that the same letter seems to have come before, how that was seen and what differs. Nothing is joined before a person says so. */
export function Likhetsvarsel({ brev, laast, knytt }: Props) {
  const { t } = useTranslation();
  const { arkivskaper, forsendelse: id } = brev.oppgave;
  const svar = useSpoer(finnLikheter, { params: { arkivskaper, id } }, { ferskMs: FERSK_MS });
  const avvis = useUtfoer(avvisLikhet, {
    foreldet: [finnLikheter],
    etter: () => void showToast({ tone: 'done', text: t('koe>likhet>avvist') }),
  });
  return (svar.data?.likheter ?? []).map((likhet) => (
    <Notice key={likhet.forsendelse} tone="warning">
      <p>
        <strong>{t('koe>likhet>tittel')}</strong>
      </p>
      <p>
        {t('koe>likhet>kom', { kanal: t(`skall>kanal>${likhet.kanal}`), tid: visTidspunkt(likhet.mottattTid) })}.{' '}
        {t(`koe>likhet>grunnlag>${likhet.grunnlag}`, { andel: visTall(Math.floor(likhet.likhet * 100)) })}.
      </p>
      <Hvor likhet={likhet} arkivskaper={arkivskaper} />
      <Ulikheter ulikt={likhet.ulikt} />
      {laast ? null : (
        <div className="rekke">
          {likhet.journalpost === null ? null : (
            <Button onClick={() => knytt(likhet.forsendelse)}>{t('koe>likhet>samme')}</Button>
          )}
          <Button
            look="quiet"
            disabled={avvis.isPending}
            onClick={() => avvis.mutate({ params: { arkivskaper, id, annen: likhet.forsendelse } })}
          >
            {t('koe>likhet>ikkeSamme')}
          </Button>
        </div>
      )}
    </Notice>
  ));
}

function Hvor({ likhet, arkivskaper }: { readonly likhet: Likhet; readonly arkivskaper: string }) {
  const { t } = useTranslation();
  const { journalpost, status } = likhet;
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
    <>
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
    </>
  );
}

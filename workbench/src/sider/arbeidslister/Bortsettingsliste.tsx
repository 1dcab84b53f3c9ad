import { type Bortsettingsrad, hentBortsettingsliste, kall } from '@dokumentsenter/contract';
import { Button, EmptyState, SkeletonLines } from '@dokumentsenter/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { visDato } from '../../format/dato.ts';
import { useFeiltekst } from '../../varsel/useVarsleFeil.ts';
import { type Listesoek, saksvalgI } from './listesoek.ts';

type Props = { readonly arkivskaper: string; readonly soek: Listesoek };

/** Cases by klasse, to be put away, deposited or handed over (krav 6.5.1–4). */
export function Bortsettingsliste({ arkivskaper, soek }: Props) {
  const { t } = useTranslation();
  const feiltekst = useFeiltekst();
  const inn = { params: { arkivskaper }, query: saksvalgI(soek) };
  const svar = useInfiniteQuery({
    queryKey: [hentBortsettingsliste.id, inn],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      kall(hentBortsettingsliste, { ...inn, query: { ...inn.query, etter: pageParam } }, { signal }),
    getNextPageParam: (side) => side.neste ?? undefined,
  });
  if (svar.error !== null) return <EmptyState icon="warning" title={feiltekst(svar.error)} />;
  if (svar.data === undefined) return <SkeletonLines label={t('skall>henter')} lines={8} />;
  const saker = svar.data.pages.flatMap((side) => side.saker);
  if (saker.length === 0)
    return (
      <EmptyState icon="folder" title={t('lister>tom')}>
        <p>{t('lister>saker>tomHjelp')}</p>
      </EmptyState>
    );
  return (
    <>
      {[...Map.groupBy(saker, overskrift)].map(([navn, deres]) => (
        <section key={navn} aria-label={navn}>
          <h2 className="side__ledd">{navn}</h2>
          <ul className="listerader kort">
            {deres.map((sak) => (
              <Rad key={sak.id} arkivskaper={arkivskaper} sak={sak} />
            ))}
          </ul>
        </section>
      ))}
      {svar.hasNextPage ? (
        <Button onClick={() => void svar.fetchNextPage()} loading={svar.isFetchingNextPage}>
          {t('lister>flere')}
        </Button>
      ) : null}
    </>
  );
}

const overskrift = ({ klasse, klassetittel, klassifikasjonssystem }: Bortsettingsrad): string =>
  [klasse, klassetittel, `(${klassifikasjonssystem})`].filter((del) => del !== null).join(' ');

function Rad({ arkivskaper, sak }: { readonly arkivskaper: string; readonly sak: Bortsettingsrad }) {
  const { t } = useTranslation();
  const periode = [sak.periodeStart, sak.periodeSlutt].map((dato) => (dato === null ? '' : visDato(dato))).join('–');
  return (
    <li className="listerad">
      <div className="listerad__tekst">
        <p className="listerad__over dus ui-num">
          <span>{sak.saksnummer}</span>
          <span>{t(`skall>saksstatus>${sak.saksstatus}`)}</span>
          <span>{t('lister>saker>opprettet', { dato: visDato(sak.opprettetDato) })}</span>
        </p>
        <p className="listerad__tittel linjer">
          <Link to="/saker/$arkivskaper/$id" params={{ arkivskaper, id: sak.id }}>
            {sak.tittel}
          </Link>
        </p>
        <p className="listerad__under dus linjer">
          {[sak.arkiv, `${sak.arkivdel} (${periode})`].join(' · ')}
          {sak.graderteDokumenter === 0
            ? null
            : ` · ${t('lister>saker>graderte', { count: sak.graderteDokumenter, antall: sak.graderteDokumenter })}`}
        </p>
      </div>
      <p className="listerad__hvem dus">
        <span>{t(`lister>kassasjon>${sak.kassasjonsvedtak ?? 'ingen'}`)}</span>
        {sak.kassasjonsdato === null ? null : <span className="ui-num">{visDato(sak.kassasjonsdato)}</span>}
      </p>
    </li>
  );
}

import { hentKassasjonsliste } from '@dokumentsenter/contract';
import { EmptyState, SkeletonLines, TextField } from '@dokumentsenter/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useOppslag } from '../../deler/oppslag.ts';
import { visDato } from '../../format/dato.ts';
import { visTall } from '../../format/tall.ts';
import { useSpoer } from '../../tjeneste/spoer.ts';
import { type Listesoek, lesListeSoek, saksvalgI } from './listesoek.ts';

const MEST = 200;
type Props = {
  readonly arkivskaper: string;
  readonly soek: Listesoek;
  readonly dager: number | undefined;
  readonly settDager: (dager: number | undefined) => void;
};

/** Closed cases whose retention is over. */
export function Kassasjonsliste({ arkivskaper, soek, dager, settDager }: Props) {
  const { t } = useTranslation();
  const { klassenavn, enhetsnavn } = useOppslag(arkivskaper);
  const query = { grense: MEST, ...saksvalgI(soek), ...(dager === undefined ? {} : { dager }) };
  const svar = useSpoer(hentKassasjonsliste, { params: { arkivskaper }, query });
  return (
    <>
      <div className="listefilter">
        <TextField
          label={t('lister>kassasjon>dager')}
          type="number"
          min={0}
          defaultValue={dager ?? ''}
          onBlur={(event) => settDager(lesListeSoek({ dager: event.target.value }).dager)}
        />
      </div>
      {svar.data === undefined ? (
        <SkeletonLines label={t('skall>henter')} lines={8} />
      ) : svar.data.saker.length === 0 ? (
        <EmptyState icon="checkCircle" title={t('lister>tom')}>
          <p>{t('lister>kassasjon>tomHjelp')}</p>
        </EmptyState>
      ) : (
        <ul className="listerader kort">
          {svar.data.saker.map((sak) => (
            <li key={sak.id} className="listerad">
              <div className="listerad__tekst">
                <p className="listerad__over dus ui-num">
                  <span>{sak.saksnummer}</span>
                  <span>{klassenavn(sak.klasse)}</span>
                  <span>{enhetsnavn(sak.administrativEnhet)}</span>
                </p>
                <p className="listerad__tittel linjer">
                  <Link to="/saker/$arkivskaper/$id" params={{ arkivskaper, id: sak.id }}>
                    {sak.tittel}
                  </Link>
                </p>
                <p className="listerad__under dus linjer">
                  {[
                    t('lister>kassasjon>aar', { count: sak.bevaringstid, antall: visTall(sak.bevaringstid) }),
                    t(`lister>kassasjon>bestemtPaa>${sak.bestemtPaa}`),
                    sak.kassasjonshjemmel,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </div>
              <p className="listerad__hvem dus">
                <span>{t(`lister>kassasjon>${sak.kassasjonsvedtak}`)}</span>
                <span className="ui-num">{visDato(sak.kassasjonsdato)}</span>
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

import { adresse, finnHentbarePakker, finnUttrekk, hentUttrekkspakke, type Uttrekk } from '@dokumentsenter/contract';
import { EmptyState, Notice } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Framdrift } from '../../deler/Framdrift.tsx';
import { visTidspunkt } from '../../format/dato.ts';
import { visStoerrelse, visTall } from '../../format/tall.ts';
import { maalformvalg } from '../../innstilling/valg.ts';
import { useSpoer } from '../../tjeneste/spoer.ts';
import { problemtekst } from '../../varsel/problemtekst.ts';
import { Kontrollrapport } from './Kontrollrapport.tsx';

const FOELG_MS = 2_000;
const FERSK_MS = 60_000;

/** The deposits of the municipality, newest first; those under way are followed. */
export function Uttrekksliste({ arkivskaper }: { readonly arkivskaper: string }) {
  const { t } = useTranslation();
  const svar = useSpoer(finnUttrekk, { params: { arkivskaper } }, { hvertMs: FOELG_MS });
  const liste = svar.data?.uttrekk ?? [];
  const pakker = liste.filter(({ resultat }) => resultat?.tar != null).map(({ id }) => id);
  const hentbare = useSpoer(
    finnHentbarePakker,
    { params: { arkivskaper }, query: { ider: pakker.join() } },
    { naar: pakker.length > 0, ferskMs: FERSK_MS },
  ).data?.ider;
  return (
    <section className="uttrekk__liste" aria-label={t('uttrekk>tidligere')}>
      <h2>{t('uttrekk>tidligere')}</h2>
      {svar.data !== undefined && liste.length === 0 ? (
        <EmptyState icon="download" title={t('uttrekk>ingenUttrekk')}>
          <p>{t('uttrekk>ingenUttrekkHjelp')}</p>
        </EmptyState>
      ) : (
        <ul className="uttrekk__kort">
          {liste.map((en) => (
            <Uttrekkskort key={en.id} arkivskaper={arkivskaper} uttrekk={en} hentbare={hentbare} />
          ))}
        </ul>
      )}
    </section>
  );
}

type Kortprops = {
  readonly arkivskaper: string;
  readonly uttrekk: Uttrekk;
  /** Ids of those this person may download. */
  readonly hentbare: readonly string[] | undefined;
};
function Uttrekkskort({ arkivskaper, uttrekk, hentbare }: Kortprops) {
  const { t } = useTranslation();
  return (
    <li className="kort uttrekkskort">
      <div className="rekke uttrekkskort__topp">
        <h3>{uttrekk.tittel}</h3>
        <span className="ds-tag" data-color={FARGE[uttrekk.status]}>
          {t(`uttrekk>tilstand>${uttrekk.status}`)}
        </span>
      </div>
      <p className="dus">
        {t('uttrekk>bestiltAv', { tid: visTidspunkt(uttrekk.bestiltTid), navn: uttrekk.bestiltAv })}
      </p>
      {uttrekk.status === 'venter' || uttrekk.status === 'kjoerer' ? <Uttrekksframdrift uttrekk={uttrekk} /> : null}
      {uttrekk.feil === null ? null : (
        <Notice tone="danger">
          {problemtekst(
            {
              type: 'about:blank',
              title: uttrekk.feil.kode,
              status: 500,
              kode: uttrekk.feil.kode,
              ...(uttrekk.feil.detaljer === undefined ? {} : { detaljer: uttrekk.feil.detaljer }),
            },
            maalformvalg.les(),
          )}
        </Notice>
      )}
      {uttrekk.resultat === null ? null : (
        <>
          <Resultat
            arkivskaper={arkivskaper}
            id={uttrekk.id}
            resultat={uttrekk.resultat}
            kanHentes={hentbare?.includes(uttrekk.id)}
          />
          <Kontroll key={uttrekk.kontroll?.status} arkivskaper={arkivskaper} uttrekk={uttrekk} />
        </>
      )}
    </li>
  );
}

const FARGE = { venter: 'neutral', kjoerer: 'info', ferdig: 'success', feilet: 'danger' } as const;

const STEG = [
  'venter',
  'kontroll',
  'skjema',
  'arkivstruktur',
  'endringslogg',
  'loependeJournal',
  'offentligJournal',
  'addml',
  'dias',
  'ferdig',
] as const;

function Uttrekksframdrift({ uttrekk }: { readonly uttrekk: Uttrekk }) {
  const { t } = useTranslation();
  const steg = STEG.find((s) => s === uttrekk.steg) ?? 'venter';
  return <Framdrift steg={t(`uttrekk>steg>${steg}`)} gjort={uttrekk.gjort} av={uttrekk.av} />;
}

/** The verdict of the validator, which opens into its whole report. */
function Kontroll({ arkivskaper, uttrekk }: { readonly arkivskaper: string; readonly uttrekk: Uttrekk }) {
  const { t } = useTranslation();
  const [aapen, settAapen] = useState(false);
  const svar = uttrekk.kontroll?.dom ?? (uttrekk.kontroll?.status === 'venter' ? 'venter' : 'feilet');
  return (
    <details onToggle={(event) => settAapen(event.currentTarget.open)}>
      <summary>
        {t('pakke>kontroll')}{' '}
        <span className="ds-tag" data-color={DOMFARGE[svar]}>
          {t(`pakke>dom>${svar}`)}
        </span>
      </summary>
      {aapen ? <Kontrollrapport arkivskaper={arkivskaper} id={uttrekk.id} /> : null}
    </details>
  );
}

const DOMFARGE = {
  gyldig: 'success',
  ugyldig: 'danger',
  'ikke-bedoemt': 'warning',
  venter: 'info',
  feilet: 'neutral',
} as const;

type Resultatprops = {
  readonly arkivskaper: string;
  readonly id: string;
  readonly resultat: NonNullable<Uttrekk['resultat']>;
  /** Undefined until it is known. */
  readonly kanHentes: boolean | undefined;
};
function Resultat({ arkivskaper, id, resultat, kanHentes }: Resultatprops) {
  const { t } = useTranslation();
  return (
    <>
      <p className="ui-num">
        {t('uttrekk>innhold', {
          registreringer: visTall(resultat.registreringer),
          mapper: visTall(resultat.mapper),
          filer: visTall(resultat.dokumentfiler),
          endringer: visTall(resultat.endringer),
        })}
      </p>
      {resultat.tar === null || kanHentes === undefined ? null : !kanHentes ? (
        <p className="dus">{t('pakke>ikkeKlarert')}</p>
      ) : (
        <p>
          <a className="lenkeknapp" download href={adresse(hentUttrekkspakke, { params: { arkivskaper, id } })}>
            {t('pakke>lastNed', { stoerrelse: visStoerrelse(resultat.tar.stoerrelse) })}
          </a>
        </p>
      )}
      <dl className="uttrekkskort__fakta">
        <dt>{t('uttrekk>mappe')}</dt>
        <dd>
          <code>{resultat.mappe}</code>
        </dd>
        {resultat.tar === null ? null : (
          <>
            <dt>{t('uttrekk>sjekksum', { navn: `${id.slice(0, 8)}….tar` })}</dt>
            <dd>
              <code>{resultat.tar.sjekksum}</code>
            </dd>
          </>
        )}
        {resultat.utelatt.length === 0 ? null : (
          <>
            <dt>{t('uttrekk>utelatt')}</dt>
            {resultat.utelatt.map(({ del, grunn }) => (
              <dd key={del}>
                <code>{del}</code>: {t(`uttrekk>grunn>${grunn}`)}
              </dd>
            ))}
          </>
        )}
      </dl>
      {resultat.erstattedeTegn === 0 ? null : (
        <Notice tone="info">
          {t('uttrekk>erstattet', { count: resultat.erstattedeTegn, antall: visTall(resultat.erstattedeTegn) })}
        </Notice>
      )}
    </>
  );
}

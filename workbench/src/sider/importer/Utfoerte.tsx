import { adresse, hentImporter, hentImportlogg, type Importvisning } from '@dokumentsenter/contract';
import { EmptyState, Notice, SkeletonLines } from '@dokumentsenter/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Framdrift } from '../../deler/Framdrift.tsx';
import { visTidspunkt } from '../../format/dato.ts';
import { visTall } from '../../format/tall.ts';
import { maalformvalg } from '../../innstilling/valg.ts';
import { useSpoer } from '../../tjeneste/spoer.ts';
import { problemtekst } from '../../varsel/problemtekst.ts';
import { Feillinjer } from './Feillinjer.tsx';
import { sum } from './sum.ts';

const FOELG_MS = 2_000;
const FARGE = { venter: 'neutral', kjoerer: 'info', ferdig: 'success', feilet: 'danger' } as const;
const STEG = [
  'venter',
  'kontroll',
  'proeve',
  'enheter',
  'referanser',
  'journal',
  'endringslogg',
  'logg',
  'ferdig',
] as const;

/** Every import of the municipality, packages and journals, newest first; those under way are followed. */
export function Utfoerte({ arkivskaper }: { readonly arkivskaper: string }) {
  const { t } = useTranslation();
  const svar = useSpoer(hentImporter, { params: { arkivskaper } }, { hvertMs: FOELG_MS });
  if (svar.data === undefined) return <SkeletonLines label={t('skall>henter')} lines={4} />;
  if (svar.data.importer.length === 0)
    return (
      <EmptyState icon="upload" title={t('importer>ingenUtfoerte')}>
        <p>{t('importer>ingenUtfoerteHjelp')}</p>
      </EmptyState>
    );
  return (
    <section className="importer" aria-label={t('importer>utfoerte')}>
      <h2 className="side__ledd">{t('importer>utfoerte')}</h2>
      <ul className="importer__liste">
        {svar.data.importer.map((en) => (
          <Importkort key={en.id} arkivskaper={arkivskaper} imp={en} />
        ))}
      </ul>
    </section>
  );
}

type Kortprops = { readonly arkivskaper: string; readonly imp: Importvisning };
function Importkort({ arkivskaper, imp }: Kortprops) {
  const { t } = useTranslation();
  const steg = STEG.find((en) => en === imp.steg) ?? 'venter';
  return (
    <li className="kort importkort">
      <div className="rekke importkort__topp">
        <h3>{imp.pakke}</h3>
        <span className="rekke">
          <span className="ds-tag" data-color="neutral">
            {t(`importer>slag>${imp.slag}`)}
          </span>
          {imp.valg.proev ? (
            <span className="ds-tag" data-color="neutral">
              {t('importer>bareProevd')}
            </span>
          ) : null}
          <span className="ds-tag" data-color={FARGE[imp.status]}>
            {t(`importer>tilstand>${imp.status}`)}
          </span>
        </span>
      </div>
      <p className="dus">{t('uttrekk>bestiltAv', { tid: visTidspunkt(imp.bestiltTid), navn: imp.bestiltAv })}</p>
      {imp.fil === null ? null : <p className="dus linjer">{imp.fil.filnavn}</p>}
      {imp.status === 'venter' || imp.status === 'kjoerer' ? (
        <Framdrift steg={t(`importer>steg>${steg}`)} gjort={imp.gjort} av={imp.av} />
      ) : null}
      <Importfeil imp={imp} />
      <Utfall arkivskaper={arkivskaper} imp={imp} />
    </li>
  );
}

/** Why it stopped, in words. */
export function Importfeil({ imp: { feil } }: { readonly imp: Importvisning }) {
  if (feil === null) return null;
  const detaljer = feil.detaljer === undefined ? {} : { detaljer: feil.detaljer };
  const problem = { type: 'about:blank', title: feil.kode, status: 500, kode: feil.kode, ...detaljer };
  return <Notice tone="danger">{problemtekst(problem, maalformvalg.les())}</Notice>;
}

function Utfall({ arkivskaper, imp }: Kortprops) {
  const { t } = useTranslation();
  const { resultat } = imp;
  if (resultat === null) return null;
  const { logg, linjer, avvik } = resultat;
  return (
    <>
      <p>{t(imp.slag === 'journal' ? 'importer>utfall' : 'importer>pakkeutfall', sum(resultat))}</p>
      {linjer !== null && linjer.antallFeil > 0 ? (
        <details>
          <summary>{t('importer>linjerMedFeil')}</summary>
          <Feillinjer linjer={linjer} />
        </details>
      ) : null}
      {linjer === null && avvik.length > 0 ? (
        <details>
          <summary>{t('importer>merk')}</summary>
          <ul>
            {avvik.map(({ slag, antall }) => (
              <li key={slag}>
                {slag}: {visTall(antall)}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <p className="rekke">
        {logg === null ? null : (
          <Link className="lenkeknapp" to="/saker/$arkivskaper/$id" params={{ arkivskaper, id: logg.saksmappe }}>
            {t('importer>aapneLogg', { id: logg.registreringsID })}
          </Link>
        )}
        {imp.valg.proev || imp.status !== 'ferdig' ? null : (
          <a className="lenkeknapp" download href={adresse(hentImportlogg, { params: { arkivskaper, id: imp.id } })}>
            {t('importer>hentLogg')}
          </a>
        )}
      </p>
    </>
  );
}

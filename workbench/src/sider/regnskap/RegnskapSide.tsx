import { adresse, hentRegnskap, hentRegnskapsfil, kontrollerRegnskap } from '@dokumentsenter/contract';
import { Button, EmptyState, Icon, SkeletonLines, showToast } from '@dokumentsenter/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Datovelger } from '../../deler/Datoinput.tsx';
import { Digitalandel } from '../../deler/Digitalandel.tsx';
import { Kommunefelt } from '../../deler/Kommunefelt.tsx';
import { useTittel } from '../../deler/useTittel.ts';
import { norskDato, visTidspunkt } from '../../format/dato.ts';
import { useKan, useValgteKommuner } from '../../kommune/meg.tsx';
import { useSpoer, useUtfoer } from '../../tjeneste/spoer.ts';
import { useFeiltekst } from '../../varsel/useVarsleFeil.ts';
import { Dagsrapporter } from './Dagsrapporter.tsx';
import { Regnskapsavvikene } from './Regnskapsavvikene.tsx';
import { Regnskapstabell } from './Regnskapstabell.tsx';
import '../arbeidslister/arbeidslister.css';
import './regnskap.css';

const rute = getRouteApi('/postregnskap');
const MAANED_MS = 29 * 86_400_000;
const HVERT_MS = 30_000;

/** The ledger of one municipality: all that came is accounted for, and what is not is said. */
export function RegnskapSide(): React.ReactNode {
  const { t } = useTranslation();
  const kan = useKan();
  const soek = rute.useSearch();
  const gaaTil = rute.useNavigate();
  const kommuner = useValgteKommuner().filter(({ arkivskaper }) => kan('forsendelse:les', arkivskaper));
  const kommune = kommuner.find(({ arkivskaper }) => arkivskaper === soek.kommune) ?? kommuner[0];
  useTittel(t('regnskap>tittel'));
  if (kommune === undefined) return <EmptyState icon="lock" title={t('regnskap>ingenTilgang')} />;
  const { arkivskaper } = kommune;
  const til = soek.til ?? norskDato(new Date());
  const fra = soek.fra ?? norskDato(new Date(Date.parse(til) - MAANED_MS));
  const sett = (del: { readonly kommune?: string; readonly fra?: string; readonly til?: string }) =>
    void gaaTil({ search: { ...soek, ...del }, replace: true });
  return (
    <div className="side">
      <header className="side__topp">
        <div>
          <h1 className="side__tittel">{t('regnskap>tittel')}</h1>
          <p className="side__ingress">{t('regnskap>ingress')}</p>
        </div>
        {kommuner.length < 2 ? null : (
          <Kommunefelt kommuner={kommuner} valgt={arkivskaper} velg={(ny) => sett({ kommune: ny })} />
        )}
      </header>
      <search className="regnskapsvalg">
        <Datovelger label={t('regnskap>fra')} verdi={fra} velg={(dato) => dato !== null && sett({ fra: dato })} />
        <Datovelger label={t('regnskap>til')} verdi={til} velg={(dato) => dato !== null && sett({ til: dato })} />
      </search>
      <Innhold key={arkivskaper} arkivskaper={arkivskaper} fra={fra} til={til} />
    </div>
  );
}

type Props = { readonly arkivskaper: string; readonly fra: string; readonly til: string };

function Innhold({ arkivskaper, fra, til }: Props) {
  const { t } = useTranslation();
  const feiltekst = useFeiltekst();
  const svar = useSpoer(hentRegnskap, { params: { arkivskaper }, query: { fra, til } }, { hvertMs: HVERT_MS });
  const kontroller = useUtfoer(kontrollerRegnskap, {
    etter: () => showToast({ tone: 'done', text: t('regnskap>kontrollBestilt') }),
    foreldet: [hentRegnskap],
  });
  if (svar.error !== null) return <EmptyState icon="warning" title={feiltekst(svar.error)} />;
  if (svar.data === undefined) return <SkeletonLines label={t('skall>henter')} lines={8} />;
  const { linjer, sum, papirandel, avvik, lukkede, kontrollert, dager } = svar.data;
  return (
    <div className="regnskap">
      <div className="regnskap__tabell">
        <Regnskapstabell linjer={linjer} sum={sum} papirandel={papirandel} />
        <p className="rekke">
          <Icon name="download" />
          <span className="dus">{t('regnskap>lastNed')}:</span>
          {(['xlsx', 'csv'] as const).map((format) => (
            <a
              key={format}
              download
              href={adresse(hentRegnskapsfil, { params: { arkivskaper }, query: { fra, til, format } })}
            >
              {format === 'xlsx' ? 'Excel' : 'CSV'}
            </a>
          ))}
        </p>
      </div>
      <section>
        <div className="regnskapskontroll">
          <div>
            <h2 className="side__ledd">{t('regnskap>kontroll')}</h2>
            <p className="dus">
              {kontrollert === null
                ? t('regnskap>aldriKontrollert')
                : t('regnskap>kontrollert', { tid: visTidspunkt(kontrollert) })}
            </p>
          </div>
          <Button onClick={() => kontroller.mutate({ params: { arkivskaper } })} loading={kontroller.isPending}>
            {t('regnskap>kontrollerNaa')}
          </Button>
        </div>
        <Regnskapsavvikene avvik={avvik} lukkede={lukkede} kontrollert={kontrollert !== null} />
      </section>
      <Digitalandel arkivskaper={arkivskaper} />
      <Dagsrapporter dager={dager} />
    </div>
  );
}

import { Switch } from '@digdir/designsystemet-react';
import { finnArkivdeler, KASSASJONSVALG, SAKSSTATUSER } from '@dokumentsenter/contract';
import { Button, SelectField } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { Datovelger } from '../../deler/Datoinput.tsx';
import { Flervalg } from '../../deler/Flervalg.tsx';
import { useOppslag } from '../../deler/oppslag.ts';
import { useSpoer } from '../../tjeneste/spoer.ts';
import { type Listesoek, SAKSVALG } from './listesoek.ts';

type Props = {
  readonly arkivskaper: string;
  readonly rapport: 'kassasjon' | 'bortsetting';
  readonly soek: Listesoek;
  readonly sett: (del: { readonly [K in keyof Listesoek]?: Listesoek[K] | undefined }) => void;
};

const DATOER = {
  kassasjon: ['kassasjonFra', 'kassasjonTil', 'periodeFra', 'periodeTil'],
  bortsetting: ['periodeFra', 'periodeTil', 'kassasjonFra', 'kassasjonTil', 'avskrevetFra', 'avskrevetTil'],
} as const;

/** What narrows a report of cases (krav 6.1.28, 6.5.1). */
export function Saksfilter({ arkivskaper, rapport, soek, sett }: Props) {
  const { t } = useTranslation();
  const { enheter } = useOppslag(arkivskaper);
  const arkivdeler = useSpoer(finnArkivdeler, { params: { arkivskaper } }).data?.arkivdeler ?? [];
  const statuser = rapport === 'bortsetting' ? SAKSSTATUSER.filter((status) => status !== 'U') : [];
  const vedtak = rapport === 'kassasjon' ? (['K', 'G'] as const) : KASSASJONSVALG;
  const somValg = enheter.map(({ kode, navn }) => ({ verdi: kode, tekst: navn }));
  return (
    <div className="saksfilter">
      <div className="listefilter">
        <SelectField
          label={t('lister>enhet')}
          value={soek.enhet ?? ''}
          onChange={(event) => sett({ enhet: event.target.value || undefined })}
        >
          <option value="">{t('lister>alle')}</option>
          {somValg.map(({ verdi, tekst }) => (
            <option key={verdi} value={verdi}>
              {tekst}
            </option>
          ))}
        </SelectField>
        {DATOER[rapport].map((felt) => (
          <Datovelger
            key={felt}
            label={t(`lister>saker>${felt}`)}
            verdi={soek[felt] ?? null}
            velg={(dato) => sett({ [felt]: dato ?? undefined })}
          />
        ))}
      </div>
      <div className="saksfilter__valg">
        {arkivdeler.length < 2 ? null : (
          <Flervalg
            navn={t('lister>saker>arkivdel')}
            valg={arkivdeler.map(({ id, tittel }) => ({ verdi: id, tekst: tittel }))}
            valgt={soek.arkivdel}
            velg={(arkivdel) => sett({ arkivdel })}
          />
        )}
        <Flervalg
          navn={t('lister>saker>journalenhet')}
          valg={somValg}
          valgt={soek.journalenhet}
          velg={(journalenhet) => sett({ journalenhet })}
        />
        {statuser.length === 0 ? null : (
          <Flervalg
            navn={t('lister>saker>saksstatus')}
            valg={statuser.map((verdi) => ({ verdi, tekst: t(`skall>saksstatus>${verdi}`) }))}
            valgt={soek.saksstatus}
            velg={(saksstatus) => sett({ saksstatus })}
          />
        )}
        <Flervalg
          navn={t('lister>kassasjon>vedtak')}
          valg={vedtak.map((verdi) => ({ verdi, tekst: t(`lister>kassasjon>${verdi}`) }))}
          valgt={soek.vedtak}
          velg={(nytt) => sett({ vedtak: nytt })}
        />
        {soek.enhet === undefined ? null : (
          <Bryter
            navn={t('lister>saker>underenheter')}
            paa={soek.underenheter}
            sett={(underenheter) => sett({ underenheter })}
          />
        )}
        {rapport === 'kassasjon' ? null : (
          <Bryter
            navn={t('lister>saker>uavskrevet')}
            paa={soek.uavskrevet}
            sett={(uavskrevet) => sett({ uavskrevet })}
          />
        )}
        {SAKSVALG.some((felt) => soek[felt] !== undefined) ? (
          <Button
            look="quiet"
            icon="close"
            onClick={() => sett(Object.fromEntries(SAKSVALG.map((felt) => [felt, undefined])))}
          >
            {t('lister>nullstill')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

type Bryterprops = {
  readonly navn: string;
  readonly paa: 'true' | undefined;
  readonly sett: (paa: 'true' | undefined) => void;
};

const Bryter = ({ navn, paa, sett }: Bryterprops) => (
  <Switch label={navn} checked={paa === 'true'} onChange={(event) => sett(event.target.checked ? 'true' : undefined)} />
);

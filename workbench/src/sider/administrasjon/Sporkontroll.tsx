import { type SvarAv, verifiserSpor } from '@dokumentsenter/contract';
import { Button, Notice } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { visTall } from '../../format/tall.ts';
import { useUtfoer } from '../../tjeneste/spoer.ts';

const FUNN = [
  'endret-rad',
  'manglende-rad',
  'endret-ledd',
  'manglende-ledd',
  'dobbelt-ledd',
  'uforseglet',
  'avvik-fra-anker',
] as const;

/** Recomputes the chain when asked to, and says what it found. */
export function Sporkontroll({ arkivskaper }: { readonly arkivskaper: string }) {
  const { t } = useTranslation();
  const kontroll = useUtfoer(verifiserSpor);
  return (
    <>
      <div className="adm__knapper adm__knapper--midt">
        <Button icon="shield" loading={kontroll.isPending} onClick={() => kontroll.mutate({ params: { arkivskaper } })}>
          {t('sporing>kontroller')}
        </Button>
        <span className="dus">{t('sporing>kontrollerHjelp')}</span>
      </div>
      {kontroll.data === undefined ? null : <Resultat {...kontroll.data} />}
    </>
  );
}

function Resultat({ uroert, antall, antallFunn, funn, hode }: SvarAv<typeof verifiserSpor>) {
  const { t } = useTranslation();
  const kort = visTall(antall);
  return (
    <Notice tone={uroert ? 'success' : 'danger'} alert>
      <p>{uroert ? t('sporing>uroert', { antall: kort }) : t('sporing>roert', { antall: kort, funn: antallFunn })}</p>
      {funn.length === 0 ? null : (
        <ul>
          {funn.map(({ type, nr, spor }) => {
            const kjent = FUNN.find((en) => en === type);
            return (
              <li key={`${type}-${nr}-${spor}`}>
                {kjent === undefined ? type : t(`sporing>funn>${kjent}`, { nr: nr ?? 0 })}
              </li>
            );
          })}
        </ul>
      )}
      {antall === 0 ? null : (
        <p className="dus sporkontroll__hode">{t('sporing>hode', { nr: hode.nr, sjekksum: hode.sjekksum })}</p>
      )}
    </Notice>
  );
}

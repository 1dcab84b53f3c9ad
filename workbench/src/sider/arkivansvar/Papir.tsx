import { godkjennPapir, hentPapir, type Papirslag } from '@dokumentsenter/contract';
import { Button, SkeletonLines, showToast } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Datovelger } from '../../deler/Datoinput.tsx';
import { norskDato } from '../../format/dato.ts';
import { useKan } from '../../kommune/meg.tsx';
import { useSpoer, useUtfoer } from '../../tjeneste/spoer.ts';
import { Papirdel } from './Papirdel.tsx';
import { Utgaver } from './Utgaver.tsx';

type Props = { readonly arkivskaper: string; readonly papir: Papirslag };

/** A paper as it would be today: facts, own words, and the editions that are approved. */
export function Papir({ arkivskaper, papir }: Props) {
  const { t } = useTranslation();
  const kan = useKan();
  const idag = norskDato(new Date());
  const [periode, settPeriode] = useState({ fra: `${idag.slice(0, 4)}-01-01`, til: idag });
  const query = papir === 'internkontroll' ? periode : {};
  const gyldig = papir !== 'internkontroll' || periode.fra <= periode.til;
  const svar = useSpoer(hentPapir, { params: { arkivskaper, papir }, query }, { naar: gyldig });
  const godkjenn = useUtfoer(godkjennPapir, {
    foreldet: [hentPapir],
    etter: ({ nummer }) => showToast({ tone: 'done', text: t('arkivansvar>erGodkjent', { nummer }) }),
  });
  return (
    <>
      {papir === 'internkontroll' ? (
        <div className="rekke">
          {(['fra', 'til'] as const).map((felt) => (
            <Datovelger
              key={felt}
              label={t(`arkivansvar>${felt}`)}
              verdi={periode[felt]}
              feil={felt === 'til' && !gyldig ? t('arkivansvar>periodeFeil') : null}
              velg={(dato) => dato !== null && settPeriode((foer) => ({ ...foer, [felt]: dato }))}
            />
          ))}
        </div>
      ) : null}
      {svar.data === undefined ? (
        gyldig ? (
          <SkeletonLines label={t('skall>henter')} lines={10} />
        ) : null
      ) : (
        <>
          <article className="papir__ark kort" aria-label={svar.data.tittel}>
            {svar.data.deler.map((del) => (
              <Papirdel
                key={del.kode}
                arkivskaper={arkivskaper}
                papir={papir}
                del={del}
                kanSkrive={kan('arkivansvar:endre', arkivskaper)}
              />
            ))}
          </article>
          {kan('arkivansvar:godkjenn', arkivskaper) ? (
            <div>
              <Button
                look="primary"
                icon="check"
                loading={godkjenn.isPending}
                onClick={() => godkjenn.mutate({ params: { arkivskaper, papir }, body: query })}
              >
                {t('arkivansvar>godkjenn')}
              </Button>
            </div>
          ) : (
            <p className="dus">{t('arkivansvar>hvemGodkjenner')}</p>
          )}
          <Utgaver arkivskaper={arkivskaper} papir={papir} naa={svar.data} />
        </>
      )}
    </>
  );
}

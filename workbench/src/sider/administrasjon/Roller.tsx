import { avsluttTildeling, type Bruker, finnBrukere } from '@dokumentsenter/contract';
import { IconButton, showToast } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOppslag } from '../../deler/oppslag.ts';
import { Skjemadialog } from '../../deler/Skjemadialog.tsx';
import { norskDato, visDato } from '../../format/dato.ts';
import { useUtfoer } from '../../tjeneste/spoer.ts';

type Props = { readonly arkivskaper: string; readonly bruker: Bruker; readonly kan: boolean };

/** The person's roles here, with their days; ended ones stay as history (krav 4.5.29). */
export function Roller({ arkivskaper, bruker, kan }: Props) {
  const { t } = useTranslation();
  const { enhetsnavn } = useOppslag(arkivskaper);
  const [avsluttes, settAvsluttes] = useState<{ readonly id: string; readonly rolle: string } | null>(null);
  const iDag = norskDato(new Date());
  return (
    <>
      <ul className="rolleliste">
        {bruker.tildelinger.map(({ id, rolle, enhet, klarering, fra, til, avsluttet }) => {
          const loept = avsluttet || (til !== null && til < iDag);
          const navn = t(`oppsett>adm>bruker>rollenavn>${rolle}`);
          const deler = [
            enhet === null ? t('oppsett>adm>bruker>helekommunen') : enhetsnavn(enhet),
            ...(klarering.length === 0
              ? []
              : [
                  `${t('oppsett>adm>bruker>klarering').toLowerCase()} ${klarering.toSorted((a, b) => a.localeCompare(b, 'nb', { numeric: true })).join(', ')}`,
                ]),
            ...(fra > iDag ? [t('passord>fra', { dato: visDato(fra) })] : []),
            ...(til === null ? [] : [t(loept ? 'oppsett>adm>bruker>loept' : 'passord>til', { dato: visDato(til) })]),
          ];
          return (
            <li key={id} className={loept || fra > iDag ? 'dus' : undefined}>
              <span>
                <b>{navn}</b> · {deler.join(' · ')}
              </span>
              {kan && !loept ? (
                <IconButton
                  icon="close"
                  label={`${t('oppsett>adm>bruker>avslutt')}: ${bruker.navn}, ${navn}`}
                  onClick={() => settAvsluttes({ id, rolle: navn })}
                />
              ) : null}
            </li>
          );
        })}
      </ul>
      {avsluttes === null ? null : (
        <AvsluttDialog
          arkivskaper={arkivskaper}
          navn={bruker.navn}
          rolle={avsluttes.rolle}
          tildelingId={avsluttes.id}
          lukk={() => settAvsluttes(null)}
        />
      )}
    </>
  );
}

type Avsluttprops = {
  readonly arkivskaper: string;
  readonly navn: string;
  readonly rolle: string;
  readonly tildelingId: string;
  readonly lukk: () => void;
};

/** Asks first: a role that has ended cannot be begun again, only given anew. */
function AvsluttDialog({ arkivskaper, navn, rolle, tildelingId, lukk }: Avsluttprops) {
  const { t } = useTranslation();
  const avslutt = useUtfoer(avsluttTildeling, {
    foreldet: [finnBrukere],
    etter: () => {
      void showToast({ tone: 'done', text: t('oppsett>adm>bruker>avsluttet') });
      lukk();
    },
  });
  return (
    <Skjemadialog
      tittel={t('passord>avsluttTittel', { navn })}
      knapp={t('oppsett>adm>bruker>avslutt')}
      venter={avslutt.isPending}
      lukk={lukk}
      send={() => avslutt.mutate({ params: { arkivskaper, tildelingId } })}
    >
      <p>{t('passord>avsluttForklaring', { navn, rolle })}</p>
    </Skjemadialog>
  );
}

import { avsluttTildeling, type Bruker, finnBrukere } from '@dokumentsenter/contract';
import { IconButton, showToast } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { useOppslag } from '../../deler/oppslag.ts';
import { norskDato, visDato } from '../../format/dato.ts';
import { useUtfoer } from '../../tjeneste/spoer.ts';

type Props = { readonly arkivskaper: string; readonly bruker: Bruker; readonly kan: boolean };

/** The person's roles here, with their days; ended ones stay as history (krav 4.5.29). */
export function Roller({ arkivskaper, bruker, kan }: Props) {
  const { t } = useTranslation();
  const { enhetsnavn } = useOppslag(arkivskaper);
  const avslutt = useUtfoer(avsluttTildeling, {
    foreldet: [finnBrukere],
    etter: () => void showToast({ tone: 'done', text: t('oppsett>adm>bruker>avsluttet') }),
  });
  const iDag = norskDato(new Date());
  return (
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
                onClick={() => avslutt.mutate({ params: { arkivskaper, tildelingId: id } })}
              />
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

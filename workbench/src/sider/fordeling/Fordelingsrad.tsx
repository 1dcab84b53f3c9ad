import type { Oppgave } from '@dokumentsenter/contract';
import { Button, Icon } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { Alder, Frist } from '../../deler/Tid.tsx';
import { visKlokke, visTidspunkt } from '../../format/dato.ts';
import { Kommunemerke } from '../../kommune/Kommunemerke.tsx';

type Props = { readonly oppgave: Oppgave; readonly gi: () => void };

/** One letter as the leder sees it: what it is as far as they may see, when it is due, and whose it is. */
export function Fordelingsrad({ oppgave, gi }: Props) {
  const { t } = useTranslation();
  const kode = oppgave.tilgangskode;
  const tittel = oppgave.skjult ? t('fordeling>leder>skjermet') : oppgave.tittel;
  return (
    <li className="fordelingsrad">
      <Kommunemerke arkivskaper={oppgave.arkivskaper} />
      <div className="fordelingsrad__brev">
        <p className="fordelingsrad__tittel ui-truncate">{tittel}</p>
        <p className="dus ui-truncate">
          {oppgave.skjult ? '' : `${oppgave.avsender || t('koe>part>ukjent')} · `}
          {kode === null ? null : (
            <>
              <Icon name="shield" /> {t('fordeling>leder>kreverKlarering', { kode })} ·{' '}
            </>
          )}
          <Alder tidspunkt={oppgave.mottattTid} />
        </p>
      </div>
      <p className="fordelingsrad__frist">
        <Frist frist={oppgave.frist} />
      </p>
      <Hos oppgave={oppgave} />
      <Button aria-label={t('fordeling>leder>giBrev', { brev: tittel })} onClick={gi}>
        {t('fordeling>leder>gi')}
      </Button>
    </li>
  );
}

function Hos({ oppgave }: { readonly oppgave: Oppgave }) {
  const { t } = useTranslation();
  const { reservertAv, reservertSiden, tildelt, venterPaa, tilSideTil, status } = oppgave;
  if (reservertAv !== null)
    return (
      <p className="fordelingsrad__hos">
        <Icon name="lock" />{' '}
        {t('fordeling>leder>arbeider', {
          navn: reservertAv.navn,
          siden: visKlokke(reservertSiden ?? oppgave.mottattTid),
        })}
      </p>
    );
  if (venterPaa !== null)
    return (
      <p className="fordelingsrad__hos" data-uloest>
        <Icon name="warning" /> {t(`fordeling>leder>${venterPaa}`)}
      </p>
    );
  return (
    <p className="fordelingsrad__hos">
      {tildelt === null ? (
        <span className="dus">{t('fordeling>leder>hosIngen')}</span>
      ) : (
        <>
          <Icon name="user" /> {t('fordeling>leder>hos', { navn: tildelt.navn })}
        </>
      )}
      {status === 'tilSide' && tilSideTil !== null ? (
        <span className="dus"> {t('fordeling>leder>tilSideTil', { tid: visTidspunkt(tilSideTil) })}</span>
      ) : null}
    </p>
  );
}

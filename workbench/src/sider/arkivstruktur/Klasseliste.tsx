import { Button, CheckField } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { visTall } from '../../format/tall.ts';
import { AvsluttDialog, GjenaapneDialog } from './dialog/Avslutning.tsx';
import { KlasseDialog } from './dialog/KlasseDialog.tsx';
import { TekstDialog } from './dialog/TekstDialog.tsx';
import { iRekkefoelge } from './rekkefoelge.ts';
import type { Klassen, Systemet } from './typer.ts';

type Props = { readonly arkivskaper: string; readonly system: Systemet };
type Som = 'rett' | 'avslutt' | 'gjenaapne';

/** One classification system, closed until it is opened, its klasser as a tree. */
export function Klasseliste({ arkivskaper, system }: Props) {
  const { t } = useTranslation();
  const [ny, settNy] = useState(false);
  const [avsluttede, visAvsluttede] = useState(false);
  const [valgt, velg] = useState<{ klasse: Klassen; som: Som } | null>(null);
  const lukk = () => velg(null);
  const selvlagde = system.type === 'GBN' || system.type === 'PNR';
  const rader = iRekkefoelge(system.klasser).filter(({ klasse }) => avsluttede || !klasse.avsluttet);
  const felles = { arkivskaper, type: 'klasse', lukk } as const;
  const om = (klasse: Klassen) => ({ id: klasse.id, navn: `${klasse.klasseID} ${klasse.tittel}` });
  return (
    <details className="arkivstruktur__system">
      <summary>
        {system.tittel}{' '}
        <span className="dus">
          {t('arkivstruktur>antallKlasser', { count: system.antallKlasser, antall: visTall(system.antallKlasser) })}
        </span>
      </summary>
      {selvlagde ? (
        <p className="dus">{t('arkivstruktur>lagesSelv')}</p>
      ) : (
        <>
          <div className="arkivstruktur__hode">
            <CheckField
              label={t('arkivstruktur>visAvsluttede')}
              checked={avsluttede}
              onChange={(event) => visAvsluttede(event.target.checked)}
            />
            <Button icon="plus" onClick={() => settNy(true)}>
              {t('arkivstruktur>nyKlasse')}
            </Button>
          </div>
          <ul className="klassetre">
            {rader.map(({ klasse, nivaa }) => (
              <li key={klasse.id} style={{ paddingInlineStart: `${nivaa * 1.25}rem` }}>
                <span className="klassetre__navn">
                  <span className="ui-num">{klasse.klasseID}</span> {klasse.tittel}{' '}
                  {klasse.avsluttet ? <span className="dus">({t('arkivstruktur>avsluttet')})</span> : null}
                </span>
                <Button
                  look="quiet"
                  aria-label={t('arkivstruktur>rettNavn', { navn: om(klasse).navn })}
                  onClick={() => velg({ klasse, som: 'rett' })}
                >
                  {t('arkivstruktur>rett')}
                </Button>
                <Button
                  look="quiet"
                  aria-label={t(klasse.avsluttet ? 'arkivstruktur>gjenaapneNavn' : 'arkivstruktur>avsluttNavn', {
                    navn: om(klasse).navn,
                  })}
                  onClick={() => velg({ klasse, som: klasse.avsluttet ? 'gjenaapne' : 'avslutt' })}
                >
                  {t(klasse.avsluttet ? 'arkivstruktur>gjenaapne' : 'arkivstruktur>avslutt')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {ny ? <KlasseDialog arkivskaper={arkivskaper} system={system} lukk={() => settNy(false)} /> : null}
      {valgt?.som === 'rett' ? (
        <TekstDialog
          {...felles}
          {...om(valgt.klasse)}
          navn={valgt.klasse.tittel}
          beskrivelse={valgt.klasse.beskrivelse}
        />
      ) : null}
      {valgt?.som === 'avslutt' ? <AvsluttDialog {...felles} {...om(valgt.klasse)} /> : null}
      {valgt?.som === 'gjenaapne' ? <GjenaapneDialog {...felles} {...om(valgt.klasse)} /> : null}
    </details>
  );
}

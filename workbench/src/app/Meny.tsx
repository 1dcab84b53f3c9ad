import { Icon, Modal } from '@dokumentsenter/ui';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { visTall } from '../format/tall.ts';
import { useKan } from '../kommune/meg.tsx';
import { delMeny, type Menyvalg, synligMeny } from './menyvalg.ts';
import { useTellere } from './useTellere.ts';

/** The pages: a rail at the left, a bar at the bottom of a narrow screen. */
export function Meny() {
  const { t } = useTranslation();
  const kan = useKan();
  const tellere = useTellere();
  const [aapen, aapne] = useState(false);
  const { bunn, mer } = delMeny(synligMeny((evne) => kan(evne)));
  return (
    <nav className="meny" aria-label={t('skall>hovedmeny')}>
      <ul className="meny__liste">
        {bunn.map((valg) => (
          <Menylenke key={valg.side} valg={valg} antall={tellere[valg.side] ?? 0} />
        ))}
        {mer.map((valg) => (
          <Menylenke key={valg.side} valg={valg} antall={tellere[valg.side] ?? 0} bareBred />
        ))}
        {mer.length === 0 ? null : (
          <li className="meny__mer">
            <button type="button" className="meny__lenke" onClick={() => aapne(true)}>
              <span className="meny__ikon">
                <Icon name="list" />
              </span>
              <span>{t('skall>side>mer')}</span>
            </button>
          </li>
        )}
      </ul>
      {aapen ? (
        <Modal title={t('skall>side>mer')} closeLabel={t('skall>lukk')} onClose={() => aapne(false)}>
          <ul className="meny__flere">
            {mer.map(({ side, ikon }) => (
              <li key={side}>
                <Link to={`/${side}`} onClick={() => aapne(false)}>
                  <Icon name={ikon} /> {t(`skall>side>${side}`)}
                </Link>
              </li>
            ))}
          </ul>
        </Modal>
      ) : null}
    </nav>
  );
}

type LenkeProps = { readonly valg: Menyvalg; readonly antall: number; readonly bareBred?: boolean };

function Menylenke({ valg, antall, bareBred = false }: LenkeProps) {
  const { t } = useTranslation();
  return (
    <li className={bareBred ? 'meny__bare-bred' : undefined}>
      <Link to={`/${valg.side}`} className="meny__lenke" activeProps={{ 'aria-current': 'page' }}>
        <span className="meny__ikon">
          <Icon name={valg.ikon} />
          {antall > 0 ? <span className="meny__teller ui-num">{antall > 999 ? '999+' : visTall(antall)}</span> : null}
        </span>
        <span>{t(`skall>side>${valg.side}`)}</span>
      </Link>
    </li>
  );
}

import { Icon, Modal } from '@dokumentsenter/ui';
import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { visTall } from '../format/tall.ts';
import { useKan } from '../kommune/meg.tsx';
import { delMeny, type Menyplass, menyplasser, romForSide, synligMeny } from './menyvalg.ts';
import { useTellere } from './useTellere.ts';

/** The pages: a rail at the left, a bar at the bottom of a narrow screen. */
export function Meny() {
  const { t } = useTranslation();
  const kan = useKan();
  const tellere = useTellere();
  const [aapen, aapne] = useState(false);
  const { bunn, mer } = delMeny(menyplasser(synligMeny((evne) => kan(evne))));
  const antall = ({ sider }: Menyplass) => sider.reduce((sum, { side }) => sum + (tellere[side] ?? 0), 0);
  return (
    <nav className="meny" aria-label={t('skall>hovedmeny')}>
      <ul className="meny__liste">
        {bunn.map((plass) => (
          <Menylenke key={plass.navn} plass={plass} antall={antall(plass)} />
        ))}
        {mer.map((plass) => (
          <Menylenke key={plass.navn} plass={plass} antall={antall(plass)} bareBred />
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
            {mer
              .flatMap(({ sider }) => sider)
              .map(({ side, ikon }) => (
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

type LenkeProps = { readonly plass: Menyplass; readonly antall: number; readonly bareBred?: boolean };

function Menylenke({ plass: { navn, ikon, sider }, antall, bareBred = false }: LenkeProps) {
  const { t } = useTranslation();
  const her = useSideHer();
  const [foerste] = sider;
  if (foerste === undefined) return null;
  const aktiv = sider.some(({ side }) => side === her);
  return (
    <li className={bareBred ? 'meny__bare-bred' : undefined}>
      <Link to={`/${foerste.side}`} className="meny__lenke" {...(aktiv ? { 'aria-current': 'page' } : {})}>
        <span className="meny__ikon">
          <Icon name={ikon} />
          {antall > 0 ? <span className="meny__teller ui-num">{antall > 999 ? '999+' : visTall(antall)}</span> : null}
        </span>
        <span>{t(`skall>side>${navn}`)}</span>
      </Link>
    </li>
  );
}

/** The other pages of the room, in a row above the page; nothing where the page stands alone. */
export function Rommeny() {
  const { t } = useTranslation();
  const kan = useKan();
  const her = useSideHer();
  const sider = romForSide(
    synligMeny((evne) => kan(evne)),
    her,
  );
  const rad = useRef<HTMLUListElement>(null);
  // On a narrow screen the row is wider than the screen: the page one is on must not be outside it.
  useEffect(() => {
    if (her === '') return;
    rad.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [her]);
  if (sider.length === 0) return null;
  return (
    <nav className="rommeny" aria-label={t('skall>undermeny')}>
      <ul ref={rad}>
        {sider.map(({ side }) => (
          <li key={side}>
            <Link to={`/${side}`} className="rommeny__lenke" {...(side === her ? { 'aria-current': 'page' } : {})}>
              {t(`skall>side>${side}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The first part of the path is the page's name; a page below it (a single case) belongs to the same place. */
const useSideHer = () => useLocation({ select: ({ pathname }) => pathname.split('/')[1] ?? '' });

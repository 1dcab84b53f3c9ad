import { adresse, hentArkivfil, hentOriginal } from '@dokumentsenter/contract';
import { Icon, IconButton } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { visTall } from '../../format/tall.ts';
import type { Sidested } from './Sidebilde.tsx';
import { type Zoom, zoomSteg } from './visning.ts';

export interface Visningsvalg {
  readonly zoom: Zoom;
  readonly rotasjon: number;
  readonly somTekst: boolean;
  /** With a list of what stands on the page. */
  readonly funn: boolean;
}

type Props = {
  readonly valg: Visningsvalg;
  readonly sett: (valg: Visningsvalg) => void;
  readonly sted: Sidested;
  readonly harArkivfil: boolean;
  readonly side: number;
  readonly antall: number;
  readonly gaaTil: (side: number) => void;
};

/** What one can do with the page in view. */
export function Verktoeylinje({ valg, sett, sted, harArkivfil, side, antall, gaaTil }: Props) {
  const { t } = useTranslation();
  const fil = { params: { arkivskaper: sted.arkivskaper, id: sted.forsendelse, dokument: sted.dokument } };
  return (
    <div className="verktoey" role="toolbar" aria-label={t('viser>verktoey')}>
      <span className="verktoey__gruppe">
        <IconButton
          icon="chevronLeft"
          label={t('koe>hjelp>forrigeSide')}
          disabled={side <= 1}
          onClick={() => gaaTil(side - 1)}
        />
        <span className="verktoey__side ui-num">
          {t('viser>sideAv', { nr: visTall(side), antall: visTall(antall) })}
        </span>
        <IconButton
          icon="chevronRight"
          label={t('koe>hjelp>nesteSide')}
          disabled={side >= antall}
          onClick={() => gaaTil(side + 1)}
        />
      </span>
      <span className="verktoey__gruppe">
        <IconButton
          icon="minus"
          data-bare-bred
          label={t('viser>mindre')}
          onClick={() => sett({ ...valg, zoom: zoomSteg(valg.zoom, -1) })}
        />
        <IconButton
          icon="plus"
          data-bare-bred
          label={t('viser>stoerre')}
          onClick={() => sett({ ...valg, zoom: zoomSteg(valg.zoom, 1) })}
        />
        <IconButton
          icon="fitWidth"
          label={t('viser>bredde')}
          pressed={valg.zoom === 'bredde'}
          onClick={() => sett({ ...valg, zoom: 'bredde' })}
        />
        <IconButton
          icon="fitPage"
          label={t('viser>hele')}
          pressed={valg.zoom === 'hele'}
          onClick={() => sett({ ...valg, zoom: 'hele' })}
        />
        <IconButton
          icon="rotate"
          label={t('viser>roter')}
          onClick={() => sett({ ...valg, rotasjon: (valg.rotasjon + 270) % 360 })}
        />
      </span>
      <span className="verktoey__gruppe">
        <IconButton
          icon="list"
          label={t(valg.funn ? 'viser>funn>skjul' : 'viser>funn>vis')}
          pressed={valg.funn}
          onClick={() => sett({ ...valg, funn: !valg.funn })}
        />
        <IconButton
          icon={valg.somTekst ? 'image' : 'text'}
          label={t(valg.somTekst ? 'viser>bilde' : 'viser>tekst')}
          onClick={() => sett({ ...valg, somTekst: !valg.somTekst })}
        />
        <a className="verktoey__lenke" href={adresse(hentOriginal, fil)} download title={t('viser>original')}>
          <Icon name="download" label={t('viser>original')} />
        </a>
        {harArkivfil ? (
          <a
            className="verktoey__lenke"
            href={adresse(hentArkivfil, fil)}
            target="_blank"
            rel="noreferrer"
            title={t('viser>arkivfil')}
          >
            <Icon name="external" label={t('viser>arkivfil')} />
          </a>
        ) : null}
      </span>
    </div>
  );
}

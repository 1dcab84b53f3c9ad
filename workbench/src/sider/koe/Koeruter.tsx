import { Button, Icon, IconButton, Splitter } from '@dokumentsenter/ui';
import type { CSSProperties, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { visTall } from '../../format/tall.ts';
import { useFeltbredde, useKoebredde } from '../../innstilling/valg.ts';

const KOEGRENSER = { min: 300, max: 480 };
const FELTGRENSER = { min: 360, max: 560 };
const IKON = { koe: 'chevronLeft', side: 'note', felt: 'edit' } as const;
export type Rutenavn = 'koe' | 'side' | 'felt';
type Barn = { readonly children: ReactNode };

/** The queue pane, as wide as the person has made it. */
export function Koebredde({ children }: Barn) {
  const { t } = useTranslation();
  const [bredde, sett] = useKoebredde();
  return (
    <>
      <div className="koe__liste" style={{ '--bredde': `${bredde}px` } as CSSProperties}>
        {children}
      </div>
      <Splitter label={t('koe>breddeKoe')} side="left" width={bredde} limits={KOEGRENSER} onChange={sett} />
    </>
  );
}

/** The fields pane, as wide as the person has made it. */
export function Feltbredde({ children }: Barn) {
  const { t } = useTranslation();
  const [bredde, sett] = useFeltbredde();
  return (
    <>
      <Splitter label={t('koe>breddeFelt')} side="right" width={bredde} limits={FELTGRENSER} onChange={sett} />
      <div className="koe__felt" style={{ '--bredde': `${bredde}px` } as CSSProperties}>
        {children}
      </div>
    </>
  );
}

/** The folded queue on a middle-sized screen. */
export function Koestripe({ antall, aapne }: { readonly antall: number | undefined; readonly aapne: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="koestripe">
      <h1 className="ui-sr">{t('koe>arbeidsbenk')}</h1>
      <IconButton icon="strip" label={t('koe>brett')} onClick={aapne} />
      {antall === undefined ? null : <b className="ui-num">{visTall(antall)}</b>}
      <span className="koestripe__navn">{t('koe>tittel')}</span>
    </div>
  );
}

/** One pane at a time on a narrow screen. */
export function Rutebunn({ naa, gaaTil }: { readonly naa: Rutenavn; readonly gaaTil: (rute: Rutenavn) => void }) {
  const { t } = useTranslation();
  return (
    <nav className="rutebunn" aria-label={t('koe>arbeidsbenk')}>
      {(['koe', 'side', 'felt'] as const).map((navn) => (
        <Button
          key={navn}
          look="quiet"
          className="rutebunn__knapp"
          aria-current={navn === naa ? 'true' : undefined}
          onClick={() => gaaTil(navn)}
        >
          <Icon name={IKON[navn]} />
          {t(`koe>rute>${navn}`)}
        </Button>
      ))}
    </nav>
  );
}

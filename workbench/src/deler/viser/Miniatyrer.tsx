import { adresse, hentSidebilde } from '@dokumentsenter/contract';
import { useTranslation } from 'react-i18next';
import type { LestSide, Sidested } from './Sidebilde.tsx';

type Props = {
  readonly sted: Sidested;
  readonly sider: readonly LestSide[];
  readonly valgt: number;
  readonly gaaTil: (side: number) => void;
};

/** Small pictures of the pages, when there is more than one. */
export function Miniatyrer({ sted, sider, valgt, gaaTil }: Props) {
  const { t } = useTranslation();
  const { arkivskaper, forsendelse: id, dokument } = sted;
  return (
    <ol className="miniatyrer" aria-label={t('viser>miniatyrer')}>
      {sider.map(({ nr, bredde, hoeyde }) => (
        <li key={nr}>
          <button
            type="button"
            className="miniatyr"
            aria-current={nr === valgt ? 'page' : undefined}
            aria-label={t('viser>side', { nr })}
            onClick={() => gaaTil(nr)}
          >
            <img
              src={adresse(hentSidebilde, { params: { arkivskaper, id, dokument, nr }, query: { liten: 'true' } })}
              alt=""
              loading="lazy"
              style={{ aspectRatio: bredde > 0 && hoeyde > 0 ? `${bredde} / ${hoeyde}` : '210 / 297' }}
            />
            <span className="ui-num">{nr}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

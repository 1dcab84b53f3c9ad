import { type Funn, hentSidefunn } from '@dokumentsenter/contract';
import { showToast } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { useSpoer } from '../../tjeneste/spoer.ts';
import type { Sidested, Utheving } from './Sidebilde.tsx';
import { visFunn } from './visFunn.ts';

type Props = {
  readonly sted: Sidested;
  readonly side: number;
  /** Marks a place on the page; null takes the mark away. */
  readonly pek: (utheving: Utheving | null) => void;
};

/** What stands on the page in view: each value marks its place when it is pointed at, and is copied when it is pressed. */
export function Funnliste({ sted, side, pek }: Props) {
  const { t } = useTranslation();
  const { arkivskaper, forsendelse: id, dokument } = sted;
  const { data } = useSpoer(
    hentSidefunn,
    { params: { arkivskaper, id, dokument, nr: side } },
    { ferskMs: Number.POSITIVE_INFINITY },
  );
  const kopier = (verdi: string) =>
    void navigator.clipboard
      .writeText(verdi)
      .then(() => showToast({ tone: 'done', text: t('viser>funn>kopiert', { verdi }) }))
      .catch(() => showToast({ tone: 'error', text: t('viser>funn>ikkeKopiert') }));
  const merk = ({ boks }: Funn) => pek(boks === null ? null : { dokument, side, boks });
  return (
    <section className="funnliste" aria-label={t('viser>funn>overskrift', { nr: side })}>
      <p className="funnliste__hjelp">{data?.funn.length === 0 ? t('viser>funn>ingen') : t('viser>funn>hjelp')}</p>
      <ul className="funnliste__verdier">
        {data?.funn.map((funn) => {
          const vist = funn.verdi === null ? null : visFunn({ slag: funn.slag, verdi: funn.verdi });
          return (
            <li key={`${funn.slag} ${funn.verdi} ${funn.boks?.x} ${funn.boks?.y}`}>
              <button
                type="button"
                className="funnliste__verdi"
                title={vist === null ? undefined : t('viser>funn>kopier', { verdi: vist })}
                onMouseEnter={() => merk(funn)}
                onMouseLeave={() => pek(null)}
                onFocus={() => merk(funn)}
                onBlur={() => pek(null)}
                onClick={() => (vist === null ? merk(funn) : kopier(vist))}
              >
                <span className="funnliste__slag">{t(`viser>funn>${funn.slag}`)}</span>
                {vist ?? t('viser>funn>merketAv')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

import { adresse, hentSidebilde, hentSideord, type Lesning } from '@dokumentsenter/contract';
import { Notice } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSpoer } from '../../tjeneste/spoer.ts';
import { type Maal, sidemaal, type Zoom } from './visning.ts';

export type LestSide = Lesning['dokumenter'][number]['sider'][number];
export interface Utheving {
  readonly dokument: string;
  readonly side: number;
  readonly boks: { readonly x: number; readonly y: number; readonly b: number; readonly h: number };
}
export interface Sidested {
  readonly arkivskaper: string;
  readonly forsendelse: string;
  readonly dokument: string;
}

type Props = {
  readonly sted: Sidested;
  readonly side: LestSide;
  readonly tittel: string;
  readonly flate: Maal;
  readonly zoom: Zoom;
  readonly rotasjon: number;
  readonly uthevinger: readonly Utheving[];
};

const VARSLER = [
  'tolking.side-tidsgrense',
  'tolking.side-minne',
  'tolking.side-krasj',
  'tolking.side-uleselig',
  'tolking.side-for-stort-bilde',
  'tolking.lav-konfidens',
  'tolking.blank-side',
] as const;

/** What is worth saying about a page that could not be read well; null when there is nothing. */
export function useSidevarsel(side: LestSide): string | null {
  const { t } = useTranslation();
  const kjent = VARSLER.find((varsel) => varsel === side.advarsel);
  return kjent === undefined ? null : t(`viser>varsel>${kjent}`);
}

/** One page as a picture, with the evidence marked over it. */
export function Sidebilde({ sted, side, tittel, flate, zoom, rotasjon, uthevinger }: Props) {
  const { t } = useTranslation();
  const [feilet, settFeilet] = useState(false);
  const varsel = useSidevarsel(side);
  const vist = sidemaal(side, flate, zoom, rotasjon);
  const liggende = rotasjon % 180 !== 0;
  const { arkivskaper, forsendelse: id, dokument } = sted;
  const kilde = adresse(hentSidebilde, { params: { arkivskaper, id, dokument, nr: side.nr }, query: {} });
  return (
    <figure className="side-ark" data-side={side.nr} style={{ width: vist.bredde, height: vist.hoeyde }}>
      <div
        className="side-ark__lag"
        style={{
          width: liggende ? vist.hoeyde : vist.bredde,
          height: liggende ? vist.bredde : vist.hoeyde,
          transform: `translate(-50%, -50%) rotate(${rotasjon}deg)`,
        }}
      >
        {feilet ? (
          <p className="side-ark__feil">{t('viser>bildeFeilet')}</p>
        ) : (
          <img
            src={kilde}
            alt={t('viser>bildeAv', { nr: side.nr, tittel })}
            loading={side.nr <= 2 ? 'eager' : 'lazy'}
            decoding="async"
            draggable={false}
            onError={() => settFeilet(true)}
          />
        )}
        {uthevinger.map(({ boks }) => (
          <i
            key={`${boks.x}-${boks.y}-${boks.b}-${boks.h}`}
            className="side-ark__utheving"
            style={{
              left: `${boks.x * 100}%`,
              top: `${boks.y * 100}%`,
              width: `${boks.b * 100}%`,
              height: `${boks.h * 100}%`,
            }}
          />
        ))}
      </div>
      {varsel === null ? null : <figcaption className="side-ark__varsel">{varsel}</figcaption>}
    </figure>
  );
}

type TekstProps = { readonly sted: Sidested; readonly side: LestSide; readonly hent: boolean };

/** The words of one page, for reading aloud, copying and searching. */
export function Sidetekst({ sted, side, hent }: TekstProps) {
  const { t } = useTranslation();
  const { arkivskaper, forsendelse: id, dokument } = sted;
  const ord = useSpoer(
    hentSideord,
    { params: { arkivskaper, id, dokument, nr: side.nr } },
    { naar: hent, ferskMs: Number.POSITIVE_INFINITY },
  );
  const varsel = useSidevarsel(side);
  return (
    <section className="sidetekst" data-side={side.nr} aria-label={t('viser>side', { nr: side.nr })}>
      <h3 className="sidetekst__nr">{t('viser>side', { nr: side.nr })}</h3>
      {varsel === null ? null : <Notice tone="info">{varsel}</Notice>}
      <p className="sidetekst__tekst">{ord.data === undefined ? '' : ord.data.tekst.trim() || t('viser>tomTekst')}</p>
    </section>
  );
}

import type { Kildebilde } from '../bilde/kildebilde.ts';
import { MAKS_PIKSLER_OCR } from '../bilde/kildebilde.ts';
import { aapnePdf, medSide, type Pdfdokument } from '../pdf/pdfium.ts';
import { hentHelsidebilde, tegnSide } from '../pdf/sidebilde.ts';
import { lesSideinnhold, type Sideinnhold } from '../pdf/sideinnhold.ts';
import { erEkteTekst, lesTekstlag, type Tekstlag } from '../pdf/tekstlag.ts';
import type { Raaside, Sidekilde } from './sidekilde.ts';

const VISNING_DPI = 150;
const OCR_DPI = 300;
const ARKIV_DPI = 200;
const VISNING_PIKSLER = 6_000_000;
/** Invisible text over a scan was itself read by some OCR program: good, but not certain. */
const KONFIDENS_USYNLIG = 0.9;

function tegnet(dok: Pdfdokument, side: number, dpi: number, maks: number): Kildebilde {
  const raa = tegnSide(dok.pdfium, side, dpi, maks);
  return {
    innhold: { raa },
    bredde: raa.bredde,
    hoeyde: raa.hoeyde,
    rotasjon: 0,
    dpi: raa.dpi,
    enbit: false,
    jpegUendret: false,
  };
}

/** A handful of letters on a page that is mostly picture is a scanner's stamp or a page number, not the letter's text. */
function tekstHolder(lag: Tekstlag, innhold: Sideinnhold): boolean {
  if (!erEkteTekst(lag)) return false;
  const bokstaver = lag.tekst.match(/\p{L}/gu)?.length ?? 0;
  return bokstaver >= 40 || innhold.bildedekning < 0.5;
}

async function hentRaaside(dok: Pdfdokument, side: number, egen: boolean): Promise<Raaside> {
  const p = dok.pdfium;
  const innhold = lesSideinnhold(p, side);
  const lag = lesTekstlag(p, side);
  const skannet = innhold.helsidebilde !== undefined || (innhold.bildedekning > 0.5 && !innhold.synligTekst);
  if (egen || tekstHolder(lag, innhold)) {
    const konfidens = innhold.synligTekst ? 1 : KONFIDENS_USYNLIG;
    const ord = lag.ord.map((o) => ({ ...o, konfidens }));
    const bilde = tegnet(dok, side, VISNING_DPI, VISNING_PIKSLER);
    return { bilde, tekstlag: { tekst: lag.tekst, ord, konfidens }, skannet };
  }
  const helside = innhold.helsidebilde === undefined ? undefined : hentHelsidebilde(p, side, innhold.helsidebilde);
  return { bilde: helside ?? tegnet(dok, side, OCR_DPI, MAKS_PIKSLER_OCR), skannet };
}

/**
 * A PDF, page by page: text layer where there is a real one, else the embedded picture, else the drawn page.
 * `egen`: we laid the text out ourselves, so the text layer is right whatever it looks like.
 */
export async function aapnePdfkilde(fil: string, egen = false): Promise<Sidekilde> {
  const dok = await aapnePdf(fil);
  return {
    sider: dok.sider,
    hent: (nr) => medSide(dok, nr, (side) => hentRaaside(dok, side, egen)),
    hentForArkiv: (nr) =>
      medSide(dok, nr, (side) => {
        const { helsidebilde } = lesSideinnhold(dok.pdfium, side);
        const helside = helsidebilde === undefined ? undefined : hentHelsidebilde(dok.pdfium, side, helsidebilde);
        return helside ?? tegnet(dok, side, ARKIV_DPI, MAKS_PIKSLER_OCR);
      }),
    lukk: () => dok.lukk(),
  };
}

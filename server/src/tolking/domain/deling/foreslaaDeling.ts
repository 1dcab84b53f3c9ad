import { vurderBegynnelse } from './begynnelse.ts';
import { finnSidetegn, type Sidetegn } from './sidetegn.ts';

/** A page as it was read, as far as it says where letters begin. */
export interface Delingsside {
  /** 1-based. */
  readonly nr: number;
  readonly tekst: string;
  readonly blank: boolean;
  /** From paper. What was born digital is one letter, however its pages look. */
  readonly skannet: boolean;
  readonly skilleark: {
    readonly kilde: 'qr' | 'code128' | 'patch-t';
    readonly arkivskaper: string | null;
    readonly saksnummer: string | null;
  } | null;
}

/** Why a letter is thought to begin on a page. */
export interface Delegrunn {
  readonly regel: string;
  readonly side: number;
  readonly tekst: string | null;
}

export interface Foreslaattdel {
  readonly sider: readonly number[];
  readonly saksnummer: string | null;
  /** 0..1 that a letter begins here. */
  readonly konfidens: number;
  readonly grunnlag: readonly Delegrunn[];
}

export interface Delingsforslag {
  readonly deler: readonly Foreslaattdel[];
  readonly utelatt: readonly { readonly side: number; readonly grunn: 'skilleark' | 'blank' }[];
}

/** A mark on a page with more words than this is on the letter itself, not on a sheet before it. */
const ARKETS_ORD = 60;

type Underveis = { sider: number[]; saksnummer: string | null; konfidens: number; grunnlag: Delegrunn[] };

/**
 * Where letters begin in a batch, and which pages are none of theirs. Nothing is done with it before a person says so. A separator
 * sheet of another municipality divides, but its case number is not ours to use.
 */
export function foreslaaDeling(sider: readonly Delingsside[], arkivskaper: string): Delingsforslag {
  const deler: Underveis[] = [];
  const utelatt: { side: number; grunn: 'skilleark' | 'blank' }[] = [];
  let neste: Underveis | null = nyDel();
  // Who laid sheets between the letters has said where they begin: then nothing is guessed.
  const gjett = !sider.some(({ skilleark }) => skilleark !== null);
  let foer: Sidetegn | null = null;
  let ventet: readonly string[] = [];
  for (const side of sider) {
    const { nr, skilleark } = side;
    if (skilleark !== null) {
      const regel = skilleark.kilde === 'patch-t' ? 'patch-t' : 'skilleark';
      neste = { ...nyDel(), konfidens: 0.99, grunnlag: [{ regel, side: nr, tekst: skilleark.saksnummer }] };
      if (skilleark.arkivskaper === arkivskaper) neste.saksnummer = skilleark.saksnummer;
      if (erEgetArk(side)) {
        utelatt.push({ side: nr, grunn: 'skilleark' });
        continue;
      }
    } else if (side.blank) {
      utelatt.push({ side: nr, grunn: 'blank' });
      continue;
    }
    if (gjett && side.skannet) {
      const tegn = finnSidetegn(side.tekst);
      if (foer !== null) neste = nyEtterInnhold(nr, foer, tegn, ventet);
      ventet = [...(neste === null ? ventet : []), ...tegn.vedleggsliste];
      foer = tegn;
    }
    if (neste !== null) {
      deler.push(neste);
      neste = null;
    }
    deler.at(-1)?.sider.push(nr);
  }
  return { deler, utelatt };
}

const GRENSE = 0.5;

/** A new letter when what stands on the two pages says so more likely than not. */
function nyEtterInnhold(nr: number, foer: Sidetegn, her: Sidetegn, ventet: readonly string[]): Underveis | null {
  const { konfidens, grunner } = vurderBegynnelse(foer, her, ventet);
  if (konfidens < GRENSE) return null;
  return { ...nyDel(), konfidens, grunnlag: grunner.map((grunn) => ({ ...grunn, side: nr })) };
}

const nyDel = (): Underveis => ({ sider: [], saksnummer: null, konfidens: 1, grunnlag: [] });

const erEgetArk = ({ skilleark, tekst }: Delingsside): boolean =>
  skilleark?.kilde === 'qr' || tekst.split(/\s+/u).filter((ord) => /\p{L}/u.test(ord)).length <= ARKETS_ORD;

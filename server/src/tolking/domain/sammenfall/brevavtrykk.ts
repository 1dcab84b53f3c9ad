import { FAERREST_LEDD, filnoekkel, tekstnoekler } from './avtrykk.ts';
import { bildelikhet, bildenoekler } from './bildelikhet.ts';
import { type Ledd, tilLedd } from './ledd.ts';
import { type Sammenligning, sammenlign, type Ulikhet } from './sammenlign.ts';

/** A page as letters are compared: its words, and a picture of it that is asked for only where the words are too few. */
export interface Avtrykkside {
  readonly ord: readonly { readonly tekst: string; readonly konfidens: number }[];
  readonly kilde: 'tekstlag' | 'ocr' | 'ingen';
  readonly blank: boolean;
  /** Fingerprint of the page as it looks (`bildelikhet.ts`); null when it has not been taken. */
  readonly bilde: string | null;
}

/** What a letter is known again by. The text of a mail that only brings a letter is no part of it. */
export interface Brevavtrykk {
  readonly sjekksummer: readonly string[];
  /** All of it, and the first document alone when there are more: an enclosure may have gone astray. */
  readonly tekster: readonly (readonly Ledd[])[];
  /** Pages without text, in order; only for what has too little text to be known by. */
  readonly bilder: readonly string[];
}

export interface Avtrykkdokument {
  readonly sjekksum: string;
  readonly sider: readonly Avtrykkside[];
}

/** Words that make it worth while to compare a page by its text. */
const TEKSTSIDE = 12;

/** Whether the page must be known by how it looks. */
export const utenTekst = (side: Pick<Avtrykkside, 'ord' | 'blank'>): boolean =>
  !side.blank && side.ord.length < TEKSTSIDE;

/** The fingerprint of the documents of a letter, in their order. */
export function taBrevavtrykk(dokumenter: readonly Avtrykkdokument[]): Brevavtrykk {
  const ledd = dokumenter.map(({ sider }) => tilLedd(sider.flatMap(ordene)));
  const hele = ledd.flat();
  const [foerste] = ledd;
  const tekster = ledd.length > 1 && foerste !== undefined ? [hele, foerste] : [hele];
  const bilder = dokumenter.flatMap(({ sider }) => sider.filter(utenTekst).flatMap(({ bilde }) => bilde ?? []));
  return {
    sjekksummer: dokumenter.map(({ sjekksum }) => sjekksum),
    tekster: tekster.filter((tekst) => tekst.length >= FAERREST_LEDD),
    bilder: hele.length >= FAERREST_LEDD ? [] : bilder,
  };
}

const ordene = ({ ord, kilde }: Avtrykkside) => ord.map((ett) => ({ ...ett, avBilde: kilde !== 'tekstlag' }));

/** The keys it is found by: letters that share none are not compared. */
export function noekleneTil(brev: Brevavtrykk): string[] {
  const filer = brev.sjekksummer.length === 0 ? [] : [filnoekkel(brev.sjekksummer)];
  return [...new Set([...filer, ...brev.tekster.flatMap(tekstnoekler), ...bildenoekler(brev.bilder)])];
}

/** How two letters were found to be the same: the same files, the same text, or pages that look the same. */
export type Likhetsgrunnlag = 'filer' | 'tekst' | 'bilde';

export interface Brevlikhet {
  readonly grunnlag: Likhetsgrunnlag;
  /** 0..1. */
  readonly likhet: number;
  readonly ulikt: readonly Ulikhet[];
}

/** Whether two letters seem to be the same one, and what tells; null when they do not. */
export function sammeBrev(a: Brevavtrykk, b: Brevavtrykk): Brevlikhet | null {
  if (a.sjekksummer.length > 0 && filnoekkel(a.sjekksummer) === filnoekkel(b.sjekksummer))
    return { grunnlag: 'filer', likhet: 1, ulikt: [] };
  const beste = a.tekster
    .flatMap((her) => b.tekster.map((der): Sammenligning => sammenlign(her, der)))
    .filter(({ samme }) => samme)
    .sort((x, y) => y.likhet - x.likhet)[0];
  if (beste !== undefined) return { grunnlag: 'tekst', likhet: beste.likhet, ulikt: beste.ulikt };
  const bilde = bildelikhet(a.bilder, b.bilder);
  return bilde > 0 ? { grunnlag: 'bilde', likhet: bilde, ulikt: [] } : null;
}

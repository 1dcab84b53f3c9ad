import type { Grunnlag } from '../grunnlag.ts';
import type { Felttekster, Trekkfelt } from '../laering/trekk.ts';

/** What the learned models see of a letter. It is read out of the pages each time: when they are destroyed, so is this. */
export interface Brevstoff {
  readonly kanal: string;
  /** Of the main document. */
  readonly format: string;
  readonly filnavn: string;
  readonly antallDokumenter: number;
  /** Text of the first {@link SIDER} pages of the first {@link DOKUMENTER} documents, the main one first. */
  readonly sider: readonly string[];
}

export const SIDER = 2;
export const DOKUMENTER = 2;

/** What a letter is about stands at its beginning; who wrote it to whom, even nearer. */
const TEKSTLENGDE = 2400;
const HODELENGDE = 400;
const MANGE = 3;

/** How a letter becomes features, for every field: what it says, its head, the name of its file, and how it came. */
export const OPPSKRIFT: readonly Trekkfelt[] = [
  { felt: 'tekst', ord: 2, tegn: null, hel: false, vekt: 1 },
  { felt: 'hode', ord: 1, tegn: [4, 4], hel: false, vekt: 0.8 },
  { felt: 'fil', ord: 1, tegn: [4, 4], hel: false, vekt: 0.4 },
  { felt: 'form', ord: 1, tegn: null, hel: false, vekt: 0.3 },
];

/** A letter in the words of the recipe. */
export function brevtekster({ kanal, format, filnavn, antallDokumenter, sider }: Brevstoff): Felttekster {
  const tekst = sider.join('\n');
  const mange =
    antallDokumenter >= MANGE ? 'mangevedlegg' : antallDokumenter === MANGE - 1 ? 'ettvedlegg' : 'utenvedlegg';
  return {
    tekst: tekst.slice(0, TEKSTLENGDE),
    hode: tekst.slice(0, HODELENGDE),
    fil: filnavn.replaceAll(/[_.-]+/g, ' '),
    form: `kanal${kanal.replaceAll('-', '')} format${format.replaceAll('-', '')} ${mange}`,
  };
}

/** The same of a letter that is to be proposed for. Its documents stand in order, the main one first. */
export function stoffFra(grunnlag: Grunnlag, kanal: string): Brevstoff {
  const med = grunnlag.dokumenter.slice(0, DOKUMENTER);
  return {
    kanal,
    format: med[0]?.format ?? '',
    filnavn: med[0]?.filnavn ?? '',
    antallDokumenter: grunnlag.dokumenter.length,
    sider: med.flatMap(({ dokument }) =>
      grunnlag.sider.filter((side) => side.dokument === dokument && side.nr <= SIDER).map(({ tekst }) => tekst),
    ),
  };
}

import { erFoedselsnummer, erKontonummer, erOrganisasjonsnummer } from '@dokumentsenter/noark';
import type { Funnslag } from '../../../server/src/tolking/domain/funn/funn.ts';
import type { Fasitverdier, Verdi } from './fasit.ts';

export interface Funnmaaling {
  readonly slag: Funnslag;
  readonly staar: number;
  readonly funnet: number;
  readonly rette: number;
  readonly presisjon: number;
  readonly gjenkalling: number;
  readonly f1: number;
}

const KONTROLL: Partial<Record<Funnslag, (verdi: string) => boolean>> = {
  foedselsnummer: erFoedselsnummer,
  orgnr: erOrganisasjonsnummer,
  kontonummer: erKontonummer,
};

/** Case, signs and blanks are no errors of a name; in a number they are gone already. */
const noekkel = ({ slag, verdi }: Verdi): string =>
  `${slag} ${verdi
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/.@]+/gu, ' ')
    .trim()}`;

export interface Lest {
  readonly fasit: Fasitverdier;
  readonly funn: readonly Verdi[];
}

/** Values whose check digits do not hold: none may be proposed. */
export const ugyldige = (leste: readonly Lest[]): number =>
  leste.flatMap(({ funn }) => funn).filter(({ slag, verdi }) => KONTROLL[slag]?.(verdi) === false).length;

/** Precision, recall and F1 of one kind over all letters; a value counts once a letter. */
export function maalSlag(slag: Funnslag, leste: readonly Lest[]): Funnmaaling {
  let [staar, funnet, rette] = [0, 0, 0];
  for (const { fasit, funn } of leste) {
    const mitt = (liste: readonly Verdi[]) => new Set(liste.filter((en) => en.slag === slag).map(noekkel));
    const riktig = mitt(fasit.staar);
    const tillatt = mitt(fasit.tillatt);
    const vaart = [...mitt(funn)].filter((en) => riktig.has(en) || !tillatt.has(en));
    staar += riktig.size;
    funnet += vaart.length;
    rette += vaart.filter((en) => riktig.has(en)).length;
  }
  const presisjon = funnet === 0 ? Number.NaN : rette / funnet;
  const gjenkalling = staar === 0 ? Number.NaN : rette / staar;
  return { slag, staar, funnet, rette, presisjon, gjenkalling, f1: (2 * rette) / (staar + funnet) };
}

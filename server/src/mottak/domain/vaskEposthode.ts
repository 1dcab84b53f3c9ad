import { skjulFoedselsnumre } from '@dokumentsenter/noark';

interface Adresse {
  readonly navn: string;
  readonly adresse: string;
}
interface Hode {
  readonly fra: Adresse | null;
  readonly til: readonly Adresse[];
  readonly kopi: readonly Adresse[];
  readonly emne: string;
}

/**
 * The head of a mail as it stands in lists, searches and proposals: no number of a person in the subject, a name or an address (channels.md
 * 0.7). The mail itself is untouched, and read by those who may open it.
 */
export function vaskEposthode<H extends Hode>(hode: H): H {
  const adresse = (a: Adresse): Adresse => ({
    navn: skjulFoedselsnumre(a.navn),
    adresse: skjulFoedselsnumre(a.adresse),
  });
  return {
    ...hode,
    fra: hode.fra === null ? null : adresse(hode.fra),
    til: hode.til.map(adresse),
    kopi: hode.kopi.map(adresse),
    emne: skjulFoedselsnumre(hode.emne),
  };
}

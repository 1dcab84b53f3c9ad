import { erFakturatekst } from './arkivverdi.ts';
import { type Brev, leggUtBrev } from './brev.ts';
import { finnFoelsomt } from './foelsomt.ts';
import { finnEiendomsnumre } from './funn/eiendommer.ts';
import type { Grunnlag } from './grunnlag.ts';
import { finnFoedselsnumre } from './kjennetegn.ts';
import { erFoelsomt } from './tilgangskode.ts';

/** Signs that a letter may be case work. Only what stands in it counts, and doubt is a sign: a false one costs a look. */
export const SAKSTEGN = ['saksnummer', 'henvendelse', 'person', 'foelsomt', 'traad', 'ikke-lest'] as const;
export type Sakstegn = (typeof SAKSTEGN)[number];

export interface Tegnfunn {
  readonly tegn: readonly Sakstegn[];
  /** It reads as an invoice: at least three of the things that every invoice says. */
  readonly faktura: boolean;
}

/** A case or journal number written in full. A number that ends a longer path of slashes is a date or an address. */
const FULLT_NUMMER = /(?<![\d/.-])(?:19|20)\d{2}\s?\/\s?\d{1,6}(?![\d/])/;
/** A short one, where the words before it say what it is. */
const KORT_NUMMER =
  /\b(saksnr|saksnummer|sak(s)?\s?(nr|id)?|arkivsak|journal(nr|post)|(deres|dykkar|vår)\s*ref)\b[^\d\n]{0,15}\d{2}\s?[/–-]\s?\d{1,6}/i;
/** What people write to a municipality for: applying, complaining, asking, reporting, answering. */
const HENVENDELSE =
  /\b(søknad\p{L}*|søke[rn]?\s+(om|på)|søkjer?\s+(om|på)|klage[rn]?\b|klagar|anke[rn]?\b|innsigelse\p{L}*|innvending\p{L}*|merknad(er|ar)?\s+til|bestrid\p{L}*|uenig|ueinig|innsyn|krav\s+om|erstatning\p{L}*|erstatting\p{L}*|refusjon\p{L}*|purring\s+på\s+svar|ettergi\p{L}*|betalingsutset\p{L}*|nabovarsel|høring\p{L}*|høyring\p{L}*|vedtak\p{L}*|tilsyn\p{L}*|bekymring\p{L}*|varsling\p{L}*|uttalelse|fråsegn|jeg\s+ber|eg\s+ber|ber\s+(dere|dykk|kommunen)\s+om)/iu;

/** The signs in a letter, and whether it is an invoice. `alleLest`: nothing of it is unread. */
export function finnSakstegn(grunnlag: Grunnlag, alleLest: boolean): Tegnfunn {
  const brev = leggUtBrev(grunnlag);
  const tekst = `${grunnlag.epost?.emne ?? ''}\n${grunnlag.dokumenter.map(({ filnavn }) => filnavn).join('\n')}\n${brev.heleTekst}`;
  const er: Readonly<Record<Sakstegn, boolean>> = {
    saksnummer:
      (grunnlag.kanal?.saksnummer ?? null) !== null ||
      FULLT_NUMMER.test(tekst) ||
      KORT_NUMMER.test(tekst) ||
      finnEiendomsnumre(tekst).length > 0,
    henvendelse: HENVENDELSE.test(tekst),
    person: harFoedselsnummer(brev),
    foelsomt: erFoelsomt(finnFoelsomt(brev)),
    traad: (grunnlag.traad ?? []).length > 0,
    'ikke-lest': !alleLest,
  };
  return { tegn: SAKSTEGN.filter((tegn) => er[tegn]), faktura: erFakturatekst(tekst) };
}

const harFoedselsnummer = (brev: Brev): boolean =>
  brev.alle.some(
    ({ tekst }) => finnFoedselsnumre(tekst, (sifre) => brev.grunnlag.kontroller.erFoedselsnummer(sifre)).length > 0,
  );

import { leddAv } from './sammensetning.ts';
import { numreAv } from './sporring.ts';
import type { Treffrad } from './treff.ts';

interface Ord {
  readonly titler: string;
  readonly navn: string;
  readonly ledd: string;
  readonly numre: readonly string[];
  readonly tekst: string;
}
interface Rad extends Treffrad {
  readonly aapen: Ord;
  readonly skjermet: Ord | null;
}

/** What is known of a row before it is divided into what everyone may find it by and what only the cleared may. */
export interface Innhold {
  readonly id: string;
  readonly slag: 'journalpost' | 'sak';
  readonly saksmappe: string;
  readonly nummer: string;
  readonly journalnummer: string | null;
  readonly tittel: string;
  readonly offentligTittel: string | null;
  readonly parter: readonly { readonly navn: string; readonly skjermet: boolean }[];
  readonly dato: string;
  readonly tilgangskode: string | null;
  readonly saksbehandler: string | null;
  readonly stikkord: readonly (string | null)[];
  readonly tekst: string;
}

/** Compounds are split in the first part of a long text only: what a letter is about stands there. */
const TEGN_MED_LEDD = 20_000;

/**
 * Divides the words. Unshielded: all are open, save shielded parties' names. Shielded: open are the title made for the public and the
 * numbers; all the rest, the text of the documents too, stands in the shielded part alone (krav 5.2.29).
 */
export function byggIndeksrad(i: Innhold): Rad {
  const alleNavn = i.parter.map((part) => part.navn);
  const aapneNavn = i.parter.filter((part) => !part.skjermet).map((part) => part.navn);
  const numre = [i.nummer, ...(i.journalnummer === null ? [] : [i.journalnummer])];
  const stikkord = i.stikkord.filter((s) => s !== null);
  const lukket = i.tilgangskode !== null;
  const alt = ordAv([i.tittel, i.offentligTittel ?? '', ...stikkord], alleNavn, numre, i.tekst);
  return {
    id: i.id,
    slag: i.slag,
    saksmappe: i.saksmappe,
    nummer: i.nummer,
    journalnummer: i.journalnummer,
    tittel: i.tittel,
    offentligTittel: i.offentligTittel,
    part: alleNavn.join(', ') || null,
    aapenPart: aapneNavn.join(', ') || null,
    dato: i.dato,
    tilgangskode: i.tilgangskode,
    saksbehandler: i.saksbehandler,
    aapen: lukket ? ordAv([i.offentligTittel ?? ''], [], numre, '') : { ...alt, navn: aapneNavn.join(' ') },
    skjermet: lukket ? alt : null,
  };
}

function ordAv(titler: readonly string[], navn: readonly string[], numre: readonly string[], tekst: string): Ord {
  const titteltekst = titler.join(' · ');
  return {
    titler: titteltekst,
    navn: navn.join(' '),
    ledd: leddAv(`${titteltekst} ${tekst.slice(0, TEGN_MED_LEDD)}`),
    numre: [...new Set([...numre, ...numreAv(titteltekst), ...numreAv(tekst.slice(0, TEGN_MED_LEDD))])],
    tekst,
  };
}

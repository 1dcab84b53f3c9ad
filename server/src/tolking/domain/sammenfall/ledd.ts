/** A word or a number of a letter, as letters are compared: without case, marks and the signs between digits. */
export interface Ledd {
  readonly tekst: string;
  readonly tall: boolean;
  /** False when the reading was in doubt: then it proves nothing, neither likeness nor difference. */
  readonly sikker: boolean;
  /** Read from a picture: a letter or two may be wrong however certain the reading was. */
  readonly avBilde: boolean;
  /** As it stood. */
  readonly visning: string;
}

export interface Lestord {
  readonly tekst: string;
  /** 0..1. */
  readonly konfidens: number;
  readonly avBilde: boolean;
}

const SIKKER_FRA = 0.85;
const KORTESTE_ORD = 2;

/** The words and numbers of pages in reading order. A word divided at the end of a line is one word, and `1 200` is one number. */
export function tilLedd(ord: readonly Lestord[]): Ledd[] {
  const ut: Ledd[] = [];
  for (let i = 0; i < ord.length; i += 1) {
    let { tekst, konfidens, avBilde } = ord[i] as Lestord;
    for (let neste = ord[i + 1]; neste !== undefined && hoererSammen(tekst, neste.tekst); neste = ord[i + 1]) {
      tekst = tekst.endsWith('-') ? tekst.slice(0, -1) + neste.tekst : `${tekst} ${neste.tekst}`;
      konfidens = Math.min(konfidens, neste.konfidens);
      avBilde ||= neste.avBilde;
      i += 1;
    }
    ut.push(...delOpp(tekst, { sikker: konfidens >= SIKKER_FRA, avBilde }));
  }
  return ut;
}

/** Text without boxes, as e-mail has it: all of it certain. */
export function leddAvTekst(tekst: string): Ledd[] {
  return tilLedd(
    tekst
      .split(/\s+/)
      .filter((ord) => ord !== '')
      .map((ord) => ({ tekst: ord, konfidens: 1, avBilde: false })),
  );
}

function hoererSammen(tekst: string, neste: string): boolean {
  if (/\p{L}-$/u.test(tekst)) return /^\p{Ll}/u.test(neste);
  return /(^|[^\d.,/])\d{1,3}( \d{3})*$/.test(tekst) && /^\d{3}([.,]\d{1,2})?([.,;:-]*|,-)$/.test(neste);
}

function delOpp(raa: string, lest: Pick<Ledd, 'sikker' | 'avBilde'>): Ledd[] {
  const visning = raa.normalize('NFKC');
  const rent = visning.toLowerCase();
  const sifre = rent.replace(/\D/g, '');
  if (sifre !== '') return [{ tekst: sifre, tall: true, ...lest, visning }];
  return (rent.match(/\p{L}+/gu) ?? [])
    .filter((ord) => ord.length >= KORTESTE_ORD)
    .map((ord) => ({ tekst: ord, tall: false, ...lest, visning: ord }));
}

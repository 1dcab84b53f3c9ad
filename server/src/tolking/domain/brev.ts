import { type Epostdelslag, merkEpostlinjer } from './epostdeler.ts';
import type { Bevis, Boks, Forslag, Forslagsfelt, Kandidat } from './forslag.ts';
import type { Grunnlag, Grunnlagsside } from './grunnlag.ts';
import type { Regel } from './regler.ts';

/** One line of text as it stands on a page. `hoeyde`: 0 at the top of the page, 1 at the bottom. */
export interface Linje {
  readonly dokument: string;
  readonly side: number;
  /** Running number in the document. */
  readonly nr: number;
  readonly tekst: string;
  readonly hoeyde: number;
  /** Of the text of a mail; absent in everything else. */
  readonly del?: Epostdelslag;
}

/** The material, laid out for the rules: lines instead of pages, the main document apart. */
export interface Brev {
  readonly grunnlag: Grunnlag;
  /**
   * Lines of the main document; for a mail the message and its signature, without the head the reader prints above the text, standard
   * texts and what was written earlier.
   */
  readonly linjer: readonly Linje[];
  /** Lines of everything: main document first, and last what was not of the message itself. */
  readonly alle: readonly Linje[];
  readonly tekst: string;
  readonly heleTekst: string;
  readonly erEpost: boolean;
  /** Lines of the first attachment that looks like a letter: what a mail that only says "se vedlegg" is about. */
  readonly vedlagtBrev: readonly Linje[];
}

const MAKS_LINJELENGDE = 1000;

const EPOSTHODE = /^(fra|til|kopi|emne|dato|sendt|from|to|cc|subject|date|sent|vedlegg)\s*:/i;

function linjerAv(side: Grunnlagsside, fraNr: number): Linje[] {
  const tekster = side.tekst.split(/\r?\n/);
  const plass = new Map<string, number>();
  for (const ord of side.ord) if (!plass.has(ord.tekst)) plass.set(ord.tekst, ord.y);
  let forrige = 0;
  return tekster.flatMap((raa, i) => {
    // No line of a letter is longer; what is, is a table run together or worse.
    const tekst = raa.slice(0, MAKS_LINJELENGDE).replace(/\s+/g, ' ').trim();
    if (tekst === '') return [];
    // The first word that is rare enough to be found places the line; without boxes the line number has to do.
    const lengst = tekst.split(' ').reduce((a, b) => (b.length > a.length ? b : a), '');
    const funnet = plass.get(lengst);
    forrige =
      side.ord.length === 0 || funnet === undefined ? Math.max(forrige, i / Math.max(tekster.length, 40)) : funnet;
    return [{ dokument: side.dokument, side: side.nr, nr: fraNr + i, tekst, hoeyde: forrige }];
  });
}

function utenEposthode(linjer: readonly Linje[]): Linje[] {
  let start = 0;
  while (start < Math.min(linjer.length, 12) && EPOSTHODE.test(linjer[start]?.tekst ?? '')) start += 1;
  return linjer.slice(start >= 2 ? start : 0);
}

/** Each line of a mail with what it is. An empty line is known by the number it leaves open. */
function medDel(linjer: readonly Linje[], emne: string): Linje[] {
  const tekster: string[] = [];
  const plass = linjer.map((linje, i) => {
    if (linje.nr > (linjer[i - 1]?.nr ?? linje.nr) + 1) tekster.push('');
    return tekster.push(linje.tekst) - 1;
  });
  const slag = merkEpostlinjer(tekster, emne);
  return linjer.map((linje, i) => ({ ...linje, del: slag[plass[i] ?? 0] ?? 'melding' }));
}

const erEgen = ({ del }: Linje): boolean => del === undefined || del === 'melding' || del === 'signatur';

/** Lays the material out. Documents keep their order; pages of the same document are joined. */
export function leggUtBrev(grunnlag: Grunnlag): Brev {
  const hoved = grunnlag.dokumenter.find((d) => d.rolle === 'hoveddokument') ?? grunnlag.dokumenter[0];
  const erEpost = hoved?.format === 'epost-body' || grunnlag.epost !== null;
  const perDokument = new Map<string, Linje[]>();
  for (const side of grunnlag.sider) {
    const linjer = perDokument.get(side.dokument) ?? [];
    perDokument.set(side.dokument, [
      ...linjer,
      ...linjerAv(side, linjer.length === 0 ? 0 : (linjer.at(-1)?.nr ?? 0) + 1),
    ]);
  }
  const hovedlinjer = perDokument.get(hoved?.dokument ?? '') ?? [...perDokument.values()][0] ?? [];
  const hoveddel = erEpost ? medDel(utenEposthode(hovedlinjer), grunnlag.epost?.emne ?? '') : hovedlinjer;
  const linjer = hoveddel.filter(erEgen);
  const andre = [...perDokument.values()].filter((l) => l !== hovedlinjer);
  const slaa = (liste: readonly Linje[]): string => liste.map((l) => l.tekst).join('\n');
  const alle = [...linjer, ...andre.flat(), ...hoveddel.filter((linje) => !erEgen(linje))];
  const vedlagtBrev = erEpost ? (andre.find((l) => l.length >= 6) ?? []) : [];
  return { grunnlag, linjer, alle, tekst: slaa(linjer), heleTekst: slaa(alle), erEpost, vedlagtBrev };
}

const bar = (tekst: string): string => tekst.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The box around a stretch of text on a page, from the word boxes; null when the words are not found together. */
export function finnBoks(side: Grunnlagsside | undefined, tekst: string): Boks | null {
  if (side === undefined) return null;
  const leter = tekst
    .split(/\s+/)
    .map(bar)
    .filter((t) => t !== '');
  const ord = side.ord.map((o) => ({ o, t: bar(o.tekst) })).filter(({ t }) => t !== '');
  if (leter.length === 0) return null;
  for (let i = 0; i + leter.length <= ord.length; i += 1) {
    const passer = leter.every((t, j) => {
      const her = ord[i + j]?.t ?? '';
      // At the ends the match may be part of a word, as in `(2026/14)` or `nr.2026/14`.
      return j === 0 ? her.endsWith(t) : j === leter.length - 1 ? her.startsWith(t) : her === t;
    });
    if (!passer) continue;
    const treff = ord.slice(i, i + leter.length).map(({ o }) => o);
    const x = Math.min(...treff.map((o) => o.x));
    const y = Math.min(...treff.map((o) => o.y));
    const hoeyre = Math.max(...treff.map((o) => o.x + o.b));
    const bunn = Math.max(...treff.map((o) => o.y + o.h));
    return { x, y, b: hoeyre - x, h: bunn - y };
  }
  return null;
}

/** Evidence that a stretch of text on a line gives. */
export function bevisFra(brev: Brev, linje: Linje, tekst: string, regel: Regel): Bevis {
  const side = brev.grunnlag.sider.find((s) => s.dokument === linje.dokument && s.nr === linje.side);
  return { dokument: linje.dokument, side: linje.side, boks: finnBoks(side, tekst), tekst, regel };
}

/** Evidence that has no place on a page: the mail's head, the register, or the absence of anything. */
export function bevisUtenSted(regel: Regel, tekst: string | null = null): Bevis {
  return { dokument: null, side: null, boks: null, tekst, regel };
}

export interface Vurdert<T> {
  readonly verdi: T;
  readonly visning: string;
  readonly konfidens: number;
  readonly bevis: readonly Bevis[];
}

const MAKS_KANDIDATER = 9;

/** The best as the proposal, the others as candidates; equal values count once, with all their evidence. */
export function velgBeste<T>(felt: Forslagsfelt, vurderte: readonly Vurdert<T>[]): Forslag | null {
  const samlet = new Map<string, Vurdert<T>>();
  for (const v of vurderte) {
    const noekkel = JSON.stringify(v.verdi);
    const foer = samlet.get(noekkel);
    samlet.set(
      noekkel,
      foer === undefined
        ? v
        : { ...(foer.konfidens >= v.konfidens ? foer : v), bevis: [...foer.bevis, ...v.bevis].slice(0, 5) },
    );
  }
  const [beste, ...resten] = [...samlet.values()].sort((a, b) => b.konfidens - a.konfidens);
  if (beste === undefined) return null;
  const kandidater: Kandidat[] = resten
    .slice(0, MAKS_KANDIDATER)
    .map(({ verdi, visning, konfidens }) => ({ verdi, visning, konfidens: avrund(konfidens) }));
  return { felt, ...beste, konfidens: avrund(beste.konfidens), kandidater };
}

/** Two decimals, never 0 or 1: no rule of ours is certain. */
export function avrund(konfidens: number): number {
  return Math.round(Math.min(0.99, Math.max(0.01, konfidens)) * 100) / 100;
}

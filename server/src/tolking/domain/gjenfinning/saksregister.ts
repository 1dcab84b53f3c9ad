import { emneKjerne, loeseAdresser, stammer, talendeOrd } from './spor.ts';

/** A journalpost as the search for cases sees it. */
export interface Sakspost {
  /** Id of the case. */
  readonly sak: string;
  /** Two-digit year and number, as quoted. */
  readonly saksnummer: { readonly aar: string; readonly nummer: number };
  readonly sakstittel: string;
  readonly tittel: string;
  readonly gnrbnr: string | null;
  readonly adresse: string;
  readonly avsender: string;
  readonly mottaker: string;
  readonly filnavn: string;
  readonly inngaaende: boolean;
  readonly utgaaende: boolean;
  /** Whole days since 1970. */
  readonly dag: number;
  /** What was decided for it, by field (`enhet`, `dokumenttype`): tells what the next in the case may be. */
  readonly avgjort: Readonly<Record<string, string>>;
}

/** What is known of a case from its journalposter so far. */
export interface Saksminne {
  readonly id: string;
  readonly eiendommer: Set<string>;
  readonly adresser: Set<string>;
  readonly ord: Map<string, number>;
  readonly stammer: Map<string, number>;
  /** Who has sent to it, and who it has been sent to: how often. */
  readonly avsendere: Map<string, number>;
  readonly mottakere: Map<string, number>;
  /** Everything that has been decided in it, as `felt verdi`. */
  readonly avgjortFoer: Set<string>;
  /** What was decided for the latest journalpost, and for the latest incoming. */
  sisteAvgjort: Readonly<Record<string, string>>;
  sisteInnAvgjort: Readonly<Record<string, string>>;
  antallOrd: number;
  antallPoster: number;
  /** Day of the latest journalpost. */
  sist: number;
  /** Who the latest outgoing letter went to. */
  sistSendtTil: string;
}

type Oppslag = Map<string, Set<Saksminne>>;

/** Cases by everything a letter may point at them with. Grows by one journalpost at a time. */
export interface Saksregister {
  readonly saker: ReadonlyMap<string, Saksminne>;
  readonly perNummer: Oppslag;
  readonly perEiendom: Oppslag;
  readonly perAdresse: Oppslag;
  readonly perEmne: Oppslag;
  readonly perPart: Oppslag;
  readonly perOrd: Oppslag;
  readonly perStamme: Oppslag;
}

/** Shorter subjects (`Vedlegg`, `Svar`) say nothing. */
export const KORTESTE_EMNE = 6;

export const partsnoekkel = (navn: string): string => navn.toLowerCase().trim();

export function tomtSaksregister(): Saksregister {
  return {
    saker: new Map(),
    perNummer: new Map(),
    perEiendom: new Map(),
    perAdresse: new Map(),
    perEmne: new Map(),
    perPart: new Map(),
    perOrd: new Map(),
    perStamme: new Map(),
  };
}

function slaaOpp(oppslag: Oppslag, noekkel: string, sak: Saksminne): void {
  const sett = oppslag.get(noekkel);
  if (sett === undefined) oppslag.set(noekkel, new Set([sak]));
  else sett.add(sak);
}

function nySak(register: Saksregister, { sak: id, saksnummer }: Sakspost): Saksminne {
  const sak: Saksminne = {
    id,
    eiendommer: new Set(),
    adresser: new Set(),
    ord: new Map(),
    stammer: new Map(),
    avsendere: new Map(),
    mottakere: new Map(),
    avgjortFoer: new Set(),
    sisteAvgjort: {},
    sisteInnAvgjort: {},
    antallOrd: 0,
    antallPoster: 0,
    sist: Number.NEGATIVE_INFINITY,
    sistSendtTil: '',
  };
  (register.saker as Map<string, Saksminne>).set(id, sak);
  slaaOpp(register.perNummer, `${saksnummer.aar}/${saksnummer.nummer}`, sak);
  return sak;
}

function leggTilPart(register: Saksregister, sak: Saksminne, navn: string, hvor: Map<string, number>): string {
  const noekkel = partsnoekkel(navn);
  if (noekkel === '') return '';
  hvor.set(noekkel, (hvor.get(noekkel) ?? 0) + 1);
  slaaOpp(register.perPart, noekkel, sak);
  return noekkel;
}

/** Adds a journalpost to what is known. Posts come in the order of their days. */
export function leggIRegister(register: Saksregister, post: Sakspost): void {
  const sak = register.saker.get(post.sak) ?? nySak(register, post);
  const tekst = sak.antallPoster === 0 ? `${post.sakstittel} ${post.tittel}` : post.tittel;
  for (const ord of [...talendeOrd(tekst), ...talendeOrd(post.filnavn.replaceAll('_', ' '))]) {
    sak.ord.set(ord, (sak.ord.get(ord) ?? 0) + 1);
    sak.antallOrd += 1;
    slaaOpp(register.perOrd, ord, sak);
  }
  for (const stamme of stammer(talendeOrd(tekst))) {
    sak.stammer.set(stamme, (sak.stammer.get(stamme) ?? 0) + 1);
    slaaOpp(register.perStamme, stamme, sak);
  }
  if (post.gnrbnr !== null) {
    const eiendom = post.gnrbnr.split('/').slice(0, 2).map(Number).join('/');
    sak.eiendommer.add(eiendom);
    slaaOpp(register.perEiendom, eiendom, sak);
  }
  for (const adresse of loeseAdresser(post.adresse)) {
    sak.adresser.add(adresse);
    slaaOpp(register.perAdresse, adresse, sak);
  }
  for (const emne of [emneKjerne(post.filnavn), emneKjerne(post.tittel)]) {
    if (emne.length >= KORTESTE_EMNE) slaaOpp(register.perEmne, emne, sak);
  }
  leggTilPart(register, sak, post.avsender, sak.avsendere);
  const mottaker = leggTilPart(register, sak, post.mottaker, sak.mottakere);
  if (post.utgaaende) sak.sistSendtTil = mottaker;
  for (const [felt, verdi] of Object.entries(post.avgjort)) sak.avgjortFoer.add(`${felt} ${verdi}`);
  sak.sisteAvgjort = post.avgjort;
  if (post.inngaaende) sak.sisteInnAvgjort = post.avgjort;
  sak.sist = post.dag;
  sak.antallPoster += 1;
}

import { erUfravikelig, type Funn } from './kontroll.ts';
import type { OffentligPost } from './offentligPost.ts';

/** venter: passed the guard, its time has not come · stanset: a person must decide · publisert: on the internet · trukket: taken back. */
export type PubliseringStatus = 'venter' | 'stanset' | 'publisert' | 'trukket';

/** What a person decided about exactly this content. A later change of the content makes the decision void. */
export interface Avgjoerelse {
  readonly valg: 'publiser' | 'trekk';
  readonly begrunnelse: string | null;
  readonly av: string;
  readonly tid: Date;
  /** Fingerprint of the public content the person saw. */
  readonly innhold: string;
}

/** One journalpost on its way to the public journal. */
export interface Publisering {
  readonly journalpost: string;
  readonly saksmappe: string;
  readonly post: OffentligPost;
  readonly status: PubliseringStatus;
  readonly funn: readonly Funn[];
  /** When it may be public at the earliest; null while stopped or withdrawn. */
  readonly publiseresTid: Date | null;
  readonly publisertTid: Date | null;
  readonly avgjoerelse: Avgjoerelse | null;
}

export interface Postutvalg {
  readonly rader: readonly Publisering[];
  readonly antall: number;
}

export interface Vurdering {
  readonly journalpost: string;
  readonly saksmappe: string;
  readonly post: OffentligPost;
  readonly funn: readonly Funn[];
  readonly naa: Date;
  readonly forsinkelseDager: number;
}

const DAG_MS = 86_400_000;

/**
 * What becomes of a journalpost when it is new or changed. Nothing is public unless the guard found nothing, or a person has decided
 * about this very content (offl. § 10, offentlegforskrifta § 7). A withdrawn post stays withdrawn until a person says otherwise.
 */
export function vurder(foer: Publisering | null, ny: Vurdering): Publisering {
  const innhold = fingeravtrykk(ny.post);
  const avgjoerelse = gjeldende(foer?.avgjoerelse ?? null, innhold);
  const felles = { journalpost: ny.journalpost, saksmappe: ny.saksmappe, post: ny.post, funn: ny.funn, avgjoerelse };
  const publisertTid = foer?.publisertTid ?? null;
  if (avgjoerelse?.valg === 'trekk') return { ...felles, status: 'trukket', publiseresTid: null, publisertTid };
  if (ny.funn.length > 0 && avgjoerelse?.valg !== 'publiser') {
    return { ...felles, status: 'stanset', publiseresTid: null, publisertTid };
  }
  if (foer?.status === 'publisert')
    return { ...felles, status: 'publisert', publiseresTid: foer.publiseresTid, publisertTid };
  const tidligst = foer?.publiseresTid ?? new Date(ny.naa.getTime() + ny.forsinkelseDager * DAG_MS);
  return settUtNaarTiden({ ...felles, status: 'venter', publiseresTid: tidligst, publisertTid: null }, ny.naa);
}

/** A waiting publication becomes public when its time has come; anything else is returned as it is. */
export function settUtNaarTiden(p: Publisering, naa: Date): Publisering {
  if (p.status !== 'venter' || p.publiseresTid === null || p.publiseresTid > naa) return p;
  return { ...p, status: 'publisert', publisertTid: naa };
}

/** `trekk` outlives any change of content: what a person took off the internet comes back only by a person. */
function gjeldende(a: Avgjoerelse | null, innhold: string): Avgjoerelse | null {
  if (a === null) return null;
  return a.valg === 'trekk' || a.innhold === innhold ? a : null;
}

/** A short mark of all that the public would see; the content itself is not kept a second time. */
export function fingeravtrykk(post: OffentligPost): string {
  const parter = post.parter.map((p) => [p.type, p.navn]);
  return merke(
    JSON.stringify([post.tittel, post.sakstittel, parter, post.hjemmel, post.administrativEnhet, post.klasse]),
  );
}

/** 64 bits in two halves (FNV-1a with two seeds): enough to tell two wordings of one journalpost apart. */
function merke(tekst: string): string {
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  for (let i = 0; i < tekst.length; i += 1) {
    const tegn = tekst.charCodeAt(i);
    a = Math.imul(a ^ tegn, 0x01000193) >>> 0;
    b = Math.imul(b ^ tegn, 0x85ebca6b) >>> 0;
  }
  return a.toString(16).padStart(8, '0') + b.toString(16).padStart(8, '0');
}

export type Avgjoerelseskrav = 'begrunnelse' | 'ingen' | 'umulig';

/**
 * What a decision demands as the post stands, told to the page and held by `avgjoer`: publishing in spite of findings and taking back need
 * a reason; what may never be on the internet cannot be decided away (offentlegforskrifta § 7).
 */
export function avgjoerelseskrav(p: Publisering, valg: Avgjoerelse['valg']): Avgjoerelseskrav {
  if (valg === 'trekk') return 'begrunnelse';
  if (erUfravikelig(p.funn)) return 'umulig';
  return p.funn.length > 0 ? 'begrunnelse' : 'ingen';
}

export type Avgjoerbar =
  | { readonly ok: true; readonly verdi: Publisering }
  | { readonly ok: false; readonly kode: string };

/** A person's decision, held to `avgjoerelseskrav`. What cannot be decided away must be corrected first. */
export function avgjoer(
  p: Publisering,
  valg: {
    readonly valg: 'publiser' | 'trekk';
    readonly begrunnelse: string | null;
    readonly av: string;
    readonly naa: Date;
  },
): Avgjoerbar {
  const begrunnelse = valg.begrunnelse?.trim() || null;
  const avgjoerelse = { valg: valg.valg, begrunnelse, av: valg.av, tid: valg.naa, innhold: fingeravtrykk(p.post) };
  const krav = avgjoerelseskrav(p, valg.valg);
  if (krav === 'umulig') return { ok: false, kode: 'innsyn.kan-aldri-publiseres' };
  if (krav === 'begrunnelse' && begrunnelse === null) return { ok: false, kode: 'innsyn.mangler-begrunnelse' };
  if (valg.valg === 'trekk') {
    return { ok: true, verdi: { ...p, status: 'trukket', publiseresTid: null, avgjoerelse } };
  }
  return {
    ok: true,
    verdi: { ...p, status: 'publisert', publiseresTid: valg.naa, publisertTid: valg.naa, avgjoerelse },
  };
}

import type { Avskrivningsmaate, Journalposttype, Korrespondanseparttype } from '@dokumentsenter/noark';
import { ok, type Result } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from './avvisninger.ts';
import type { Endring } from './endring.ts';
import type { Avskrivning, Journalpost, Korrespondansepart } from './journalpost.ts';

export interface Avskriv {
  readonly avskrivningsmaate: Avskrivningsmaate;
  /** The journalpost that answers; needed for BU, BE and BN. */
  readonly avskrivesAv: Journalpost | null;
  readonly korrespondansepart: string | null;
}
export interface NyAvskrivning {
  readonly avskrivningsmaate: Avskrivningsmaate;
  readonly avskrivesAv: string | null;
  readonly korrespondansepart: string | null;
}

/** Only these wait for an answer (noark.md 1.5): received, or internal and to be followed up. */
const AVSKRIVES: readonly Journalposttype[] = ['I', 'N'];
/** Internal recipients that must act; copies are only to know (krav 3.4.9). */
const MOTTAKERE: readonly Korrespondanseparttype[] = ['IM', 'EM', 'GM'];
/** What may answer what: a letter goes out (krav 3.4.3–4, 3.4.7), a memo is answered by a memo (krav 3.4.8). */
const SVARER: Readonly<Partial<Record<Avskrivningsmaate, readonly Journalposttype[]>>> = {
  BU: ['U'],
  BE: ['U'],
  BN: ['N', 'X', 'S'],
};

type Restansepost = Pick<Journalpost, 'journalposttype' | 'journalstatus' | 'korrespondanseparter' | 'avskrivninger'>;

/** The recipients of an internal document who have not written it off yet (krav 3.4.6). */
export function gjenstaaendeMottakere(post: Restansepost): readonly Korrespondansepart[] {
  const ferdige = new Set(post.avskrivninger.map((a) => a.korrespondansepart));
  if (ferdige.has(null)) return [];
  return post.korrespondanseparter.filter((part) => MOTTAKERE.includes(part.type) && !ferdige.has(part.id));
}

/** Whether the post is a restanse (krav 3.4.1): it waits for an answer, is not Utgår, and somebody has not written it off. */
export function erRestanse(post: Restansepost): boolean {
  if (!AVSKRIVES.includes(post.journalposttype) || post.journalstatus === 'U') return false;
  if (post.avskrivninger.some((a) => a.korrespondansepart === null)) return false;
  if (post.journalposttype === 'I') return true;
  const harMottakere = post.korrespondanseparter.some((part) => MOTTAKERE.includes(part.type));
  return harMottakere ? gjenstaaendeMottakere(post).length > 0 : true;
}

/**
 * Decides a write-off (krav 3.4.2–4, 3.4.6–9). n:m: a post may be answered by several, and one may answer several. A post that is written
 * off already may get one more answer, but never the same twice. SA belongs to the closing of the case (krav 3.4.5).
 */
export function vurderAvskrivning(post: Journalpost, inn: Avskriv): Result<NyAvskrivning, Arkivavvisning> {
  const { avskrivningsmaate, avskrivesAv, korrespondansepart } = inn;
  if (!AVSKRIVES.includes(post.journalposttype)) return avvis('arkiv.avskrives-ikke', { type: post.journalposttype });
  if (post.journalstatus === 'U') return avvis('arkiv.journalpost-utgaatt');
  if (avskrivningsmaate === 'SA') return avvis('arkiv.avskrivning-ved-avslutning');
  const svar = vurderSvar(post, avskrivningsmaate, avskrivesAv);
  if (!svar.ok) return svar;
  if (korrespondansepart !== null && !kanAvskriveFor(post, korrespondansepart)) {
    return avvis('arkiv.avskrivning-mottaker-ugyldig');
  }
  const ny = { avskrivningsmaate, avskrivesAv: avskrivesAv?.id ?? null, korrespondansepart };
  return erGjort(post, ny) ? avvis('arkiv.allerede-avskrevet') : ok(ny);
}

function vurderSvar(
  post: Journalpost,
  maate: Avskrivningsmaate,
  svar: Journalpost | null,
): Result<null, Arkivavvisning> {
  const typer = SVARER[maate];
  if (typer === undefined) return svar === null ? ok(null) : avvis('arkiv.avskriver-feil-type', { maate });
  if (svar === null) return avvis('arkiv.avskrivning-mangler-post', { maate });
  if (svar.id === post.id || svar.journalstatus === 'U' || !typer.includes(svar.journalposttype)) {
    return avvis('arkiv.avskriver-feil-type', { maate });
  }
  // A memo answers a memo; what came from outside is answered outwards.
  return maate === 'BN' && post.journalposttype === 'I' ? avvis('arkiv.avskriver-feil-type', { maate }) : ok(null);
}

function kanAvskriveFor(post: Journalpost, part: string): boolean {
  return (
    post.journalposttype === 'N' && post.korrespondanseparter.some((p) => p.id === part && MOTTAKERE.includes(p.type))
  );
}

function erGjort(post: Journalpost, ny: NyAvskrivning): boolean {
  const samme = (a: Avskrivning) =>
    (a.avskrivesAv?.id ?? null) === ny.avskrivesAv && a.korrespondansepart === ny.korrespondansepart;
  if (post.avskrivninger.some(samme)) return true;
  // Without a reference there is nothing to add to what is written off for everybody.
  return ny.avskrivesAv === null && post.avskrivninger.some((a) => a.korrespondansepart === null);
}

/** The rows of endringslogg of a write-off, on the post and, when there is one, on the answer (references both ways, krav 3.4.7–8). */
export function loggforAvskrivning(
  post: Pick<Journalpost, 'registreringsID'>,
  svar: Pick<Journalpost, 'registreringsID'> | null,
  maate: Avskrivningsmaate,
): { readonly post: readonly Endring[]; readonly svar: readonly Endring[] } {
  const egen: Endring[] = [{ felt: 'avskrivningsmaate', tidligereVerdi: null, nyVerdi: maate }];
  if (svar === null) return { post: egen, svar: [] };
  return {
    post: [...egen, { felt: 'referanseAvskrivesAvJournalpost', tidligereVerdi: null, nyVerdi: svar.registreringsID }],
    svar: [{ felt: 'referanseAvskriverJournalpost', tidligereVerdi: null, nyVerdi: post.registreringsID }],
  };
}

/** The same rows the other way, when a write-off is taken back. */
export function loggforAngretAvskrivning(
  post: Pick<Journalpost, 'registreringsID'>,
  avskrivning: Pick<Avskrivning, 'avskrivesAv' | 'avskrivningsmaate'>,
): { readonly post: readonly Endring[]; readonly svar: readonly Endring[] } {
  const skrevet = loggforAvskrivning(post, avskrivning.avskrivesAv, avskrivning.avskrivningsmaate);
  const snu = (e: Endring): Endring => ({ ...e, tidligereVerdi: e.nyVerdi, nyVerdi: null });
  return { post: skrevet.post.map(snu), svar: skrevet.svar.map(snu) };
}

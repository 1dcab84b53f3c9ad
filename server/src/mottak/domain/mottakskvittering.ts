import type { Forsendelsestatus } from './forsendelse.ts';
import { referanseI } from './innsending.ts';
import type { Maalform } from './varseltekst.ts';

export type Kvitteringsstatus = 'venter' | 'sendt' | 'avvist' | 'oppgitt';

/** The receipt of one letter. */
export interface Mottakskvittering {
  readonly forsendelse: string;
  readonly referanse: string;
  readonly status: Kvitteringsstatus;
  /** When the mail server took it; null before. */
  readonly sendtTid: Date | null;
}

/** From one sender in a day. A person seldom writes so many; two machines answering each other soon do. */
export const KVITTERINGER_PER_DOEGN = 5;
export const DOEGN_MS = 86_400_000;
/** A receipt says that it came just now: what lay longer in a mailbox, or was let out of karantene late, gets none. */
const SENEST_MS = 3 * DOEGN_MS;

/** Channels whose senders have no receipt from the channel itself. SvarInn and eFormidling answer by their own. */
const KANALER: ReadonlySet<string> = new Set(['epost', 'innsending']);
/** Looked into, and neither set aside, sent on nor destroyed. */
const HER: ReadonlySet<Forsendelsestatus> = new Set<Forsendelsestatus>([
  ...(['utpakket', 'klar', 'journalfoert', 'koblet', 'venter-arkivmaal', 'erstattet'] as const),
]);
const ADRESSE = /^[^\s@<>",;:()[\]\\]+@[^\s@<>",;:()[\]\\]+\.[^\s@<>",;:()[\]\\]{2,}$/;
/** Addresses where nobody reads: what they are called by habit (RFC 2142, RFC 3834 section 2). */
const INGEN_LESER =
  /^(no[-_.]?reply|do[-_.]?not[-_.]?reply|ikke[-_.]?svar|ikkje[-_.]?svar|svar[-_.]?ikke|noreply.*|.*[-_.]no[-_.]?reply|mailer-daemon|postmaster|bounces?([-_+=].*)?|.*-bounces?|.*-request|owner-.*|listserv|majordomo)$/i;

export interface Kvitteringsgrunnlag {
  readonly kanal: string;
  readonly status: Forsendelsestatus;
  readonly filnavn: string;
  readonly mottattTid: Date;
  /** Another municipality had it first, and its sender has been answered by them. */
  readonly overfoertFra: string | null;
  readonly epost: {
    readonly fra: { readonly adresse: string } | null;
    readonly autosvar: boolean;
    readonly automatikk?: string | null;
    readonly masseutsendt?: boolean;
  } | null;
}

/**
 * The address a receipt is to go to; null: none is to be sent. Never in answer to a machine, a list or an address nobody reads (RFC 3834), to
 * ourselves, to what was set aside or is in karantene, nor to what was another body's. `egne`: addresses of our own, lower case.
 */
export function kvitteringsadresse(brev: Kvitteringsgrunnlag, egne: ReadonlySet<string>, naa: Date): string | null {
  const { epost } = brev;
  if (!KANALER.has(brev.kanal) || !HER.has(brev.status) || brev.overfoertFra !== null || epost === null) return null;
  if (naa.getTime() - brev.mottattTid.getTime() > SENEST_MS) return null;
  if (epost.autosvar || (epost.automatikk ?? null) !== null || epost.masseutsendt === true) return null;
  const adresse = epost.fra?.adresse.trim() ?? '';
  const navn = adresse.slice(0, adresse.lastIndexOf('@'));
  if (!ADRESSE.test(adresse) || INGEN_LESER.test(navn) || egne.has(adresse.toLowerCase())) return null;
  return adresse;
}

/** What the sender and the archivist call it: that of «Send inn» where there is one, else of the letter's own key. */
export function kvitteringsreferanse(forsendelse: string, filnavn: string): string {
  const tegn = forsendelse.replaceAll('-', '').slice(-8).toUpperCase();
  return referanseI(filnavn) ?? `MK-${tegn.slice(0, 4)}-${tegn.slice(4)}`;
}

export interface Kvitteringsord {
  readonly referanse: string;
  readonly kommune: string;
  /** Written out in full. */
  readonly mottatt: string;
  readonly kontaktEpost: string | null;
  readonly kontaktTelefon: string | null;
}

/** Says that it came, and nothing of what it is about (channels.md 0.7; fvl. § 11 a). Plain text. */
export function kvitteringstekst(maalform: Maalform, ord: Kvitteringsord): { emne: string; tekst: string } {
  const { referanse, kommune, mottatt } = ord;
  const kontakt = [ord.kontaktEpost, ord.kontaktTelefon].filter((verdi) => verdi !== null && verdi !== '');
  if (maalform === 'nb')
    return {
      emne: `Vi har mottatt henvendelsen din (${referanse})`,
      tekst: [
        `${kommune} har mottatt henvendelsen din ${mottatt}.`,
        `Referanse: ${referanse}`,
        'Henvendelsen blir lest og gitt til den som skal behandle den. Dette er en foreløpig kvittering, ikke et svar.',
        kontakt.length === 0 ? '' : `Har du spørsmål, kan du ta kontakt med ${kommune}: ${kontakt.join(', ')}`,
        'Kvitteringen er sendt automatisk, og kan ikke besvares.',
      ]
        .filter((avsnitt) => avsnitt !== '')
        .join('\n\n'),
    };
  return {
    emne: `Vi har fått førespurnaden din (${referanse})`,
    tekst: [
      `${kommune} fekk førespurnaden din ${mottatt}.`,
      `Referanse: ${referanse}`,
      'Førespurnaden blir lesen og gitt til den som skal behandle han. Dette er ei førebels kvittering, ikkje eit svar.',
      kontakt.length === 0 ? '' : `Har du spørsmål, kan du ta kontakt med ${kommune}: ${kontakt.join(', ')}`,
      'Kvitteringa er send automatisk, og du kan ikkje svare på ho.',
    ]
      .filter((avsnitt) => avsnitt !== '')
      .join('\n\n'),
  };
}

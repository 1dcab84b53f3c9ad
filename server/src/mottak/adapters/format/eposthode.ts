import type { Automatikk } from '../../domain/epostregel.ts';
import type { EpostHode } from '../../ports/utpakker.ts';

export interface Autosvartegn {
  readonly emne: string;
  readonly fraAdresse: string;
  readonly innholdstype: string;
  /** Values of one header by lower-case name; [] when absent. */
  readonly hode: (navn: string) => readonly string[];
}

const AUTOEMNE =
  /^\s*(automatisk svar|autosvar|auto(matic)? ?reply|autosvar fra|fraværsmelding|fråværsmelding|ikke til stede|out of (the )?office|undeliver(ed|able)|delivery (status notification|failure)|returned mail|mail delivery failed|failure notice|kan ikke leveres|leveringsfeil|lest|ikke lest|read)\s*:?/i;

const foersteAv = (tegn: Autosvartegn, navn: string): string => (tegn.hode(navn)[0] ?? '').trim().toLowerCase();

/**
 * Whether a machine wrote this mail in answer to another: RFC 3834 (Auto-Submitted), RFC 3464 (reports), an empty
 * return path, and the marks of older systems. "Lest:" and "Read:" are receipts only when the mail is a report.
 */
export function erAutosvar(tegn: Autosvartegn): boolean {
  const foerste = (navn: string): string => foersteAv(tegn, navn);
  const autosendt = foerste('auto-submitted');
  if (autosendt !== '' && !autosendt.startsWith('no')) return true;
  if (/^multipart\/report/i.test(tegn.innholdstype)) return true;
  if (/^(yes|auto|true)/.test(foerste('x-autoreply')) || foerste('x-autorespond') !== '') return true;
  if (/^(auto_reply|auto-reply)/.test(foerste('precedence'))) return true;
  if (tegn.hode('return-path').length > 0 && foerste('return-path').replace(/\s/g, '') === '<>') return true;
  if (/^(mailer-daemon|postmaster)@/i.test(tegn.fraAdresse)) return true;
  const treff = AUTOEMNE.exec(tegn.emne)?.[1]?.toLowerCase();
  return treff !== undefined && !['lest', 'ikke lest', 'read'].includes(treff);
}

/**
 * What the mail surely is, by what machines write for machines: RFC 3834 (Auto-Submitted), RFC 3464 and 8098 (reports), the marks of
 * older systems, and an alarm of our own. Much narrower than `erAutosvar`: a rule acts on it without asking. Mail that a system sends
 * of its own accord (`auto-generated`: forms, orders) is post like any other.
 */
export function automatikkAv(tegn: Autosvartegn): Automatikk | null {
  const autosendt = foersteAv(tegn, 'auto-submitted');
  if (autosendt.startsWith('auto-') && /@dokumentsenter>$/.test(foersteAv(tegn, 'message-id'))) return 'loekke';
  if (/^multipart\/report\b/i.test(tegn.innholdstype))
    return /report-type\s*=\s*"?(delivery-status|disposition-notification)/i.test(tegn.innholdstype) ? 'rapport' : null;
  const tomRetur = foersteAv(tegn, 'return-path').replace(/\s/g, '') === '<>';
  if (tomRetur && /^(mailer-daemon|postmaster)@/i.test(tegn.fraAdresse)) return 'rapport';
  if (autosendt.startsWith('auto-replied')) return 'autosvar';
  if (/^(yes|auto|true)/.test(foersteAv(tegn, 'x-autoreply')) || foersteAv(tegn, 'x-autorespond') !== '')
    return 'autosvar';
  if (/^auto[_-]reply/.test(foersteAv(tegn, 'precedence'))) return 'autosvar';
  // Exchange says only that it is generated; that it is an answer stands in its subject, and in whom it answers.
  const svarer = tomRetur || foersteAv(tegn, 'in-reply-to') !== '';
  return autosendt.startsWith('auto-generated') && svarer && AUTOEMNE.test(tegn.emne) ? 'autosvar' : null;
}

/** Sent to many at once, by what list programs write (RFC 2369, RFC 2919) and the older mark of Precedence. */
export const erMasseutsendt = (tegn: Pick<Autosvartegn, 'hode'>): boolean =>
  tegn.hode('list-unsubscribe').length > 0 ||
  tegn.hode('list-id').length > 0 ||
  tegn.hode('precedence').some((verdi) => /^\s*(bulk|list)\b/i.test(verdi));

/** ISO time of a mail date, null when it says nothing sensible. Comments and doubled blanks are forgiven. */
export function lesEpostdato(raa: string): string | null {
  const renset = raa
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s*:\s*/g, ':')
    .replace(/\s+/g, ' ')
    .trim();
  const dato = new Date(renset);
  if (Number.isNaN(dato.getTime())) return null;
  const aar = dato.getUTCFullYear();
  return aar < 1980 || aar > 2100 ? null : dato.toISOString();
}

/** Raw header block (as Outlook stores it) to lower-case names with their unfolded values. */
export function lesHodeblokk(blokk: string): Map<string, string[]> {
  const ut = new Map<string, string[]>();
  const linjer = blokk.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  for (const linje of linjer) {
    const treff = /^([!-9;-~]+)[ \t]*:[ \t]*(.*)$/.exec(linje);
    if (treff === null) continue;
    const navn = (treff[1] ?? '').toLowerCase();
    ut.set(navn, [...(ut.get(navn) ?? []), (treff[2] ?? '').trim()]);
  }
  return ut;
}

export const TOMT_HODE: EpostHode = {
  fra: null,
  til: [],
  kopi: [],
  emne: '',
  dato: null,
  messageId: null,
  inReplyTo: null,
  references: [],
  autosvar: false,
  automatikk: null,
};

import { avvis, ok, type Result } from '../../kernel/index.ts';

/** What a letter must have for a rule to fit. Everything that is said must hold; of a list, one is enough. */
export interface Regelvilkaar {
  /** Ways in; none: every one. */
  readonly kanaler: readonly string[];
  /** Senders of mail: whole addresses (`post@butikk.no`), or houses (`butikk.no`, with all that is under it). */
  readonly avsendere: readonly string[];
  /** Our own addresses that it was sent to. */
  readonly mottakere: readonly string[];
  /** The mail says itself that it is sent to many (List-Unsubscribe, List-Id, Precedence: bulk). */
  readonly masseutsendt: boolean;
  /** An invoice in the format EHF, or a text that says at least three of the things every invoice says. */
  readonly faktura: boolean;
}

/** Why something is not for the archive, as a rule may say it. */
export const REGELAARSAKER = ['reklame', 'faktura', 'nyhetsbrev', 'fagsystem', 'annet'] as const;
export type Regelaarsak = (typeof REGELAARSAKER)[number];

/** A rule as it stands: each change is a version, and what a version decided names it. */
export interface Begrensningsregel {
  readonly id: string;
  readonly versjon: number;
  readonly navn: string;
  readonly vilkaar: Regelvilkaar;
  readonly aarsak: Regelaarsak;
  /** Where the letter is sent on to by mail; null: nowhere. */
  readonly videresend: string | null;
  readonly aktiv: boolean;
  readonly endretTid: Date;
  readonly endretAv: string;
}

/** What is known of a letter without reading it. */
export interface Brevkjennetegn {
  readonly kanal: string;
  readonly fra: string | null;
  readonly til: readonly string[];
  readonly masseutsendt: boolean;
}

/** Houses where anybody has an address: a rule on one of them would take letters from people. */
const FOR_ALLE = new Set(
  'gmail.com googlemail.com hotmail.com hotmail.no outlook.com outlook.no live.com live.no msn.com yahoo.com yahoo.no icloud.com me.com mac.com online.no broadpark.no getmail.no lyse.net proton.me protonmail.com'.split(
    ' ',
  ),
);
const ADRESSE = /^[^@\s]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/;
const HUS = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;

const rydd = (moenster: readonly string[]): string[] =>
  [...new Set(moenster.map((en) => en.trim().toLowerCase().replace(/^@/, '')))].filter((en) => en !== '');

/**
 * The conditions tidied. Refuses with `mottak.regel-uten-vilkaar` when nothing but the way in is said, `mottak.regel-adresse` when something is
 * no address and no house, and `mottak.regel-for-vid` when a house is one where anybody may have an address.
 */
export function lesVilkaar(raa: Regelvilkaar): Result<Regelvilkaar> {
  const vilkaar = { ...raa, avsendere: rydd(raa.avsendere), mottakere: rydd(raa.mottakere) };
  const { avsendere, mottakere, masseutsendt, faktura } = vilkaar;
  if (avsendere.length + mottakere.length === 0 && !masseutsendt && !faktura) return avvis('mottak.regel-uten-vilkaar');
  const galt = avsendere.find((en) => !ADRESSE.test(en) && !HUS.test(en)) ?? mottakere.find((en) => !ADRESSE.test(en));
  if (galt !== undefined) return avvis('mottak.regel-adresse', { adresse: galt });
  const vidt = avsendere.find((en) => FOR_ALLE.has(en));
  if (vidt !== undefined) return avvis('mottak.regel-for-vid', { adresse: vidt });
  return ok(vilkaar);
}

/** Whether the address is one of these, or in one of these houses. */
function staarI(moenstre: readonly string[], adresse: string | null): boolean {
  const ren = adresse?.trim().toLowerCase() ?? '';
  const hus = ren.split('@')[1] ?? '';
  return moenstre.some((en) => (en.includes('@') ? ren === en : hus === en || hus.endsWith(`.${en}`)));
}

/** Whether all that is known without reading fits; `faktura` is asked of the content besides. */
export function passer(vilkaar: Regelvilkaar, brev: Brevkjennetegn): boolean {
  if (vilkaar.kanaler.length > 0 && !vilkaar.kanaler.includes(brev.kanal)) return false;
  if (vilkaar.avsendere.length > 0 && !staarI(vilkaar.avsendere, brev.fra)) return false;
  if (vilkaar.mottakere.length > 0 && !brev.til.some((til) => staarI(vilkaar.mottakere, til))) return false;
  return !vilkaar.masseutsendt || brev.masseutsendt;
}

/**
 * What keeps a rule from deciding: signs of case work in the content, and what only a person may decide on. In this order they are shown.
 * `overlevert`: another municipality's archivist has sent it here. `innlogget`: who sent it has signed in. `konfidensielt`: the channel says so.
 */
export const VERNEGRUNNER = [
  'saksnummer',
  'henvendelse',
  'person',
  'foelsomt',
  'traad',
  'ikke-lest',
  'innsynskrav',
  'innlogget',
  'konfidensielt',
  'overlevert',
] as const;
export type Vernegrunn = (typeof VERNEGRUNNER)[number];

import { frystAvKrav, type Journalpostfelt, type Journalposttype } from '@dokumentsenter/noark';
import { ok, type Result } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from './avvisninger.ts';
import { type Datogrenser, vurderDokumentetsDato } from './dokumentdato.ts';
import type { Journalpost, Korrespondansepart, Partsslag } from './journalpost.ts';
import { avklarPartsslag } from './partsslag.ts';
import { type Tilgangskode, tekstEllerNull, utenFoedselsnummer, vurderSkjerming } from './skjerming.ts';

/** Fields somebody wants to correct; what is left out stays. */
export interface EndreJournalpost {
  readonly tittel?: string;
  readonly offentligTittel?: string | null;
  readonly journalposttype?: Journalposttype;
  readonly dokumentetsDato?: string | null;
  readonly mottattDato?: Date | null;
  readonly forfallsdato?: string | null;
  readonly administrativEnhet?: string;
  readonly saksbehandler?: string | null;
  readonly saksbehandlerId?: string | null;
  readonly tilgangskode?: string | null;
  readonly hjemmel?: string | null;
  /** What each correspondent is, one for each of them in order. */
  readonly partsslag?: readonly Partsslag[];
}
/** The corrected values of a journalpost. */
export type Journalpostverdier = Pick<
  Journalpost,
  | 'tittel'
  | 'offentligTittel'
  | 'journalposttype'
  | 'dokumentetsDato'
  | 'mottattDato'
  | 'forfallsdato'
  | 'administrativEnhet'
  | 'saksbehandler'
  | 'saksbehandlerId'
  | 'tilgangskode'
  | 'hjemmel'
  | 'korrespondanseparter'
>;
/** One row of endringslogg (vedlegg 3); `felt` is the Noark element name. */
export interface Endring {
  readonly felt: string;
  readonly tidligereVerdi: string | null;
  readonly nyVerdi: string | null;
}

/** Which Noark field each value is, in the order the log is written. */
const FELT: readonly (readonly [Exclude<keyof Journalpostverdier, 'korrespondanseparter'>, Journalpostfelt])[] = [
  ['tittel', 'tittel'],
  ['offentligTittel', 'offentligTittel'],
  ['journalposttype', 'journalposttype'],
  ['dokumentetsDato', 'dokumentetsDato'],
  ['mottattDato', 'mottattDato'],
  ['forfallsdato', 'forfallsdato'],
  ['administrativEnhet', 'administrativEnhet'],
  ['saksbehandler', 'saksbehandler'],
  ['tilgangskode', 'tilgangsrestriksjon'],
  ['hjemmel', 'skjermingshjemmel'],
];

/**
 * Decides a correction: nothing frozen (krav 3.2.14, 3.2.22–24), shielding still whole, no fødselsnummer in open fields. Gives the new
 * values and one log row for each field that really changes; no rows when nothing does.
 */
export function vurderEndring(
  post: Journalpost,
  oensket: EndreJournalpost,
  grunnlag: Datogrenser & { readonly tilgangskoder: readonly Tilgangskode[] },
): Result<{ verdier: Journalpostverdier; endringer: Endring[] }, Arkivavvisning> {
  if (post.journalstatus === 'U') return avvis('arkiv.journalpost-utgaatt');
  const verdier = flett(post, oensket);
  if (tekstEllerNull(verdier.tittel) === null) return avvis('arkiv.tittel-mangler');
  if (tekstEllerNull(verdier.administrativEnhet) === null) return avvis('arkiv.enhet-mangler');
  const frosset = FELT.find(([navn, felt]) => !lik(post[navn], verdier[navn]) && frystAvKrav(post, felt) !== null);
  if (frosset !== undefined) {
    return avvis('arkiv.felt-frosset', { felt: frosset[1], krav: frystAvKrav(post, frosset[1]) });
  }
  if (verdier.dokumentetsDato !== post.dokumentetsDato) {
    const dato = vurderDokumentetsDato(verdier.dokumentetsDato, grunnlag);
    if (!dato.ok) return dato;
  }
  const parter = medPartsslag(post.korrespondanseparter, oensket.partsslag);
  if (parter === null) return avvis('arkiv.partsslag-strider');
  const rent = utenFoedselsnummer({ tittel: verdier.tittel, offentligTittel: verdier.offentligTittel });
  if (!rent.ok) return rent;
  const skjerming = skjermingEtter(post, verdier, grunnlag);
  if (!skjerming.ok) return skjerming;
  const nye = { ...verdier, ...skjerming.verdi, korrespondanseparter: parter };
  return ok({ verdier: nye, endringer: endringerMellom(post, nye) });
}

/** Our own mark on a party, not a Noark field, so no freeze holds it. Null when it goes against a number, or is not one for each. */
function medPartsslag(
  parter: readonly Korrespondansepart[],
  slag: readonly Partsslag[] | undefined,
): readonly Korrespondansepart[] | null {
  if (slag === undefined) return parter;
  const avklart = parter.map((part, i) => {
    const oensket = slag[i];
    if (oensket === undefined) return null;
    const fnr = part.medFoedselsnummer ? '' : null;
    const nytt = avklarPartsslag({ slag: oensket, orgnr: part.orgnr, fnr });
    return nytt === null ? null : { ...part, slag: nytt };
  });
  const hele = avklart.filter((part) => part !== null);
  return slag.length === parter.length && hele.length === parter.length ? hele : null;
}

function flett(post: Journalpost, oensket: EndreJournalpost): Omit<Journalpostverdier, 'korrespondanseparter'> {
  const bytterSaksbehandler = oensket.saksbehandler !== undefined;
  return {
    tittel: (oensket.tittel ?? post.tittel).trim(),
    offentligTittel: velg(oensket.offentligTittel, post.offentligTittel),
    journalposttype: oensket.journalposttype ?? post.journalposttype,
    dokumentetsDato: velg(oensket.dokumentetsDato, post.dokumentetsDato),
    mottattDato: velg(oensket.mottattDato, post.mottattDato),
    forfallsdato: velg(oensket.forfallsdato, post.forfallsdato),
    administrativEnhet: (oensket.administrativEnhet ?? post.administrativEnhet).trim(),
    saksbehandler: velg(oensket.saksbehandler, post.saksbehandler),
    saksbehandlerId: bytterSaksbehandler ? (oensket.saksbehandlerId ?? null) : post.saksbehandlerId,
    tilgangskode: velg(oensket.tilgangskode, post.tilgangskode),
    // A new code brings its own hjemmel unless one is given.
    hjemmel: velg(oensket.hjemmel, oensket.tilgangskode === undefined ? post.hjemmel : null),
  };
}

/** A code that has expired since stays valid on what already carries it (krav 5.2.16). A hidden name keeps its code (krav 5.2.20). */
function skjermingEtter(
  post: Journalpost,
  verdier: Omit<Journalpostverdier, 'korrespondanseparter'>,
  grunnlag: { readonly tilgangskoder: readonly Tilgangskode[]; readonly idag: string },
): ReturnType<typeof vurderSkjerming> {
  const beholdt = verdier.tilgangskode !== null && verdier.tilgangskode === post.tilgangskode;
  const koder = beholdt
    ? grunnlag.tilgangskoder.map((k) => ({ ...k, gyldigFra: grunnlag.idag, gyldigTil: null }))
    : grunnlag.tilgangskoder;
  const skjerming = vurderSkjerming(
    { ...verdier, hjemmel: verdier.hjemmel ?? (beholdt ? post.hjemmel : null) },
    koder,
    grunnlag.idag,
  );
  if (skjerming.ok && skjerming.verdi.tilgangskode === null && post.korrespondanseparter.some((p) => p.skjermet)) {
    return avvis('arkiv.skjerming-uten-tilgangskode');
  }
  return skjerming;
}

function endringerMellom(post: Journalpost, nye: Journalpostverdier): Endring[] {
  const felt = FELT.filter(([navn]) => !lik(post[navn], nye[navn])).map(([navn, felt]) => ({
    felt,
    tidligereVerdi: somTekst(post[navn]),
    nyVerdi: somTekst(nye[navn]),
  }));
  const parter = post.korrespondanseparter.flatMap((part, i) => {
    const nyVerdi = nye.korrespondanseparter[i]?.slag ?? part.slag;
    return nyVerdi === part.slag ? [] : [{ felt: 'korrespondansepart.slag', tidligereVerdi: part.slag, nyVerdi }];
  });
  return [...felt, ...parter];
}

function velg<T>(ny: T | undefined, gammel: T): T {
  return ny === undefined ? gammel : ny;
}
function somTekst(verdi: string | Date | null): string | null {
  return verdi instanceof Date ? verdi.toISOString() : verdi;
}
function lik(a: string | Date | null, b: string | Date | null): boolean {
  return somTekst(a) === somTekst(b);
}

import { erDato, type Kassasjonsvedtak } from '@dokumentsenter/noark';
import { ok, type Result } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from './avvisninger.ts';
import type { Endring } from './endring.ts';
import { tekstEllerNull } from './skjerming.ts';
import { leggTilAar } from './skjermingsvalg.ts';

/** Where a decision may stand, from the narrowest to the widest. */
export const KASSASJONSNIVAA = ['dokumentbeskrivelse', 'journalpost', 'saksmappe', 'arkivdel', 'klasse'] as const;
export type Kassasjonsnivaa = (typeof KASSASJONSNIVAA)[number];

/** A decision on keeping or destroying (M450–M453). `bevaringstid` in years, `kassasjonsdato` ÅÅÅÅ-MM-DD or null: computed. */
export interface Kassasjonsvedtaket {
  readonly kassasjonsvedtak: Kassasjonsvedtak;
  readonly kassasjonshjemmel: string | null;
  readonly bevaringstid: number;
  readonly kassasjonsdato: string | null;
  /** Of an arkivdel or klasse: false turns inheritance off. */
  readonly arves: boolean;
}
export interface Gjeldende {
  readonly paa: Kassasjonsnivaa;
  readonly vedtak: Kassasjonsvedtaket;
}
/** What is said around a document; null: nothing. `klasser` from the primary class of the case and upwards. */
export interface Kassasjonskjede {
  readonly dokumentbeskrivelse: Kassasjonsvedtaket | null;
  readonly journalpost: Kassasjonsvedtaket | null;
  readonly saksmappe: Kassasjonsvedtaket | null;
  readonly arkivdel: Kassasjonsvedtaket | null;
  readonly klasser: readonly (Kassasjonsvedtaket | null)[];
}

const HELE_AAR_MAKS = 999;

/** Krav 6.1.4–5: one of three decisions, with retention in years; what is to be destroyed needs its authority (arkivlova § 12). */
export function vurderKassasjonsvedtak(
  nivaa: Kassasjonsnivaa,
  valg: Kassasjonsvedtaket,
): Result<Kassasjonsvedtaket, Arkivavvisning> {
  const hjemmel = tekstEllerNull(valg.kassasjonshjemmel);
  if (valg.kassasjonsvedtak === 'K' && hjemmel === null) return avvis('arkiv.kassasjon-uten-hjemmel');
  const { bevaringstid, kassasjonsdato } = valg;
  if (!Number.isInteger(bevaringstid) || bevaringstid < 0 || bevaringstid > HELE_AAR_MAKS) {
    return avvis('arkiv.bevaringstid-ugyldig');
  }
  if (kassasjonsdato !== null && !erDato(kassasjonsdato)) return avvis('arkiv.kassasjonsdato-ugyldig');
  const kanArves = nivaa === 'arkivdel' || nivaa === 'klasse';
  return ok({ ...valg, kassasjonshjemmel: hjemmel, arves: kanArves ? valg.arves : true });
}

/**
 * The decision in force for a document (krav 6.1.1–3): its own or that of its post or case first, which overrides what is inherited
 * (krav 6.1.11); then the arkivdel's, which wins over the klasse; then the nearest klasse. What does not let itself be inherited is
 * passed over (krav 6.1.9).
 */
export function gjeldendeVedtak(kjede: Kassasjonskjede): Gjeldende | null {
  for (const paa of ['dokumentbeskrivelse', 'journalpost', 'saksmappe'] as const) {
    const vedtak = kjede[paa];
    if (vedtak !== null) return { paa, vedtak };
  }
  if (kjede.arkivdel?.arves === true) return { paa: 'arkivdel', vedtak: kjede.arkivdel };
  const klasse = kjede.klasser.find((vedtak) => vedtak?.arves === true);
  return klasse === undefined || klasse === null ? null : { paa: 'klasse', vedtak: klasse };
}

/** Krav 6.1.6, 6.1.8: the date somebody set, else the day the case was closed plus the retention. Null while the case is open. */
export function kassasjonsdatoEtter(vedtak: Kassasjonsvedtaket, avsluttet: string | null): string | null {
  if (vedtak.kassasjonsdato !== null) return vedtak.kassasjonsdato;
  return avsluttet === null ? null : leggTilAar(avsluttet, vedtak.bevaringstid);
}

/** What decides whether a document is destroyed. Dates ÅÅÅÅ-MM-DD. */
export interface Kassasjonssak {
  readonly saksstatus: string;
  readonly avsluttet: string | null;
  readonly kassert: boolean;
  /** The document is part of a registrering outside what is to be destroyed. */
  readonly bruktAvAndre: boolean;
  readonly gjeldende: Gjeldende | null;
}
export type Kassasjonshinder =
  | 'kassert'
  | 'sak-aapen'
  | 'uten-vedtak'
  | 'skal-bevares'
  | 'maa-vurderes'
  | 'uten-hjemmel'
  | 'ikke-forfalt'
  | 'brukt-av-andre';

/** Why a document may not be destroyed on the day, or null: only a closed case, decided K with authority, and the time out. */
export function hinderForKassasjon(sak: Kassasjonssak, idag: string): Kassasjonshinder | null {
  if (sak.kassert) return 'kassert';
  if (sak.saksstatus !== 'A' || sak.avsluttet === null) return 'sak-aapen';
  if (sak.gjeldende === null) return 'uten-vedtak';
  const { vedtak } = sak.gjeldende;
  if (vedtak.kassasjonsvedtak === 'B') return 'skal-bevares';
  if (vedtak.kassasjonsvedtak === 'G') return 'maa-vurderes';
  if (vedtak.kassasjonshjemmel === null) return 'uten-hjemmel';
  const dato = kassasjonsdatoEtter(vedtak, sak.avsluttet);
  if (dato === null || dato > idag) return 'ikke-forfalt';
  return sak.bruktAvAndre ? 'brukt-av-andre' : null;
}

/** Vedlegg 3: every field of a decision that changes. */
export function kassasjonsendringer(foer: Kassasjonsvedtaket | null, etter: Kassasjonsvedtaket | null): Endring[] {
  const felt = ['kassasjonsvedtak', 'kassasjonshjemmel', 'bevaringstid', 'kassasjonsdato', 'arves'] as const;
  return felt.flatMap((navn) => {
    const [tidligereVerdi, nyVerdi] = [tekst(foer?.[navn]), tekst(etter?.[navn])];
    return tidligereVerdi === nyVerdi ? [] : [{ felt: navn, tidligereVerdi, nyVerdi }];
  });
}

function tekst(verdi: string | number | boolean | null | undefined): string | null {
  return verdi === null || verdi === undefined ? null : String(verdi);
}

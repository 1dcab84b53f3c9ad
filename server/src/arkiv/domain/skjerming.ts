import { inneholderFoedselsnummer } from '@dokumentsenter/noark';
import { ok, type Result } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from './avvisninger.ts';

export interface Tilgangskode {
  readonly kode: string;
  readonly tittel: string;
  readonly hjemmel: string;
  /** Krav 5.2.17: the whole document may be exempt, or only information in it. */
  readonly helDokument: boolean;
  readonly gyldigFra: string;
  readonly gyldigTil: string | null;
}
export interface Skjerming {
  readonly tilgangskode: string | null;
  readonly hjemmel: string | null;
  readonly offentligTittel: string | null;
}

/**
 * Krav 5.2.14–17: the code must be one of the municipality's own and hold today; it needs a hjemmel (the code's own when none is given)
 * and a title that may be shown to everybody. Without a code there is no hjemmel.
 */
export function vurderSkjerming(
  oensket: Skjerming,
  koder: readonly Tilgangskode[],
  idag: string,
): Result<Skjerming, Arkivavvisning> {
  const offentligTittel = tekstEllerNull(oensket.offentligTittel);
  const kode = tekstEllerNull(oensket.tilgangskode);
  if (kode === null) return ok({ tilgangskode: null, hjemmel: null, offentligTittel });
  const gyldig = koder.find((k) => k.kode === kode && gjelder(k, idag));
  if (gyldig === undefined) return avvis('arkiv.tilgangskode-ugyldig', { tilgangskode: kode });
  const hjemmel = tekstEllerNull(oensket.hjemmel) ?? tekstEllerNull(gyldig.hjemmel);
  if (hjemmel === null) return avvis('arkiv.hjemmel-mangler', { tilgangskode: kode });
  if (offentligTittel === null) return avvis('arkiv.offentlig-tittel-mangler', { tilgangskode: kode });
  return ok({ tilgangskode: kode, hjemmel, offentligTittel });
}

/** Whether a code holds on this date, both ends included. */
export function gjelder(kode: Pick<Tilgangskode, 'gyldigFra' | 'gyldigTil'>, dato: string): boolean {
  return kode.gyldigFra <= dato && (kode.gyldigTil === null || kode.gyldigTil >= dato);
}

/**
 * Titles and names go to journals that others read; a fødselsnummer never does (offentlegforskrifta § 7, Noark 5.2.36). Refuses with the
 * name of the first field that holds one, never with its content.
 */
export function utenFoedselsnummer(felter: Readonly<Record<string, string | null>>): Result<null, Arkivavvisning> {
  const felt = Object.entries(felter).find(([, tekst]) => tekst !== null && inneholderFoedselsnummer(tekst))?.[0];
  return felt === undefined ? ok(null) : avvis('arkiv.foedselsnummer-i-tittel', { felt });
}

export function tekstEllerNull(tekst: string | null | undefined): string | null {
  const ren = tekst?.trim() ?? '';
  return ren === '' ? null : ren;
}

import {
  erAapenSak,
  erDato,
  erOrganisasjonsnummer,
  formaterGnrbnr,
  lesGnrbnr,
  type Saksstatus,
} from '@dokumentsenter/noark';
import { ok, type Result } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from './avvisninger.ts';
import { aarFor } from './dato.ts';
import { type Skjerming, type Tilgangskode, tekstEllerNull, utenFoedselsnummer, vurderSkjerming } from './skjerming.ts';
import { type Arkivdel, arkivdelTarMappe, type Klasse, klasseTarImot } from './struktur.ts';

/** A party of a case (krav 2.8.9–11). */
export interface Sakspart {
  readonly navn: string;
  readonly rolle: string;
  readonly orgnr: string | null;
  readonly skjermet: boolean;
}

/** A case as it stands in the archive. `gnrbnr` is the klasseID of its property facet. */
export interface Saksmappe extends Skjerming {
  readonly id: string;
  readonly saksnummer: string;
  readonly tittel: string;
  readonly klasse: string;
  readonly klassetittel: string;
  readonly gnrbnr: string | null;
  readonly saksstatus: Saksstatus;
  readonly saksdato: string;
  readonly administrativEnhet: string;
  readonly saksansvarlig: string | null;
  readonly saksansvarligId: string | null;
  readonly antallJournalposter: number;
  readonly sisteJournaldato: string | null;
}

export interface OpprettSaksmappe {
  readonly tittel: string;
  readonly offentligTittel: string | null;
  /** klasseID in the primary classification system of the arkivdel. */
  readonly klasse: string;
  readonly gnrbnr: string | null;
  readonly administrativEnhet: string;
  readonly saksansvarlig: string | null;
  readonly saksansvarligId?: string | null;
  readonly tilgangskode: string | null;
  readonly hjemmel?: string | null;
  readonly parter?: readonly Sakspart[];
  /** Default: the active arkivdel. */
  readonly arkivdel?: string;
  /** Default today. Decides the saksaar; never in the future. */
  readonly saksdato?: string;
}
export interface Saksgrunnlag {
  readonly klasse: Klasse | null;
  readonly arkivdel: Arkivdel | null;
  readonly tilgangskoder: readonly Tilgangskode[];
  readonly idag: string;
}

/** What shall be written when the case may be made; the numbers come from the counter afterwards. */
export interface NySaksmappe extends Skjerming {
  readonly tittel: string;
  readonly klasse: string;
  readonly arkivdel: string;
  readonly journalenhet: string | null;
  readonly gnrbnr: string | null;
  readonly saksaar: number;
  readonly saksdato: string;
  readonly saksstatus: Saksstatus;
  readonly administrativEnhet: string;
  readonly saksansvarlig: string | null;
  readonly saksansvarligId: string | null;
  readonly parter: readonly Sakspart[];
}

/** Decides whether a case may be made: krav 2.4.4, 2.4.5, 2.5.6, 6.2.3, 5.2.14–17. */
export function vurderNySak(kommando: OpprettSaksmappe, grunnlag: Saksgrunnlag): Result<NySaksmappe, Arkivavvisning> {
  const { klasse, arkivdel, idag } = grunnlag;
  if (arkivdel === null) return avvis('arkiv.arkivdel-finnes-ikke');
  if (klasse === null) return avvis('arkiv.klasse-finnes-ikke', { klasse: kommando.klasse });
  const mottak = [arkivdelTarMappe(arkivdel), klasseTarImot(klasse)].find((r) => !r.ok);
  if (mottak !== undefined && !mottak.ok) return mottak;
  const tittel = tekstEllerNull(kommando.tittel);
  if (tittel === null) return avvis('arkiv.tittel-mangler');
  const administrativEnhet = tekstEllerNull(kommando.administrativEnhet);
  if (administrativEnhet === null) return avvis('arkiv.enhet-mangler');
  const gnrbnr = kommando.gnrbnr === null ? null : lesGnrbnr(kommando.gnrbnr);
  if (kommando.gnrbnr !== null && gnrbnr === null) return avvis('arkiv.eiendom-ugyldig');
  const saksdato = kommando.saksdato ?? idag;
  if (!erDato(saksdato) || saksdato > idag) return avvis('arkiv.saksdato-ugyldig');
  const rent = utenFoedselsnummer({ sakstittel: tittel, offentligTittel: kommando.offentligTittel });
  if (!rent.ok) return rent;
  const skjerming = vurderSkjerming({ ...kommando, hjemmel: kommando.hjemmel ?? null }, grunnlag.tilgangskoder, idag);
  if (!skjerming.ok) return skjerming;
  const parter = vurderSaksparter(kommando.parter ?? [], skjerming.verdi.tilgangskode);
  if (!parter.ok) return parter;
  return ok({
    ...skjerming.verdi,
    tittel,
    klasse: klasse.id,
    arkivdel: arkivdel.id,
    journalenhet: arkivdel.journalenhet,
    gnrbnr: gnrbnr === null ? null : formaterGnrbnr(gnrbnr),
    saksaar: aarFor(saksdato),
    saksdato,
    saksstatus: 'B',
    administrativEnhet,
    saksansvarlig: tekstEllerNull(kommando.saksansvarlig),
    saksansvarligId: kommando.saksansvarligId ?? null,
    parter: parter.verdi,
  });
}

/** Krav 2.8.9–11 for the parties, and 5.2.20: a name is hidden by an access code, never without one. */
function vurderSaksparter(
  parter: readonly Sakspart[],
  tilgangskode: string | null,
): Result<readonly Sakspart[], Arkivavvisning> {
  if (parter.some((p) => p.orgnr !== null && !erOrganisasjonsnummer(p.orgnr))) return avvis('arkiv.orgnr-ugyldig');
  if (tilgangskode === null && parter.some((p) => p.skjermet)) return avvis('arkiv.skjerming-uten-tilgangskode');
  const rent = utenFoedselsnummer(Object.fromEntries(parter.map((p, i) => [`part ${i + 1}`, p.navn])));
  return rent.ok ? ok(parter) : rent;
}

/** Krav 2.5.5, 3.2.4 and 3.2.10: a closed case receives no registreringer. */
export function sakTarRegistrering(saksstatus: Saksstatus, saksnummer: string): Result<null, Arkivavvisning> {
  return erAapenSak(saksstatus) ? ok(null) : avvis('arkiv.sak-avsluttet', { sak: saksnummer });
}

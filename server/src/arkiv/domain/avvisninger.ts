import { type Avvisning, avvis as kjerneAvvis } from '../../kernel/index.ts';

/** Every reason this context may refuse for. Texts: packages/contract/src/problemer/arkiv.ts (a test holds them together). */
export const ARKIV_AVVISNINGER = [
  'arkiv.sak-finnes-ikke',
  'arkiv.sak-avsluttet',
  'arkiv.klasse-finnes-ikke',
  'arkiv.klasse-ikke-blad',
  'arkiv.klasse-avsluttet',
  'arkiv.klasse-har-mapper',
  'arkiv.arkivdel-finnes-ikke',
  'arkiv.arkivdel-ikke-aktiv',
  'arkiv.arkivdel-avsluttet',
  'arkiv.eiendom-ugyldig',
  'arkiv.saksdato-ugyldig',
  'arkiv.dokumentdato-ugyldig',
  'arkiv.tittel-mangler',
  'arkiv.enhet-mangler',
  'arkiv.korrespondansepart-mangler',
  'arkiv.avsender-mangler',
  'arkiv.orgnr-ugyldig',
  'arkiv.fnr-ugyldig',
  'arkiv.partsslag-strider',
  'arkiv.hoveddokument-mangler',
  'arkiv.flere-hoveddokument',
  'arkiv.dokument-uten-fil',
  'arkiv.dokument-ikke-ferdigstilt',
  'arkiv.tilgangskode-ugyldig',
  'arkiv.hjemmel-mangler',
  'arkiv.offentlig-tittel-mangler',
  'arkiv.skjerming-uten-tilgangskode',
  'arkiv.foedselsnummer-i-tittel',
  'arkiv.journalpost-finnes-ikke',
  'arkiv.felt-frosset',
  'arkiv.journalpost-utgaatt',
  'arkiv.status-ugyldig',
  'arkiv.ikke-klarert',
  'arkiv.saksbehandler-ukjent',
  'arkiv.enhet-ukjent',
] as const;
export type Arkivkode = (typeof ARKIV_AVVISNINGER)[number];
export interface Arkivavvisning extends Avvisning {
  readonly kode: Arkivkode;
}

/** A refusal of this context; the compiler knows the closed list. */
export function avvis(
  kode: Arkivkode,
  detaljer?: Avvisning['detaljer'],
): { readonly ok: false; readonly feil: Arkivavvisning } {
  return kjerneAvvis(kode, detaljer) as { readonly ok: false; readonly feil: Arkivavvisning };
}

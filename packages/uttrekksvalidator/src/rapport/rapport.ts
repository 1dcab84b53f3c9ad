import { type Funngruppe, funntype } from '../funn/funn.ts';
import { PROEVER, type Proeve } from '../funn/proever.ts';
import type { Tabell } from '../struktur/tabeller.ts';

/** gyldig: no errors. ugyldig: errors. ikke-bedoemt: no errors found, but something that decides could not be checked. */
export type Dom = 'gyldig' | 'ugyldig' | 'ikke-bedoemt';

/** One step of the work: what was read or compared, and how long it took. */
export interface Prosess {
  readonly navn: string;
  readonly detalj: string;
  readonly sekunder: number;
}

export interface Proevesvar {
  readonly proeve: Proeve;
  readonly utfall: 'feil' | 'advarsel' | 'ingen-feil' | 'telt' | 'ikke-kjoert';
  /** Why it was not run, or null. */
  readonly hvorforIkke: string | null;
  readonly funn: readonly Funngruppe[];
  readonly tabeller: readonly Tabell[];
}

/** Everything the report says; the console, HTML and JSON all show this. */
export interface Rapport {
  readonly dom: Dom;
  readonly pakke: string;
  readonly art: string;
  /** When it was judged, ISO with zone. */
  readonly tidspunkt: string;
  readonly fakta: readonly (readonly [string, string])[];
  readonly feil: number;
  readonly advarsler: number;
  /** What could not be judged, with the reason. */
  readonly ikkeBedoemt: readonly string[];
  readonly proever: readonly Proevesvar[];
  readonly prosesser: readonly Prosess[];
}

export interface Grunnlag {
  readonly pakke: string;
  readonly art: string;
  readonly tidspunkt: string;
  readonly fakta: readonly (readonly [string, string])[];
  readonly grupper: readonly Funngruppe[];
  readonly tabeller: readonly Tabell[];
  readonly ikkeKjoert: ReadonlyMap<string, string>;
  readonly ikkeBedoemt: readonly string[];
  readonly prosesser: readonly Prosess[];
}

export function lagRapport(grunnlag: Grunnlag): Rapport {
  const sum = (nivaa: 'feil' | 'advarsel') =>
    grunnlag.grupper
      .filter((each) => funntype(each.kode).nivaa === nivaa)
      .reduce((total, each) => total + each.antall, 0);
  const feil = sum('feil');
  return {
    dom: feil > 0 ? 'ugyldig' : grunnlag.ikkeBedoemt.length > 0 ? 'ikke-bedoemt' : 'gyldig',
    pakke: grunnlag.pakke,
    art: grunnlag.art,
    tidspunkt: grunnlag.tidspunkt,
    fakta: grunnlag.fakta,
    feil,
    advarsler: sum('advarsel'),
    ikkeBedoemt: grunnlag.ikkeBedoemt,
    proever: PROEVER.map((proeve) => svar(proeve, grunnlag)),
    prosesser: grunnlag.prosesser,
  };
}

function svar(proeve: Proeve, grunnlag: Grunnlag): Proevesvar {
  const funn = grunnlag.grupper.filter((each) => funntype(each.kode).proeve === proeve.nummer);
  const tabeller = grunnlag.tabeller.filter((each) => each.proeve === proeve.nummer && each.rader.length > 0);
  const hvorforIkke = funn.length > 0 ? null : (grunnlag.ikkeKjoert.get(proeve.nummer) ?? null);
  const nivaaer = new Set(funn.map((each) => funntype(each.kode).nivaa));
  const rolig = proeve.teller ? 'telt' : 'ingen-feil';
  const utfall = nivaaer.has('feil')
    ? 'feil'
    : nivaaer.has('advarsel')
      ? 'advarsel'
      : hvorforIkke !== null
        ? 'ikke-kjoert'
        : rolig;
  return { proeve, utfall, hvorforIkke, funn, tabeller };
}

/** One place a finding points to. `systemID` and `enhet` when it is a unit of the archive that can be opened. */
export interface Kontrollsted {
  readonly tekst: string;
  readonly sted: string;
  readonly enhet: 'journalpost' | 'saksmappe' | null;
  readonly systemID: string | null;
}
export interface Kontrollfunn {
  readonly kode: string;
  readonly alvor: 'feil' | 'advarsel';
  readonly tittel: string;
  readonly betyr: string;
  readonly rett: string;
  readonly antall: number;
  /** The first of them. */
  readonly steder: readonly Kontrollsted[];
}
export interface Kontrollproeve {
  readonly nummer: string;
  readonly navn: string;
  readonly hva: string;
  readonly utfall: 'feil' | 'advarsel' | 'ingen-feil' | 'telt' | 'ikke-kjoert';
  readonly hvorforIkke: string | null;
  readonly funn: readonly Kontrollfunn[];
}

/** What the validator says of a package, as it is shown to people. */
export interface Kontrollrapport {
  readonly dom: 'gyldig' | 'ugyldig' | 'ikke-bedoemt';
  readonly feil: number;
  readonly advarsler: number;
  readonly fakta: readonly (readonly [string, string])[];
  readonly ikkeBedoemt: readonly string[];
  readonly proever: readonly Kontrollproeve[];
}

/** How it went, without the findings: for lists. */
export interface Kontrolldom {
  readonly status: 'venter' | 'ferdig' | 'feilet';
  readonly dom: Kontrollrapport['dom'] | null;
  readonly feil: number;
  readonly advarsler: number;
}

export interface Pakkekontroll {
  readonly status: 'venter' | 'ferdig' | 'feilet';
  readonly bestiltTid: Date;
  readonly ferdigTid: Date | null;
  readonly rapport: Kontrollrapport | null;
}

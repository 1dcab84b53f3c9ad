/** What a municipality has decided about its post. Data with history, never environment. */
export interface Innstillinger {
  /** The own archive core, or packages to the municipality's present archive system. */
  readonly arkivmaal: 'kjerne' | 'pakke';
  readonly publiseringsforsinkelseDager: number;
  /** Working days from reception to journalføring. */
  readonly fristDager: number;
  /** Working days from reception to a first answer, as the municipality's own service goal; null leaves the deadline of the law. */
  readonly svarfristDager: number | null;
  readonly kontaktEpost: string | null;
  readonly kontaktTelefon: string | null;
  /** Who writes by e-mail or the public page gets an automatic receipt. */
  readonly mottakskvittering: boolean;
}

export const STANDARDINNSTILLINGER: Innstillinger = {
  arkivmaal: 'kjerne',
  publiseringsforsinkelseDager: 3,
  fristDager: 3,
  svarfristDager: null,
  kontaktEpost: null,
  kontaktTelefon: null,
  mottakskvittering: false,
};

/** One changed field. An emptied field has `til` as empty text. */
export interface Innstillingsendring {
  readonly felt: keyof Innstillinger;
  readonly fra: string | null;
  readonly til: string;
}

const FELT = [
  'arkivmaal',
  'publiseringsforsinkelseDager',
  'fristDager',
  'svarfristDager',
  'kontaktEpost',
  'kontaktTelefon',
  'mottakskvittering',
] as const satisfies readonly (keyof Innstillinger)[];

/** What differs between two settings, in a fixed order. `foer` null means the municipality is new: every set field counts. */
export function finnEndringer(foer: Innstillinger | null, etter: Innstillinger): Innstillingsendring[] {
  const ut: Innstillingsendring[] = [];
  for (const felt of FELT) {
    const fra = foer?.[felt] ?? null;
    const til = etter[felt];
    if (fra === til) continue;
    ut.push({ felt, fra: fra === null ? null : String(fra), til: til === null ? '' : String(til) });
  }
  return ut;
}

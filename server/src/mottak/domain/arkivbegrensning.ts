/** Days that what is not for the archive is kept, where the municipality has not said otherwise. */
export const DAGER_UTEN_BEGRENSNINGSOPPSETT = 30;

/**
 * Why something was not for the archive, as the log of what was removed says it; the log is kept for ever, and the archive is kept in bokmål.
 * First what a person or a rule may choose, then what the program says of its own accord.
 */
const GRUNN: Readonly<Record<string, string>> = {
  reklame: 'reklame',
  faktura: 'faktura, hører til i regnskapet',
  nyhetsbrev: 'nyhetsbrev',
  duplikat: 'duplikat av noe som er registrert',
  fagsystem: 'hører til i et fagsystem',
  annet: 'annet uten verdi som dokumentasjon',
  autosvar: 'automatisk svar',
  rapport: 'rapport om levering eller lesing',
  loekke: 'egen melding i retur',
  kopi: 'samme e-post en gang til',
  tilbakekalt: 'kalt tilbake av kommunen som sendte den',
  'deling-angret': 'brev fra en oppdeling som ble angret',
  foelgeseddel: 'følgeseddel fra skanneren',
};

/** What keeps it from being removed although its days are over. */
export const BEGRENSNINGSHINDRINGER = ['papir', 'videresending', 'bunke'] as const;
export type Begrensningshindring = (typeof BEGRENSNINGSHINDRINGER)[number];

/** The reasons that are words of ours, and so may stay when the content is gone. */
export const FASTE_GRUNNER: readonly string[] = Object.keys(GRUNN);

/** The reason in words. What a person wrote when rejecting a delivery may name somebody, and is left out. */
export const begrensningsgrunn = (aarsak: string | null): string => GRUNN[aarsak ?? ''] ?? 'avvist i karantene';

/** Of an address, only which house it came from: the log is kept for ever, and names nobody. */
export const domenet = (adresse: string | null): string | null => {
  const treff = /@([a-z0-9.-]+\.[a-z]{2,})\s*>?\s*$/i.exec(adresse ?? '');
  return treff?.[1]?.toLowerCase() ?? null;
};

/** One removed thing in the log. */
export interface Begrensningsloggrad {
  /** ÅÅÅÅ-MM-DD, as the other days. */
  readonly mottatt: string;
  readonly kanal: string;
  readonly domene: string | null;
  readonly grunn: string;
  readonly avgjort: string;
  /** A person, the program, or the rule by name and version. */
  readonly av: string;
  readonly sjekksum: string;
  /** Bytes. */
  readonly stoerrelse: number;
}

/** The log as text that is filed. */
export function begrensningsloggtekst(tid: string, rader: readonly Begrensningsloggrad[]): string {
  const avsnitt = rader.map((rad, plass) =>
    [
      `${plass + 1}. Mottatt ${rad.mottatt} (${rad.kanal}${rad.domene === null ? '' : `, fra ${rad.domene}`})`,
      `  Ikke arkivverdig: ${rad.grunn}. Avgjort ${rad.avgjort} av ${rad.av}`,
      `  ${rad.stoerrelse} byte. SHA-256 ${rad.sjekksum}`,
    ].join('\n'),
  );
  return [
    'Logg over post som ikke var arkivverdig og er slettet',
    `Slettet ${tid}. Antall: ${rader.length}`,
    'Post som skal i arkivet, er aldri med her: hver enkelt er vurdert av en person eller av en regel kommunen selv har satt.',
    ...avsnitt,
    '',
  ].join('\n\n');
}

/**
 * `karantene`: nothing more happens before a person has acted. `merknad`: the post goes on, and the reason is shown
 * on it.
 */
export type Alvor = 'karantene' | 'merknad';

/**
 * The closed list of what can be wrong with received post. First value: when it strikes the main document or the
 * whole of what came; second: when it strikes an attachment, where the letter itself is still readable.
 */
export const AVVIKSKODER = {
  'mottak.tom-fil': ['karantene', 'merknad'],
  'mottak.korrupt-pdf': ['karantene', 'merknad'],
  'mottak.kryptert-pdf': ['karantene', 'merknad'],
  'mottak.korrupt-fil': ['karantene', 'merknad'],
  'mottak.kryptert-dokument': ['karantene', 'merknad'],
  'mottak.kryptert-arkiv': ['karantene', 'merknad'],
  'mottak.korrupt-arkiv': ['karantene', 'merknad'],
  'mottak.tomt-arkiv': ['karantene', 'merknad'],
  'mottak.kryptert-epost': ['karantene', 'merknad'],
  'mottak.uleselig-epost': ['karantene', 'merknad'],
  'mottak.zip-bombe': ['karantene', 'karantene'],
  'mottak.for-mange-deler': ['karantene', 'karantene'],
  'mottak.for-stort-innhold': ['karantene', 'karantene'],
  'mottak.for-dyp': ['karantene', 'merknad'],
  'mottak.for-stort-bilde': ['karantene', 'merknad'],
  'mottak.ukjent-format': ['karantene', 'merknad'],
  'mottak.virus': ['karantene', 'karantene'],
  'mottak.ikke-virussjekket': ['karantene', 'karantene'],
  'mottak.tidsavbrudd': ['karantene', 'karantene'],
  'mottak.utpakking-feilet': ['karantene', 'karantene'],
  'mottak.winmail-uleselig': ['merknad', 'merknad'],
  'mottak.ulovlig-sti': ['merknad', 'merknad'],
  'mottak.filnavn-endret': ['merknad', 'merknad'],
  'mottak.dobbelt-filnavn': ['merknad', 'merknad'],
  'mottak.lenke-i-arkiv': ['merknad', 'merknad'],
  'mottak.daarlig-tegnsett': ['merknad', 'merknad'],
  'mottak.endelse-stemmer-ikke': ['merknad', 'merknad'],
  'mottak.mangler-avsender': ['merknad', 'merknad'],
  'mottak.ugyldig-dato': ['merknad', 'merknad'],
  'mottak.tom-epost': ['merknad', 'merknad'],
  'mottak.avvist-av-sakssystem': ['karantene', 'karantene'],
  'mottak.kvittering-ugyldig': ['karantene', 'karantene'],
  'mottak.ikke-dekryptert': ['karantene', 'karantene'],
  'mottak.feil-sjekksum': ['karantene', 'karantene'],
  'mottak.verifisering-feilet': ['karantene', 'karantene'],
  'mottak.arkivmelding-uleselig': ['karantene', 'karantene'],
  'mottak.arkivmelding-bryter-skjema': ['karantene', 'karantene'],
  'mottak.arkivmelding-ikke-en-journalpost': ['karantene', 'karantene'],
  'mottak.arkivmelding-mangler-fil': ['karantene', 'karantene'],
  'mottak.samme-melding': ['merknad', 'merknad'],
  'mottak.samme-fil': ['merknad', 'merknad'],
} as const satisfies Record<string, readonly [Alvor, Alvor]>;

export type Avvikskode = keyof typeof AVVIKSKODER;

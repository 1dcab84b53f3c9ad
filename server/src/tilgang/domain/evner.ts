/** The roles of a municipality. A role only narrows what is possible (krav 4.5.3, 4.5.7). */
export const ALLE_ROLLER = ['arkivar', 'saksbehandler', 'leder', 'administrator'] as const;
export type Rolle = (typeof ALLE_ROLLER)[number];

const SAKSBEHANDLER = ['kommune:les', 'journalpost:les', 'saksmappe:les'] as const;

/** What each role may do. Declared here and nowhere else; the apps get them from the server. */
export const EVNER: Readonly<Record<Rolle, readonly string[]>> = {
  arkivar: [
    'kommune:les',
    'forsendelse:mottak',
    'forsendelse:les',
    'oppgave:behandle',
    'journalpost:les',
    'journalpost:journalfoer',
    'journalpost:endre',
    'saksmappe:les',
    'saksmappe:opprett',
    'journalpost:arkiver',
    'journalpost:avskriv',
    'journalpost:flytt',
    'arkivert:flytt',
    'journalpost:skjerm',
    'saksmappe:endre',
    'saksmappe:avslutt',
    'saksmappe:gjenaapne',
    'dokument:versjoner',
    'dokument:slett',
    'publisering:avgjoer',
    'arkiv:deponer',
    'arkiv:importer',
    'arkiv:kasser',
    'arkiv:sperre',
    'partsinnsyn:skriv',
    'innsyn:egne',
    'uadressert:fordel',
    'arkivansvar:les',
    'arkivansvar:endre',
    'utsending:send',
    'brevmal:endre',
    'begrensning:endre',
    'modell:styr',
    'tillit:les',
  ],
  saksbehandler: [...SAKSBEHANDLER, 'partsinnsyn:skriv', 'utsending:send'],
  leder: [
    ...SAKSBEHANDLER,
    'oppgave:tildel',
    'fravaer:endre',
    'sporing:les',
    'forsendelse:les',
    'arkivansvar:les',
    'arkivansvar:godkjenn',
    'presedens:godkjenn',
  ],
  administrator: [
    'kommune:les',
    'kommune:endre',
    'arkiv:administrer',
    'arkiv:importer',
    'bruker:endre',
    'fravaer:endre',
    'sporing:les',
    'forsendelse:mottak',
    'kanal:administrer',
    'begrensning:endre',
    'modell:styr',
    'tillit:les',
    'tillit:endre',
    'arkivansvar:les',
    'arkivansvar:endre',
    'arkivansvar:godkjenn',
  ],
};

/** Everything that at least one of the roles may do, sorted. */
export function evnerFor(roller: Iterable<Rolle>): string[] {
  return [...new Set([...roller].flatMap((rolle) => EVNER[rolle]))].sort();
}

import { erSkarpt, type Uttrekksbeskrivelse } from '../addml/beskrivelse.ts';
import type { Funnliste } from '../funn/funn.ts';
import type { Spenn } from '../struktur/datoer.ts';
import type { Tabell } from '../struktur/tabeller.ts';
import type { Journalleser } from './leser.ts';

/** A journal that was read to its end. */
export interface LestJournal {
  readonly navn: string;
  readonly fil: string;
  readonly journal: Journalleser;
}

export interface Arkivsiden {
  readonly journalposter: number;
  readonly journaldato: Spenn | null;
}

/** N5.59, N5.60 and the counts of DS.10: the archive and the two journals side by side. */
export function sammenlignJournaler(
  arkiv: Arkivsiden,
  journaler: readonly LestJournal[],
  beskrivelse: Uttrekksbeskrivelse,
  funn: Funnliste,
): void {
  for (const each of journaler) kontrollerAntall(each, beskrivelse, funn);
  const [foerste, andre] = journaler;
  if (foerste === undefined) return;
  if (andre !== undefined && foerste.journal.antall !== andre.journal.antall)
    funn.meld(
      'journal-antall-ulikt',
      `${foerste.navn} har ${foerste.journal.antall} poster, ${andre.navn} har ${andre.journal.antall}`,
      { fil: andre.fil },
    );
  if (
    andre !== undefined &&
    (foerste.journal.start !== andre.journal.start || foerste.journal.slutt !== andre.journal.slutt)
  )
    funn.meld('journal-dato-ulik', `${spenn(foerste)}, ${spenn(andre)}`, { fil: andre.fil });
  for (const each of journaler) motArkivet(arkiv, each, beskrivelse, funn);
}

function kontrollerAntall(lest: LestJournal, beskrivelse: Uttrekksbeskrivelse, funn: Funnliste): void {
  const { journal, fil, navn } = lest;
  if (journal.oppgittAntall !== null && journal.oppgittAntall !== journal.antall)
    funn.meld('journalhode-antall', `toppen sier ${journal.oppgittAntall}, ${navn} har ${journal.antall}`, { fil });
  const antall = beskrivelse.filer.find((each) => fil.endsWith(each.navn))?.antall;
  const oppgitt = antall?.get('journalregistrering') ?? antall?.get('journalpost') ?? antall?.get('registrering');
  if (oppgitt !== undefined && oppgitt !== journal.antall)
    funn.meld('journal-antall-oppgitt', `oppgitt ${oppgitt}, ${navn} har ${journal.antall}`, { fil });
}

/** Counts are compared when both sides are sharp; a date when its own side is. */
function motArkivet(arkiv: Arkivsiden, lest: LestJournal, beskrivelse: Uttrekksbeskrivelse, funn: Funnliste): void {
  const { journal, fil, navn } = lest;
  if (erSkarpt(beskrivelse) && journal.antall !== arkiv.journalposter)
    funn.meld(
      'journal-antall-ulikt',
      `arkivet har ${arkiv.journalposter} journalposter, ${navn} har ${journal.antall}`,
      {
        fil,
      },
    );
  if (arkiv.journaldato === null) return;
  if (beskrivelse.inngaaendeSkarpt === true && journal.start !== arkiv.journaldato.foerste)
    funn.meld(
      'journal-dato-ulik',
      `${navn} begynner ${journal.start ?? '?'}, første journaldato i arkivet er ${arkiv.journaldato.foerste}`,
      { fil },
    );
  if (beskrivelse.utgaaendeSkarpt === true && journal.slutt !== arkiv.journaldato.siste)
    funn.meld(
      'journal-dato-ulik',
      `${navn} slutter ${journal.slutt ?? '?'}, siste journaldato i arkivet er ${arkiv.journaldato.siste}`,
      { fil },
    );
}

function spenn({ navn, journal }: LestJournal): string {
  return `${navn} dekker ${journal.start ?? '?'}–${journal.slutt ?? '?'}`;
}

/** The two tables of N5.59 and N5.60. */
export function journaltabeller(arkiv: Arkivsiden, journaler: readonly LestJournal[]): Tabell[] {
  return [
    {
      proeve: 'N5.59',
      tittel: 'Journalposter',
      kolonner: ['Fil', 'Antall'],
      rader: [
        ['arkivstruktur.xml', arkiv.journalposter],
        ...journaler.map(({ fil, journal }) => [fil.split('/').at(-1) ?? fil, journal.antall]),
      ],
      utelatt: 0,
    },
    {
      proeve: 'N5.60',
      tittel: 'Start og slutt',
      kolonner: ['Fil', 'Start', 'Slutt'],
      rader: [
        ['arkivstruktur.xml (journaldato)', arkiv.journaldato?.foerste ?? '–', arkiv.journaldato?.siste ?? '–'],
        ...journaler.map(({ fil, journal }) => [
          fil.split('/').at(-1) ?? fil,
          journal.start ?? '–',
          journal.slutt ?? '–',
        ]),
      ],
      utelatt: 0,
    },
  ];
}

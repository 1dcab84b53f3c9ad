import type { Journallinje, Noarkobjekt } from '@dokumentsenter/noark';
import type { Uttrekkstall } from '../../arkiv/index.ts';
import { loependeLinje, offentligLinje } from '../domain/journal.ts';
import type { Uttrekksfil } from '../domain/uttrekk.ts';
import {
  type Journalnavn,
  skrivEndring,
  skrivEndringslogghode,
  skrivJournalhode,
  skrivJournalregistrering,
  skrivSlutt,
} from '../domain/xml/journal.ts';
import { type Arbeid, INNHOLD } from './arbeid.ts';

const PER_SIDE = 300;

/** Who the journal is of, for its head. */
export interface Journalhode {
  readonly arkivskapere: readonly Noarkobjekt[];
  readonly tall: Uttrekkstall;
}

/**
 * A journal by løpenummer (krav 6.4.x). Head dates are the first and last journaldato, as the official checker compares them (N5.60).
 * Null for a period without journalposter: the schema asks for at least one (noark.md 1.8).
 */
export async function skrivJournal(arbeid: Arbeid, navn: Journalnavn, hode: Journalhode): Promise<Uttrekksfil | null> {
  const { tall } = hode;
  if (tall.journalposter === 0) return null;
  const linje = navn === 'loependeJournal' ? loependeLinje : offentligLinje;
  return skrivFlatfil(arbeid, navn, tall.journalposter, {
    start: skrivJournalhode(
      navn,
      {
        journalStartDato: tall.foersteJournaldato,
        journalSluttDato: tall.sisteJournaldato,
        antallJournalposter: tall.journalposter,
        arkivskaper: hode.arkivskapere,
      },
      arbeid.form,
    ),
    hent: (siste: Journallinje | undefined) =>
      arbeid.les((leser) =>
        leser.journal(
          { arkivdeler: arbeid.uttrekk.arkivdeler },
          {
            etter: siste === undefined ? null : { aar: siste.journalaar, nummer: siste.journalsekvensnummer },
            grense: PER_SIDE,
          },
        ),
      ),
    skriv: (rad) => skrivJournalregistrering(navn, linje(rad), arbeid.form),
  });
}

/** Null when nothing has been changed: the schema asks for at least one endring. */
export function skrivEndringslogg(arbeid: Arbeid, tall: Uttrekkstall): Promise<Uttrekksfil | null> {
  if (tall.endringer === 0) return Promise.resolve(null);
  return skrivFlatfil(arbeid, 'endringslogg', tall.endringer, {
    start: skrivEndringslogghode(),
    hent: (siste: { readonly loepenummer: number; readonly verdi: Noarkobjekt } | undefined) =>
      arbeid.les((leser) =>
        leser.endringer(
          { arkivdeler: arbeid.uttrekk.arkivdeler },
          { etter: siste?.loepenummer ?? 0, grense: PER_SIDE },
        ),
      ),
    skriv: (rad) => skrivEndring(rad.verdi, arbeid.form),
  });
}

async function skrivFlatfil<R>(
  arbeid: Arbeid,
  navn: Journalnavn | 'endringslogg',
  av: number,
  kilde: { start: string; hent(siste: R | undefined): Promise<readonly R[]>; skriv(rad: R): string },
): Promise<Uttrekksfil> {
  const sti = `${INNHOLD}/${navn}.xml`;
  const tidligere = await arbeid.ferdigFra(sti);
  if (tidligere !== null) return tidligere;
  const ut = await arbeid.rom.aapne(sti);
  let gjort = 0;
  try {
    await ut.skriv(kilde.start);
    let siste: R | undefined;
    for (;;) {
      const side: readonly R[] = await kilde.hent(siste);
      for (const rad of side) await ut.skriv(kilde.skriv(rad));
      gjort += side.length;
      await arbeid.framdrift(navn, gjort, av);
      siste = side.at(-1);
      if (siste === undefined || side.length < PER_SIDE) break;
    }
    // The head has said how many: a line more or less would make the file untrue.
    if (gjort !== av) throw new Error(`${navn} has ${gjort} lines where ${av} were counted`);
    await ut.skriv(skrivSlutt(navn));
  } catch (error) {
    await ut.forkast();
    throw error;
  }
  const fil = await ut.ferdig();
  await arbeid.merkFerdig(fil);
  return fil;
}

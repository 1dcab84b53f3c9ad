import { JOURNALER, type Journalslag } from '@dokumentsenter/contract';
import { dato } from '../../app/sokeverdier.ts';

/** What stands in the address of the journal; what does not fit is left out. */
export interface Journalsoek {
  readonly kommune?: string;
  readonly slag?: Journalslag;
  readonly fra?: string;
  readonly til?: string;
  readonly fraNummer?: number;
  readonly tilNummer?: number;
  readonly typer?: JournaltypeValg;
  readonly enhet?: string;
  readonly saksbehandler?: string;
}

export const JOURNALTYPER = ['I', 'U', 'N', 'X', 'S'] as const;
type JournaltypeValg = (typeof JOURNALTYPER)[number];

export function lesJournalSoek(raa: Record<string, unknown>): Journalsoek {
  const slag = JOURNALER.find((en) => en === raa.slag);
  const typer = JOURNALTYPER.find((en) => en === raa.typer);
  const felt = {
    kommune: tekst(raa.kommune),
    slag,
    fra: dato(raa.fra),
    til: dato(raa.til),
    fraNummer: nummer(raa.fraNummer),
    tilNummer: nummer(raa.tilNummer),
    typer,
    enhet: tekst(raa.enhet),
    saksbehandler: tekst(raa.saksbehandler),
  };
  return Object.fromEntries(Object.entries(felt).filter(([, verdi]) => verdi !== undefined)) as Journalsoek;
}

/** A whole number from 1; anything else is no choice. */
export function nummer(verdi: unknown): number | undefined {
  const tall = typeof verdi === 'number' ? verdi : typeof verdi === 'string' ? Number(verdi.trim()) : Number.NaN;
  return Number.isInteger(tall) && tall > 0 && tall <= 2_147_483_647 ? tall : undefined;
}

function tekst(verdi: unknown): string | undefined {
  const som = typeof verdi === 'number' ? String(verdi) : verdi;
  return typeof som === 'string' && som.trim() !== '' ? som.trim().slice(0, 100) : undefined;
}

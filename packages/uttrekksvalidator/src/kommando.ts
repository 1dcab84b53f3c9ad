import { stat, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Pdfakontroll } from './dokument/pdfaport.ts';
import { KanIkkeBedoemmes } from './pakke/pakke.ts';
import { htmlrapport } from './rapport/html.ts';
import { konsollrapport } from './rapport/konsoll.ts';
import type { Rapport } from './rapport/rapport.ts';
import { validerUttrekk } from './valider.ts';
import { OFFISIELT_STED } from './xml/pins.ts';
import { finnXmllint } from './xml/xmllint.ts';

export const HJELP = `Kontrollerer et Noark 5-uttrekk, uansett hvem som har laget det (versjon 3.1 til 5.x)

  ./dokumentsenter valider UTTREKK [valg]

UTTREKK er en mappe eller en tar-fil (også DIAS SIP og AIP).

  --html FIL         skriv rapporten som en side som kan åpnes, skrives ut og sendes
  --json             skriv rapporten som JSON i stedet for tekst
  --skjema MAPPE     hent de offisielle skjemaene herfra når de mangler i pakken
  --skjemakilde URL  hent skjemaer herfra i stedet for fra Nasjonalarkivet
  --uten-nett        hent aldri skjemaer fra nettet
  --uten-pdfa        ikke kontroller at PDF/A-filene følger reglene (går fortere)
  --uten-xmllint     bruk den innebygde skjemakontrollen, også når xmllint finnes

Svar: 0 ingen feil, 1 feil funnet, 2 kunne ikke bedømmes.
`;

/** Where the command reads and writes, so that it can be tried without a terminal. */
export interface Omgivelser {
  readonly soekesti: string;
  /** Told of progress on a terminal; null when nobody watches. */
  readonly fremdrift: ((tekst: string) => void) | null;
  /** A real PDF/A checker, or null when there is none. */
  readonly pdfa: Pdfakontroll | null;
  ut(tekst: string): void;
  feil(tekst: string): void;
}

const VALG = {
  html: { type: 'string' },
  json: { type: 'boolean', default: false },
  skjema: { type: 'string' },
  skjemakilde: { type: 'string' },
  'uten-nett': { type: 'boolean', default: false },
  'uten-pdfa': { type: 'boolean', default: false },
  'uten-xmllint': { type: 'boolean', default: false },
  hjelp: { type: 'boolean', default: false },
} as const;

/** `valider UTTREKK`: judges, prints, and answers with the exit code: 0 valid, 1 errors, 2 could not judge. */
export async function kommando(args: readonly string[], omgivelser: Omgivelser): Promise<number> {
  try {
    const { values, positionals } = les(args);
    if (values.hjelp) {
      omgivelser.ut(HJELP);
      return 0;
    }
    const [uttrekk] = positionals;
    if (uttrekk === undefined || positionals.length > 1) throw new KanIkkeBedoemmes(`Si hvilket uttrekk.\n\n${HJELP}`);
    if (values.skjema !== undefined) await krevMappe(values.skjema);
    const rapport = await validerUttrekk(uttrekk, {
      skjemamappe: values.skjema ?? null,
      skjemasted: values['uten-nett'] ? null : sted(values.skjemakilde),
      xmllint: values['uten-xmllint'] ? null : await finnXmllint(omgivelser.soekesti),
      ...(omgivelser.fremdrift === null ? {} : { fremdrift: omgivelser.fremdrift }),
      ...(omgivelser.pdfa === null || values['uten-pdfa'] ? {} : { pdfa: omgivelser.pdfa }),
      naa: () => new Date(),
    });
    if (values.html !== undefined) await skriv(values.html, htmlrapport(rapport));
    omgivelser.ut(values.json ? `${JSON.stringify(rapport, null, 2)}\n` : konsollrapport(rapport));
    if (values.html !== undefined) omgivelser.feil(`Rapporten er skrevet til ${values.html}\n`);
    return kode(rapport);
  } catch (error) {
    const melding = error instanceof KanIkkeBedoemmes ? error.message : filfeil(error);
    if (melding === null) throw error;
    omgivelser.feil(`${melding}\n`);
    return 2;
  }
}

/** What the machine says of a file that cannot be read or written; null when the error is of another kind. */
function filfeil(error: unknown): string | null {
  const { code, path: fil } = error as NodeJS.ErrnoException;
  if (code === 'EACCES' || code === 'EPERM') return `Har ikke lov til å lese ${fil ?? 'en fil i uttrekket'}.`;
  if (code === 'ENOSPC') return 'Det er ikke plass igjen på disken for midlertidige filer.';
  if (code === 'ENOENT' || code === 'EIO')
    return `Kan ikke lese ${fil ?? 'en fil i uttrekket'}: den ble borte eller er skadet.`;
  return null;
}

function kode(rapport: Rapport): number {
  return rapport.dom === 'gyldig' ? 0 : rapport.dom === 'ugyldig' ? 1 : 2;
}

function les(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: VALG, allowPositionals: true });
  } catch (error) {
    throw new KanIkkeBedoemmes(`Kjenner ikke valget (${(error as Error).message}).\n\n${HJELP}`);
  }
}

function sted(oppgitt: string | undefined): string {
  if (oppgitt === undefined) return OFFISIELT_STED;
  if (!URL.canParse(oppgitt)) throw new KanIkkeBedoemmes(`${oppgitt} er ikke en nettadresse.`);
  return oppgitt.endsWith('/') ? oppgitt : `${oppgitt}/`;
}

async function krevMappe(mappe: string): Promise<void> {
  const funnet = await stat(mappe).catch(() => null);
  if (funnet === null || !funnet.isDirectory()) throw new KanIkkeBedoemmes(`Finner ikke skjemamappen ${mappe}.`);
}

async function skriv(fil: string, tekst: string): Promise<void> {
  await writeFile(fil, tekst).catch((error: Error) => {
    throw new KanIkkeBedoemmes(`Kan ikke skrive rapporten til ${fil} (${error.message}).`);
  });
}

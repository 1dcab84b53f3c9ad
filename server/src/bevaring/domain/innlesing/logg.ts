import { lokalDato, xmltid } from '../xml/tid.ts';
import type { Import, Importavvik, Importtall, Journallinjer, Journalvalg } from './import.ts';

const ENHETSNAVN: Readonly<Record<string, string>> = {
  arkiv: 'arkiv',
  arkivdel: 'arkivdeler',
  klassifikasjonssystem: 'klassifikasjonssystemer',
  klasse: 'klasser',
  saksmappe: 'saksmapper',
  moetemappe: 'møtemapper',
  journalpost: 'journalposter',
  arkivnotat: 'arkivnotater',
  moeteregistrering: 'møteregistreringer',
};

/** What people call it: the source of a journal, or the folder of a package. */
export const importnavn = ({ valg, kilde }: Pick<Import, 'valg' | 'kilde'>): string =>
  valg.journal?.profil ?? kilde.split(/[\\/]/).findLast((ledd) => ledd !== '') ?? kilde;

export const loggtittel = (imp: Import, navn: string): string =>
  `Logg fra import av ${imp.valg.journal === undefined ? 'arkivet' : 'journalen'} ${navn} ${lokalDato(imp.bestiltTid)}`;

/** What the log tells of, beside the import itself. */
export interface Loggrunnlag {
  samlet(): Importtall;
  avvik(): readonly Importavvik[];
  readonly linjer: Journallinjer | null;
}

/** The import log as people read it (krav 3.1.29, 6.3.6): what came in, what was kept aside, what was wrong. Names units, never content. */
export function loggtekst(imp: Import, navn: string, grunnlag: Loggrunnlag): string {
  const { journal } = imp.valg;
  const avvik = grunnlag.avvik();
  const linjer = [
    'IMPORTLOGG',
    '',
    `${journal === undefined ? 'Pakke' : 'Kilde'}: ${navn}`,
    `Import: ${imp.id}`,
    `Bestilt: ${xmltid(imp.bestiltTid, 'lokal')} av ${imp.bestiltAv}`,
    '',
    ...(journal === undefined
      ? pakkens(imp, grunnlag.samlet())
      : journalens(imp, journal, grunnlag.samlet(), grunnlag.linjer)),
    '',
    'DETTE MÅ DU VITE',
    ...(avvik.length === 0 ? ['Ingenting å merke.'] : avvik.flatMap(avviket)),
    '',
    `Alt som er lest inn, står i ${journal === undefined ? 'avsluttede arkivdeler' : 'en avsluttet arkivdel'} med sine egne numre og ID-er. Ingenting er publisert på postlisten.`,
  ];
  return `${linjer.join('\n')}\n`;
}

function pakkens(imp: Import, tall: Importtall): string[] {
  return [
    'KONTROLL FØR IMPORT',
    ...kontrollen(imp),
    '',
    'LEST INN',
    ...Object.entries(tall.enheter).map(([slag, antall]) => `${ENHETSNAVN[slag] ?? slag}: ${antall}`),
    `Nye i arkivet: ${tall.nye}`,
    `Sto der fra før og ble ikke rørt: ${tall.fantes}`,
    `Dokumentfiler: ${tall.dokumenter} (${tall.dokumentbytes} byte), sjekksum kontrollert før og etter lagring`,
    `Endringer fra endringsloggen: ${tall.endringer}`,
    `Linjer lest fra løpende journal: ${tall.journallinjer}`,
    `Referanser satt mellom enheter: ${tall.referanser}`,
    'Offentlig journal leses ikke inn: den følger av arkivstrukturen og løpende journal.',
  ];
}

/** Which file, read how, and what became of each line of it. */
function journalens(imp: Import, journal: Journalvalg, tall: Importtall, linjer: Journallinjer | null): string[] {
  return [
    'FILEN',
    `Fil: ${journal.filnavn}`,
    `Sjekksum (SHA-256): ${journal.sjekksum}`,
    ...Object.entries(journal.kolonner).map(([felt, kolonne]) => `Kolonnen «${kolonne}» er lest som ${felt}`),
    '',
    'KONTROLL FØR IMPORT',
    `Linjer i filen: ${linjer?.rader ?? 0}`,
    `Linjer som ikke kan brukes: ${linjer?.antallFeil ?? 0}`,
    ...(imp.valg.godtaFeil && (linjer?.antallFeil ?? 0) > 0
      ? ['Resten er importert likevel, etter valg av den som bestilte.']
      : []),
    ...(linjer?.feil ?? []).map(({ linje, felt, grunn }) => `- linje ${linje}: ${felt} ${grunn}`),
    '',
    'LEST INN',
    ...Object.entries(tall.enheter).map(([slag, antall]) => `${ENHETSNAVN[slag] ?? slag}: ${antall}`),
    `Nye journalposter i arkivet: ${tall.nye}`,
    `Sto der fra før og ble ikke rørt: ${tall.fantes}`,
  ];
}

function kontrollen({ kontroll, valg }: Import): string[] {
  if (kontroll === null) return ['Ikke kontrollert.'];
  const dom = { gyldig: 'Gyldig', ugyldig: 'Ugyldig', 'ikke-bedoemt': 'Ikke helt bedømt' }[kontroll.dom];
  return [
    `${dom}: ${kontroll.feil} feil, ${kontroll.advarsler} advarsler`,
    ...(kontroll.dom === 'ugyldig' && valg.godtaFeil ? ['Importert likevel, etter valg av den som bestilte.'] : []),
    ...kontroll.funn.map((funn) => `- ${funn}`),
  ];
}

function avviket({ slag, alvor, antall, eksempler }: Importavvik): string[] {
  const vist = eksempler.length < antall ? `${eksempler.join(', ')} …` : eksempler.join(', ');
  return [`${alvor === 'stopper' ? 'STOPPER' : 'Merk'} – ${slag}: ${antall}`, ...(vist === '' ? [] : [`  ${vist}`])];
}

import { lokalDato, xmltid } from '../xml/tid.ts';
import type { Import, Importavvik, Importtall } from './import.ts';

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

export const loggtittel = (imp: Import, navn: string): string =>
  `Logg fra import av arkivet ${navn} ${lokalDato(imp.bestiltTid)}`;

/** The import log as people read it (krav 3.1.29, 6.3.6): what came in, what was kept aside, what was wrong. Names units, never content. */
export function loggtekst(imp: Import, navn: string, tall: Importtall, avvik: readonly Importavvik[]): string {
  const linjer = [
    'IMPORTLOGG',
    '',
    `Pakke: ${navn}`,
    `Import: ${imp.id}`,
    `Bestilt: ${xmltid(imp.bestiltTid, 'lokal')} av ${imp.bestiltAv}`,
    '',
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
    '',
    'DETTE MÅ DU VITE',
    ...(avvik.length === 0 ? ['Ingenting å merke.'] : avvik.flatMap(avviket)),
    '',
    'Alt som er lest inn, står i avsluttede arkivdeler med sine egne numre og ID-er. Ingenting er publisert på postlisten.',
  ];
  return `${linjer.join('\n')}\n`;
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

import type { Funnliste } from '../funn/funn.ts';
import type { Filoppfoering, Uttrekksbeskrivelse } from './beskrivelse.ts';

/** A file of the uttrekk that was read, and its checksum; a schema is counted as read. */
export type Sjekksummer = ReadonlyMap<string, string>;

const KJENTE = ['arkivstruktur.xml', 'endringslogg.xml', 'loependeJournal.xml', 'offentligJournal.xml'];

/** N5.01, N5.02 and DS.03: what arkivuttrekk.xml names is there, unchanged. Names are relative to the uttrekk; `fil` is the description itself. */
export function kontrollerFiler(
  beskrivelse: Uttrekksbeskrivelse,
  lest: Sjekksummer,
  funn: Funnliste,
  fil: string,
): void {
  for (const each of beskrivelse.filer) kontrollerFil(each, lest, funn, fil);
  const beskrevet = new Set(beskrivelse.filer.map((each) => each.navn));
  for (const navn of KJENTE) if (lest.has(navn) && !beskrevet.has(navn)) funn.meld('fil-ikke-beskrevet', navn, { fil });
  kontrollerSkjemaer(beskrivelse, lest, funn, fil);
  for (const hva of beskrivelse.mangler) funn.meld('addml-opplysning', `mangler: ${hva}`, { fil });
  for (const hva of beskrivelse.oppsett) funn.meld('addml-oppsett', hva, { fil });
}

function kontrollerFil(oppfoering: Filoppfoering, lest: Sjekksummer, funn: Funnliste, fil: string): void {
  const sted = { fil, linje: oppfoering.linje };
  const faktisk = lest.get(oppfoering.navn);
  if (faktisk === undefined) funn.meld('fil-mangler', oppfoering.navn, sted);
  else sammenlign(oppfoering.navn, oppfoering, faktisk, funn, sted);
}

/** A schema used by several files may have its checksum at one of them. */
function kontrollerSkjemaer(beskrivelse: Uttrekksbeskrivelse, lest: Sjekksummer, funn: Funnliste, fil: string): void {
  const alle = beskrivelse.filer.flatMap((each) => each.skjemaer);
  for (const navn of new Set(alle.map((each) => each.navn))) {
    const faktisk = lest.get(navn);
    const oppfoeringer = alle.filter((each) => each.navn === navn);
    const medSum = oppfoeringer.filter((each) => each.sjekksum !== null);
    if (faktisk === undefined) {
      funn.meld('fil-mangler', navn, { fil });
      continue;
    }
    const [foerste] = medSum.length > 0 ? medSum : oppfoeringer;
    if (foerste !== undefined) sammenlign(navn, foerste, faktisk, funn, { fil });
    for (const each of medSum.slice(1))
      if (each.sjekksum?.toLowerCase() !== foerste?.sjekksum?.toLowerCase())
        sammenlign(navn, each, faktisk, funn, { fil });
  }
}

function sammenlign(
  navn: string,
  oppgitt: { readonly sjekksum: string | null; readonly algoritme: string | null },
  faktisk: string,
  funn: Funnliste,
  sted: { readonly fil: string; readonly linje?: number },
): void {
  if (oppgitt.sjekksum === null || oppgitt.algoritme === null) {
    funn.meld('sjekksum-xml-mangler', navn, sted);
  } else if (!/^sha-?256$/i.test(oppgitt.algoritme)) {
    funn.meld('sjekksum-xml-algoritme', `${navn}: ${oppgitt.algoritme}`, sted);
  } else if (oppgitt.sjekksum.toLowerCase() !== faktisk) {
    funn.meld('sjekksum-xml-avvik', `${navn}: oppgitt ${kort(oppgitt.sjekksum)}, filen har ${kort(faktisk)}`, sted);
  }
}

export function kort(sjekksum: string): string {
  return sjekksum.length > 16 ? `${sjekksum.slice(0, 12)}…` : sjekksum;
}

import type { Funnliste } from '../funn/funn.ts';
import type { Diskliste } from '../lister/diskliste.ts';
import { attributt, type Elementmottaker } from '../xml/elementleser.ts';

interface Oppfoering {
  readonly sjekksum: string;
  readonly algoritme: string;
  readonly stoerrelse: string;
  readonly linje: number;
}

const PROFIL = /RA_METS_eARD|DIAS|METS_eARD/i;
const ROLLER = ['ARCHIVIST', 'SUBMITTER', 'PRODUCER', 'IPOWNER', 'CREATOR', 'PRESERVATION'];

/** Reads a METS file: each file it names as a row (path → checksum, algorithm, size, line), its profile and its agents. */
export class Metsleser implements Elementmottaker {
  readonly #filer: Diskliste;
  #aapen: Oppfoering | null = null;
  #profil: string | null = null;
  readonly #roller = new Set<string>();
  /** The last file named, for a submission description that names one. */
  sist: (Oppfoering & { readonly sti: string }) | null = null;
  antall = 0;

  constructor(filer: Diskliste) {
    this.#filer = filer;
  }

  aapne(navn: string, attributter: Readonly<Record<string, string>>, linje: number): void {
    if (navn === 'mets') this.#profil = attributter.PROFILE ?? null;
    else if (navn === 'agent') this.#roller.add(attributter.OTHERROLE ?? attributter.ROLE ?? '');
    else if (navn === 'file') this.#aapen = oppfoering(attributter, linje);
    else if (navn === 'FLocat' && this.#aapen !== null) this.#legg(this.#aapen, attributter);
    else if (navn === 'mdRef') this.#legg(oppfoering(attributter, linje), attributter);
  }

  lukk(navn: string): void {
    if (navn === 'file') this.#aapen = null;
  }

  #legg(fil: Oppfoering, attributter: Readonly<Record<string, string>>): void {
    const sti = (attributt(attributter, 'href') ?? '').replace(/^file:(\/\/\/?)?/, '').replace(/^\.\//, '');
    if (sti === '') return;
    this.antall += 1;
    this.sist = { ...fil, sti: dekodet(sti) };
    this.#filer.leggTil(dekodet(sti), fil.sjekksum.toLowerCase(), fil.algoritme, fil.stoerrelse, String(fil.linje));
  }

  /** DIAS.2. */
  kontroller(funn: Funnliste, fil: string): void {
    if (this.#profil === null || !PROFIL.test(this.#profil))
      funn.meld('mets-opplysning', `profil: ${this.#profil ?? 'ikke oppgitt'}`, { fil });
    for (const rolle of ROLLER) if (!this.#roller.has(rolle)) funn.meld('mets-opplysning', `aktør: ${rolle}`, { fil });
  }
}

function oppfoering(attributter: Readonly<Record<string, string>>, linje: number): Oppfoering {
  return {
    sjekksum: attributter.CHECKSUM ?? '',
    algoritme: attributter.CHECKSUMTYPE ?? '',
    stoerrelse: attributter.SIZE ?? '',
    linje,
  };
}

/** href is a URL: spaces and letters beyond a–z may be written as %20 and the like. */
function dekodet(sti: string): string {
  try {
    return decodeURIComponent(sti);
  } catch {
    return sti;
  }
}

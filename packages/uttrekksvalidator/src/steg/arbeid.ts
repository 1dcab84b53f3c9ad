import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Pdfakontroll } from '../dokument/pdfaport.ts';
import { Funnliste } from '../funn/funn.ts';
import type { Funnkode } from '../funn/funntyper.ts';
import { Diskliste } from '../lister/diskliste.ts';
import type { Pakkefil } from '../pakke/pakke.ts';
import type { Prosess } from '../rapport/rapport.ts';
import { type Tabell, Tabeller } from '../struktur/tabeller.ts';
import type { Elementmottaker } from '../xml/elementleser.ts';
import { IkkeHentet } from '../xml/hentSkjema.ts';
import { Kontrollverksted } from '../xml/lagKontroll.ts';
import { type Lest, lesXmlfil } from '../xml/les.ts';
import { paaNorsk } from '../xml/norsk.ts';
import type { Onske, Skjemakilde, Skjemasett } from '../xml/skjemakilde.ts';
import type { Skjemakontroll } from '../xml/skjemakontroll.ts';

/** How the judging is to be done. */
export interface Valg {
  /** A folder with the official schemas, or null. */
  readonly skjemamappe: string | null;
  /** Where schemas are asked for on the net, or null for never. */
  readonly skjemasted: string | null;
  /** Full path of xmllint, or null to use WebAssembly. */
  readonly xmllint: string | null;
  readonly pdfa?: Pdfakontroll;
  /** Told what is being done, for a person who waits. */
  readonly fremdrift?: (tekst: string) => void;
  readonly naa: () => Date;
}

/** What one XML file is checked by. */
export interface Skjemakrav {
  readonly onske: Onske;
  readonly tillegg: readonly string[];
  readonly delbar: boolean;
  /** What a breach of the schema is called. */
  readonly kode: Funnkode;
}

/** The judging of one delivery: what has been found, the lists on disk, and how files are read. */
export class Arbeid {
  readonly funn = new Funnliste();
  readonly tabeller = new Tabeller();
  readonly egneTabeller: Tabell[] = [];
  readonly prosesser: Prosess[] = [];
  readonly ikkeBedoemt: string[] = [];
  readonly ikkeKjoert = new Map<string, string>();
  readonly ider: Diskliste;
  readonly referanser: Diskliste;
  readonly numre: Diskliste;
  readonly filer: Diskliste;
  readonly dokumentreferanser: Diskliste;
  readonly pakkefiler: Diskliste;
  readonly mets: Diskliste;
  readonly verksted: Kontrollverksted;
  readonly valg: Valg;
  readonly #mappe: string;

  private constructor(mappe: string, valg: Valg) {
    this.#mappe = mappe;
    this.valg = valg;
    this.verksted = new Kontrollverksted(mappe, valg.xmllint);
    const liste = (navn: string) => new Diskliste(mappe, navn);
    this.ider = liste('ider');
    this.referanser = liste('referanser');
    this.numre = liste('numre');
    this.filer = liste('filer');
    this.dokumentreferanser = liste('dokumentreferanser');
    this.pakkefiler = liste('pakkefiler');
    this.mets = liste('mets');
  }

  static async start(valg: Valg): Promise<Arbeid> {
    return new Arbeid(await mkdtemp(path.join(tmpdir(), 'dokumentsenter-valider-')), valg);
  }

  /** Removes everything put on disk. */
  async rydd(): Promise<void> {
    await rm(this.#mappe, { recursive: true, force: true });
  }

  /** Runs a step and keeps how long it took; `detalj` is asked for afterwards. */
  async steg<T>(navn: string, gjoer: () => Promise<T>, detalj: (svar: T) => string): Promise<T> {
    const start = performance.now();
    this.valg.fremdrift?.(navn);
    const svar = await gjoer();
    this.prosesser.push({ navn, detalj: detalj(svar), sekunder: (performance.now() - start) / 1000 });
    return svar;
  }

  ikkeKjoer(hvorfor: string, ...numre: readonly string[]): void {
    for (const nummer of numre) if (!this.ikkeKjoert.has(nummer)) this.ikkeKjoert.set(nummer, hvorfor);
  }

  /** Reads one XML file with its schema, and reports what is wrong with the file as such. */
  async lesXml(fil: Pakkefil, mottaker: Elementmottaker, kilde: Skjemakilde, krav: Skjemakrav): Promise<Lest> {
    const navn = fil.sti.split('/').at(-1) ?? fil.sti;
    const { sett, kontroll } = await this.#skjema(kilde, krav, fil.sti);
    const lest = await lesXmlfil(
      fil,
      mottaker,
      kontroll,
      (hva) => this.funn.meld('ikke-utf8', `${navn}: ${hva}`, { fil: fil.sti }),
      (byte) => this.valg.fremdrift?.(`Leser ${navn}: ${prosent(byte, fil.stoerrelse)}`),
    );
    if (lest.stopp !== null)
      this.funn.meld(lest.stopp.kode, lest.stopp.message, { fil: fil.sti, linje: lest.stopp.linje });
    if (kontroll !== null && sett !== null) this.#meldSkjema(kontroll, sett, krav, fil.sti, lest.stopp !== null);
    return lest;
  }

  async #skjema(
    kilde: Skjemakilde,
    krav: Skjemakrav,
    sti: string,
  ): Promise<{ sett: Skjemasett | null; kontroll: Skjemakontroll | null }> {
    try {
      const sett = await kilde.finn(krav.onske);
      return { sett, kontroll: await this.verksted.lag(sett, krav.tillegg, krav.delbar) };
    } catch (error) {
      if (!(error instanceof IkkeHentet)) throw error;
      this.ikkeBedoemt.push(`${sti} kunne ikke kontrolleres mot skjemaet: ${error.message}.`);
      return { sett: null, kontroll: null };
    }
  }

  /** `stoppet`: the file is broken, and has been reported as that; the schema checker's word for the same is left out. */
  #meldSkjema(kontroll: Skjemakontroll, sett: Skjemasett, krav: Skjemakrav, sti: string, stoppet: boolean): void {
    if (sett.fra !== 'pakken' && krav.kode === 'skjema-brudd' && !sett.iPakken)
      this.funn.meld('skjema-mangler', `${sett.hoved} (filen er kontrollert mot skjemaet fra ${sett.fra})`, {
        fil: sti,
      });
    if (kontroll.ikkeKontrollert !== null)
      this.ikkeBedoemt.push(`${sti} kunne ikke kontrolleres mot skjemaet: ${kontroll.ikkeKontrollert}.`);
    const brudd = kontroll.brudd.filter((each) => !stoppet || !PARSER.test(each.melding));
    for (const each of brudd)
      this.funn.meld(krav.kode, paaNorsk(each.melding), { fil: sti, ...(each.linje > 0 ? { linje: each.linje } : {}) });
    const flere = kontroll.antall - kontroll.brudd.length;
    if (flere > 0) this.funn.meld(krav.kode, `og ${flere} brudd til`, { fil: sti }, flere);
  }
}

const PARSER = /^(parser|namespace|I\/O) error/;

function prosent(del: number, av: number): string {
  return av === 0 ? '100 %' : `${Math.floor((100 * del) / av)} %`;
}

import type { Funnliste } from '../funn/funn.ts';
import type { Diskliste } from '../lister/diskliste.ts';
import { type Spenn, utvidet } from '../struktur/datoer.ts';
import { leggReferanse } from '../struktur/identer.ts';
import type { Elementmottaker } from '../xml/elementleser.ts';
import { harFoedselsnummer } from './foedselsnummer.ts';

/** Reads loependeJournal.xml or offentligJournal.xml: the head, the count, the order, and a reference for each post (DS.10, DS.11). */
export class Journalleser implements Elementmottaker {
  readonly #art: 'loepende' | 'offentlig';
  readonly #fil: string;
  readonly #funn: Funnliste;
  readonly #referanser: Diskliste;
  readonly #sti: string[] = [];
  #forrige: readonly [number, number] = [0, 0];
  #aar = 0;
  #nummer = 0;
  #linje = 0;
  start: string | null = null;
  slutt: string | null = null;
  oppgittAntall: number | null = null;
  antall = 0;
  journaldato: Spenn | null = null;

  constructor(art: 'loepende' | 'offentlig', fil: string, funn: Funnliste, referanser: Diskliste) {
    this.#art = art;
    this.#fil = fil;
    this.#funn = funn;
    this.#referanser = referanser;
  }

  aapne(navn: string, _attributter: Readonly<Record<string, string>>, linje: number): void {
    this.#sti.push(navn);
    if (navn === 'journalregistrering') this.#linje = linje;
  }

  lukk(navn: string, verdi: string | null, linje: number): void {
    this.#sti.pop();
    const forelder = this.#sti.at(-1);
    if (navn === 'journalregistrering') this.#post();
    if (verdi === null || verdi === '') return;
    if (forelder === 'journalhode') this.#hode(navn, verdi);
    else if (forelder === 'journalpost') this.#felt(navn, verdi, linje);
    else if (navn === 'referanseArkivdel') this.#referanse(verdi, 'arkivdel', navn, linje);
    if (this.#art === 'offentlig' && harFoedselsnummer(verdi))
      this.#funn.meld('foedselsnummer-i-offentlig', `i feltet ${navn}`, { fil: this.#fil, linje });
  }

  #hode(navn: string, verdi: string): void {
    if (navn === 'journalStartDato') this.start = verdi.slice(0, 10);
    else if (navn === 'journalSluttDato') this.slutt = verdi.slice(0, 10);
    else if (navn === 'antallJournalposter') this.oppgittAntall = /^\d+$/.test(verdi) ? Number(verdi) : null;
  }

  #felt(navn: string, verdi: string, linje: number): void {
    if (navn === 'journalaar') this.#aar = Number(verdi);
    else if (navn === 'journalsekvensnummer') this.#nummer = Number(verdi);
    else if (navn === 'systemID') this.#referanse(verdi, this.#art, navn, linje);
    else if (navn === 'referanseAvskrivesAvJournalpost') this.#referanse(verdi, 'annen', navn, linje);
    else if (navn === 'journaldato') this.journaldato = utvidet(this.journaldato, verdi.slice(0, 10));
  }

  #referanse(verdi: string, art: 'arkivdel' | 'loepende' | 'offentlig' | 'annen', felt: string, linje: number): void {
    leggReferanse(this.#referanser, verdi, art, felt, this.#fil, linje, `post ${this.antall + 1} i journalen`);
  }

  #post(): void {
    this.antall += 1;
    const [aar, nummer] = this.#forrige;
    if (this.#aar < aar || (this.#aar === aar && this.#nummer < nummer))
      this.#funn.meld('journal-rekkefoelge', `${this.#aar}/${this.#nummer} kommer etter ${aar}/${nummer}`, {
        fil: this.#fil,
        linje: this.#linje,
      });
    this.#forrige = [this.#aar, this.#nummer];
  }
}

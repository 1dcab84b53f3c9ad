/** A shielding whose end has come. `eier` is the journalpost of a document, else the unit itself. */
export interface UtloeptSkjerming {
  readonly type: 'saksmappe' | 'journalpost' | 'dokument';
  readonly id: string;
  readonly eier: string;
}

export interface Skjermingslager {
  /**
   * Units whose skjermingOpphoererDato is that day or before, cases first so that what inherits follows. Left out: what follows its case, what is Utgår, and what
   * has a hidden name, which no clock may show (krav 5.2.20).
   */
  utloepte(dato: string, grense: number): Promise<UtloeptSkjerming[]>;
}

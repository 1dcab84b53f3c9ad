import type { Modulenhet, Modulrett, Rettslag } from '../domain/modulrett.ts';

/** A right with the unit as people know it. */
export interface VistModulrett extends Modulrett {
  /** Title of arkivdel, klasse; number of case, journalpost; never a title that may be shielded. */
  readonly navn: string;
}

/** Rights of external modules (krav 4.1.14–15). What is taken back is kept, and not given here. */
export interface Modulrettlager {
  forModul(modul: string): Promise<VistModulrett[]>;
  forEnhet(enhet: string): Promise<Modulrett[]>;
  /** False when it has the right already. */
  gi(modul: string, enhet: { readonly type: Modulenhet; readonly id: string }, rett: Rettslag): Promise<boolean>;
  /** The one taken back; null when it was not there. */
  trekk(modul: string, id: string): Promise<Modulrett | null>;
  finnes(enhet: { readonly type: Modulenhet; readonly id: string }): Promise<boolean>;
  /** systemIDs of the unit and of all it lies in. */
  kjede(enhet: string): Promise<string[]>;
}

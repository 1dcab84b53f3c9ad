import type { EgneVerdier, Metadatasett, NyttMetadatafelt, NyttMetadatasett } from '../domain/egnemetadata.ts';
import type { Importlager } from '../domain/importenhet.ts';

export type Metadataeier = 'saksmappe' | 'journalpost';

/** Metadata of the municipality's own: what fields there are, and what stands in them. */
export interface Egnemetadatalager {
  /** All sets with their fields, by title; locked against each other's changes until commit when `laas`. */
  sett(laas?: boolean): Promise<Metadatasett[]>;
  opprettSett(sett: NyttMetadatasett & { readonly filnavn: string }): Promise<string>;
  opprettFelt(sett: string, felt: NyttMetadatafelt): Promise<string>;
  avsluttFelt(felt: string, gyldigTil: string): Promise<void>;
  verdier(eier: Metadataeier, id: string): Promise<EgneVerdier>;
  /** `navnerom`: those of all that stands there, what came by an import included. */
  settVerdier(eier: Metadataeier, id: string, verdier: EgneVerdier, navnerom: readonly string[]): Promise<void>;
  /** The schema of an imported package, byte for byte. `annet`: the namespace has another schema already, and that one stays. */
  importerSett: Importlager['settInnSkjema'];
}

import type { Metadataenhet, Metadatatype } from '../../../domain/egnemetadata.ts';
import type { Eiet } from './grunn.ts';

export interface MetadatasettRad extends Eiet {
  system_id: string;
  navnerom: string;
  prefiks: string;
  tittel: string;
  beskrivelse: string;
  filnavn: string;
  xsd: Buffer | null;
  import: string | null;
  opprettet_dato: Date;
  opprettet_av: string;
}
export interface MetadatafeltRad extends Eiet {
  system_id: string;
  metadatasett: string;
  navn: string;
  tittel: string;
  beskrivelse: string;
  type: Metadatatype;
  enheter: Metadataenhet[];
  gyldig_fra: string;
  gyldig_til: string | null;
  opprettet_dato: Date;
  opprettet_av: string;
}

/** A way in, and how it is doing. */
export interface Kanaltilstand {
  readonly kanal: 'mappe' | 'opplasting' | 'kommandolinje' | 'api' | 'overfoert';
  readonly adresse: string;
  readonly aktiv: boolean;
  readonly sisteMottak: string | null;
  readonly iDag: number;
  readonly iKarantene: number;
}

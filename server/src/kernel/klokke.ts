/** The only way to learn what time it is. Domain functions get the time as an argument instead. */
export interface Klokke {
  naa(): Date;
}

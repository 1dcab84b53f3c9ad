/**
 * A Noark object on its way in or out of XML: the schema's field names; codes as codes, instants as Date or ISO text with zone, dates as
 * ÅÅÅÅ-MM-DD. Null is «has none». Fields the schema does not know are for the program and are never written.
 */
export interface Noarkobjekt {
  readonly [felt: string]: Noarkverdi;
}
export type Noarkverdi =
  | string
  | number
  | boolean
  | Date
  | null
  | undefined
  | Noarkobjekt
  | readonly string[]
  | readonly Noarkobjekt[];

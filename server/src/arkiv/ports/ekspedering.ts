/** What only dispatch asks of correspondents. */
export interface Ekspederingslager {
  /** Postal address by korrespondansepart, as it was written. */
  postadresser(journalpost: string): Promise<ReadonlyMap<string, string>>;
  /** The recipient's fødselsnummer; null when there is none, or the part is no recipient of something outgoing. */
  foedselsnummer(korrespondansepart: string): Promise<string | null>;
  /** From a sender to the recipient of the answer, without passing the program. */
  kopierFoedselsnummer(avsender: string, mottaker: string): Promise<void>;
}

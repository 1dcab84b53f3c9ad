/** Folders inside each municipality's intake folder. Originals stay in `ferdig`, so that nothing depends on our copy alone; they go when the letter is destroyed. */
export const CLAIMED = '.claimed';
export const FERDIG = 'ferdig';
/** What a person has rejected. */
export const AVVIST = 'avvist';
/** Length of the id that a claimed name begins with. */
export const ID_LENGTH = 36;

/** What is asked for, as the public record shows it: nothing here is shielded. Dates ÅÅÅÅ-MM-DD. */
export interface Kravpost {
  readonly registreringsID: string;
  readonly journalnummer: string;
  readonly journaldato: string;
  readonly tittel: string;
  readonly saksnummer: string;
  readonly sakstittel: string;
}

/** Kept with the forsendelse. `frist`: the last day to answer, ÅÅÅÅ-MM-DD. */
export interface Innsynskrav {
  readonly registreringsID: string;
  readonly frist: string;
}

/**
 * Working days to answer in. The law says «uten ugrunnet opphold» (offentleglova § 29), which by the practice of Sivilombudet and the
 * ministry is one to three working days.
 */
export const FRIST_VIRKEDAGER = 3;

export type Kravspraak = 'nb' | 'nn' | 'en';
const ORD: Readonly<Record<Kravspraak, { readonly emne: string; readonly ber: string; readonly merknad: string }>> = {
  nb: { emne: 'Krav om innsyn i dokument', ber: 'Jeg ber om innsyn i dette dokumentet:', merknad: 'Merknad:' },
  nn: { emne: 'Krav om innsyn i dokument', ber: 'Eg ber om innsyn i dette dokumentet:', merknad: 'Merknad:' },
  en: {
    emne: 'Krav om innsyn i dokument',
    ber: 'I request access to this document. Please answer in English. (Jeg ber om innsyn i dette dokumentet. Svar gjerne på engelsk.)',
    merknad: 'Note:',
  },
};

/** The request as the letter it becomes: the number of the document in the subject, the rest as the public record has it. */
export function kravbrev(
  post: Kravpost,
  spraak: Kravspraak,
  merknad: string,
): { readonly emne: string; readonly tekst: string } {
  const ord = ORD[spraak];
  const egen = merknad.trim();
  return {
    emne: `${ord.emne} ${post.registreringsID}`,
    tekst: [
      ord.ber,
      '',
      `Dokument: ${post.registreringsID}`,
      post.tittel,
      `Sak: ${post.saksnummer} ${post.sakstittel}`,
      `Journalnummer: ${post.journalnummer}, ført ${post.journaldato.split('-').reverse().join('.')}`,
      ...(egen === '' ? [] : ['', ord.merknad, egen]),
    ].join('\n'),
  };
}

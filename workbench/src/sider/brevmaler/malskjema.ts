import type { BodyAv, Brevmal, hentBrevmalhistorikk, opprettBrevmal, SvarAv } from '@dokumentsenter/contract';

export type Form = 'nb' | 'nn';
export type Innhold = BodyAv<typeof opprettBrevmal>;
export type Malversjon = SvarAv<typeof hentBrevmalhistorikk>['versjoner'][number];

/** What is typed: an empty form of Norwegian is two empty fields. */
export interface Skjema {
  readonly nb: { readonly navn: string; readonly tekst: string };
  readonly nn: { readonly navn: string; readonly tekst: string };
  readonly klagerett: boolean;
  readonly iBruk: boolean;
}
const TOM = { navn: '', tekst: '' };
export const TOMT_SKJEMA: Skjema = { nb: TOM, nn: TOM, klagerett: false, iBruk: true };

export const tilSkjema = ({ nb, nn, klagerett, iBruk }: Brevmal | Malversjon): Skjema => ({
  ...{ nb: nb ?? TOM, nn: nn ?? TOM, klagerett, iBruk },
});

/** What is sent: a form with nothing in it is not written in. */
export function tilInnhold({ nb, nn, klagerett, iBruk }: Skjema): Innhold {
  const form = (en: Skjema[Form]) => (en.navn.trim() === '' && en.tekst.trim() === '' ? null : en);
  return { nb: form(nb), nn: form(nn), klagerett, iBruk };
}

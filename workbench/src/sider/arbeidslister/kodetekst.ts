import { PROBLEMER } from '@dokumentsenter/contract';

/** The text of a problem code that came inside an answer, without details to fill in. */
export function kodetekst(kode: string, maalform: 'nb' | 'nn'): string {
  const tekster: Readonly<Record<string, { readonly nb: string; readonly nn: string }>> = PROBLEMER;
  return tekster[kode]?.[maalform] ?? kode;
}

import { avvis, ok, type Result } from '../../kernel/index.ts';

export type Maalform = 'nb' | 'nn';

/** A letter to begin with. Words in double braces are merge fields. */
export interface Svarmal {
  readonly kode: string;
  readonly navn: string;
  readonly tekst: string;
}

/** What can be merged into a letter, and nothing else. */
export const FLETTEFELT = [
  'mottaker',
  'tittel',
  'saksnummer',
  'mottatt',
  'dato',
  'saksbehandler',
  'enhet',
  'kommune',
] as const;
export type Flettefelt = (typeof FLETTEFELT)[number];

const FELT = /\{\{\s*([a-zæøå]+)\s*\}\}/giu;

/** Puts the values in. A field that does not exist, or has no value here, is left in sight for the writer to see. */
export function flett(tekst: string, verdier: Readonly<Partial<Record<Flettefelt, string>>>): string {
  return tekst.replace(FELT, (felt, navn: string) => verdier[navn.toLowerCase() as Flettefelt] ?? felt);
}

/** A letter cannot leave with an empty text or a field nobody has filled in. */
export function vurderBrevtekst(tekst: string): Result<string> {
  const ren = tekst.replace(/\r\n?/g, '\n').trim();
  if (ren === '') return avvis('ekspedering.brev-tomt');
  const igjen = [...ren.matchAll(FELT)].map(([, navn]) => navn ?? '');
  return igjen.length === 0 ? ok(ren) : avvis('ekspedering.flettefelt-igjen', { felt: igjen.join(', ') });
}

/** What every municipality begins with. Plain, and with what the law asks for (forvaltningsloven §§ 11 a, 27, 28, 29). */
export const STANDARDMALER: Readonly<Record<Maalform, readonly Svarmal[]>> = {
  nb: [
    {
      kode: 'svar',
      navn: 'Svar',
      tekst:
        'Vi viser til brevet ditt som vi mottok {{mottatt}}, «{{tittel}}».\n\n\n\nTa kontakt med oss hvis du har spørsmål. Oppgi saksnummer {{saksnummer}}.',
    },
    {
      kode: 'foreloepig',
      navn: 'Foreløpig svar',
      tekst:
        'Vi viser til brevet ditt som vi mottok {{mottatt}}, «{{tittel}}».\n\nVi har begynt på saken. Det kan ta lengre tid enn en måned før du får svar, fordi \n\nDu kan regne med svar innen \n\nTa kontakt med oss hvis du har spørsmål. Oppgi saksnummer {{saksnummer}}.',
    },
    {
      kode: 'vedtak',
      navn: 'Vedtak med klagerett',
      tekst:
        'Vi viser til brevet ditt som vi mottok {{mottatt}}, «{{tittel}}».\n\nVedtak\n\n\n\nBegrunnelse\n\n\n\nDu kan klage\n\nEr du ikke enig i vedtaket, kan du klage innen tre uker fra du fikk dette brevet. Skriv hva du klager på, og hvorfor. Send klagen til {{kommune}}. Du har rett til å se sakens dokumenter. Oppgi saksnummer {{saksnummer}}.',
    },
  ],
  nn: [
    {
      kode: 'svar',
      navn: 'Svar',
      tekst:
        'Vi viser til brevet ditt som vi fekk {{mottatt}}, «{{tittel}}».\n\n\n\nTa kontakt med oss om du har spørsmål. Oppgi saksnummer {{saksnummer}}.',
    },
    {
      kode: 'foreloepig',
      navn: 'Førebels svar',
      tekst:
        'Vi viser til brevet ditt som vi fekk {{mottatt}}, «{{tittel}}».\n\nVi har byrja på saka. Det kan ta lengre tid enn ein månad før du får svar, fordi \n\nDu kan rekne med svar innan \n\nTa kontakt med oss om du har spørsmål. Oppgi saksnummer {{saksnummer}}.',
    },
    {
      kode: 'vedtak',
      navn: 'Vedtak med klagerett',
      tekst:
        'Vi viser til brevet ditt som vi fekk {{mottatt}}, «{{tittel}}».\n\nVedtak\n\n\n\nGrunngiving\n\n\n\nDu kan klage\n\nEr du ikkje samd i vedtaket, kan du klage innan tre veker frå du fekk dette brevet. Skriv kva du klagar på, og kvifor. Send klagen til {{kommune}}. Du har rett til å sjå dokumenta i saka. Oppgi saksnummer {{saksnummer}}.',
    },
  ],
};

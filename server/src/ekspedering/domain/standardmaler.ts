import type { Brevmal } from './svarmal.ts';

interface Standard {
  readonly hjemler: readonly string[];
  readonly klagerett?: true;
  readonly nb: { readonly navn: string; readonly tekst: string };
  readonly nn: { readonly navn: string; readonly tekst: string };
}

const VISER_NB = 'Vi viser til brevet ditt som vi mottok {{mottatt}}, «{{tittel}}».\n\n';
const VISER_NN = 'Vi viser til brevet ditt som vi fekk {{mottatt}}, «{{tittel}}».\n\n';
const KONTAKT_NB = 'Ta kontakt med oss hvis du har spørsmål. Oppgi saksnummer {{saksnummer}}.';
const KONTAKT_NN = 'Ta kontakt med oss om du har spørsmål. Oppgi saksnummer {{saksnummer}}.';

/** What every municipality begins with. Plain, and with what the law asks such a letter to say; the paragraphs stand beside each. */
const MALER: Readonly<Record<string, Standard>> = {
  svar: {
    hjemler: ['Forvaltningsloven § 11 a'],
    nb: { navn: 'Svar', tekst: `${VISER_NB}\n\n${KONTAKT_NB}` },
    nn: { navn: 'Svar', tekst: `${VISER_NN}\n\n${KONTAKT_NN}` },
  },
  foreloepig: {
    hjemler: ['Forvaltningsloven § 11 a andre og tredje ledd'],
    nb: {
      navn: 'Foreløpig svar',
      tekst: `${VISER_NB}Vi har begynt på saken. Det kan ta lengre tid enn en måned før du får svar, fordi \n\nDu kan regne med svar innen \n\n${KONTAKT_NB}`,
    },
    nn: {
      navn: 'Førebels svar',
      tekst: `${VISER_NN}Vi har byrja på saka. Det kan ta lengre tid enn ein månad før du får svar, fordi \n\nDu kan rekne med svar innan \n\n${KONTAKT_NN}`,
    },
  },
  mangelbrev: {
    hjemler: ['Forvaltningsloven § 11 fjerde ledd', 'Forvaltningsloven § 17 første ledd'],
    nb: {
      navn: 'Mangelbrev',
      tekst: `${VISER_NB}For å kunne behandle saken trenger vi mer fra deg:\n\n– \n\nSend det til oss innen \n\nFår vi det ikke innen da, kan saken bli avgjort med de opplysningene vi har. Trenger du mer tid, eller er det noe du ikke kan skaffe, så si fra til oss.\n\n${KONTAKT_NB}`,
    },
    nn: {
      navn: 'Mangelbrev',
      tekst: `${VISER_NN}For å kunne behandle saka treng vi meir frå deg:\n\n– \n\nSend det til oss innan \n\nFår vi det ikkje innan då, kan saka bli avgjord med dei opplysningane vi har. Treng du meir tid, eller er det noko du ikkje kan skaffe, så sei frå til oss.\n\n${KONTAKT_NN}`,
    },
  },
  vedtak: {
    hjemler: ['Forvaltningsloven §§ 23–25', 'Forvaltningsloven § 27', 'Forvaltningsloven §§ 28 og 29'],
    klagerett: true,
    nb: {
      navn: 'Vedtak med klagerett',
      tekst: `${VISER_NB}Vedtak\n\n\n\nBegrunnelse\n\n\n\nDu kan klage\n\nEr du ikke enig i vedtaket, kan du klage innen tre uker fra du fikk dette brevet. Skriv hva du klager på, og hvorfor. Send klagen til {{kommune}}. Klagen avgjøres av \n\nDu kan be om at vedtaket ikke blir satt i verk før klagen er avgjort. Du har rett til å se sakens dokumenter, og vi veileder deg om hvordan du klager. Oppgi saksnummer {{saksnummer}}.`,
    },
    nn: {
      navn: 'Vedtak med klagerett',
      tekst: `${VISER_NN}Vedtak\n\n\n\nGrunngiving\n\n\n\nDu kan klage\n\nEr du ikkje samd i vedtaket, kan du klage innan tre veker frå du fekk dette brevet. Skriv kva du klagar på, og kvifor. Send klagen til {{kommune}}. Klagen blir avgjord av \n\nDu kan be om at vedtaket ikkje blir sett i verk før klagen er avgjord. Du har rett til å sjå dokumenta i saka, og vi rettleier deg om korleis du klagar. Oppgi saksnummer {{saksnummer}}.`,
    },
  },
  'innsyn-innvilget': {
    hjemler: ['Offentleglova §§ 3, 29 og 30'],
    nb: {
      navn: 'Innsyn: innvilget',
      tekst: `Vi viser til kravet ditt om innsyn som vi mottok {{mottatt}}, «{{tittel}}».\n\nDu får innsyn i disse dokumentene:\n\n– \n\nDokumentene følger \n\n${KONTAKT_NB}`,
    },
    nn: {
      navn: 'Innsyn: innvilga',
      tekst: `Vi viser til kravet ditt om innsyn som vi fekk {{mottatt}}, «{{tittel}}».\n\nDu får innsyn i desse dokumenta:\n\n– \n\nDokumenta følgjer \n\n${KONTAKT_NN}`,
    },
  },
  'innsyn-avslag': {
    hjemler: ['Offentleglova § 11', 'Offentleglova § 31', 'Offentleglova § 32', 'Forvaltningsloven § 29'],
    klagerett: true,
    nb: {
      navn: 'Innsyn: avslag',
      tekst: `Vi viser til kravet ditt om innsyn som vi mottok {{mottatt}}, «{{tittel}}».\n\nDu får ikke innsyn i\n\n– \n\nGrunnlaget er (lov, paragraf, ledd, bokstav og nummer) \n\nVi har vurdert om du likevel kan få innsyn, helt eller delvis (offentleglova § 11), og har kommet til \n\nDu kan be om en nærmere begrunnelse\n\nInnen tre uker fra du fikk avslaget, kan du kreve at vi skriver hvilke hovedhensyn som har vært avgjørende. Du får skriftlig svar så snart som mulig, og senest innen ti arbeidsdager (offentleglova § 31).\n\nDu kan klage\n\nDu kan klage på avslaget innen tre uker fra du fikk dette brevet (offentleglova § 32). Send klagen til {{kommune}}. Opprettholder vi avslaget, går klagen til Statsforvalteren, som avgjør den. Oppgi saksnummer {{saksnummer}}.`,
    },
    nn: {
      navn: 'Innsyn: avslag',
      tekst: `Vi viser til kravet ditt om innsyn som vi fekk {{mottatt}}, «{{tittel}}».\n\nDu får ikkje innsyn i\n\n– \n\nGrunnlaget er (lov, paragraf, ledd, bokstav og nummer) \n\nVi har vurdert om du likevel kan få innsyn, heilt eller delvis (offentleglova § 11), og har kome til \n\nDu kan be om ei nærmare grunngiving\n\nInnan tre veker frå du fekk avslaget, kan du krevje at vi skriv kva hovudomsyn som har vore avgjerande. Du får skriftleg svar så snart råd er, og seinast innan ti arbeidsdagar (offentleglova § 31).\n\nDu kan klage\n\nDu kan klage på avslaget innan tre veker frå du fekk dette brevet (offentleglova § 32). Send klagen til {{kommune}}. Held vi fast på avslaget, går klagen til Statsforvaltaren, som avgjer han. Oppgi saksnummer {{saksnummer}}.`,
    },
  },
  oversendelse: {
    hjemler: ['Forvaltningsloven § 11 fjerde ledd'],
    nb: {
      navn: 'Oversendt rett instans',
      tekst: `${VISER_NB}Dette er ikke en sak for {{kommune}}. Vi har sendt brevet ditt videre til \n\nDu trenger ikke å sende det på nytt. Videre spørsmål kan du ta opp med dem. Vi gjør ikke mer med saken.`,
    },
    nn: {
      navn: 'Sendt til rett instans',
      tekst: `${VISER_NN}Dette er ikkje ei sak for {{kommune}}. Vi har sendt brevet ditt vidare til \n\nDu treng ikkje å sende det på nytt. Vidare spørsmål kan du ta opp med dei. Vi gjer ikkje meir med saka.`,
    },
  },
};

export const STANDARDMALER: readonly Brevmal[] = Object.entries(MALER).map(
  ([kode, { hjemler, klagerett, nb, nn }]) => ({
    ...{ kode, versjon: 0, hjemler, nb, nn, klagerett: klagerett ?? false, iBruk: true },
  }),
);

/** Where a municipality gets its post, and post places of its people (public facts). Streets are invented. */
export type Sted = {
  readonly navn: string;
  readonly adresse: readonly string[];
  readonly poststeder: readonly string[];
};

export const STEDER: Readonly<Record<string, Sted>> = {
  '1833': {
    navn: 'Rana',
    adresse: ['Postboks 173', '8601 Mo i Rana'],
    poststeder: ['8610 Mo i Rana', '8614 Mo i Rana', '8622 Mo i Rana', '8624 Mo i Rana', '8630 Storforshei'],
  },
  '1824': {
    navn: 'Vefsn',
    adresse: ['Postboks 560', '8651 Mosjøen'],
    poststeder: ['8655 Mosjøen', '8657 Mosjøen', '8661 Mosjøen', '8663 Mosjøen', '8672 Elsfjord'],
  },
  '1813': {
    navn: 'Brønnøy',
    adresse: ['Rådhuset', '8905 Brønnøysund'],
    poststeder: ['8900 Brønnøysund', '8904 Brønnøysund', '8908 Brønnøysund', '8960 Velfjord'],
  },
  '1820': {
    navn: 'Alstahaug',
    adresse: ['Rådhuset', '8805 Sandnessjøen'],
    poststeder: ['8800 Sandnessjøen', '8803 Sandnessjøen', '8860 Tjøtta'],
  },
  '1811': {
    navn: 'Bindal',
    adresse: ['Kommunehuset', '7980 Terråk'],
    poststeder: ['7980 Terråk', '7981 Harangsfjord', '7982 Bindalseidet'],
  },
};

/** Neighbours outside the demo, which letters go astray to. */
export const NABOER: readonly {
  readonly kommunenummer: string;
  readonly navn: string;
  readonly adresse: readonly string[];
}[] = [
  { kommunenummer: '1832', navn: 'Hemnes', adresse: ['Rådhuset', '8646 Korgen'] },
  { kommunenummer: '1825', navn: 'Grane', adresse: ['Rådhuset', '8680 Trofors'] },
  { kommunenummer: '1812', navn: 'Sømna', adresse: ['Rådhuset', '8920 Sømna'] },
  { kommunenummer: '1822', navn: 'Leirfjord', adresse: ['Rådhuset', '8890 Leirfjord'] },
];

/** `8622 Mo i Rana` → `Mo i Rana` */
export function utenNummer(poststed: string): string {
  return poststed.replace(/^\d{4} /, '');
}

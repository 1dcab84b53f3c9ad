/** An official schema: where it is published, and the SHA-256 it must have. */
export interface OffisieltSkjema {
  readonly navn: string;
  readonly sti: string;
  readonly sha256: string;
}

/** Where Nasjonalarkivet publishes its schemas; `sti` of each is below it. */
export const OFFISIELT_STED = 'https://raw.githubusercontent.com/arkivverket/schemas/master/';

const n5 = (navn: string, sha256: string): OffisieltSkjema => ({ navn, sti: `N5/v5.0/${navn}`, sha256 });

/** Noark 5 version 5.x (the schemas are numbered 5.0 in all of them; edited 2023-11-09). */
export const NOARK5_V5: readonly OffisieltSkjema[] = [
  n5('arkivstruktur.xsd', '77acc0f549f4f3856f56429cb30e6b626ddb05d8b8a3d6cae00cb5911b60f58c'),
  n5('endringslogg.xsd', '07cbc86e8b3c4b42ed831cdd5c09aa402a2c4049bbca2d287e184f3138edf1de'),
  n5('loependeJournal.xsd', 'a631f05eac6496394e78597ac7d20d9e1269fcaccb6d1a8f5c50c75e53384f27'),
  n5('metadatakatalog.xsd', 'c7c0a7e7996f60b4c28eacd0e34e6af0d6ca2cfb76f58080221e163fb972a305'),
  n5('offentligJournal.xsd', 'e3d9befccf53255be8233d2836ef1de35d9270d95bb3bcbd58ca63544fe170b3'),
];

export const ADDML: readonly OffisieltSkjema[] = [
  {
    navn: 'addml.xsd',
    sti: 'ADDML/v8.3/addml.xsd',
    sha256: 'ae2c4c9be0c1f4f291be36db3dfc069085f35eb515b072d3b1230ac89647d5dd',
  },
  {
    navn: 'addml.xsd',
    sti: 'ADDML/v8.2/addml.xsd',
    sha256: '4dc20e5dbf21e94cf211464e9a60b99acd24c45b46ecbf872a32fe2384b904e6',
  },
];

export const DIAS: readonly OffisieltSkjema[] = [
  {
    navn: 'mets.xsd',
    sti: 'METS/mets.xsd',
    sha256: 'e94fa1f0a9fccda6ddcdf56a9361c058d32bc46d8b601d264d75fd43a9260a43',
  },
  {
    navn: 'submissionDescription.xsd',
    sti: 'INFOFIL/latest/submissionDescription.xsd',
    sha256: '55f36c2d16628b225c4782dd6129da227cc9dad436ec2ce27243b476ebaa71b8',
  },
];

/** METS and the submission description import this from the net. */
export const XLINK_ADRESSE = 'http://www.loc.gov/standards/xlink/xlink.xsd';
export const XLINK_SHA256 = 'f1f5bb6003165cdd8f6c1fcc32f8fd1f965e1681010f3b9806d9460bcffa8a3c';

/** Whether these bytes are one of the official schemas of that name. null: no official checksum is known for the name. */
export function erOffisielt(navn: string, sha256: string): boolean | null {
  const kjente = [...NOARK5_V5, ...ADDML, ...DIAS].filter((each) => each.navn === navn);
  return kjente.length === 0 ? null : kjente.some((each) => each.sha256 === sha256);
}

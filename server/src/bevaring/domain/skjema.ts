/** An official schema: what it is called in a package, and which bytes it must be (krav 6.4.18: the official ones, no variants). */
export interface Skjema {
  readonly navn: string;
  /** Path in the official collection of schemas. */
  readonly sti: string;
  /** Where it is published when that is not in the collection. */
  readonly adresse?: string;
  readonly sjekksum: string;
}

const n5 = (navn: string, sjekksum: string): Skjema => ({ navn, sti: `N5/v5.0/${navn}`, sjekksum });

/** Noark 5 v5.0 as edited 2023-11-09 (v5.5 deposits with these). Several copies of «v5.0» circulate: only these bytes count. */
export const NOARK5_SKJEMA: readonly Skjema[] = [
  n5('arkivstruktur.xsd', '77acc0f549f4f3856f56429cb30e6b626ddb05d8b8a3d6cae00cb5911b60f58c'),
  n5('endringslogg.xsd', '07cbc86e8b3c4b42ed831cdd5c09aa402a2c4049bbca2d287e184f3138edf1de'),
  n5('loependeJournal.xsd', 'a631f05eac6496394e78597ac7d20d9e1269fcaccb6d1a8f5c50c75e53384f27'),
  n5('metadatakatalog.xsd', 'c7c0a7e7996f60b4c28eacd0e34e6af0d6ca2cfb76f58080221e163fb972a305'),
  n5('offentligJournal.xsd', 'e3d9befccf53255be8233d2836ef1de35d9270d95bb3bcbd58ca63544fe170b3'),
];

export const ADDML_SKJEMA: Readonly<Record<'8.2' | '8.3', Skjema>> = {
  '8.2': {
    navn: 'addml.xsd',
    sti: 'ADDML/v8.2/addml.xsd',
    sjekksum: '4dc20e5dbf21e94cf211464e9a60b99acd24c45b46ecbf872a32fe2384b904e6',
  },
  '8.3': {
    navn: 'addml.xsd',
    sti: 'ADDML/v8.3/addml.xsd',
    sjekksum: 'ae2c4c9be0c1f4f291be36db3dfc069085f35eb515b072d3b1230ac89647d5dd',
  },
};

/** DIAS: METS of the package, and the submission description beside it. */
export const METS_SKJEMA: Skjema = {
  navn: 'mets.xsd',
  sti: 'METS/mets.xsd',
  sjekksum: 'e94fa1f0a9fccda6ddcdf56a9361c058d32bc46d8b601d264d75fd43a9260a43',
};
export const INFOFIL_SKJEMA: Skjema = {
  navn: 'submissionDescription.xsd',
  sti: 'INFOFIL/latest/submissionDescription.xsd',
  sjekksum: '55f36c2d16628b225c4782dd6129da227cc9dad436ec2ce27243b476ebaa71b8',
};

/** What the two schemas of DIAS import from the net; in the package so that it can be judged where there is no net. */
export const XLINK_SKJEMA: Skjema = {
  navn: 'xlink.xsd',
  sti: 'xlink.xsd',
  adresse: 'http://www.loc.gov/standards/xlink/xlink.xsd',
  sjekksum: 'f1f5bb6003165cdd8f6c1fcc32f8fd1f965e1681010f3b9806d9460bcffa8a3c',
};

/** The parts of a DIAS package that PREMIS describes. Its schema is not among those the product knows the bytes of, so they are left out. */
export const PREMISDELER = ['log.xml', 'administrative_metadata/dias-premis.xml'] as const;

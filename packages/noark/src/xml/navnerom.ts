const NOARK5 = 'http://www.arkivverket.no/standarder/noark5';

/** Target namespaces of the schemas of Noark 5 v5.0 (the ones v5.5 deposits with). */
export const NAVNEROM = {
  arkivstruktur: `${NOARK5}/arkivstruktur`,
  endringslogg: `${NOARK5}/endringslogg`,
  loependeJournal: `${NOARK5}/loependeJournal`,
  offentligJournal: `${NOARK5}/offentligJournal`,
  metadatakatalog: `${NOARK5}/metadatakatalog`,
  addml: 'http://www.arkivverket.no/standarder/addml',
} as const;

export const XML_SCHEMA_INSTANCE = 'http://www.w3.org/2001/XMLSchema-instance';

import { XML_SCHEMA_INSTANCE } from '@dokumentsenter/noark';
import { xmlattributt } from './xml/tegn.ts';
import { type Node, node, skrivTre } from './xml/tre.ts';

const METS = 'http://www.loc.gov/METS/';
const XLINK = 'http://www.w3.org/1999/xlink';
/** The profile DIAS names (noark.md 2.3). */
const PROFIL = 'http://xml.ra.se/METS/RA_METS_eARD.xml';

export interface Sip {
  readonly uuid: string;
  readonly tittel: string;
  readonly arkivskaper: string;
  readonly arkivskaperId: string;
  readonly system: string;
  readonly systemversjon: string;
  readonly startDato: string;
  readonly sluttDato: string;
  /** xs:dateTime. */
  readonly laget: string;
  readonly avtale: string;
}
export interface Sipfil {
  readonly id: string;
  readonly sti: string;
  readonly sjekksum: string;
  readonly stoerrelse: number;
  readonly mime: string;
}

/** The beginning of a METS file up to where its files are listed, one by one and as many as there are. */
export function skrivMetshode(sip: Sip, skjema: string): string {
  const hode = node('metsHdr', { CREATEDATE: sip.laget, RECORDSTATUS: 'NEW' }, [
    ...agenter(sip),
    ...alternativer(sip),
    node('metsDocumentID', {}, skjema === 'mets.xsd' ? 'dias-mets.xml' : `${sip.uuid}.xml`),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<mets${attributter({
    xmlns: METS,
    'xmlns:xlink': XLINK,
    'xmlns:xsi': XML_SCHEMA_INSTANCE,
    'xsi:schemaLocation': `${METS} ${skjema}`,
    OBJID: `UUID:${sip.uuid}`,
    LABEL: sip.tittel,
    TYPE: 'SIP',
    PROFILE: PROFIL,
  })}>\n${skrivTre(hode, '  ')}  <fileSec>\n    <fileGrp ID="fgrp001" USE="FILES">\n`;
}

export function skrivMetsfil(fil: Sipfil, laget: string): string {
  return `${skrivTre(
    node(
      'file',
      {
        ID: fil.id,
        MIMETYPE: fil.mime,
        SIZE: String(fil.stoerrelse),
        CREATED: laget,
        CHECKSUM: fil.sjekksum,
        CHECKSUMTYPE: 'SHA-256',
        USE: 'Datafile',
      },
      [
        node('FLocat', {
          LOCTYPE: 'URL',
          'xlink:type': 'simple',
          'xlink:href': `file:${fil.sti.split('/').map(encodeURIComponent).join('/')}`,
        }),
      ],
    ),
    '      ',
  )}`;
}

/** After the files: the structure, one pointer per file. */
export function skrivMetsstruktur(): string {
  return '    </fileGrp>\n  </fileSec>\n  <structMap>\n    <div LABEL="Package">\n      <div LABEL="Datafiles">\n';
}

export function skrivMetspeker(id: string): string {
  return `        <fptr FILEID="${id}"/>\n`;
}

export function skrivMetsslutt(): string {
  return '      </div>\n    </div>\n  </structMap>\n</mets>\n';
}

function attributter(verdier: Readonly<Record<string, string>>): string {
  return Object.entries(verdier)
    .map(([navn, verdi]) => ` ${navn}="${xmlattributt(verdi)}"`)
    .join('');
}

/** Who had what part in the package (noark.md 2.3). */
function agenter(sip: Sip): Node[] {
  const organisasjon = (rolle: Readonly<Record<string, string>>) =>
    node('agent', { ...rolle, TYPE: 'ORGANIZATION' }, [
      node('name', {}, sip.arkivskaper),
      node('note', {}, `Organisasjonsnummer ${sip.arkivskaperId}`),
    ]);
  const program = (rolle: Readonly<Record<string, string>>, ...notater: string[]) =>
    node('agent', { ...rolle, TYPE: 'OTHER', OTHERTYPE: 'SOFTWARE' }, [
      node('name', {}, sip.system),
      ...notater.map((notat) => node('note', {}, notat)),
    ]);
  return [
    organisasjon({ ROLE: 'ARCHIVIST' }),
    program({ ROLE: 'ARCHIVIST' }, sip.systemversjon, 'Noark 5'),
    organisasjon({ ROLE: 'OTHER', OTHERROLE: 'SUBMITTER' }),
    organisasjon({ ROLE: 'OTHER', OTHERROLE: 'PRODUCER' }),
    program({ ROLE: 'OTHER', OTHERROLE: 'PRODUCER' }, sip.systemversjon),
    organisasjon({ ROLE: 'IPOWNER' }),
    organisasjon({ ROLE: 'CREATOR' }),
    program({ ROLE: 'CREATOR' }, sip.systemversjon),
    organisasjon({ ROLE: 'PRESERVATION' }),
  ];
}

function alternativer(sip: Sip): Node[] {
  const verdier: Readonly<Record<string, string>> = {
    DELIVERYTYPE: 'Noark 5',
    DELIVERYSPECIFICATION: 'Noark 5 versjon 5.0',
    SUBMISSIONAGREEMENT: sip.avtale,
    SYSTEMTYPE: 'Noark 5 sakarkiv',
    STARTDATE: sip.startDato,
    ENDDATE: sip.sluttDato,
  };
  return Object.entries(verdier).map(([type, verdi]) => node('altRecordID', { TYPE: type }, verdi));
}

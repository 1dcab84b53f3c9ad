import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { HODE, sha256 } from './deler.ts';
import { nyMappe, SKJEMAMAPPE, skriv } from './uttrekk.ts';

export const PAKKEID = '11111111-2222-4333-8444-555555555555';

const ROLLER = ['ARCHIVIST', 'SUBMITTER', 'PRODUCER', 'IPOWNER', 'CREATOR', 'PRESERVATION'];
const STANDARD = new Set(['CREATOR', 'ARCHIVIST', 'PRESERVATION', 'IPOWNER']);

const aktoer = (rolle: string): string => {
  const attributt = STANDARD.has(rolle) ? `ROLE="${rolle}"` : `ROLE="OTHER" OTHERROLE="${rolle}"`;
  return `<agent TYPE="ORGANIZATION" ${attributt}><name>Fjellheim kommune</name></agent>`;
};

const fil = (nummer: number, sti: string, innhold: string | Uint8Array): string =>
  `<file MIMETYPE="application/octet-stream" CHECKSUMTYPE="SHA-256" CREATED="2024-12-31T15:00:00" CHECKSUM="${sha256(innhold)}" USE="Datafile" ID="ID${nummer}" SIZE="${Buffer.byteLength(innhold)}"><FLocat LOCTYPE="URL" xlink:href="file:${sti.replaceAll(' ', '%20')}" xlink:type="simple"/></file>`;

/** A METS file in the profile of DIAS that names these files. */
export function mets(filer: ReadonlyMap<string, string | Uint8Array>): string {
  const rader = [...filer].map(([sti, innhold], at) => fil(at + 1, sti, innhold));
  return `${HODE}<mets xmlns="http://www.loc.gov/METS/" xmlns:xlink="http://www.w3.org/1999/xlink" PROFILE="http://xml.ra.se/METS/RA_METS_eARD.xml" LABEL="Fjellheim" TYPE="SIP" ID="ID0" OBJID="UUID:${PAKKEID}">
<metsHdr CREATEDATE="2024-12-31T15:00:00" RECORDSTATUS="NEW">
${ROLLER.map(aktoer).join('\n')}
<altRecordID TYPE="SUBMISSIONAGREEMENT">Avtale 1</altRecordID>
<altRecordID TYPE="STARTDATE">2024-01-01</altRecordID>
<altRecordID TYPE="ENDDATE">2024-12-31</altRecordID>
<metsDocumentID>dias-mets.xml</metsDocumentID>
</metsHdr>
<fileSec><fileGrp ID="fgrp001" USE="FILES">
${rader.join('\n')}
</fileGrp></fileSec>
<structMap><div>${rader.map((_rad, at) => `<fptr FILEID="ID${at + 1}"/>`).join('')}</div></structMap>
</mets>
`;
}

export interface Diasoppskrift {
  readonly mets?: (tekst: string) => string;
  /** After METS was made. */
  readonly filer?: Readonly<Record<string, string | null>>;
  readonly innsending?: ((tekst: string) => string) | null;
  readonly tarnavn?: string;
  readonly uten?: readonly string[];
}

/** A DIAS SIP of these uttrekk files: a tar made by the machine's own `tar`, and its submission description. Answers with the tar's path. */
export function diaspakke(uttrekk: ReadonlyMap<string, string>, oppskrift: Diasoppskrift = {}): string {
  const innhold = new Map<string, string>([
    ...[...uttrekk].map(([sti, tekst]) => [`content/${sti}`, tekst] as const),
    ['log.xml', `${HODE}<log/>`],
    ['administrative_metadata/dias-premis.xml', `${HODE}<premis/>`],
    ['administrative_metadata/addml.xml', uttrekk.get('arkivuttrekk.xml') ?? ''],
    ['descriptive_metadata/beskrivelse med mellomrom.txt', 'Fjellheim'],
  ]);
  const beskrivelse = (oppskrift.mets ?? ((tekst) => tekst))(mets(innhold));
  innhold.set('dias-mets.xml', beskrivelse);
  innhold.set('dias-mets.xsd', readFileSync(path.join(SKJEMAMAPPE, 'mets/mets.xsd'), 'utf8'));
  for (const sti of oppskrift.uten ?? []) innhold.delete(sti);
  for (const [sti, tekst] of Object.entries(oppskrift.filer ?? {}))
    if (tekst === null) innhold.delete(sti);
    else innhold.set(sti, tekst);
  const mappe = nyMappe();
  skriv(mappe, new Map([...innhold].map(([sti, tekst]) => [`${PAKKEID}/${sti}`, tekst])));
  const tar = path.join(mappe, `${oppskrift.tarnavn ?? PAKKEID}.tar`);
  lagTar(mappe, PAKKEID, tar);
  if (oppskrift.innsending !== null) {
    const bytes = readFileSync(tar);
    const tekst = mets(new Map([[`${PAKKEID}.tar`, bytes]]));
    writeFileSync(tar.replace(/\.tar$/, '.xml'), (oppskrift.innsending ?? ((each) => each))(tekst));
  }
  renameSync(path.join(mappe, PAKKEID), path.join(mappe, 'kilde'));
  return tar;
}

export function lagTar(mappe: string, hva: string, tar: string, format = 'gnu'): void {
  execFileSync('tar', ['-C', mappe, `--format=${format}`, '-cf', tar, hva]);
}

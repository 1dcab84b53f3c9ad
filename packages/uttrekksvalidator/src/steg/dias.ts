import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { kort } from '../addml/kontroller.ts';
import { kontrollerMets, kontrollerOppsett } from '../dias/kontroller.ts';
import { Metsleser } from '../dias/mets.ts';
import { Diskliste } from '../lister/diskliste.ts';
import type { Pakkefil } from '../pakke/pakke.ts';
import { METS, Skjemakilde } from '../xml/skjemakilde.ts';
import type { Arbeid, Skjemakrav } from './arbeid.ts';
import type { Kart } from './kart.ts';

const krav = (kode: 'mets-skjema' | 'innsending-skjema', ...navn: readonly string[]): Skjemakrav => ({
  onske: { navn, navnerom: METS, versjon: null },
  tillegg: [],
  delbar: false,
  kode,
});

/** DIAS.1, DIAS.2 and DIAS.4; nothing when the delivery is no DIAS package. After `lesFilene`. */
export async function kontrollerDias(arbeid: Arbeid, kart: Kart): Promise<void> {
  const { diasrot } = kart;
  if (diasrot === null) {
    arbeid.ikkeKjoer('leveransen er ikke en DIAS-pakke', 'DIAS.1', 'DIAS.2', 'DIAS.4');
    return;
  }
  const fil = kart.rammefiler.get(`${diasrot}dias-mets.xml`);
  if (fil === undefined) return;
  const leser = new Metsleser(arbeid.mets);
  const kilde = await skjemakilde(arbeid, kart);
  const lest = await arbeid.lesXml(
    fil,
    leser,
    kilde,
    krav('mets-skjema', 'dias-mets.xsd', 'DIAS_METS.xsd', 'mets.xsd'),
  );
  leser.kontroller(arbeid.funn, fil.sti);
  if (lest.stopp === null) await kontrollerMets(arbeid.pakkefiler, arbeid.mets, arbeid.funn, fil.sti);
  else arbeid.ikkeKjoer('METS kunne ikke leses ferdig', 'DIAS.1');
  const rotnavn = diasrot === '' ? path.basename(kart.pakke.sti) : (diasrot.split('/').at(-2) ?? '');
  const tarnavn = kart.pakke.art === 'tar' ? path.basename(kart.pakke.sti, path.extname(kart.pakke.sti)) : null;
  const filer = new Set([...kart.rammefiler.keys()].map((sti) => sti.slice(diasrot.length)));
  kontrollerOppsett(rotnavn, tarnavn, kart.diasmapper, filer, arbeid.funn);
}

/** DIAS.3: the XML beside a tar says what its size and checksum are to be. */
export async function kontrollerInnsending(arbeid: Arbeid, kart: Kart): Promise<void> {
  if (kart.pakke.art !== 'tar') {
    arbeid.ikkeKjoer('leveransen er ikke en tar-fil', 'DIAS.3');
    return;
  }
  const sti = kart.pakke.sti.replace(/\.tar$/i, '.xml');
  const stat = await lstat(sti).catch(() => null);
  if (stat === null || !stat.isFile()) {
    arbeid.funn.meld('innsending-mangler', path.basename(sti));
    return;
  }
  const fil: Pakkefil = { sti: path.basename(sti), stoerrelse: stat.size, les: () => createReadStream(sti) };
  const leser = new Metsleser(new Diskliste('', 'innsending'));
  const kilde = await skjemakilde(arbeid, kart, await skjemaerVed(path.dirname(sti)));
  const lest = await arbeid.lesXml(
    fil,
    leser,
    kilde,
    krav('innsending-skjema', 'submissionDescription.xsd', 'info.xsd', 'mets.xsd'),
  );
  if (lest.stopp !== null) return;
  if (leser.sist === null) {
    arbeid.funn.meld('innsending-skjema', 'beskrivelsen nevner ingen fil', { fil: fil.sti });
    return;
  }
  const tar = await lstat(kart.pakke.sti);
  const sum = await sjekksum(kart.pakke.sti);
  const { sjekksum: oppgitt, stoerrelse } = leser.sist;
  if (oppgitt.toLowerCase() !== sum)
    arbeid.funn.meld('innsending-sjekksum', `sjekksum oppgitt ${kort(oppgitt) || 'ikke'}, tar-filen har ${kort(sum)}`, {
      fil: fil.sti,
    });
  if (stoerrelse !== '' && stoerrelse !== String(tar.size))
    arbeid.funn.meld('innsending-sjekksum', `størrelse oppgitt ${stoerrelse}, tar-filen har ${tar.size}`, {
      fil: fil.sti,
    });
}

const MAKS_SKJEMA = 5_000_000;

/** The schemas that lie beside the tar: the submission description's own is not in it. */
async function skjemaerVed(mappe: string): Promise<Map<string, Buffer>> {
  const skjemaer = new Map<string, Buffer>();
  for (const navn of await readdir(mappe)) {
    if (!navn.endsWith('.xsd')) continue;
    const fil = path.join(mappe, navn);
    const stat = await lstat(fil);
    if (stat.isFile() && stat.size <= MAKS_SKJEMA) skjemaer.set(navn, await readFile(fil));
  }
  return skjemaer;
}

async function skjemakilde(
  arbeid: Arbeid,
  kart: Kart,
  ved: ReadonlyMap<string, Buffer> = new Map(),
): Promise<Skjemakilde> {
  const skjemaer = new Map(ved);
  for (const [sti, fil] of kart.rammefiler) {
    const navn = sti.slice(kart.diasrot?.length ?? 0);
    if (navn.includes('/') || !navn.endsWith('.xsd') || fil.stoerrelse > MAKS_SKJEMA) continue;
    const biter: Buffer[] = [];
    for await (const bit of fil.les() as AsyncIterable<Buffer>) biter.push(bit);
    skjemaer.set(navn, Buffer.concat(biter));
  }
  return new Skjemakilde(skjemaer, arbeid.valg.skjemamappe, arbeid.valg.skjemasted);
}

async function sjekksum(sti: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const bit of createReadStream(sti, { highWaterMark: 1024 * 1024 })) hash.update(bit as Buffer);
  return hash.digest('hex');
}

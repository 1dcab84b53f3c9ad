import type { Addml } from '../domain/addml.ts';
import {
  type Sip,
  type Sipfil,
  skrivMetsfil,
  skrivMetshode,
  skrivMetspeker,
  skrivMetsslutt,
  skrivMetsstruktur,
} from '../domain/mets.ts';
import { PREMISDELER } from '../domain/skjema.ts';
import { fyll, tarhode, tarslutt } from '../domain/tar.ts';
import type { Utelatt, Uttrekksfil } from '../domain/uttrekk.ts';
import { xmltid } from '../domain/xml/tid.ts';
import type { Pakkefil } from '../ports.ts';
import { type Arbeid, INNHOLD, MANIFEST } from './arbeid.ts';
import type { Pakkeskjema } from './skrivSkjema.ts';

export interface Dias {
  readonly addml: Addml;
  readonly arkivskaperId: string;
  readonly arkivskaper: string;
  readonly versjon: string;
  readonly naa: Date;
  readonly skjema: Pakkeskjema;
  /** The XML and XSD files; documents are in the manifest. */
  readonly filer: readonly Uttrekksfil[];
}
export interface Pakket {
  readonly tar: Uttrekksfil | null;
  readonly filer: readonly Uttrekksfil[];
  readonly utelatt: readonly Utelatt[];
}

/**
 * The DIAS SIP (noark.md 2.3): `{uuid}.tar` with METS, and the submission description `{uuid}.xml` beside it. Parts whose schema is not
 * to be had are left out and said to be.
 */
export async function pakkDias(arbeid: Arbeid, dias: Dias): Promise<Pakket> {
  const utelatt: Utelatt[] = PREMISDELER.map((del) => ({ del, grunn: 'skjema-mangler' }));
  if (dias.skjema.dias === null) return { tar: null, filer: [], utelatt: [{ del: 'DIAS', grunn: 'skjema-mangler' }] };
  const sip = sipFor(arbeid, dias);
  const { xlink } = dias.skjema.dias;
  if (xlink === null) utelatt.push({ del: 'xlink.xsd', grunn: 'skjema-mangler' });
  const skjemaer = [
    await skrivFil(arbeid, 'dias-mets.xsd', dias.skjema.dias.mets),
    ...(xlink === null ? [] : [await skrivFil(arbeid, 'xlink.xsd', xlink)]),
  ];
  const mets = await skrivMets(arbeid, sip, 'dias-mets.xml', 'dias-mets.xsd', () =>
    alleFiler(arbeid, [...skjemaer, ...dias.filer]),
  );
  const tar = await skrivTar(arbeid, sip.uuid, [mets, ...skjemaer, ...dias.filer], dias.naa);
  const infoskjema = await skrivFil(arbeid, 'submissionDescription.xsd', dias.skjema.dias.infofil);
  const tarfil: Sipfil = { ...tar, id: 'fileid_tar', mime: 'application/x-tar' };
  const beskrivelse = await skrivMets(arbeid, sip, `${sip.uuid}.xml`, 'submissionDescription.xsd', async function* () {
    yield tarfil;
  });
  return { tar, filer: [mets, ...skjemaer, beskrivelse, infoskjema, tar], utelatt };
}

function sipFor(arbeid: Arbeid, { addml, arkivskaper, arkivskaperId, versjon, naa }: Dias): Sip {
  return {
    uuid: arbeid.uttrekk.id,
    tittel: arbeid.uttrekk.tittel,
    arkivskaper,
    arkivskaperId,
    system: addml.system,
    systemversjon: versjon,
    startDato: addml.startDato,
    sluttDato: addml.sluttDato,
    laget: xmltid(naa, 'sone'),
    avtale: 'Ikke oppgitt',
  };
}

async function skrivFil(arbeid: Arbeid, sti: string, innhold: Uint8Array): Promise<Uttrekksfil> {
  const fil = await arbeid.rom.aapne(sti);
  await fil.skriv(innhold);
  return fil.ferdig();
}

/** Files of the package as METS lists them: the few by name, and the documents line by line from the manifest. */
async function* alleFiler(arbeid: Arbeid, faste: readonly Uttrekksfil[]): AsyncGenerator<Sipfil> {
  let nr = 0;
  for (const fil of faste) {
    nr += 1;
    yield { ...fil, id: `fileid_${nr}`, mime: 'application/xml' };
  }
  for await (const linje of arbeid.rom.linjer(MANIFEST)) {
    const [sjekksum = '', stoerrelse = '0', mime = '', sti = ''] = linje.split('\t');
    nr += 1;
    yield { sti: `${INNHOLD}/${sti}`, sjekksum, stoerrelse: Number(stoerrelse), mime, id: `fileid_${nr}` };
  }
}

async function skrivMets(
  arbeid: Arbeid,
  sip: Sip,
  sti: string,
  skjema: string,
  filer: () => AsyncIterable<Sipfil>,
): Promise<Uttrekksfil> {
  const ut = await arbeid.rom.aapne(sti);
  await ut.skriv(skrivMetshode(sip, skjema));
  for await (const fil of filer()) await ut.skriv(skrivMetsfil(fil, sip.laget));
  await ut.skriv(skrivMetsstruktur());
  for await (const fil of filer()) await ut.skriv(skrivMetspeker(fil.id));
  await ut.skriv(skrivMetsslutt());
  return ut.ferdig();
}

async function skrivTar(arbeid: Arbeid, uuid: string, faste: readonly Uttrekksfil[], naa: Date): Promise<Uttrekksfil> {
  const tid = Math.floor(naa.getTime() / 1000);
  const ut = await arbeid.rom.aapne(`${uuid}.tar`);
  const mappe = (sti: string) => ut.skriv(tarhode({ sti: `${uuid}/${sti}`, stoerrelse: 0, tid }));
  for (const sti of ['', 'administrative_metadata/', 'descriptive_metadata/', `${INNHOLD}/`]) await mappe(sti);
  for (const fil of faste) await leggITar(arbeid, ut, uuid, fil.sti, fil.stoerrelse, tid);
  let gjort = 0;
  for await (const linje of arbeid.rom.linjer(MANIFEST)) {
    const [, stoerrelse = '0', , sti = ''] = linje.split('\t');
    await leggITar(arbeid, ut, uuid, `${INNHOLD}/${sti}`, Number(stoerrelse), tid);
    gjort += 1;
    await arbeid.framdrift('dias', gjort, 0);
  }
  await ut.skriv(tarslutt());
  return ut.ferdig();
}

async function leggITar(
  arbeid: Arbeid,
  ut: Pakkefil,
  uuid: string,
  sti: string,
  stoerrelse: number,
  tid: number,
): Promise<void> {
  await ut.skriv(tarhode({ sti: `${uuid}/${sti}`, stoerrelse, tid }));
  let skrevet = 0;
  for await (const bit of arbeid.rom.les(sti)) {
    await ut.skriv(bit);
    skrevet += bit.length;
  }
  if (skrevet !== stoerrelse) throw new Error(`${sti} has ${skrevet} bytes where ${stoerrelse} were expected`);
  await ut.skriv(fyll(stoerrelse));
}

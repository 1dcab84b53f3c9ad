import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { zipSync } from 'fflate';

export const HOVEDFIL = 'søknad.txt';
export const STANDARDFILER: Readonly<Record<string, Uint8Array>> = {
  'vedlegg.txt': Buffer.from('Tegning av garasjen'),
  [HOVEDFIL]: Buffer.from('Søknad om å bygge garasje'),
};

export interface Meldingsfelt {
  readonly tittel?: string;
  readonly antallFiler?: number;
  /** File names that arkivmelding.xml refers to, the main document last. */
  readonly nevner?: readonly string[];
  /** What stands beside the journalpost in the root; another journalpost, for instance. */
  readonly ekstra?: string;
}

const dokument = (navn: string, i: number, hoved: boolean): string => `<dokumentbeskrivelse>
<systemID>${GUID(i + 10)}</systemID><dokumenttype>Brev</dokumenttype><dokumentstatus>Dokumentet er ferdigstilt</dokumentstatus><tittel>Fil ${i}</tittel>
<opprettetDato>2026-11-19T10:00:00</opprettetDato><opprettetAv>Fagsystem</opprettetAv>
<tilknyttetRegistreringSom>${hoved ? 'Hoveddokument' : 'Vedlegg'}</tilknyttetRegistreringSom><dokumentnummer>${i + 1}</dokumentnummer>
<tilknyttetDato>2026-11-19T10:00:00</tilknyttetDato><tilknyttetAv>Fagsystem</tilknyttetAv>
<dokumentobjekt><versjonsnummer>1</versjonsnummer><variantformat>Produksjonsformat</variantformat><opprettetDato>2026-11-19T10:00:00</opprettetDato><opprettetAv>Fagsystem</opprettetAv><referanseDokumentfil>${navn}</referanseDokumentfil></dokumentobjekt>
</dokumentbeskrivelse>`;

const GUID = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** arkivmelding.xml in the eFormidling flavour, valid by the published schema unless a field makes it otherwise. */
export function arkivmeldingXml(felt: Meldingsfelt = {}): string {
  const nevner = felt.nevner ?? Object.keys(STANDARDFILER);
  return `<?xml version="1.0" encoding="UTF-8"?>
<arkivmelding xmlns="http://www.arkivverket.no/standarder/noark5/arkivmelding" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<system>Fjellbygg</system><meldingId>${GUID(1)}</meldingId><tidspunkt>2026-11-19T10:00:00</tidspunkt><antallFiler>${felt.antallFiler ?? nevner.length}</antallFiler>
<mappe xsi:type="saksmappe"><systemID>${GUID(2)}</systemID><tittel>Garasje</tittel><opprettetDato>2026-11-19T10:00:00</opprettetDato><opprettetAv>Fagsystem</opprettetAv>
<basisregistrering xsi:type="journalpost"><systemID>${GUID(3)}</systemID><opprettetDato>2026-11-19T10:00:00</opprettetDato><opprettetAv>Fagsystem</opprettetAv><arkivertDato>2026-11-19T10:00:00</arkivertDato><arkivertAv>Fagsystem</arkivertAv><referanseForelderMappe>${GUID(2)}</referanseForelderMappe>
${nevner.map((navn, i) => dokument(navn, i, i === nevner.length - 1)).join('\n')}
<tittel>${felt.tittel ?? 'Søknad om garasje'}</tittel>
<journalposttype>Inngående dokument</journalposttype><journalstatus>Journalført</journalstatus><journaldato>2026-11-19</journaldato><dokumentetsDato>2026-11-18</dokumentetsDato>
<korrespondansepart><korrespondanseparttype>Avsender</korrespondanseparttype><korrespondansepartNavn>Fjelltoppen AS</korrespondansepartNavn><postadresse>Torget 1</postadresse><postnummer>8600</postnummer><poststed>Mo i Rana</poststed></korrespondansepart>
</basisregistrering>${felt.ekstra ?? ''}
<saksaar>2026</saksaar><sakssekvensnummer>14</sakssekvensnummer><saksdato>2026-11-01</saksdato><administrativEnhet>Bygg</administrativEnhet><saksansvarlig>Fagsystem</saksansvarlig><saksstatus>Under behandling</saksstatus>
</mappe></arkivmelding>`;
}

/** An ASiC-E with its manifest, without a signature. `galtTall`: name of a file whose checksum is wrong. */
export function asice(xml: string | null, filer = STANDARDFILER, galtTall: string | null = null): Buffer {
  const innhold = { ...(xml === null ? {} : { 'arkivmelding.xml': Buffer.from(xml) }), ...filer };
  const sum = (navn: string, bytes: Uint8Array) =>
    createHash('sha256')
      .update(navn === galtTall ? Buffer.from('noe annet') : bytes)
      .digest('base64');
  const referanser = Object.entries(innhold).map(
    ([navn, bytes]) =>
      `<asic:DataObjectReference URI="${encodeURIComponent(navn)}"><ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/><ds:DigestValue>${sum(navn, bytes)}</ds:DigestValue></asic:DataObjectReference>`,
  );
  const manifest = `<asic:ASiCManifest xmlns:asic="http://uri.etsi.org/2918/v1.2.1#" xmlns:ds="http://www.w3.org/2000/09/xmldsig#">${referanser.join('')}</asic:ASiCManifest>`;
  const mimetype = Buffer.from('application/vnd.etsi.asic-e+zip');
  return Buffer.from(zipSync({ mimetype, 'META-INF/asicmanifest.xml': Buffer.from(manifest), ...innhold }));
}

interface Melding {
  readonly id: string;
  readonly orgnr: string;
  readonly type: string;
  readonly pakke: Uint8Array;
}

/** Every fault it can play, by name; all off. The table of outcomes is docs/drift/eformidling.md. */
export const ingenFeil = () => ({
  /** Status that each kind of call is answered with. */
  status: { peek: null, pop: null, slett: null, send: null } as Record<
    'peek' | 'pop' | 'slett' | 'send',
    number | null
  >,
  /** Goes on offering what has been deleted. */
  glemmer: false,
  /** Takes the receipt, and breaks before it says so. */
  tausSending: false,
  /** Breaks the connection in the middle of the package. */
  avkortet: false,
});

/** Digdir's integration point with a memory of its own: peek holds a message until `slippLaaser`. */
export async function startStubbeformidling() {
  const stubb = {
    feil: ingenFeil(),
    inne: [] as Melding[],
    laast: new Set<string>(),
    ute: new Map<string, { sbd: Record<string, unknown>; sendt: number }>(),
    logg: { hentet: [] as string[], slettet: [] as string[] },
  };
  const tjener = createServer((req, res) => {
    besvar(stubb, req, res).catch(() => res.destroy());
  });
  await new Promise<void>((loes) => tjener.listen(0, '127.0.0.1', loes));
  return Object.assign(stubb, {
    adresse: `http://127.0.0.1:${(tjener.address() as AddressInfo).port}/api`,
    legg(pakke: Uint8Array = asice(arkivmeldingXml()), felt: Partial<Melding> = {}): string {
      const id = randomUUID();
      stubb.inne.push({ id, orgnr: '872418032', type: 'arkivmelding', pakke, ...felt });
      return id;
    },
    /** The five minutes are over. */
    slippLaaser: () => stubb.laast.clear(),
    friskmeld() {
      stubb.feil = ingenFeil();
    },
    /** Receipts that have been sent. */
    kvitteringer: () =>
      [...stubb.ute.values()].filter(({ sendt }) => sendt > 0).map(({ sbd }) => sbd.arkivmelding_kvittering),
    stopp: () =>
      new Promise<void>((loes) => {
        tjener.close(() => loes());
        tjener.closeAllConnections();
      }),
  });
}
type Stubb = Pick<Awaited<ReturnType<typeof startStubbeformidling>>, 'feil' | 'inne' | 'laast' | 'ute' | 'logg'>;

async function besvar(stubb: Stubb, req: IncomingMessage, res: ServerResponse): Promise<unknown> {
  let kropp = '';
  for await (const bit of req) kropp += String(bit);
  const sti = (req.url ?? '').replace(/^\/api/, '');
  if (sti === '/messages/in/peek') return kikk(stubb, res);
  if (sti.startsWith('/messages/in/')) return req.method === 'DELETE' ? slett(stubb, sti, res) : pop(stubb, sti, res);
  if (sti.startsWith('/statuses/')) {
    const kjent = stubb.ute.get(sti.slice('/statuses/'.length));
    if (kjent === undefined) return res.writeHead(404).end();
    return res
      .writeHead(200)
      .end(JSON.stringify({ content: [{ status: 'OPPRETTET' }, ...(kjent.sendt > 0 ? [{ status: 'SENDT' }] : [])] }));
  }
  return tilUtboks(stubb, sti, kropp, res);
}

function kikk({ feil, inne, laast }: Stubb, res: ServerResponse): unknown {
  if (feil.status.peek !== null) return res.writeHead(feil.status.peek).end();
  const melding = inne.find(({ id }) => !laast.has(id));
  if (melding === undefined) return res.writeHead(204).end();
  laast.add(melding.id);
  return res.writeHead(200).end(JSON.stringify(sbd(melding)));
}

function sbd({ id, orgnr, type }: Melding): object {
  const part = (nummer: string) => [{ identifier: { value: `0192:${nummer}`, authority: 'iso6523-actorid-upis' } }];
  return {
    standardBusinessDocumentHeader: {
      headerVersion: '1.0',
      sender: part('310000003'),
      receiver: part(orgnr),
      documentIdentification: { instanceIdentifier: id, type, creationDateAndTime: '2026-11-19T10:00:00+01:00' },
      businessScope: { scope: [{ type: 'ConversationId', instanceIdentifier: `samtale-${id}` }] },
    },
    [type]: { sikkerhetsnivaa: 3 },
  };
}

async function pop({ feil, inne, logg }: Stubb, sti: string, res: ServerResponse): Promise<unknown> {
  const melding = inne.find(({ id }) => sti === `/messages/in/pop/${id}`);
  if (feil.status.pop !== null) return res.writeHead(feil.status.pop).end();
  if (melding === undefined) return res.writeHead(404).end();
  logg.hentet.push(melding.id);
  res.writeHead(200, { 'content-length': melding.pakke.length });
  if (!feil.avkortet) return res.end(melding.pakke);
  res.write(melding.pakke.subarray(0, melding.pakke.length / 2));
  await new Promise((loes) => setTimeout(loes, 20));
  return res.destroy();
}

function slett(stubb: Stubb, sti: string, res: ServerResponse): unknown {
  const id = sti.slice('/messages/in/'.length);
  if (stubb.feil.status.slett !== null) return res.writeHead(stubb.feil.status.slett).end();
  if (!stubb.inne.some((melding) => melding.id === id)) return res.writeHead(404).end();
  stubb.logg.slettet.push(id);
  if (!stubb.feil.glemmer)
    stubb.inne.splice(
      stubb.inne.findIndex((melding) => melding.id === id),
      1,
    );
  return res.writeHead(200).end();
}

function tilUtboks({ feil, ute }: Stubb, sti: string, kropp: string, res: ServerResponse): unknown {
  if (feil.status.send !== null) return res.writeHead(feil.status.send).end();
  if (sti === '/messages/out') {
    const ny = JSON.parse(kropp) as {
      standardBusinessDocumentHeader: { documentIdentification: { instanceIdentifier: string } };
    };
    const id = ny.standardBusinessDocumentHeader.documentIdentification.instanceIdentifier;
    // As the service: a key is used once.
    if (ute.has(id)) return res.writeHead(400).end();
    ute.set(id, { sbd: { ...ny }, sendt: 0 });
    return res.writeHead(200).end(JSON.stringify(ny));
  }
  const kjent = ute.get(sti.replace('/messages/out/', ''));
  if (kjent === undefined) return res.writeHead(404).end();
  kjent.sendt += 1;
  return feil.tausSending ? res.destroy() : res.writeHead(200).end();
}

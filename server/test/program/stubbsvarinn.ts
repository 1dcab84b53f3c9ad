import { execFileSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';

export interface Noekkelpar {
  readonly privatnoekkel: string;
  readonly sertifikat: string;
}

/** A receiver's self-signed certificate of RSA 2048, as it is uploaded for a mottakersystem. */
export function lagNoekkelpar(navn = 'mottakersystem'): Noekkelpar {
  return iMappe((mappe) => {
    const [noekkel, sertifikat] = [path.join(mappe, 'n.pem'), path.join(mappe, 's.pem')];
    const ny = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', `/CN=${navn}`];
    execFileSync('openssl', [...ny, '-keyout', noekkel, '-out', sertifikat], { stdio: 'ignore' });
    return { privatnoekkel: readFileSync(noekkel, 'utf8'), sertifikat: readFileSync(sertifikat, 'utf8') };
  });
}

/** CMS EnvelopedData by OpenSSL, which is not what reads it below the limit. `flagg`: how the key is wrapped. */
export function krypter(bytes: Uint8Array, sertifikat: string, flagg: readonly string[] = OAEP_SHA256): Buffer {
  return iMappe((mappe) => {
    const [fra, cert, til] = ['fra', 'cert.pem', 'til'].map((navn) => path.join(mappe, navn)) as [
      string,
      string,
      string,
    ];
    writeFileSync(fra, bytes);
    writeFileSync(cert, sertifikat);
    const inn = ['cms', '-encrypt', '-binary', '-aes-256-cbc', '-outform', 'DER', '-in', fra, '-out', til];
    execFileSync('openssl', [...inn, '-recip', cert, ...flagg], { stdio: 'ignore' });
    return readFileSync(til);
  });
}

/** What the service has of a letter, encrypted once: the same bytes each time it is fetched. */
export const krypterFiler = (filer: Readonly<Record<string, Uint8Array>>, sertifikat: string): Buffer =>
  krypter(zipSync({ ...filer }), sertifikat);
export const OAEP_SHA256 = ['-keyopt', 'rsa_padding_mode:oaep', '-keyopt', 'rsa_oaep_md:sha256'];

function iMappe<T>(bruk: (mappe: string) => T): T {
  const mappe = mkdtempSync(path.join(os.tmpdir(), 'stubbsvarinn-'));
  try {
    return bruk(mappe);
  } finally {
    rmSync(mappe, { recursive: true, force: true });
  }
}

export interface Svarinnbrev {
  readonly id: string;
  readonly orgnr: string;
  readonly filer: Readonly<Record<string, Uint8Array>>;
  /** What else the list says of it, in the words of the version asked; goes over what the stub says itself. */
  readonly felt?: Readonly<Record<string, unknown>>;
  /** The certificate it is encrypted for, when it is another than the receiver's. */
  readonly sertifikat?: string;
  /** Sent as they are in place of the encrypted zip. */
  readonly bytes?: Uint8Array;
}

/** Every fault it can play, by name; all off. The table of outcomes is docs/drift/svarinn.md. */
export function ingenFeil() {
  return {
    /** `redelivery`: goes on offering what it has had an answer to. */
    glemmer: false,
    /** `lock`: somebody else holds the files just now (423). */
    laast: false,
    /** `401`, `429`, `500`: the status that each kind of call is answered with. */
    status: { liste: null, fil: null, svar: null } as Record<'liste' | 'fil' | 'svar', number | null>,
    vent: null as string | null,
    /** `truncated body`: breaks the connection half way, or ends in good order after half. */
    avkortet: null as 'brutt' | 'stille' | null,
    /** `slow answers`: milliseconds of silence before a list, or in the middle of a file. */
    tregListe: 0,
    tregFil: 0,
    /** `duplicate`: the same forsendelse twice in one list. */
    dobbel: false,
    /** `crash between commit and ack`: takes the answer, and breaks before it says so. */
    tausKvittering: false,
  };
}

/** KS SvarInn with a memory of its own, V1 and V2, HTTP Basic, files encrypted for `par`. */
export async function startStubbsvarinn(par: Noekkelpar) {
  const brev: Svarinnbrev[] = [];
  const logg = { listet: 0, hentet: [] as string[], mottatt: [] as string[], feilet: [] as object[] };
  const stubb = { feil: ingenFeil(), brev, logg };
  const tjener = createServer((req, res) => {
    besvar(stubb, par, req, res).catch(() => res.destroy());
  });
  await new Promise<void>((loes) => tjener.listen(0, '127.0.0.1', loes));
  return Object.assign(stubb, {
    adresse: `http://127.0.0.1:${(tjener.address() as AddressInfo).port}/api`,
    legg(felt: Partial<Svarinnbrev> = {}): string {
      const id = randomUUID();
      brev.push({ id, orgnr: '872418032', filer: { 'brev.txt': Buffer.from(`Brev ${id}`) }, ...felt });
      return felt.id ?? id;
    },
    friskmeld() {
      stubb.feil = ingenFeil();
    },
    stopp: () =>
      new Promise<void>((loes) => {
        tjener.close(() => loes());
        tjener.closeAllConnections();
      }),
  });
}
type Stubb = Pick<Awaited<ReturnType<typeof startStubbsvarinn>>, 'feil' | 'brev' | 'logg'>;

async function besvar(stubb: Stubb, par: Noekkelpar, req: IncomingMessage, res: ServerResponse): Promise<unknown> {
  const { feil, logg } = stubb;
  let kropp = '';
  for await (const bit of req) kropp += String(bit);
  const sti = (req.url ?? '').replace(/^\/api/, '');
  const v2 = sti.startsWith('/svarinn/v2/');
  const id = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(sti)?.[0] ?? '';
  const erListe = sti === '/svarinn/v2/forsendelser' || sti === '/svarinn/mottaker/hentNyeForsendelser';
  const hva = erListe ? 'liste' : req.method === 'GET' ? 'fil' : 'svar';
  if (req.headers.authorization !== `Basic ${Buffer.from('bruker:riktig').toString('base64')}`)
    return res.writeHead(401).end();
  const status = feil.status[hva] ?? (hva === 'fil' && feil.laast ? 423 : null);
  if (status !== null) return res.writeHead(status, feil.vent === null ? {} : { 'retry-after': feil.vent }).end();
  if (hva === 'liste') {
    logg.listet += 1;
    await vent(feil.tregListe);
    const svart = new Set(feil.glemmer ? [] : logg.mottatt);
    const nye = stubb.brev.filter((b) => !svart.has(b.id)).map((b) => (v2 ? somV2(b) : somV1(b)));
    return res.writeHead(200).end(JSON.stringify(feil.dobbel ? [...nye, ...nye] : nye));
  }
  const funnet = stubb.brev.find((b) => b.id === id);
  if (funnet === undefined) return res.writeHead(404).end();
  if (hva === 'fil') {
    logg.hentet.push(id);
    return sendFil(
      stubb,
      funnet.bytes ?? krypter(zipSync({ ...funnet.filer }), funnet.sertifikat ?? par.sertifikat),
      res,
    );
  }
  const svar = (kropp === '' ? {} : JSON.parse(kropp)) as { status?: string; feil?: object };
  if (sti.includes('mottakFeilet') || svar.status === 'FEILET') logg.feilet.push({ id, ...(svar.feil ?? svar) });
  else if (sti.includes('kvitterMottak') || svar.status === 'MOTTATT') logg.mottatt.push(id);
  else return res.writeHead(400).end();
  return feil.tausKvittering ? res.destroy() : res.writeHead(200).end();
}

const vent = (ms: number) => new Promise((loes) => setTimeout(loes, ms));

async function sendFil({ feil }: Stubb, bytes: Uint8Array, res: ServerResponse): Promise<unknown> {
  const halv = bytes.subarray(0, Math.floor(bytes.length / 2));
  if (feil.avkortet === 'stille') return res.writeHead(200, { 'content-length': halv.length }).end(halv);
  res.writeHead(200, { 'content-length': bytes.length });
  res.write(halv);
  if (feil.avkortet === 'brutt') {
    await vent(20);
    return res.destroy();
  }
  await vent(feil.tregFil);
  return res.end(bytes.subarray(halv.length));
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function somV2(b: Svarinnbrev): object {
  return {
    id: b.id,
    tittel: `Brev ${b.id}`,
    dato: '2026-11-19T10:00:00.000Z',
    avsender: {
      organisasjonsnummer: null,
      postadresse: { navn: 'Fjelltoppen AS', postnummer: '8600', poststed: 'Mo' },
    },
    mottaker: { organisasjonsnummer: b.orgnr, postadresse: { navn: 'Kommunen' } },
    metadataForImport: { mappeId: { saksaar: 0, sakssekvensnummer: 0 }, journalposttype: null, tittel: null },
    sikkerhetsniva: 'BETYDELIG',
    taushetsbelagtPost: false,
    filer: Object.entries(b.filer).map(([filnavn, bytes]) => ({
      filnavn,
      mimeType: null,
      hash: sha256(bytes),
      storrelse: bytes.length,
    })),
    svarSendesTil: null,
    nedlastingslenke: 'http://127.0.0.1:9/et-annet-sted',
    ...b.felt,
  };
}

/** As KS's own test service has answered: no hashes, no lengths, zeros for what is not set. */
function somV1(b: Svarinnbrev): object {
  return {
    id: b.id,
    tittel: `Brev ${b.id}`,
    date: Date.parse('2026-11-19T10:00:00.000Z'),
    avsender: { navn: 'Fjelltoppen AS', adresselinje1: 'Torget 1', postnr: '8600', poststed: 'Mo' },
    mottaker: { navn: 'Kommunen', orgnr: b.orgnr, adresse3: null },
    metadataForImport: { saksaar: 0, sakssekvensnummer: 0, dokumentetsDato: null, tittel: null },
    status: 'Akseptert',
    filmetadata: Object.keys(b.filer).map((filnavn) => ({ filnavn, mimetype: 'application/pdf' })),
    krevNiva4Innlogging: false,
    downloadUrl: 'http://127.0.0.1:9/et-annet-sted',
    ...b.felt,
  };
}

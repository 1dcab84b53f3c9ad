import { randomUUID } from 'node:crypto';
import { mkdir, open, rename } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import type { Tilfeldig } from '../../tilfeldig.ts';
import { type Kanal, type Levering, sha256, somEpost, somSvarinnbrev } from './brev.ts';
import { BRUKER, type Feilrom, KOMMUNENUMMER, PASSORD, POSTADRESSE, POSTKASSE, RANA } from './oppsett.ts';

/** One attempt. True: the receiver has said that it is received. Throws, or false: the sender keeps it and tries again. */
type Avsender = (levering: Levering) => Promise<boolean>;

const FRIST_MS = 15_000;
const PAUSE_MS = [100, 900] as const;
const BIT = 16_000;

/** Everyone who sends, each as such a sender does: with a key or a name of its own, and again until it is told that it is received. */
export function lagAvsendere(rom: Feilrom, sjanse: Tilfeldig): Readonly<Record<Kanal, Avsender>> {
  const { omverden, datamappe } = rom;
  const rot = `http://127.0.0.1:${omverden.nett.http.port}`;
  const inn = path.join(datamappe, 'inn', KOMMUNENUMMER);
  const noekler = new Map<Levering, Sendinntilstand>();
  let kake: string | null = null;
  return {
    async mappe(levering) {
      await mkdir(inn, { recursive: true });
      const fil = await open(path.join(inn, `.${levering.filnavn}`), 'w');
      await fil.writeFile(levering.innhold);
      await fil.sync();
      await fil.close();
      await rename(path.join(inn, `.${levering.filnavn}`), path.join(inn, levering.filnavn));
      return true;
    },
    async smtp(levering) {
      const post = createTransport({
        host: '127.0.0.1',
        port: omverden.nett.smtp.port,
        ignoreTLS: true,
        connectionTimeout: FRIST_MS,
        greetingTimeout: FRIST_MS,
        socketTimeout: FRIST_MS,
      });
      const envelope = { from: `lars${levering.nr}@avsender.example`, to: [POSTADRESSE] };
      const svar = await post.sendMail({ envelope, raw: somEpost(levering) });
      return svar.response.startsWith('250');
    },
    async imap(levering) {
      await omverden.dovecot.legg(POSTKASSE, somEpost(levering));
      return true;
    },
    async graph(levering) {
      levering.eksternId = omverden.graph.legg({ raa: somEpost(levering), emne: levering.merke });
      return true;
    },
    async 'svarinn-v2'(levering) {
      const brev = somSvarinnbrev(levering, omverden.par.sertifikat);
      levering.konvolutt = sha256(brev.bytes);
      levering.eksternId = omverden.v2.legg(brev);
      return true;
    },
    async 'svarinn-v1'(levering) {
      const brev = somSvarinnbrev(levering, omverden.par.sertifikat);
      levering.konvolutt = sha256(brev.bytes);
      levering.eksternId = omverden.v1.legg(brev);
      return true;
    },
    async fagsystem(levering) {
      const hoder = { authorization: `Bearer ${rom.modulnoekkel}`, 'idempotency-key': levering.merke };
      const svar = await fetch(`${rot}/api/fagsystem/${RANA}/forsendelser`, medFil(levering, hoder));
      return (await somJson(svar)).noekkel === levering.merke;
    },
    async opplasting(levering) {
      kake ??= await loggInn(rot);
      const hoder = { 'x-dokumentsenter': '1', cookie: kake, 'idempotency-key': levering.merke };
      const svar = await fetch(`${rot}/api/kommuner/${RANA}/forsendelser`, medFil(levering, hoder));
      const { mottatt = [] } = (await somJson(svar)) as { mottatt?: { sjekksum: string }[] };
      return mottatt[0]?.sjekksum === levering.sha256;
    },
    async 'send-inn'(levering) {
      const tilstand = noekler.get(levering) ?? { noekkel: randomUUID(), id: null, iSkjema: sjanse.sjanse(0.5) };
      noekler.set(levering, tilstand);
      return sendInn(rot, levering, tilstand);
    },
  };
}

function medFil({ filnavn, innhold }: Levering, headers: Record<string, string>): RequestInit {
  const body = new FormData();
  body.append('fil', new Blob([new Uint8Array(innhold)]), filnavn);
  return { method: 'POST', headers, body, signal: AbortSignal.timeout(FRIST_MS) };
}

async function somJson(svar: Response): Promise<Record<string, unknown>> {
  if (svar.status !== 200) throw new Error(`HTTP ${svar.status}`);
  return (await svar.json()) as Record<string, unknown>;
}

export async function loggInn(rot: string): Promise<string> {
  const svar = await fetch(`${rot}/api/innlogging`, {
    method: 'POST',
    headers: { 'x-dokumentsenter': '1', 'content-type': 'application/json' },
    body: JSON.stringify({ brukernavn: BRUKER, passord: PASSORD }),
    signal: AbortSignal.timeout(FRIST_MS),
  });
  await somJson(svar);
  return svar.headers
    .getSetCookie()
    .map((kake) => kake.split(';')[0])
    .join('; ');
}

interface Sendinntilstand {
  readonly noekkel: string;
  /** The file on its way, when it goes piece by piece; lost and begun anew when the server does not know it. */
  id: string | null;
  /** Sent with the form itself, as a browser without script does. */
  readonly iSkjema: boolean;
}

/** The form's page sends with the same key until there is a receipt. Everybody has an address of his own: one may not send without end. */
async function sendInn(rot: string, levering: Levering, tilstand: Sendinntilstand): Promise<boolean> {
  const fra = { 'x-forwarded-for': `10.1.${levering.nr >> 8}.${levering.nr & 255}` };
  const skjema = new FormData();
  const felt = {
    noekkel: tilstand.noekkel,
    tema: 'annet',
    emne: levering.merke,
    tekst: '',
    navn: '',
    epost: '',
    telefon: '',
  };
  for (const [navn, verdi] of Object.entries(felt)) skjema.append(navn, verdi);
  if (tilstand.iSkjema) skjema.append('filer', new Blob([new Uint8Array(levering.innhold)]), levering.filnavn);
  else {
    await lastOpp(rot, levering, tilstand, fra);
    skjema.append('opplastet', tilstand.id ?? '');
  }
  const svar = await fetch(`${rot}/send-inn/${KOMMUNENUMMER}`, {
    method: 'POST',
    headers: fra,
    body: skjema,
    redirect: 'manual',
    signal: AbortSignal.timeout(FRIST_MS),
  });
  return svar.status === 303 && (svar.headers.get('location') ?? '').includes('/kvittering/');
}

/** Piece by piece, from where the server says it has come. */
async function lastOpp(rot: string, levering: Levering, tilstand: Sendinntilstand, fra: object): Promise<void> {
  const sti = `${rot}/send-inn/${KOMMUNENUMMER}/opplasting`;
  const hoder = { ...fra, 'x-noekkel': tilstand.noekkel, 'x-dokumentsenter': '1' };
  const signal = () => AbortSignal.timeout(FRIST_MS);
  if (tilstand.id === null) {
    const ny = { noekkel: tilstand.noekkel, filnavn: levering.filnavn, stoerrelse: levering.innhold.length };
    const headers = { ...hoder, 'content-type': 'application/json' };
    const svar = await fetch(sti, { method: 'POST', headers, body: JSON.stringify(ny), signal: signal() });
    if (svar.status !== 201) throw new Error(`HTTP ${svar.status}`);
    tilstand.id = ((await svar.json()) as { id: string }).id;
  }
  const hvor = await fetch(`${sti}/${tilstand.id}`, { method: 'HEAD', headers: hoder, signal: signal() });
  if (hvor.status === 404) tilstand.id = null;
  if (hvor.status !== 200) throw new Error(`HTTP ${hvor.status}`);
  let offset = Number(hvor.headers.get('upload-offset'));
  while (offset < levering.innhold.length) {
    const svar = await fetch(`${sti}/${tilstand.id}`, {
      method: 'PATCH',
      headers: { ...hoder, 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset) },
      body: new Uint8Array(levering.innhold.subarray(offset, offset + BIT)),
      signal: signal(),
    });
    if (svar.status !== 204 && svar.status !== 409) throw new Error(`HTTP ${svar.status}`);
    offset = Number(svar.headers.get('upload-offset'));
  }
}

/** Sends until it is received, as any sender does. Throws when it has not been by `frist`. */
export async function sendTilDetErMottatt(
  send: Avsender,
  levering: Levering,
  sjanse: Tilfeldig,
  frist: () => boolean,
): Promise<void> {
  levering.begynt = performance.now();
  let sist: unknown = null;
  for (;;) {
    levering.forsoek += 1;
    try {
      if (await send(levering)) {
        levering.akseptert = performance.now();
        return;
      }
      sist = 'a no';
    } catch (error) {
      // Not received, or not told so: the sender keeps it.
      sist = error;
    }
    if (frist()) throw new Error(`${levering.kanal} ${levering.merke} was never received`, { cause: sist });
    await vent(PAUSE_MS[0] + sjanse.tall() * PAUSE_MS[1]);
  }
}

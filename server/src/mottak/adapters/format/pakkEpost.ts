import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { Avvik } from '../../domain/avvik.ts';
import type { EpostBody, EpostHode } from '../../ports/utpakker.ts';
import { TOMT_HODE } from './eposthode.ts';
import { FORMATER } from './formater.ts';
import { type LestEpost, type LestVedlegg, lesEml } from './lesEml.ts';
import { lesMsg } from './lesMsg.ts';
import { htmlTilTekst, rensHtml } from './rensHtml.ts';
import { Grensebrudd, type Pakker, type Plass, type Raafil, type Rom } from './rom.ts';
import { erSystemfeil } from './systemfeil.ts';
import { dekod, finnTegnsett } from './tegnsett.ts';

const BODYFORMAT = {
  kode: 'epost-body',
  mime: FORMATER['epost-body'].mime,
  endelse: 'json',
  tegnsett: 'utf-8',
} as const;
/** A signature is no document: kept as it is, and nothing is wrong with it. */
const SIGNATUR = { kode: 'ukjent', endelse: 'p7s', avvik: [] } as const;
const MAKS_RAATEKST = 1024 ** 2;
/** A body longer than this is a machine's; the reader would choke on it. The original holds the rest. */
const MAKS_TEKST = 8 * 1024 ** 2;

/** When a mail cannot be taken apart: what stands in it, as text, so that a person can read something. */
async function somRaatekst(fil: Raafil, grunn: unknown): Promise<LestEpost<Raafil>> {
  if (grunn instanceof Grensebrudd || erSystemfeil(grunn)) throw grunn;
  const biter: Buffer[] = [];
  for await (const bit of createReadStream(fil.sti, { end: MAKS_RAATEKST - 1 })) biter.push(bit);
  const bytes = Buffer.concat(biter);
  const tegnsett = finnTegnsett(bytes, fil.stoerrelse > bytes.length);
  const tekst = tegnsett === null ? '' : dekod(bytes, tegnsett.navn);
  return {
    hode: TOMT_HODE,
    tekst,
    html: null,
    vedlegg: [],
    kryptert: false,
    avvik: [{ kode: 'mottak.uleselig-epost' }],
  };
}

/** Stores what the mail carries as it streams by; a limit that is crossed skips that file and is told once. */
function lagMottaker(rom: Rom, brudd: Set<Avvik['kode']>): (innhold: Readable) => Promise<Raafil | null> {
  return async (innhold) => {
    try {
      return await rom.skriv(innhold);
    } catch (grunn) {
      if (!(grunn instanceof Grensebrudd)) throw grunn;
      brudd.add(grunn.kode);
      innhold.resume();
      return null;
    }
  };
}

async function lesEmlFil(
  fil: Raafil,
  ta: (innhold: Readable) => Promise<Raafil | null>,
): Promise<LestEpost<Raafil | null>> {
  return lesEml(() => createReadStream(fil.sti), fil.stoerrelse, ta);
}

async function lesMsgFil(
  fil: Raafil,
  ta: (innhold: Readable) => Promise<Raafil | null>,
): Promise<LestEpost<Raafil | null>> {
  const lest = lesMsg(await readFile(fil.sti));
  const vedlegg = [];
  for (const v of lest.vedlegg) vedlegg.push({ ...v, innhold: await ta(Readable.from([Buffer.from(v.innhold)])) });
  return { ...lest, vedlegg };
}

function cidErBrukt(html: string | null, cid: string | null): cid is string {
  return html !== null && cid !== null && cid !== '' && html.includes(`cid:${cid}`);
}

function tittelPaaBody(hode: EpostHode, filnavn: string): string {
  const emne = hode.emne === '' ? filnavn.replace(/\.(eml|msg)$/i, '') : hode.emne;
  return `${emne.replace(/[/\\:]/g, ' ').slice(0, 150)}.json`;
}

async function skrivBody(rom: Rom, body: EpostBody): Promise<Raafil> {
  return rom.skriv(Readable.from([Buffer.from(JSON.stringify(body))]), undefined, true);
}

type Vedlegg = LestVedlegg<Raafil | null>;

async function pakkEttVedlegg(rom: Rom, vedlegg: Vedlegg, under: Plass, pakk: Pakker): Promise<number | null> {
  if (vedlegg.innhold === null) return null;
  if (/^application\/(x-)?(pkcs7|pgp)-signature$/.test(vedlegg.mime)) {
    const format = { ...SIGNATUR, mime: vedlegg.mime };
    const navn = vedlegg.filnavn === '' ? 'signatur' : vedlegg.filnavn;
    return rom.leggTil(vedlegg.innhold, navn, format, { ...under, beskrivelse: 'Elektronisk signatur' });
  }
  const erEpost = vedlegg.filnavn === '' && vedlegg.mime === 'message/rfc822';
  return pakk(rom, vedlegg.innhold, erEpost ? 'Videresendt e-post.eml' : vedlegg.filnavn, under);
}

async function pakkVedlegg(
  rom: Rom,
  alle: readonly Vedlegg[],
  html: string | null,
  under: Omit<Plass, 'rolle'>,
  brudd: Set<Avvik['kode']>,
  pakk: Pakker,
): Promise<EpostBody['innebygde']> {
  const innebygde: { cid: string; del: number }[] = [];
  for (const vedlegg of alle) {
    const innebygd = cidErBrukt(html, vedlegg.cid);
    try {
      const del = await pakkEttVedlegg(rom, vedlegg, { ...under, rolle: innebygd ? 'innebygd' : 'vedlegg' }, pakk);
      if (innebygd && vedlegg.cid !== null && del !== null) innebygde.push({ cid: vedlegg.cid, del });
    } catch (grunn) {
      if (!(grunn instanceof Grensebrudd)) throw grunn;
      brudd.add(grunn.kode);
    }
  }
  return innebygde;
}

/**
 * Takes a mail apart: its text becomes a part of its own (`epost-body`), what it carries follows in order. Returns
 * the head. A mail that cannot be read still gives a part with the raw text.
 */
export async function pakkEpost(
  rom: Rom,
  fil: Raafil,
  filnavn: string,
  type: 'eml' | 'msg',
  plass: Plass,
  pakk: Pakker,
): Promise<EpostHode> {
  const body = rom.reserver();
  const brudd = new Set<Avvik['kode']>();
  const ta = lagMottaker(rom, brudd);
  const lest = await (type === 'eml' ? lesEmlFil(fil, ta) : lesMsgFil(fil, ta)).catch((grunn: unknown) =>
    somRaatekst(fil, grunn),
  );
  const html = lest.html === null ? null : rensHtml(lest.html.slice(0, MAKS_TEKST));
  const under = { forelder: body, dybde: plass.dybde + 1 };
  const innebygde = await pakkVedlegg(rom, lest.vedlegg, html, under, brudd, pakk);
  const raaTekst = lest.tekst.trim() === '' && html !== null ? htmlTilTekst(html) : lest.tekst.trim();
  const tekst = raaTekst.slice(0, MAKS_TEKST);
  const avvik: Avvik[] = [...lest.avvik, ...[...brudd].map((kode): Avvik => ({ kode }))];
  if (lest.kryptert) avvik.push({ kode: 'mottak.kryptert-epost' });
  if (tekst === '' && html === null && lest.vedlegg.length === 0) avvik.push({ kode: 'mottak.tom-epost' });
  const innhold = await skrivBody(rom, { type: 'epost-body', versjon: 1, hode: lest.hode, tekst, html, innebygde });
  await rom.leggTil(innhold, tittelPaaBody(lest.hode, filnavn), { ...BODYFORMAT, avvik }, plass, body);
  return lest.hode;
}

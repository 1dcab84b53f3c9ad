import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { Readable } from 'node:stream';
import { z } from 'zod';
import { UTEN_OPPLYSNINGER } from '../../src/mottak/domain/opplysninger.ts';
import { Kanalfeil, type Kanalkall, type Kanalslag } from '../../src/mottak/ports/kanalkilde.ts';

export interface Stubbpost {
  readonly id: string;
  readonly orgnr: string;
  /** The key it is locked with: read only by who has the same. */
  readonly laas: string;
  readonly innhold: string;
  readonly tittel?: string;
  readonly fnr?: string;
}

/** A sender with a memory of its own: what it offers until it is acknowledged, and a switch for each fault. */
export async function startStubbkanal() {
  const post: Stubbpost[] = [];
  const logg = { kvittert: [] as string[], avvist: [] as { id: string; permanent: boolean }[], hentet: [] as string[] };
  const feil = {
    /** Answers the list with this status. */
    liste: null as number | null,
    vent: null as string | null,
    /** Breaks the body of this id off half way. */
    avkortet: null as string | null,
    /** Takes the acknowledgement, and then does not say so: the crash between the two. */
    tausKvittering: false,
    kvitteringNede: false,
    /** Goes on offering what is acknowledged. */
    glemmer: false,
    /** Milliseconds. */
    treg: 0,
  };
  const samtidige = { naa: 0, flest: 0 };
  const svar = (res: ServerResponse, status: number, verdi: unknown) =>
    res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(verdi));
  const tjener = createServer(async (req, res) => {
    const [, hva, id = ''] = (req.url ?? '').split('/');
    if (req.headers.authorization !== 'Bearer riktig') return svar(res, 401, {});
    if (hva === 'liste') {
      samtidige.naa += 1;
      samtidige.flest = Math.max(samtidige.flest, samtidige.naa);
      await new Promise((loes) => setTimeout(loes, feil.treg));
      samtidige.naa -= 1;
      if (feil.liste !== null)
        return res.writeHead(feil.liste, feil.vent === null ? {} : { 'retry-after': feil.vent }).end();
      const borte = new Set([...(feil.glemmer ? [] : logg.kvittert), ...logg.avvist.map((rad) => rad.id)]);
      return svar(
        res,
        200,
        post.filter((rad) => !borte.has(rad.id)),
      );
    }
    if (hva === 'fil') {
      logg.hentet.push(id);
      const rad = post.find((p) => p.id === id);
      const bytes = Buffer.from(`${rad?.laas}:${rad?.innhold}`);
      res.writeHead(200, { 'content-length': bytes.length });
      if (feil.avkortet !== id) return res.end(bytes);
      res.write(bytes.subarray(0, 3), () => res.destroy());
      return;
    }
    let kropp = '';
    for await (const bit of req) kropp += String(bit);
    if (feil.kvitteringNede) return svar(res, 503, {});
    if (hva === 'kvitter') logg.kvittert.push(id);
    else logg.avvist.push({ id, permanent: (JSON.parse(kropp) as { permanent: boolean }).permanent });
    if (feil.tausKvittering) return res.destroy();
    return svar(res, 200, {});
  });
  await new Promise<void>((loes) => tjener.listen(0, '127.0.0.1', loes));
  return {
    adresse: `http://127.0.0.1:${(tjener.address() as AddressInfo).port}`,
    post,
    logg,
    feil,
    samtidige,
    stopp: () =>
      new Promise<void>((loes) => {
        tjener.close(() => loes());
        tjener.closeAllConnections();
      }),
  };
}

const zInnstillinger = z.strictObject({ adresse: z.url().meta({ nb: 'Adresse', nn: 'Adresse' }) });
type Innstillinger = z.output<typeof zInnstillinger>;

async function kall({ oppsett, hemmeligheter, signal }: Kanalkall, sti: string, kropp?: object): Promise<Response> {
  const { adresse } = oppsett.innstillinger as Innstillinger;
  let svar: Response;
  try {
    svar = await fetch(`${adresse}/${sti}`, {
      signal,
      headers: { authorization: `Bearer ${hemmeligheter.passord}` },
      ...(kropp === undefined ? {} : { method: 'POST', body: JSON.stringify(kropp) }),
    });
  } catch (cause) {
    throw new Kanalfeil('utilgjengelig', { cause });
  }
  if (svar.ok) return svar;
  const ventSekunder = Number(svar.headers.get('retry-after') ?? Number.NaN);
  const slag = svar.status === 401 ? 'innlogging-avvist' : svar.status === 429 ? 'for-mange-kall' : 'utilgjengelig';
  throw new Kanalfeil(slag, { status: svar.status, ...(Number.isNaN(ventSekunder) ? {} : { ventSekunder }) });
}

/** The adapter to it: the smallest there can be, and the model of the others. */
export const stubbslag: Kanalslag = {
  slag: 'stubb',
  kanal: 'svarinn',
  innstillinger: zInnstillinger,
  hemmeligheter: [
    { navn: 'passord', nb: 'Passord', nn: 'Passord', paakrevd: true },
    { navn: 'noekkel', nb: 'Nøkkel', nn: 'Nøkkel', paakrevd: false },
  ],
  noekkelrom: 'globalt',
  hvertSekund: () => 60,
  kvitteringsfristSekunder: 3600,
  kilde: {
    async *hent(k) {
      const liste = (await (await kall(k, 'liste')).json()) as Stubbpost[];
      for (const rad of liste) {
        yield {
          leveranse: {
            eksternId: rad.id,
            adressat: { orgnr: rad.orgnr },
            filnavn: `${rad.id}.laast`,
            async raa() {
              const svar = await kall(k, `fil/${rad.id}`);
              return Readable.from(Buffer.from(await svar.arrayBuffer()));
            },
            opplysninger: { ...UTEN_OPPLYSNINGER, tittel: rad.tittel ?? null },
            ...(rad.fnr === undefined ? {} : { avsenderFnr: rad.fnr }),
          },
        };
        yield { peker: { siste: rad.id } };
      }
    },
    async kvitter(k, { eksternId }) {
      await kall(k, `kvitter/${eksternId}`, {});
    },
    async meldFeil(k, { eksternId }, { permanent }) {
      await kall(k, `feilet/${eksternId}`, { permanent });
    },
    async verifiser({ hemmeligheter }, { sti, utmappe }) {
      const [laas, ...rest] = (await readFile(sti, 'utf8')).split(':');
      if (laas !== (hemmeligheter.noekkel ?? '')) return { avvik: 'mottak.ikke-dekryptert' };
      const ut = path.join(utmappe, 'brev.txt');
      await writeFile(ut, rest.join(':'));
      return { sti: ut, filnavn: 'brev.txt' };
    },
    async proev(k) {
      await kall(k, 'liste');
    },
  },
};

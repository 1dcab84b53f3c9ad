import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLocalJWKSet, exportJWK, jwtVerify } from 'jose';

export const KONTO = '11111111-1111-4111-8111-111111111111';
const INTEGRASJON = '22222222-2222-4222-8222-222222222222';
const FOREVIST = 'et-token';

/** What the service took, by its own log: the only witness of what was sent. */
export interface Tatt {
  readonly id: string;
  readonly referanse: string;
  readonly slag: string;
  readonly forsendelse: Readonly<Record<string, unknown>>;
  readonly filer: readonly { readonly navn: string; readonly innhold: string }[];
  status: string;
}

/** Every fault it can play, by name; all off. The table of outcomes is docs/drift/svarut.md. */
export function ingenFeil() {
  return {
    /** `timeout after acceptance`: takes the forsendelse, and breaks before it says so. */
    tausEtterMottak: false,
    /** `500`: before anything is taken, or after. */
    status500: null as 'foer' | 'etter' | null,
    /** `429`, `401`: at the door; `vent` is Retry-After. */
    status: null as number | null,
    vent: null as string | null,
    /** `duplicate`: refuses a reference it has, with its own code. */
    gjentagende: false,
    /** `slow`: milliseconds before a forsendelse is taken. */
    treg: 0,
    /** `rejects later`: what the status becomes, of everything it has. */
    senereStatus: null as string | null,
    /** `lying id`: answers with an id of nothing, or with that of the first it took. */
    loegn: null as 'ukjent' | 'foerste' | null,
    /** Does not take it at all: a no to what it holds. */
    avviser: false,
    /** Nobody answers questions. */
    taus: false,
    /** Maskinporten refuses the client. */
    avviserKlient: false,
  };
}

/** KS SvarUt v3 and Maskinporten with a memory of their own. */
export async function startStubbsvarut() {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const noekler = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: 'k1', alg: 'RS256' }] });
  const stubb = {
    feil: ingenFeil(),
    tatt: [] as Tatt[],
    /** Every call by kind, taken or not. */
    logg: { sendt: 0, spurt: 0, status: 0, token: 0 },
    noekler,
  };
  const tjener = createServer((req, res) => {
    besvar(stubb, req, res).catch(() => res.destroy());
  });
  await new Promise<void>((loes) => tjener.listen(0, '127.0.0.1', loes));
  const rot = `http://127.0.0.1:${(tjener.address() as AddressInfo).port}`;
  return Object.assign(stubb, {
    oppsett: {
      innstillinger: {
        ...{ adresse: `${rot}/api`, kontoId: KONTO, integrasjonId: INTEGRASJON, maskinporten: `${rot}/` },
        ...{ klientId: 'dokumentsenter', noekkelId: 'k1', tidsgrenseSekunder: 30 },
      },
      hemmeligheter: {
        integrasjonPassord: 'hemmelig',
        privatnoekkel: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      },
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
export type Stubbsvarut = Awaited<ReturnType<typeof startStubbsvarut>>;
type Stubb = Pick<Stubbsvarut, 'feil' | 'tatt' | 'logg' | 'noekler'>;

async function besvar(stubb: Stubb, req: IncomingMessage, res: ServerResponse): Promise<unknown> {
  const biter: Buffer[] = [];
  for await (const bit of req) biter.push(bit as Buffer);
  const kropp = Buffer.concat(biter);
  const url = new URL(req.url ?? '/', 'http://stubb');
  if (url.pathname === '/token') return gisToken(stubb, kropp, res);
  const { feil } = stubb;
  if (feil.status !== null)
    return res.writeHead(feil.status, feil.vent === null ? {} : { 'retry-after': feil.vent }).end();
  const { authorization, integrasjonid, integrasjonpassord } = req.headers;
  if (authorization !== `Bearer ${FOREVIST}` || integrasjonid !== INTEGRASJON || integrasjonpassord !== 'hemmelig')
    return res.writeHead(401).end();
  const sti = url.pathname;
  if (sti === `/api/v2/kontoer/${KONTO}/forsendelser`) return finn(stubb, url.searchParams.get('eksternRef'), res);
  if (sti === `/api/v3/kontoer/${KONTO}/forsendelser/status/sok`) return statuser(stubb, kropp, res);
  const slag = /\/forsendelser\/(person|organisasjon)$/.exec(sti)?.[1];
  if (slag === undefined) return res.writeHead(404).end();
  return taImot(stubb, slag, await lesSkjema(req, kropp), res);
}

async function gisToken(stubb: Stubb, kropp: Buffer, res: ServerResponse): Promise<unknown> {
  stubb.logg.token += 1;
  if (stubb.feil.avviserKlient) return res.writeHead(401).end();
  const bevis = new URLSearchParams(kropp.toString('utf8')).get('assertion') ?? '';
  const { payload } = await jwtVerify(bevis, stubb.noekler);
  const gyldig = payload.iss === 'dokumentsenter' && payload.scope === 'ks:fiks' && payload.jti !== undefined;
  if (!gyldig || (payload.exp ?? 0) - (payload.iat ?? 0) > 120) return res.writeHead(400).end();
  return json(res, { access_token: FOREVIST, expires_in: 120 });
}

async function lesSkjema(req: IncomingMessage, kropp: Buffer): Promise<FormData> {
  const headers = { 'content-type': req.headers['content-type'] ?? '' };
  return new Response(new Uint8Array(kropp), { headers }).formData();
}

async function taImot(stubb: Stubb, slag: string, skjema: FormData, res: ServerResponse): Promise<unknown> {
  const { feil, tatt, logg } = stubb;
  logg.sendt += 1;
  const foerste = skjema.get('forsendelse');
  const forsendelse = JSON.parse(
    foerste instanceof Blob ? await foerste.text() : String(foerste),
  ) as Tatt['forsendelse'];
  const filer = await Promise.all(
    skjema.getAll('dokumenter').map(async (f) => {
      const fil = f as File;
      return { navn: fil.name, innhold: await fil.text() };
    }),
  );
  const referanse = String(forsendelse.eksternReferanse);
  if (feil.avviser) return json(res, { errorCode: 'UGYLDIG_FORSENDELSE' }, 400);
  if (feil.gjentagende && tatt.some((t) => t.referanse === referanse))
    return json(res, { errorCode: 'GJENTAGENDE_FORSENDELSE' }, 400);
  if (feil.status500 === 'foer') return res.writeHead(500).end();
  await vent(feil.treg);
  const ny: Tatt = { id: randomUUID(), referanse, slag, forsendelse, filer, status: 'MOTTATT' };
  tatt.push(ny);
  if (feil.status500 === 'etter') return res.writeHead(500).end();
  if (feil.tausEtterMottak) return res.destroy();
  const loegn = feil.loegn === 'ukjent' ? randomUUID() : feil.loegn === 'foerste' ? tatt[0]?.id : ny.id;
  return json(res, { id: loegn });
}

function finn(stubb: Stubb, referanse: string | null, res: ServerResponse): unknown {
  stubb.logg.spurt += 1;
  if (stubb.feil.taus) return res.destroy();
  return json(res, { forsendelseIds: stubb.tatt.filter((t) => t.referanse === referanse).map((t) => t.id) });
}

function statuser(stubb: Stubb, kropp: Buffer, res: ServerResponse): unknown {
  stubb.logg.status += 1;
  const { id: ider } = JSON.parse(kropp.toString('utf8')) as { id: string[] };
  const funnet = stubb.tatt.filter((t) => ider.includes(t.id));
  const sisteStatusEndring = '2026-11-20T09:00:00Z';
  return json(res, {
    statuser: funnet.map((t) => ({ id: t.id, status: stubb.feil.senereStatus ?? t.status, sisteStatusEndring })),
  });
}

const json = (res: ServerResponse, verdi: object, status = 200) =>
  res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(verdi));
const vent = (ms: number) => new Promise((loes) => setTimeout(loes, ms));

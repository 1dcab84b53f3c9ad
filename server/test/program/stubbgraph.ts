import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as vent } from 'node:timers/promises';

interface Melding {
  readonly id: string;
  readonly raa: string;
  readonly emne: string;
  readonly til: readonly string[];
  /** Folder id; null when it is deleted. */
  mappe: string | null;
  /** When it was last changed, in the stub's own count. */
  endret: number;
}

const FRISK = {
  status: { delta: null as number | null, verdi: null as number | null, flytt: null as number | null },
  vent: null as string | null,
  /** Each message twice on its page. */
  dobbel: false,
  /** Takes the move, and then does not say so. */
  tausFlytting: false,
  /** Breaks the body off half way. */
  avkortet: false,
  /** Milliseconds before the list is answered. */
  treg: 0,
  /** Links lead to another host. */
  fremmedLenke: false,
};

type Tilstand = ReturnType<typeof nyTilstand>;

const nyTilstand = (perSide: number) => ({
  perSide,
  meldinger: [] as Melding[],
  mapper: new Map([['inbox', 'Innboks']]),
  tegn: new Set<string>(),
  logg: { hentet: [] as string[], flyttet: [] as string[], tokener: 0, prefer: new Set<string>() },
  feil: structuredClone(FRISK),
  klokke: 0,
  /** Delta links of an earlier one are forgotten. */
  generasjon: 1,
  rot: '',
});

function svar(t: Tilstand, res: ServerResponse, status: number, verdi: object = {}): ServerResponse {
  const vent = t.feil.vent === null ? {} : { 'retry-after': t.feil.vent };
  return res.writeHead(status, { 'content-type': 'application/json', ...vent }).end(JSON.stringify(verdi));
}

/** A token says its generation, what has been told, how far on the page list it is, and where the list ends. */
function delta(t: Tilstand, res: ServerResponse, url: URL, rot: string): ServerResponse {
  if (t.feil.status.delta !== null) return svar(t, res, t.feil.status.delta);
  const tegn = url.searchParams.get('$deltatoken')?.split('.').map(Number) ?? [t.generasjon, 0, 0, 0];
  const [generasjon = 0, fra = 0, sett = 0, til = 0] = tegn;
  if (generasjon !== t.generasjon) return svar(t, res, 410, { error: { code: 'syncStateNotFound' } });
  const mappe = decodeURIComponent(url.pathname.split('/mailFolders/')[1]?.split('/')[0] ?? '');
  if (!t.mapper.has(mappe)) return svar(t, res, 404);
  const slutt = til === 0 ? t.klokke : til;
  // By when it was changed, not by place: what is moved while the pages are read, is on a later list, and hides none from this one.
  const alle = t.meldinger
    .filter((m) => m.endret > Math.max(fra, sett) && m.endret <= slutt)
    .sort((a, b) => a.endret - b.endret);
  const side = alle.slice(0, t.perSide);
  const value = side.flatMap((m) => {
    const en = m.mappe === mappe ? visMelding(m) : { id: m.id, '@removed': { reason: 'changed' } };
    return t.feil.dobbel ? [en, en] : [en];
  });
  const vert = t.feil.fremmedLenke ? 'https://graph.annen.example' : rot;
  const grunn = `${vert}${url.pathname}?$deltatoken=${generasjon}`;
  const lenke =
    side.length < alle.length
      ? { '@odata.nextLink': `${grunn}.${fra}.${side.at(-1)?.endret}.${slutt}` }
      : { '@odata.deltaLink': `${grunn}.${slutt}.0.0` };
  return svar(t, res, 200, { value, ...lenke });
}

async function enMelding(t: Tilstand, req: IncomingMessage, res: ServerResponse, id: string, hva: string) {
  const m = t.meldinger.find((en) => en.id === id && en.mappe !== null);
  if (m === undefined) return svar(t, res, 404);
  if (hva === '$value') {
    if (t.feil.status.verdi !== null) return svar(t, res, t.feil.status.verdi);
    t.logg.hentet.push(id);
    res.writeHead(200, { 'content-type': 'text/plain' });
    return t.feil.avkortet ? res.write(m.raa.slice(0, 10), () => res.destroy()) : res.end(m.raa);
  }
  if (hva !== 'move') return svar(t, res, 200, { id });
  const { destinationId } = (await lesKropp(req)) as { destinationId: string };
  if (t.feil.status.flytt !== null) return svar(t, res, t.feil.status.flytt);
  if (!t.mapper.has(destinationId)) return svar(t, res, 404);
  m.mappe = destinationId;
  t.klokke += 1;
  m.endret = t.klokke;
  t.logg.flyttet.push(id);
  return t.feil.tausFlytting ? res.destroy() : svar(t, res, 201, { id });
}

async function mappeliste(t: Tilstand, req: IncomingMessage, res: ServerResponse, url: URL): Promise<unknown> {
  if (req.method === 'POST') {
    const id = `mappe-${randomUUID()}`;
    t.mapper.set(id, ((await lesKropp(req)) as { displayName: string }).displayName);
    return svar(t, res, 201, { id });
  }
  const navn = /^displayName eq '(.*)'$/.exec(url.searchParams.get('$filter') ?? '')?.[1]?.replaceAll("''", "'");
  return svar(t, res, 200, { value: [...t.mapper].filter(([, n]) => n === navn).map(([id]) => ({ id })) });
}

async function giToken(t: Tilstand, req: IncomingMessage, res: ServerResponse): Promise<unknown> {
  const felt = new URLSearchParams(await lesTekst(req));
  t.logg.tokener += 1;
  if (felt.get('client_secret') !== 'riktig') return svar(t, res, 401);
  const nytt = `tegn-${t.logg.tokener}`;
  t.tegn.add(nytt);
  return svar(t, res, 200, { access_token: nytt, expires_in: 3600 });
}

async function ta(t: Tilstand, req: IncomingMessage, res: ServerResponse): Promise<unknown> {
  const url = new URL(req.url ?? '/', 'http://graph');
  if (url.pathname === '/token') return giToken(t, req, res);
  if (!t.tegn.has((req.headers.authorization ?? '').replace('Bearer ', ''))) return svar(t, res, 401);
  t.logg.prefer.add(String(req.headers.prefer ?? ''));
  const [, , , postkasse, hva, id = '', under = ''] = url.pathname.split('/').map(decodeURIComponent);
  if (postkasse !== 'post@rana.example') return svar(t, res, 404);
  if (url.pathname.endsWith('/delta')) {
    if (t.feil.treg > 0) await vent(t.feil.treg);
    // Links lead back by the way one came, as behind a proxy.
    return delta(t, res, url, `http://${req.headers.host}`);
  }
  if (hva === 'messages') return enMelding(t, req, res, id, under);
  if (id === '') return mappeliste(t, req, res, url);
  return svar(t, res, t.mapper.has(id) ? 200 : 404, { id });
}

/** Microsoft Graph as far as a mailbox goes, with a memory of its own and a switch for each fault. `perSide`: messages on a page. */
export async function startStubbgraph(perSide = 3) {
  const t = nyTilstand(perSide);
  const tjener = createServer((req, res) => void ta(t, req, res));
  await new Promise<void>((loes) => tjener.listen(0, '127.0.0.1', loes));
  t.rot = `http://127.0.0.1:${(tjener.address() as AddressInfo).port}`;
  return {
    adresse: `${t.rot}/v1.0`,
    tokenadresse: `${t.rot}/token`,
    meldinger: t.meldinger,
    logg: t.logg,
    feil: t.feil,
    friskmeld: () => Object.assign(t.feil, structuredClone(FRISK)),
    legg(felt: Partial<Pick<Melding, 'raa' | 'emne' | 'til'>> = {}): string {
      const id = `AAkALgAA=/${randomUUID()}`;
      t.klokke += 1;
      const emne = felt.emne ?? 'Søknad';
      const raa = `From: ola@avsender.example\r\nSubject: ${emne}\r\nMessage-ID: <${id}@avsender.example>\r\n\r\nHei ${id}\r\n`;
      t.meldinger.push({ id, raa, emne, til: ['post@rana.example'], mappe: 'inbox', endret: t.klokke, ...felt });
      return id;
    },
    /** Something about it was changed by somebody, such as being read. */
    roer(id: string): void {
      t.klokke += 1;
      for (const m of t.meldinger) if (m.id === id) m.endret = t.klokke;
    },
    slett(id: string): void {
      for (const m of t.meldinger) if (m.id === id) m.mappe = null;
    },
    /** What lies in the folder of that name. */
    iMappe: (navn: string) =>
      t.meldinger.filter((m) => m.mappe !== null && t.mapper.get(m.mappe) === navn).map((m) => m.id),
    slettMappe(navn: string): void {
      for (const [id, n] of t.mapper) if (n === navn) t.mapper.delete(id);
    },
    trekkTilbake: () => t.tegn.clear(),
    /** Every link that was given is answered with 410. */
    glemDelta(): void {
      t.generasjon += 1;
    },
    stopp: () =>
      new Promise<void>((loes) => {
        tjener.close(() => loes());
        tjener.closeAllConnections();
      }),
  };
}

function visMelding(m: Melding): object {
  return {
    id: m.id,
    receivedDateTime: '2026-11-19T10:00:00Z',
    sentDateTime: '2026-11-18T10:00:00Z',
    subject: m.emne,
    from: { emailAddress: { name: 'Ola Nordmann', address: 'ola@avsender.example' } },
    toRecipients: m.til.map((address) => ({ emailAddress: { address } })),
    ccRecipients: null,
  };
}

async function lesTekst(req: IncomingMessage): Promise<string> {
  let tekst = '';
  for await (const bit of req) tekst += String(bit);
  return tekst;
}
const lesKropp = async (req: IncomingMessage): Promise<unknown> => JSON.parse(await lesTekst(req));

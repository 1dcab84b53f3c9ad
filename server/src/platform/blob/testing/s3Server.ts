import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface S3Server {
  readonly adresse: string;
  /** Objects by path, to look at and to spoil. */
  readonly objects: Map<string, Buffer>;
  /** Makes what lies there look as if it was put so long ago. */
  age(ms: number): void;
  /** Answers so many of the next requests with 503. */
  failNext(antall: number): void;
  stop(): Promise<void>;
}

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');
const hmac = (key: Buffer | string, text: string) => createHmac('sha256', key).update(text).digest();

/**
 * A small S3-speaking server with one bucket in memory. The signature (AWS Signature Version 4) is computed here anew from the documentation,
 * and the content is checked against the checksum that was signed: a wrong secret or a changed byte is refused, as by a real one.
 */
export async function startS3Server(valg: { boette: string; noekkel: string; hemmelighet: string }): Promise<S3Server> {
  const objects = new Map<string, Buffer>();
  const times = new Map<string, Date>();
  let failures = 0;
  const server = http.createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts);
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://s3').pathname);
      const refuse = (status: number, code: string) =>
        response.writeHead(status).end(`<Error><Code>${code}</Code></Error>`);
      if (failures > 0) {
        failures -= 1;
        return refuse(503, 'SlowDown');
      }
      if (!isSigned(request, valg)) return refuse(403, 'SignatureDoesNotMatch');
      if (path === `/${valg.boette}`)
        return response.writeHead(200).end(page({ objects, times }, valg.boette, request.url ?? ''));
      if (!path.startsWith(`/${valg.boette}/`)) return refuse(404, 'NoSuchBucket');
      if (request.method === 'PUT') {
        const claimed = request.headers['x-amz-content-sha256'];
        if (claimed !== sha256(body)) return refuse(400, 'XAmzContentSHA256Mismatch');
        objects.set(path, body);
        times.set(path, new Date());
        return response.writeHead(200).end();
      }
      if (request.method === 'DELETE') {
        objects.delete(path);
        return response.writeHead(204).end();
      }
      const found = objects.get(path);
      if (found === undefined) return refuse(404, 'NoSuchKey');
      const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
      const sent = range === null ? found : found.subarray(Number(range[1]), Number(range[2]) + 1);
      response.writeHead(range === null ? 200 : 206, {
        'content-length': sent.length,
        'last-modified': (times.get(path) ?? new Date()).toUTCString(),
      });
      return response.end(request.method === 'HEAD' ? undefined : sent);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    adresse: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    age(ms) {
      for (const [path, time] of times) times.set(path, new Date(time.getTime() - ms));
    },
    failNext(antall) {
      failures = antall;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Three names at a time, so that whoever lists must ask again. */
const PAGE = 3;
function page(
  { objects, times }: { objects: ReadonlyMap<string, Buffer>; times: ReadonlyMap<string, Date> },
  boette: string,
  url: string,
): string {
  const query = new URL(url, 'http://s3').searchParams;
  const from = Number(query.get('continuation-token') ?? 0);
  const prefix = `/${boette}/${query.get('prefix') ?? ''}`;
  const names = [...objects.keys()].filter((name) => name.startsWith(prefix)).sort();
  const contents = names.slice(from, from + PAGE).map((name) => {
    const size = objects.get(name)?.length ?? 0;
    return `<Contents><Key>${name.slice(boette.length + 2)}</Key><LastModified>${(times.get(name) ?? new Date()).toISOString()}</LastModified><Size>${size}</Size></Contents>`;
  });
  const next = from + PAGE < names.length ? `<NextContinuationToken>${from + PAGE}</NextContinuationToken>` : '';
  return `<?xml version="1.0"?><ListBucketResult>${contents.join('')}${next}</ListBucketResult>`;
}

function isSigned(request: http.IncomingMessage, { noekkel, hemmelighet }: { noekkel: string; hemmelighet: string }) {
  const auth =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(
      request.headers.authorization ?? '',
    );
  if (auth === null || auth[1] !== noekkel) return false;
  const [, , day = '', region = '', signed = '', signature = ''] = auth;
  const url = new URL(request.url ?? '/', 'http://s3');
  const headers = signed.split(';').map((name) => `${name}:${String(request.headers[name] ?? '').trim()}\n`);
  const payload = String(request.headers['x-amz-content-sha256']);
  const canonical = [request.method, url.pathname, sortedQuery(url), headers.join(''), signed, payload].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', String(request.headers['x-amz-date']), scope, sha256(canonical)].join('\n');
  const key = [region, 's3', 'aws4_request'].reduce(hmac, hmac(`AWS4${hemmelighet}`, day));
  return timingSafeEqual(hmac(key, toSign), Buffer.from(signature, 'hex'));
}

function sortedQuery(url: URL): string {
  const pairs = [...url.searchParams].map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  );
  return pairs.sort().join('&');
}

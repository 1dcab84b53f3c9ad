import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream, openAsBlob } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { AwsClient } from 'aws4fetch';
import { type Arkivskaper, arkivskaper, type Sjekksum } from '../../kernel/index.ts';
import { BlobMangler, type BlobStore, type Fjerning } from './blobStore.ts';
import { S3Feil } from './s3Feil.ts';
import { lagFjerning } from './s3Fjerning.ts';
import { writeSynced } from './writeSynced.ts';

export interface S3Settings {
  /** Address of the service, e.g. `https://s3.example`; buckets are named in the path, as every S3-speaking server understands. */
  readonly adresse: string;
  readonly boette: string;
  readonly region: string;
  readonly noekkel: string;
  readonly hemmelighet: string;
}

/** `<arkivskaper>/ab/cd/<sjekksum>`; anything else in the bucket is not ours. */
const OBJECT = /^(\d{9})\/[0-9a-f]{2}\/[0-9a-f]{2}\/([0-9a-f]{64})$/;

/**
 * Blob store in an S3 bucket. A file is written to `arbeidsmappe` first, so that its checksum is known: the server is told it, checks what it got
 * against it, and `put` returns only when the server has said that it is stored. No conditional puts: not every server knows them, and the same
 * name always has the same content; removals are kept apart from puts by `s3Fjerning.ts`.
 */
export function createS3BlobStore(settings: S3Settings, arbeidsmappe: string): BlobStore {
  const { region, noekkel: accessKeyId, hemmelighet: secretAccessKey } = settings;
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 4, initRetryMs: 100 });
  const bucket = `${settings.adresse.replace(/\/+$/, '')}/${encodeURIComponent(settings.boette)}`;
  const urlOf = (arkivskaper: Arkivskaper, sjekksum: string) =>
    `${bucket}/${arkivskaper}/${sjekksum.slice(0, 2)}/${sjekksum.slice(2, 4)}/${sjekksum}`;

  const fjerning = lagFjerning(client, bucket);

  async function size(arkivskaper: Arkivskaper, sjekksum: string): Promise<number | null> {
    const answer = await client.fetch(urlOf(arkivskaper, sjekksum), { method: 'HEAD' });
    if (answer.status === 404) return null;
    if (!answer.ok) throw new S3Feil('HEAD', answer.status, answer.statusText);
    return Number(answer.headers.get('content-length'));
  }

  async function open(
    arkivskaper: Arkivskaper,
    sjekksum: Sjekksum,
    utsnitt?: { start: number; slutt: number },
  ): Promise<Readable> {
    const headers: Record<string, string> =
      utsnitt === undefined ? {} : { range: `bytes=${utsnitt.start}-${utsnitt.slutt}` };
    const answer = await client.fetch(urlOf(arkivskaper, sjekksum), { headers });
    if (answer.status === 404) throw new BlobMangler(sjekksum);
    if (!answer.ok) throw new S3Feil('GET', answer.status, await answer.text());
    return answer.body === null ? Readable.from([]) : Readable.fromWeb(answer.body as ReadableStream<Uint8Array>);
  }

  /** A name of our own in the working folder, gone when the work is done. */
  async function temporary(): Promise<string> {
    await mkdir(arbeidsmappe, { recursive: true });
    return path.join(arbeidsmappe, `s3-${randomUUID()}`);
  }

  return {
    size,
    open,
    list: () => list(client, bucket),
    remove: (arkivskaper, sjekksum, vilkaar): Promise<Fjerning> =>
      fjerning.fjern(arkivskaper, sjekksum, urlOf(arkivskaper, sjekksum), vilkaar),
    async put(arkivskaper, fil) {
      const sti = await temporary();
      try {
        const { sjekksum, stoerrelse } = await writeSynced(fil, sti);
        // Also when it is there: the time of the last put is what keeps a removal from taking it.
        do {
          const answer = await client.fetch(urlOf(arkivskaper, sjekksum), {
            method: 'PUT',
            body: await openAsBlob(sti),
            headers: { 'x-amz-content-sha256': sjekksum, 'content-type': 'application/octet-stream' },
          });
          if (!answer.ok) throw new S3Feil('PUT', answer.status, await answer.text());
          await fjerning.vent(arkivskaper, sjekksum);
        } while ((await size(arkivskaper, sjekksum)) !== stoerrelse);
        return { sjekksum: sjekksum as Sjekksum, stoerrelse };
      } finally {
        await rm(sti, { force: true });
      }
    },
    async lokalSti(arkivskaper, sjekksum) {
      const sti = await temporary();
      const slipp = () => rm(sti, { force: true });
      try {
        const hash = createHash('sha256');
        const source = await open(arkivskaper, sjekksum);
        source.on('data', (chunk: Uint8Array) => hash.update(chunk));
        await pipeline(source, createWriteStream(sti, { flags: 'wx', mode: 0o640 }));
        if (hash.digest('hex') !== sjekksum) throw new Error(`Blob ${sjekksum} came back changed`);
        return { sti, slipp };
      } catch (error) {
        await slipp();
        throw error;
      }
    },
  };
}

/** One page of names at a time, as the server gives them. */
async function* list(client: AwsClient, bucket: string): ReturnType<BlobStore['list']> {
  let next: string | null = null;
  do {
    const query = new URLSearchParams({ 'list-type': '2', ...(next === null ? {} : { 'continuation-token': next }) });
    const answer = await client.fetch(`${bucket}?${query}`);
    const text = await answer.text();
    if (!answer.ok) throw new S3Feil('LIST', answer.status, text);
    for (const [, found = ''] of text.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
      const name = OBJECT.exec(/<Key>([^<]*)<\/Key>/.exec(found)?.[1] ?? '');
      if (name === null) continue;
      const stoerrelse = Number(/<Size>(\d+)<\/Size>/.exec(found)?.[1]);
      yield { arkivskaper: arkivskaper(name[1] ?? ''), sjekksum: name[2] as Sjekksum, stoerrelse };
    }
    next = /<NextContinuationToken>([^<]*)<\/NextContinuationToken>/.exec(text)?.[1] ?? null;
  } while (next !== null);
}

import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { AwsClient } from 'aws4fetch';
import type { Arkivskaper } from '../../kernel/index.ts';
import type { Fjerning, Fjerningsvilkaar } from './blobStore.ts';
import { S3Feil } from './s3Feil.ts';

/** A mark older than this is of a removal that died. */
const MERKE_LEVER_MS = 120_000;
/** A removal that has not come to its delete by then leaves the object alone. */
const FRIST_MS = MERKE_LEVER_MS / 2;
const MERKE = 'fjernes';
const MELLOMROM_MS = 100;

export interface S3Fjerning {
  /** Waits until no removal of this object is under way. Whoever has put it must look for it after that. */
  vent(arkivskaper: Arkivskaper, sjekksum: string): Promise<void>;
  fjern(arkivskaper: Arkivskaper, sjekksum: string, url: string, vilkaar: Fjerningsvilkaar): Promise<Fjerning>;
}

/**
 * Keeps removals and puts of the same object apart where there are neither locks nor renames: a removal lays a mark first, then looks at the time
 * of the last put, then deletes, then takes its mark away. A put before the look is seen by its time; a put after the mark waits for the mark to go,
 * and puts again when the object went with it.
 */
export function lagFjerning(client: AwsClient, bucket: string): S3Fjerning {
  const rom = (arkivskaper: Arkivskaper, sjekksum: string) => `${arkivskaper}/.bort/${sjekksum}/`;

  /** Milliseconds since the youngest mark was laid, by the server's own clock; null when there is none. */
  async function merke(arkivskaper: Arkivskaper, sjekksum: string): Promise<number | null> {
    const query = new URLSearchParams({ 'list-type': '2', prefix: rom(arkivskaper, sjekksum) });
    const answer = await client.fetch(`${bucket}?${query}`);
    const text = await answer.text();
    if (!answer.ok) throw new S3Feil('LIST', answer.status, text);
    const lagt = [...text.matchAll(/<LastModified>([^<]*)<\/LastModified>/g)].map(([, tid = '']) => Date.parse(tid));
    return lagt.length === 0 ? null : serverTid(answer) - Math.max(...lagt);
  }

  async function slett(url: string): Promise<void> {
    const answer = await client.fetch(url, { method: 'DELETE', signal: AbortSignal.timeout(FRIST_MS / 2) });
    if (!answer.ok && answer.status !== 404) throw new S3Feil('DELETE', answer.status, await answer.text());
  }

  async function avgjoer(url: string, { ubrukt, hvileMs }: Fjerningsvilkaar): Promise<Fjerning> {
    const start = performance.now();
    const answer = await client.fetch(url, { method: 'HEAD' });
    if (answer.status === 404) return 'fjernet';
    if (!answer.ok) throw new S3Feil('HEAD', answer.status, answer.statusText);
    const lagt = Date.parse(answer.headers.get('last-modified') ?? '');
    if (Number.isNaN(lagt)) throw new S3Feil('HEAD', answer.status, 'no Last-Modified');
    if (serverTid(answer) - lagt < hvileMs) return 'nylig';
    if (!(await ubrukt())) return 'brukt';
    if (performance.now() - start > FRIST_MS / 2) return 'nylig';
    await slett(url);
    return 'fjernet';
  }

  return {
    async vent(arkivskaper, sjekksum) {
      for (;;) {
        const alder = await merke(arkivskaper, sjekksum);
        if (alder === null || alder > MERKE_LEVER_MS) return;
        await pause(MELLOMROM_MS);
      }
    },
    async fjern(arkivskaper, sjekksum, url, vilkaar) {
      const mitt = `${bucket}/${rom(arkivskaper, sjekksum)}${randomUUID()}`;
      const lagt = await client.fetch(mitt, {
        method: 'PUT',
        body: MERKE,
        headers: { 'x-amz-content-sha256': createHash('sha256').update(MERKE).digest('hex') },
      });
      if (!lagt.ok) throw new S3Feil('PUT', lagt.status, await lagt.text());
      try {
        return await avgjoer(url, vilkaar);
      } finally {
        await slett(mitt);
      }
    },
  };
}

function serverTid(answer: Response): number {
  const tid = Date.parse(answer.headers.get('date') ?? '');
  if (Number.isNaN(tid)) throw new S3Feil('HEAD', answer.status, 'no Date');
  return tid;
}

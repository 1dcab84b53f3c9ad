import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { quoted, type TableDescription } from './catalogue.ts';

/** Passes bytes on while counting and hashing them. */
export function measure(): { stream: Transform; result(): { byte: number; sha256: string } } {
  const hash = createHash('sha256');
  let byte = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      byte += chunk.length;
      done(null, chunk);
    },
  });
  return { stream, result: () => ({ byte, sha256: hash.digest('hex') }) };
}

const columns = (client: pg.Client, table: TableDescription): string =>
  table.kolonner.map((name) => client.escapeIdentifier(name)).join(', ');

const copyOut = (client: pg.Client, table: TableDescription) =>
  client.query(copyTo(`copy ${quoted(client, table.skjema, table.tabell)} (${columns(client, table)}) to stdout`));

export async function syncFile(file: string): Promise<void> {
  const handle = await open(file, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Writes one table's rows to a gzip file, streaming. */
export async function dumpTable(client: pg.Client, table: TableDescription, file: string) {
  const content = measure();
  const packed = measure();
  const out = copyOut(client, table);
  await pipeline(
    out,
    content.stream,
    createGzip({ level: 4 }),
    packed.stream,
    createWriteStream(file, { mode: 0o600 }),
  );
  await syncFile(file);
  return { ...packed.result(), rader: out.rowCount, innholdSha256: content.result().sha256 };
}

/** Reads rows back from a file written by {@link dumpTable}. Gives how many. */
export async function loadTable(client: pg.Client, table: TableDescription, file: string): Promise<number> {
  const target = client.query(
    copyFrom(`copy ${quoted(client, table.skjema, table.tabell)} (${columns(client, table)}) from stdin`),
  );
  await pipeline(createReadStream(file), createGunzip(), target);
  return target.rowCount;
}

/** SHA-256 of a table's rows as PostgreSQL writes them. */
export async function hashTable(client: pg.Client, table: TableDescription): Promise<string> {
  const content = measure();
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  await pipeline(copyOut(client, table), content.stream, nowhere);
  return content.result().sha256;
}

/** SHA-256 and size of a file on disk. */
export async function hashFile(file: string): Promise<{ byte: number; sha256: string }> {
  const content = measure();
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  await pipeline(createReadStream(file), content.stream, nowhere);
  return content.result();
}

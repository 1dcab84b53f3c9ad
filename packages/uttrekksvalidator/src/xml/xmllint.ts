import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { lesbar, MAKS_BRUDD, type Skjemabrudd, type Skjemakontroll } from './skjemakontroll.ts';

/** Full path of xmllint on this machine, or null. `sokesti` is a PATH. */
export async function finnXmllint(sokesti: string): Promise<string | null> {
  for (const mappe of sokesti.split(path.delimiter).filter((each) => each !== '')) {
    const fil = path.join(mappe, 'xmllint');
    const finnes = await access(fil, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (finnes) return fil;
  }
  return null;
}

/** xmllint needs some ten megabytes; a schema or a file that makes it want a gigabyte ends it instead of the machine. */
const GRENSE = 'ulimit -v 1000000; exec "$0" "$@"';

/** Longest time xmllint may go without taking more of the file, milliseconds. */
const TAALMODIGHET = 120_000;

/**
 * Schema check by xmllint in streaming mode: the file goes through its standard input, so that it is read once and memory stays the same.
 * `skjema` is the main XSD in a folder with those it imports; `katalog` maps addresses on the net to files there. It never goes on the net.
 */
export class XmllintKontroll implements Skjemakontroll {
  readonly #barn: ChildProcessByStdio<Writable, null, Readable>;
  readonly #ferdig: Promise<unknown>;
  #borte = false;
  #rest = '';
  #avbrutt: string | null = null;
  readonly brudd: Skjemabrudd[] = [];
  antall = 0;
  #kode: number | null = null;

  constructor(xmllint: string, skjema: string, katalog: string) {
    this.#barn = spawn('/bin/sh', ['-c', GRENSE, xmllint, '--stream', '--noout', '--nonet', '--schema', skjema, '-'], {
      stdio: ['pipe', 'ignore', 'pipe'],
      env: { XML_CATALOG_FILES: katalog, LC_ALL: 'C' },
    });
    this.#barn.stdin.on('error', () => {
      this.#borte = true;
    });
    this.#barn.stderr.setEncoding('utf8').on('data', (tekst: string) => this.#lesLinjer(tekst));
    this.#ferdig = Promise.all([
      once(this.#barn.stderr, 'close'),
      new Promise<void>((resolve) => {
        this.#barn.on('error', () => this.#ende(null, resolve));
        this.#barn.on('close', (kode) => this.#ende(kode, resolve));
      }),
    ]);
  }

  async skriv(bit: Uint8Array): Promise<void> {
    if (this.#borte || this.#barn.stdin.write(bit)) return;
    await this.#vent(Promise.race([once(this.#barn.stdin, 'drain').catch(() => {}), this.#ferdig]));
  }

  async slutt(): Promise<void> {
    if (!this.#barn.stdin.writableEnded) this.#barn.stdin.end();
    await this.#vent(this.#ferdig);
  }

  /** xmllint: 0 valid, 1 not well-formed, 3 and 4 invalid, 5 the schema itself is broken; others are failures of its own. */
  get ikkeKontrollert(): string | null {
    if (this.#avbrutt !== null) return this.#avbrutt;
    if (this.#kode === 5) return 'skjemaet kan ikke leses';
    const kjent = this.#kode === 0 || this.#kode === 1 || this.#kode === 3 || this.#kode === 4;
    return kjent ? null : `xmllint stanset uventet (${this.#kode ?? 'ikke startet'})`;
  }

  async #vent(arbeid: Promise<unknown>): Promise<void> {
    let vekker: NodeJS.Timeout | undefined;
    const forLenge = new Promise<void>((resolve) => {
      vekker = setTimeout(() => {
        this.#avbrutt = 'skjemakontrollen brukte for lang tid';
        this.#barn.kill('SIGKILL');
        resolve();
      }, TAALMODIGHET);
    });
    await Promise.race([arbeid, forLenge]);
    clearTimeout(vekker);
  }

  #ende(kode: number | null, resolve: () => void): void {
    this.#borte = true;
    this.#kode = kode;
    resolve();
  }

  /** Lines look like `-:12: Schemas validity error : …` or `-:12: parser error : …`; the marker lines under them are dropped. */
  #lesLinjer(tekst: string): void {
    const linjer = (this.#rest + tekst).split('\n');
    this.#rest = (linjer.pop() ?? '').slice(0, 10_000);
    for (const linje of linjer) {
      const treff = /^-:(\d+): (?:element [^:]*: )?(.*(?:error|warning) : .*)$/.exec(linje);
      if (treff === null) continue;
      this.antall += 1;
      if (this.brudd.length < MAKS_BRUDD)
        this.brudd.push({ linje: Number(treff[1]), melding: lesbar(treff[2] ?? '').slice(0, 500) });
    }
  }
}

import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Avvik, Avvikskode } from '../../domain/avvik.ts';
import { nummerertFilnavn, trygtFilnavn } from '../../domain/trygtFilnavn.ts';
import type { Format } from '../../ports/formatgjenkjenner.ts';
import type { Del, Delrolle, Utpakkingsgrenser } from '../../ports/utpakker.ts';
import { endelseAv } from './formater.ts';

/** A file with its fingerprint. `egen`: we wrote it in the out-folder and may rename or remove it. */
export interface Raafil {
  readonly sti: string;
  readonly sha256: string;
  readonly stoerrelse: number;
  readonly egen: boolean;
}

/** Where a part belongs. `dybde`: how many containers are around it. */
export interface Plass {
  readonly rolle: Delrolle;
  readonly forelder: number | null;
  readonly dybde: number;
  readonly beskrivelse?: string;
}

/** A limit is crossed: unpacking of this container stops. */
export class Grensebrudd extends Error {
  readonly kode: Avvikskode;
  constructor(kode: Avvikskode) {
    super(kode);
    this.kode = kode;
  }
}

/** SHA-256 and size of a file, read as a stream. */
export async function fingeravtrykk(sti: string): Promise<{ sha256: string; stoerrelse: number }> {
  const hash = createHash('sha256');
  let stoerrelse = 0;
  for await (const bit of createReadStream(sti, { highWaterMark: 1024 ** 2 })) {
    hash.update(bit);
    stoerrelse += bit.length;
  }
  return { sha256: hash.digest('hex'), stoerrelse };
}

/** The growing result of one unpacking, with all its limits in one place. */
export class Rom {
  readonly avvik: Avvik[] = [];
  readonly #utmappe: string;
  readonly #grenser: Utpakkingsgrenser;
  readonly #deler: (Del | undefined)[] = [];
  readonly #navn = new Set<string>();
  #skrevet = 0;
  #filer = 0;
  /** After a bomb no more containers are opened. */
  stanset = false;

  constructor(utmappe: string, grenser: Utpakkingsgrenser) {
    this.#utmappe = utmappe;
    this.#grenser = grenser;
  }

  get grenser(): Utpakkingsgrenser {
    return this.#grenser;
  }

  /** Takes a place in the order of parts before its content is known: a mail stands before its attachments. */
  reserver(): number {
    if (this.#deler.length >= this.#grenser.maksDeler) throw new Grensebrudd('mottak.for-mange-deler');
    return this.#deler.push(undefined) - 1;
  }

  /**
   * Writes a stream to a new file in the out-folder. `vakt` sees the bytes of this file so far and may throw.
   * A file that could not be written whole is removed. `alltid` lifts the limit: the text of a mail is always kept.
   */
  async skriv(innhold: Readable, vakt?: (bytes: number) => void, alltid = false): Promise<Raafil> {
    this.#filer += 1;
    const sti = path.join(this.#utmappe, `del-${String(this.#filer).padStart(4, '0')}`);
    const hash = createHash('sha256');
    let stoerrelse = 0;
    const maaler = new Transform({
      transform: (bit: Buffer, _koding, ferdig) => {
        stoerrelse += bit.length;
        this.#skrevet += bit.length;
        try {
          vakt?.(stoerrelse);
          if (!alltid && this.#skrevet > this.#grenser.maksBytes) throw new Grensebrudd('mottak.for-stort-innhold');
        } catch (grunn) {
          ferdig(grunn instanceof Error ? grunn : new Error(String(grunn)));
          return;
        }
        hash.update(bit);
        ferdig(null, bit);
      },
    });
    try {
      await pipeline(innhold, maaler, createWriteStream(sti, { flags: 'wx', mode: 0o600 }));
    } catch (grunn) {
      await rm(sti, { force: true });
      throw grunn;
    }
    return { sti, sha256: hash.digest('hex'), stoerrelse, egen: true };
  }

  /** Puts a file in the list of parts and notes what is wrong with it. Returns its index. */
  async leggTil(
    fil: Raafil,
    originaltFilnavn: string,
    format: Format,
    plass: Plass,
    reservert?: number,
  ): Promise<number> {
    const indeks = reservert ?? this.reserver();
    let { sti } = fil;
    if (fil.egen && format.endelse !== '') {
      sti = `${fil.sti}.${format.endelse}`;
      await rename(fil.sti, sti);
    }
    this.#deler[indeks] = {
      sti,
      filnavn: this.#navngi(originaltFilnavn, format, plass.rolle, indeks),
      originaltFilnavn,
      format: format.kode,
      mime: format.mime,
      sha256: fil.sha256,
      stoerrelse: fil.stoerrelse,
      rolle: plass.rolle,
      forelder: plass.forelder,
      ...(plass.beskrivelse === undefined ? {} : { beskrivelse: plass.beskrivelse }),
      ...(format.tegnsett === undefined ? {} : { tegnsett: format.tegnsett }),
    };
    for (const avvik of format.avvik) this.avvik.push({ ...avvik, del: indeks });
    return indeks;
  }

  #navngi(originaltFilnavn: string, format: Format, rolle: Delrolle, indeks: number): string {
    const siste = originaltFilnavn.split(/[/\\]/).at(-1) ?? '';
    const bar = trygtFilnavn(siste);
    // The name of a mail's text is our own making, from the subject: nothing to remark on.
    const vaart = format.kode === 'epost-body';
    if (!vaart && siste !== '' && bar !== siste.normalize('NFC').trim()) {
      this.avvik.push({ kode: 'mottak.filnavn-endret', del: indeks });
    }
    const helt = endelseAv(bar) === '' && format.endelse !== '' ? trygtFilnavn(`${bar}.${format.endelse}`) : bar;
    let navn = helt;
    for (let nummer = 2; this.#navn.has(navn.toLowerCase()); nummer += 1) navn = nummerertFilnavn(helt, nummer);
    // Every mail program calls its pictures image001.png; only real attachments are worth a remark.
    if (navn !== helt && rolle !== 'innebygd' && !vaart)
      this.avvik.push({ kode: 'mottak.dobbelt-filnavn', del: indeks });
    this.#navn.add(navn.toLowerCase());
    return navn;
  }

  /** Number of parts so far, reserved places included. */
  get antall(): number {
    return this.#deler.length;
  }

  /** Takes back the parts from `fraIndeks` on, files and remarks too: nothing of a bomb is kept. */
  async rullTilbake(fraIndeks: number): Promise<void> {
    for (const del of this.#deler.splice(fraIndeks)) {
      if (del === undefined) continue;
      this.#navn.delete(del.filnavn.toLowerCase());
      if (path.dirname(del.sti) === this.#utmappe) await rm(del.sti, { force: true });
    }
    const igjen = this.avvik.filter((avvik) => avvik.del === undefined || avvik.del < fraIndeks);
    this.avvik.splice(0, this.avvik.length, ...igjen);
  }

  ferdigeDeler(): Del[] {
    return this.#deler.map((del, indeks) => {
      if (del === undefined) throw new Error(`part ${indeks} was reserved but never filled`);
      return del;
    });
  }
}

/** Puts one file, and what is inside it, among the parts. Returns the index of its first part, null when none came. */
export type Pakker = (rom: Rom, fil: Raafil, filnavn: string, plass: Plass) => Promise<number | null>;

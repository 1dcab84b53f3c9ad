import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import type { Arkivskaper } from '../../../kernel/index.ts';
import { trygtFilnavn } from '../../domain/trygtFilnavn.ts';
import type { Opplasting, Opplastinger, Skrevet } from '../../ports/innsending.ts';

const INNHOLD = 'innhold';
const OM = 'om.json';
const SENDT = 'sendt';
const zOm = z.object({ noekkel: z.uuid(), filnavn: z.string(), stoerrelse: z.number().int().min(0) });

/**
 * Files on their way in, in one folder each: the bytes, and what they are. The size of the file on disk is how far it has come, so
 * there is nothing that can disagree with it. All nodes of an installation must see the folder.
 */
export function opplastingsmappe(mappeFor: (eier: Arkivskaper) => string): Opplastinger {
  const skrives = new Set<string>();
  const mappe = (eier: Arkivskaper, id: string) => path.join(mappeFor(eier), z.uuid().parse(id));
  const innhold = (eier: Arkivskaper, id: string) => path.join(mappe(eier, id), INNHOLD);

  async function finn(eier: Arkivskaper, noekkel: string, id: string): Promise<Opplasting | null> {
    if (!z.uuid().safeParse(id).success) return null;
    const raa = await readFile(path.join(mappe(eier, id), OM), 'utf8').catch(naarBorte);
    if (raa === null) return null;
    const om = zOm.parse(JSON.parse(raa));
    if (om.noekkel !== noekkel) return null;
    return { id, ...om, offset: (await stat(innhold(eier, id))).size };
  }

  async function opprett(eier: Arkivskaper, fil: Omit<Opplasting, 'id' | 'offset'>): Promise<Opplasting> {
    const id = randomUUID();
    const om = { noekkel: fil.noekkel, filnavn: trygtFilnavn(fil.filnavn), stoerrelse: fil.stoerrelse };
    await mkdir(mappe(eier, id), { recursive: true });
    await writeFile(innhold(eier, id), '', { mode: 0o600 });
    await writeFile(path.join(mappe(eier, id), OM), JSON.stringify(om), { mode: 0o600 });
    return { id, ...om, offset: 0 };
  }

  async function skriv(eier: Arkivskaper, fil: Opplasting, offset: number, stroem: Readable): Promise<Skrevet> {
    const sti = innhold(eier, fil.id);
    if (skrives.has(sti)) return { feil: 'feil-sted', offset: (await stat(sti)).size };
    skrives.add(sti);
    try {
      const foer = (await stat(sti)).size;
      if (foer !== offset) return { feil: 'feil-sted', offset: foer };
      if (await skrivFra(sti, offset, stroem, fil.stoerrelse - offset)) return { offset: (await stat(sti)).size };
      await truncate(sti, offset);
      return { feil: 'for-mye', offset };
    } finally {
      skrives.delete(sti);
    }
  }

  return {
    opprett,
    finn,
    skriv,
    async ta(eier, noekkel, filnavn, stroem, maks) {
      const fil = await opprett(eier, { noekkel, filnavn, stoerrelse: Math.max(0, maks) });
      const skrevet = await skriv(eier, fil, 0, stroem);
      if ('feil' in skrevet) {
        await rm(mappe(eier, fil.id), { recursive: true, force: true });
        return null;
      }
      const om = { noekkel, filnavn: fil.filnavn, stoerrelse: skrevet.offset };
      await writeFile(path.join(mappe(eier, fil.id), OM), JSON.stringify(om), { mode: 0o600 });
      return { id: fil.id, ...om, offset: skrevet.offset };
    },
    sti: innhold,
    async brukt(eier) {
      let sum = 0;
      for (const id of await idene(mappeFor(eier))) sum += (await stat(innhold(eier, id)).catch(naarBorte))?.size ?? 0;
      return sum;
    },
    slett: (eier, id) => rm(mappe(eier, id), { recursive: true, force: true }),
    async merkSendt(eier, id) {
      await writeFile(path.join(mappe(eier, id), SENDT), '');
    },
    async rydd(eier, foer) {
      let antall = 0;
      for (const id of await idene(mappeFor(eier))) {
        const sendt = await stat(path.join(mappe(eier, id), SENDT)).catch(naarBorte);
        const roert = sendt ?? (await stat(innhold(eier, id)).catch(naarBorte)) ?? (await stat(mappe(eier, id)));
        if (roert.mtime >= (sendt === null ? foer.uferdige : foer.sendte)) continue;
        await rm(mappe(eier, id), { recursive: true, force: true });
        antall += 1;
      }
      return antall;
    },
  };
}

async function idene(mappe: string): Promise<string[]> {
  return (await readdir(mappe).catch(naarBorte)) ?? [];
}

function naarBorte(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

/**
 * False when there was more than `maks` bytes. Each byte is written at its own place: should another node still be writing what came by a
 * connection that broke, it writes the same bytes there. What came before a break stays. The connection is left whole, so that it can be
 * answered.
 */
async function skrivFra(sti: string, offset: number, stroem: Readable, maks: number): Promise<boolean> {
  const fil = await open(sti, 'r+');
  try {
    let tatt = 0;
    for await (const bit of stroem.iterator({ destroyOnReturn: false })) {
      const bytes = bit as Buffer;
      if (tatt + bytes.length > maks) return false;
      for (let skrevet = 0; skrevet < bytes.length; ) {
        const svar = await fil.write(bytes, skrevet, bytes.length - skrevet, offset + tatt + skrevet);
        skrevet += svar.bytesWritten;
      }
      tatt += bytes.length;
    }
    return true;
  } finally {
    await fil.close();
  }
}

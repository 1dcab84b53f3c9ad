import { createPrivateKey, type KeyObject } from 'node:crypto';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { aapneKonvolutt } from './aapneKonvolutt.ts';
import { dekrypterIProsess, type Konvolutt } from './dekrypterIProsess.ts';
import { type Innhold, innholdAv } from './innholdAv.ts';

export interface Dekryptering {
  /** Bytes; what is larger is opened in a process of its own, outside the memory of the server. */
  readonly iMinnetTil: number;
}

const MEGABYTE = 1024 * 1024;

/**
 * Opens a CMS EnvelopedData with the keys in `pem`, in turn: when a certificate is changed at the service, post for the former one is still
 * on its way, so the secret may hold the new key and the former after another. Null: none of them opens it, or what comes out is neither
 * zip nor PDF. Throws on our own trouble (disk, no `openssl`).
 */
export async function dekrypter(k: Konvolutt, pem: string, valg: Partial<Dekryptering> = {}): Promise<Innhold | null> {
  const noekler = lesNoekler(pem);
  const stor = (await stat(k.fra)).size > (valg.iMinnetTil ?? 8 * MEGABYTE);
  const cms = stor ? null : await readFile(k.fra);
  for (const noekkel of noekler) {
    const iMinnet = cms === null ? 'prosess' : aapneKonvolutt(cms, noekkel);
    if (iMinnet === null) continue;
    if (iMinnet !== 'prosess') await writeFile(k.til, iMinnet);
    else if (!(await dekrypterIProsess(k, noekkel))) continue;
    const innhold = await innholdAv(k.til);
    if (innhold !== null) return innhold;
  }
  return null;
}

/** What is no key is passed over: that nothing could be opened is what the person gets to see. */
function lesNoekler(pem: string): KeyObject[] {
  const ut: KeyObject[] = [];
  for (const [blokk] of pem.matchAll(
    /-----BEGIN (?:RSA )?PRIVATE KEY-----[\s\S]+?-----END (?:RSA )?PRIVATE KEY-----/g,
  )) {
    try {
      ut.push(createPrivateKey(blokk));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
    }
  }
  return ut;
}

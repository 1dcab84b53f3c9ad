import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import type { Tilfeldig } from '../../tilfeldig.ts';

/** What a net can do to those who speak through it. */
export const NETTFEIL = ['nede', 'brutt', 'avkortet', 'treg', 'stum'] as const;
export type Nettfeil = (typeof NETTFEIL)[number];

export interface Mellomledd {
  readonly port: number;
  /** The fault that is played from now on, also on connections that are open; null: a good net. */
  sett(feil: Nettfeil | null): void;
  stopp(): Promise<void>;
}

/** Of the pieces that come while the net is ill, so many are struck. */
const ANDEL = 0.3;
const TREGEST_MS = 400;

/**
 * A TCP connection through the bench, which can refuse (`nede`), break in the middle (`brutt`), deliver half a piece and end in good order
 * (`avkortet`), delay (`treg`), or let nothing through and say nothing (`stum`). It never changes a byte: TCP does not either.
 * @param til where it leads; asked anew for each connection
 */
export async function startMellomledd(til: () => number, sjanse: Tilfeldig): Promise<Mellomledd> {
  let feil: Nettfeil | null = null;
  const aapne = new Set<Socket>();
  const stumme = new Set<() => void>();
  const tjener = createServer({ pauseOnConnect: true }, (inn) => {
    if (feil === 'nede') {
      inn.destroy();
      return;
    }
    const ut = connect(til(), '127.0.0.1');
    const slutt = () => {
      inn.destroy();
      ut.destroy();
    };
    for (const [fra, mot] of [
      [inn, ut],
      [ut, inn],
    ] as const) {
      aapne.add(fra);
      fra.setNoDelay(true);
      fra.on('error', slutt);
      fra.on('close', () => {
        aapne.delete(fra);
        mot.destroySoon();
      });
      fra.on('end', () => mot.end());
      fra.on('data', (bit: Buffer) => videre(fra, mot, bit, slutt));
    }
    inn.resume();
  });

  function videre(fra: Socket, mot: Socket, bit: Buffer, slutt: () => void): void {
    const send = () => {
      if (mot.destroyed) return;
      if (!mot.write(bit)) {
        fra.pause();
        mot.once('drain', () => fra.resume());
      }
    };
    const slaar = feil !== null && feil !== 'nede' && (feil === 'stum' || sjanse.sjanse(ANDEL));
    if (!slaar) send();
    else if (feil === 'brutt') slutt();
    else if (feil === 'avkortet') mot.end(bit.subarray(0, Math.floor(bit.length / 2)), () => fra.destroy());
    else {
      fra.pause();
      const slipp = () => {
        send();
        fra.resume();
      };
      if (feil === 'stum') stumme.add(slipp);
      else setTimeout(slipp, sjanse.tall() * TREGEST_MS);
    }
  }

  await new Promise<void>((loes) => tjener.listen(0, '127.0.0.1', loes));
  return {
    port: (tjener.address() as AddressInfo).port,
    sett(ny) {
      feil = ny;
      if (ny === 'nede' || ny === 'brutt') for (const sokkel of aapne) sokkel.destroy();
      for (const slipp of stumme) slipp();
      stumme.clear();
    },
    stopp: () =>
      new Promise((loes) => {
        tjener.close(() => loes());
        for (const sokkel of aapne) sokkel.destroy();
      }),
  };
}

import { createHash } from 'node:crypto';
import type { ImapFlow } from 'imapflow';
import { aapneImap, type ImapDeps, type ImapKall, lukkesAv, somKanalfeil } from './aapneImap.ts';

const HVILE_MS = 15_000;

interface Ledig {
  readonly klient: ImapFlow;
  readonly klokke: NodeJS.Timeout;
}

/**
 * Connections that are kept a little while after use: an acknowledgement is a job of its own, and signing in anew for each of
 * thousands would be more work than they are, and is throttled by large services. Only one with the same setup and secrets gets it.
 */
export function lagForbindelser(deps: ImapDeps) {
  const ledige = new Map<string, Ledig[]>();
  function ta(noekkel: string): ImapFlow | null {
    for (let siste = ledige.get(noekkel)?.pop(); siste !== undefined; siste = ledige.get(noekkel)?.pop()) {
      clearTimeout(siste.klokke);
      if (siste.klient.usable) return siste.klient;
    }
    return null;
  }
  function leggTilbake(noekkel: string, klient: ImapFlow): void {
    if (!klient.usable) {
      klient.close();
      return;
    }
    const liste = ledige.get(noekkel) ?? [];
    const klokke = setTimeout(() => {
      ledige.set(
        noekkel,
        (ledige.get(noekkel) ?? []).filter((en) => en.klient !== klient),
      );
      if (ledige.get(noekkel)?.length === 0) ledige.delete(noekkel);
      loggUt(klient);
    }, HVILE_MS);
    klokke.unref();
    liste.push({ klient, klokke });
    ledige.set(noekkel, liste);
  }
  return {
    /** A connection for as long as the work lasts. After a failure, or when the signal has ended, it is not used again. */
    async laan(kall: ImapKall): Promise<{ klient: ImapFlow; slipp(hel: boolean): void }> {
      const noekkel = noekkelFor(kall);
      const klient = ta(noekkel) ?? (await aapneImap(kall, deps));
      const slipp = lukkesAv(kall.signal, klient);
      return {
        klient,
        slipp(hel) {
          slipp();
          if (hel) leggTilbake(noekkel, klient);
          else klient.close();
        },
      };
    },
    async lukk(): Promise<void> {
      const alle = [...ledige.values()].flat();
      ledige.clear();
      for (const { klient, klokke } of alle) {
        clearTimeout(klokke);
        klient.close();
      }
    },
  };
}
export type Forbindelser = ReturnType<typeof lagForbindelser>;

/** Runs with a connection; every failure comes out as a Kanalfeil, or as the reason the signal ended with. */
export async function medForbindelse<T>(
  forbindelser: Forbindelser,
  kall: ImapKall,
  arbeid: (klient: ImapFlow) => Promise<T>,
): Promise<T> {
  const { klient, slipp } = await forbindelser.laan(kall);
  let hel = false;
  try {
    const svar = await arbeid(klient);
    hel = true;
    return svar;
  } catch (error) {
    kall.signal.throwIfAborted();
    throw somKanalfeil(error);
  } finally {
    slipp(hel);
  }
}

function noekkelFor({ oppsett, hemmeligheter }: ImapKall): string {
  const alt = JSON.stringify([oppsett.eier, oppsett.id, oppsett.innstillinger, hemmeligheter]);
  return createHash('sha256').update(alt).digest('hex');
}

/** Politely, and without waiting: a server that does not answer the goodbye is none of our concern. */
function loggUt(klient: ImapFlow): void {
  void klient.logout().catch(() => klient.close());
}

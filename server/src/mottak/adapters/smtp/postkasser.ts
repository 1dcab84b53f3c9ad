import type { Arkivskaper } from '../../../kernel/index.ts';

/**
 * Every address of every municipality → whose, gathered anew after `levetidMs`: each recipient of each mail is asked for. A new setup
 * takes effect when that time is out.
 */
export function samlePostkasser(
  kommuner: () => Promise<readonly Arkivskaper[]>,
  finn: (eier: Arkivskaper) => Promise<readonly (readonly [adresse: string, hvem: string])[]>,
  levetidMs: number,
): () => Promise<ReadonlyMap<string, readonly Arkivskaper[]>> {
  let kjent: { postkasser: Promise<ReadonlyMap<string, readonly Arkivskaper[]>>; til: number } | null = null;
  async function samle(): Promise<ReadonlyMap<string, readonly Arkivskaper[]>> {
    const alle = await kommuner();
    const ut = new Map<string, Arkivskaper[]>();
    for (const eier of alle)
      for (const [adresse, hvem] of await finn(eier)) {
        const kommune = alle.find((en) => en === hvem);
        const foer = ut.get(adresse) ?? [];
        if (kommune !== undefined && !foer.includes(kommune)) ut.set(adresse, [...foer, kommune]);
      }
    return ut;
  }
  return () => {
    const naa = performance.now();
    if (kjent === null || kjent.til <= naa) {
      const postkasser = samle();
      // A failure is not remembered.
      postkasser.catch(() => {
        kjent = null;
      });
      kjent = { postkasser, til: naa + levetidMs };
    }
    return kjent.postkasser;
  };
}

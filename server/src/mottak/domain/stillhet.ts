/** How long each file has stood still, by our own clock alone: a share's clock may be wrong, and a copy may bring its old time along. */
export interface Stillhet {
  /**
   * Notes how a file looks now. True when it has looked the same for the whole quiet time; any change begins the time anew.
   * @param maal what must not change: size, time of change and number of the file
   */
  staarStille(sti: string, maal: string): boolean;
  /** Forgets files of a folder that are no longer there. */
  behold(mappe: string, stier: ReadonlySet<string>): void;
}

/**
 * A scanner writes in bursts, and rests between pages: two equal looks prove nothing (channels.md 1.5, stable size N s).
 * @param roMs milliseconds a file must stand still
 * @param klokke milliseconds, never backwards
 */
export function lagStillhet(roMs: number, klokke: () => number): Stillhet {
  const sett = new Map<string, { readonly mappe: string; readonly maal: string; readonly siden: number }>();
  return {
    staarStille(sti, maal) {
      const naa = klokke();
      const foer = sett.get(sti);
      if (foer?.maal === maal) return naa - foer.siden >= roMs;
      sett.set(sti, { mappe: sti.slice(0, sti.lastIndexOf('/')), maal, siden: naa });
      return false;
    },
    behold(mappe, stier) {
      for (const [sti, rad] of sett) if (rad.mappe === mappe && !stier.has(sti)) sett.delete(sti);
    },
  };
}

/** Pieces of how the form talks with the page and the server. */
export const VENT_MS = [500, 1000, 2000, 4000, 8000];
/** What trying again does not mend. */
export const ENDELIG = new Set([400, 404, 413, 429, 507]);

export class Avvist extends Error {
  readonly status: number;
  constructor(status: number) {
    super(String(status));
    this.status = status;
  }
}

export function hent<E extends Element>(i: Element, velger: string): E {
  const funnet = i.querySelector<E>(velger);
  if (funnet === null) throw new Error(`The form lacks ${velger}`);
  return funnet;
}

export function offsetI(svar: Response): number {
  return Number(svar.headers.get('upload-offset') ?? 0);
}

/** Waits, but not longer than until the network says it is back. */
export function vent(ms: number): Promise<void> {
  return new Promise((loes) => {
    const ferdig = () => {
      clearTimeout(klokke);
      removeEventListener('online', ferdig);
      loes();
    };
    const klokke = setTimeout(ferdig, ms);
    addEventListener('online', ferdig);
  });
}

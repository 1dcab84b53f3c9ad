import type { FastifyInstance, LightMyRequestResponse } from 'fastify';

/** A browser in words: it keeps cookies of ours and of the provider apart, and goes where it is sent. */
export class Nettleser {
  readonly #app: FastifyInstance;
  readonly #vaar: string;
  readonly kaker = new Map<string, string>();
  readonly #deres = new Map<string, string>();

  /** `vaar`: the address people reach the app on; it is never called, only recognised. */
  constructor(app: FastifyInstance, vaar: string) {
    this.#app = app;
    this.#vaar = vaar;
  }

  /** One step at the app. */
  async hent(url: string, headers: Record<string, string> = {}): Promise<LightMyRequestResponse> {
    const svar = await this.#app.inject({ url, cookies: Object.fromEntries(this.kaker), headers });
    for (const { name, value, maxAge, expires } of svar.cookies) {
      const borte = value === '' || maxAge === 0 || (expires !== undefined && expires.getTime() <= 0);
      if (borte) this.kaker.delete(name);
      else this.kaker.set(name, value);
    }
    return svar;
  }

  /** Begins a sign-in and goes through the provider. @returns the address the provider sends the browser back to, without its origin */
  async gjennomTilbyder(start: string): Promise<string> {
    let sted = String((await this.hent(start)).headers.location);
    for (let i = 0; i < 10; i += 1) {
      if (sted.startsWith(this.#vaar)) return sted.slice(this.#vaar.length);
      const svar = await fetch(sted, {
        redirect: 'manual',
        headers: { cookie: [...this.#deres].map(([navn, verdi]) => `${navn}=${verdi}`).join('; ') },
      });
      for (const kake of svar.headers.getSetCookie()) {
        const [navn = '', verdi = ''] = (kake.split(';')[0] ?? '').split(/=(.*)/s);
        this.#deres.set(navn, verdi);
      }
      const neste = svar.headers.get('location');
      if (neste === null) throw new Error(`The provider stopped at ${sted}: ${svar.status} ${await svar.text()}`);
      sted = new URL(neste, sted).href;
    }
    throw new Error('The provider sends the browser round and round');
  }
}

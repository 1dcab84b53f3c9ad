import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Postliste, Postlisterad } from '@dokumentsenter/contract';

/** What the built site exports, in the server's words; the site itself knows nothing of the server. */
export interface Kommunemerke {
  readonly kommunenummer: string;
  readonly navn: string;
  readonly merke: string;
  readonly farge: string;
}
type Kommune = Postliste['kommune'] & Kommunemerke;
export type Side =
  | { readonly side: 'kommuner'; readonly kommuner: readonly Kommunemerke[] }
  | {
      readonly side: 'postliste';
      readonly kommune: Kommune;
      readonly sporring: { readonly q: string; readonly fra: string; readonly til: string };
      readonly feil: 'ugyldig-dato' | 'fra-etter-til' | null;
      readonly rader: readonly Postlisterad[];
      readonly antall: number;
      readonly maksAntall: number;
      readonly sidenummer: number;
      readonly sider: number;
    }
  | { readonly side: 'post'; readonly kommune: Kommune; readonly rad: Postlisterad }
  | { readonly side: 'tilgjengelighet' | 'ikkeFunnet' | 'feil' };

export interface Publikum<S = Side> {
  render(side: S, felles: { spraak: 'nb' | 'nn' | 'en'; adresse: string }): { html: string; status: number };
  readonly filer: ReadonlyMap<string, { readonly mime: string; readonly bytes: Buffer }>;
}

/** The public site has not been built, or not whole. */
export class ManglerPublikum extends Error {
  constructor(dist: string) {
    super(`De åpne sidene er ikke bygd (${dist}). Kjør ./dokumentsenter start, som bygger dem.`);
    this.name = 'ManglerPublikum';
  }
}

const MIME: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/** Loads the library and its files once; a page then costs no disk. `S`: the kinds of pages that will be asked for. */
export async function lesPublikum<S = Side>(dist: string): Promise<Publikum<S>> {
  const bibliotek = path.join(dist, 'server.js');
  const assets = path.join(dist, 'assets');
  const navn = await readdir(assets).catch(() => null);
  if (navn === null) throw new ManglerPublikum(dist);
  const modul: unknown = await import(pathToFileURL(bibliotek).href);
  if (!harRender<S>(modul)) throw new ManglerPublikum(dist);
  const filer = new Map<string, { mime: string; bytes: Buffer }>();
  for (const fil of navn) {
    const mime = MIME[path.extname(fil)];
    if (mime !== undefined) filer.set(fil, { mime, bytes: await readFile(path.join(assets, fil)) });
  }
  return { render: modul.render, filer };
}

function harRender<S>(modul: unknown): modul is Pick<Publikum<S>, 'render'> {
  return typeof modul === 'object' && modul !== null && 'render' in modul && typeof modul.render === 'function';
}

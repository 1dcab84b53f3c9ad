import { type Problem, zProblem } from './felles.ts';
import type { Kall, Operasjon, SvarAv } from './operasjon.ts';

/** The server refused. `problem.kode` finds the text to show in `problemtekster`. */
export class Avvist extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.kode);
    this.name = 'Avvist';
    this.problem = problem;
  }
}

interface LoestKall {
  readonly params?: Readonly<Record<string, string | number>>;
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly body?: unknown;
}

/** Fills the path and query of an operation, e.g. for an `<img src>`. */
export function adresse<O extends Operasjon>(op: O, kall: Omit<Kall<O>, 'body'>): string {
  const { params = {}, query = {} } = kall as LoestKall;
  const sti = op.sti.replace(/:([a-zA-Z]+)/g, (_treff, navn: string) => encodeURIComponent(String(params[navn] ?? '')));
  const soek = new URLSearchParams();
  for (const [navn, verdi] of Object.entries(query))
    if (verdi !== undefined && verdi !== '') soek.set(navn, String(verdi));
  const tekst = soek.toString();
  return tekst === '' ? sti : `${sti}?${tekst}`;
}

/** Calls an operation; `skjema` is what an upload sends. Throws `Avvist` with the server's problem, or with `nett.ingen-kontakt` when nothing answered. */
export async function kall<O extends Operasjon>(
  op: O,
  inn: Kall<O>,
  valg: { signal?: AbortSignal; skjema?: FormData } = {},
): Promise<SvarAv<O>> {
  const svar = await send(op, inn, valg);
  if (op.svar === 'tomt' || op.svar === 'fil') return undefined as SvarAv<O>;
  return op.svar.parse(await svar.json()) as SvarAv<O>;
}

/** The file an operation answers with, and its name. For what cannot be a link, since it is asked for with a body. */
export async function kallFil<O extends Operasjon>(op: O, inn: Kall<O>): Promise<{ fil: Blob; filnavn: string }> {
  const svar = await send(op, inn, {});
  const navn = /filename\*=UTF-8''([^;]+)/i.exec(svar.headers.get('content-disposition') ?? '')?.[1];
  return { fil: await svar.blob(), filnavn: navn === undefined ? 'fil' : decodeURIComponent(navn) };
}

async function send<O extends Operasjon>(
  op: O,
  inn: Kall<O>,
  valg: { signal?: AbortSignal; skjema?: FormData },
): Promise<Response> {
  const { body } = inn as LoestKall;
  const sendt = valg.skjema ?? (body === undefined ? undefined : JSON.stringify(body));
  const svar = await fetch(adresse(op, inn), {
    method: op.metode,
    credentials: 'same-origin',
    headers: {
      accept: 'application/json',
      'x-dokumentsenter': '1',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(sendt === undefined ? {} : { body: sendt }),
    ...(valg.signal === undefined ? {} : { signal: valg.signal }),
  }).catch((aarsak: unknown) => {
    if (aarsak instanceof DOMException && aarsak.name === 'AbortError') throw aarsak;
    throw new Avvist({ type: 'about:blank', title: 'Ingen kontakt', status: 0, kode: 'nett.ingen-kontakt' });
  });
  if (!svar.ok) throw new Avvist(await lesProblem(svar));
  return svar;
}

async function lesProblem(svar: Response): Promise<Problem> {
  const funnet = zProblem.safeParse(await svar.json().catch(() => null));
  return funnet.success
    ? funnet.data
    : { type: 'about:blank', title: 'Uventet svar', status: svar.status, kode: 'tjener.uventet' };
}

import { readFile } from 'node:fs/promises';
import type { Arkivskaper, Sjekksum, Uow } from '../../kernel/index.ts';
import type { Grunnlag, Grunnlagsepost, Kjent } from '../domain/grunnlag.ts';
import type { Dokumentlesning, Lest } from '../ports/lager.ts';
import type { TolkingDeps } from './deps.ts';
import { lesEposthode } from './eposthode.ts';

/** What a letter is about stands in its beginning; the rest is for search. */
export const SIDER_PER_DOKUMENT = 6;
export const DOKUMENTER = 12;

/** What proposals are made of: the beginning of each document, the head of a mail, what its channel says, and what the municipality knows. */
export async function samleGrunnlag(
  deps: Pick<TolkingDeps, 'lager' | 'filer' | 'mottatteFiler' | 'kontroller'>,
  uow: Uow,
  lest: Lest,
  dokumenter: readonly Dokumentlesning[],
  kjent: Kjent,
): Promise<Grunnlag> {
  const lager = deps.lager(uow);
  const filnavn = await deps.mottatteFiler.filnavn(uow, lest.forsendelse);
  const lesbare = [...dokumenter].sort(
    (a, b) => Number(b.rolle === 'hoveddokument') - Number(a.rolle === 'hoveddokument') || a.nummer - b.nummer,
  );
  const sider: Grunnlag['sider'][number][] = [];
  for (const d of lesbare.slice(0, DOKUMENTER)) {
    for (const side of await lager.sider(d.dokument, SIDER_PER_DOKUMENT)) {
      sider.push({ dokument: d.dokument, nr: side.nr, tekst: side.tekst, ord: side.ord });
    }
  }
  return {
    sider,
    dokumenter: lesbare.map((d) => ({
      dokument: d.dokument,
      rolle: d.rolle as Grunnlag['dokumenter'][number]['rolle'],
      filnavn: filnavn?.get(d.dokument) ?? '',
      format: d.format,
    })),
    epost: await epostFra(deps, uow.arkivskaper, dokumenter),
    kanal: await deps.mottatteFiler.kanal(uow, lest.forsendelse),
    sendtInn: lest.kanal === 'innsending',
    traad: await deps.mottatteFiler.traad(uow, lest.forsendelse),
    mottattTid: lest.mottattTid,
    kjent,
    kontroller: deps.kontroller,
  };
}

async function epostFra(
  deps: Pick<TolkingDeps, 'filer'>,
  arkivskaper: Arkivskaper,
  dokumenter: readonly Dokumentlesning[],
): Promise<Grunnlagsepost | null> {
  const body = dokumenter.find((d) => d.format === 'epost-body' && d.rolle === 'hoveddokument');
  if (body === undefined) return null;
  const fil = await deps.filer.lokalSti(arkivskaper, body.sjekksum as Sjekksum);
  try {
    return lesEposthode(await readFile(fil.sti, 'utf8'));
  } finally {
    await fil.slipp();
  }
}

import { readFile } from 'node:fs/promises';
import type { Arkivskaper, Sjekksum, Uow } from '../../kernel/index.ts';
import type { Forslag } from '../domain/forslag.ts';
import type { Grunnlag, Grunnlagsepost } from '../domain/grunnlag.ts';
import { rutingsgrunnlag } from '../domain/rutingsgrunnlag.ts';
import { forsendelseForeslaatt } from '../events.ts';
import { finnSammenfall } from '../jobs.ts';
import type { Dokumentlesning, Lest, TolkingLager } from '../ports/lager.ts';
import type { TolkingDeps } from './deps.ts';
import { lesEposthode } from './eposthode.ts';

/** What a letter is about stands in its beginning; the rest is for search. */
const SIDER_PER_DOKUMENT = 6;
const DOKUMENTER = 12;

/**
 * From what is read and known to proposals with evidence and confidence. Never writes to the archive: a named person confirms.
 * Idempotent: the same reading gives the same proposals.
 */
export const foreslaaMetadata =
  (deps: TolkingDeps) =>
  async (uow: Uow, forsendelse: string): Promise<void> => {
    const lager = deps.lager(uow);
    const lest = await lager.laas(forsendelse);
    if (lest === null) return;
    const dokumenter = await lager.dokumenter(forsendelse);
    const grunnlag = await samle(deps, uow, lager, lest, dokumenter);
    const { forslag, maalform } = deps.foreslaar(grunnlag);
    await lager.lagreForslag(forsendelse, maalform, forslag, deps.modell, uow.naa);
    await kunngjoer(uow, lest, dokumenter, forslag, maalform);
  };

/** The rules failed on it: it goes to a person with no proposals at all rather than waiting for ever. */
export const oppgiForslag =
  (deps: TolkingDeps) =>
  async (uow: Uow, forsendelse: string): Promise<void> => {
    const lager = deps.lager(uow);
    const lest = await lager.laas(forsendelse);
    if (lest === null) return;
    await lager.lagreForslag(forsendelse, 'ukjent', [], deps.modell, uow.naa);
    await kunngjoer(uow, lest, await lager.dokumenter(forsendelse), [], 'ukjent');
  };

async function samle(
  deps: TolkingDeps,
  uow: Uow,
  lager: TolkingLager,
  lest: Lest,
  dokumenter: readonly Dokumentlesning[],
): Promise<Grunnlag> {
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
    traad: await deps.mottatteFiler.traad(uow, lest.forsendelse),
    mottattTid: lest.mottattTid,
    kjent: await deps.kunnskap.hentKjent(uow),
    kontroller: deps.kontroller,
  };
}

async function epostFra(
  deps: TolkingDeps,
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

async function kunngjoer(
  uow: Uow,
  lest: Lest,
  dokumenter: readonly Dokumentlesning[],
  forslag: readonly Forslag[],
  maalform: 'nb' | 'nn' | 'ukjent',
): Promise<void> {
  const uleste = dokumenter.some((d) => d.status === 'ulest' && d.rolle !== 'innebygd');
  await uow.announce(forsendelseForeslaatt, {
    forsendelse: lest.forsendelse,
    kanal: lest.kanal,
    mottattTid: lest.mottattTid.toISOString(),
    antallDokumenter: dokumenter.length,
    maalform,
    ...rutingsgrunnlag(forslag, uleste),
  });
  await uow.enqueue(finnSammenfall, { forsendelse: lest.forsendelse }, { noekkel: lest.forsendelse });
}

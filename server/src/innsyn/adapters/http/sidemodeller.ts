import type { WithTenant } from '../../../kernel/index.ts';
import { vask } from '../../domain/kontroll.ts';
import { type Innsyn, MAKS_TREFF } from '../../index.ts';
import { tilPostliste, tilPostlisterad } from './postlistevisning.ts';
import type { Side } from './publikumsbygg.ts';

interface Deps {
  readonly innsyn: Innsyn;
  readonly withTenant: WithTenant;
}
type Verdier = Readonly<Record<string, string>>;

const MAKS_SOEKEORD = 200;
const MAKS_SIDE = 10_000;

export async function kommunerSide({ innsyn }: Deps): Promise<Side> {
  const kommuner = await innsyn.finnKommuner();
  return {
    side: 'kommuner',
    kommuner: kommuner.map(({ kommunenummer, navn, merke, farge }) => ({ kommunenummer, navn, merke, farge })),
  };
}

/** What a person types may be anything: wrong dates are told, the rest is cut to what it can be. */
export async function postlisteSide(deps: Deps, params: Verdier, query: Verdier): Promise<Side> {
  const sporring = {
    q: vask((query.q ?? '').slice(0, MAKS_SOEKEORD).trim()),
    fra: query.fra ?? '',
    til: query.til ?? '',
  };
  const feil = datofeil(sporring.fra, sporring.til);
  const side = Math.min(MAKS_SIDE, Math.max(1, Math.trunc(Number(query.side ?? '1')) || 1));
  const svar = await deps.innsyn.hentPostliste(deps.withTenant, {
    kommunenummer: params.kommunenummer ?? '',
    q: sporring.q,
    fra: feil === null && sporring.fra !== '' ? sporring.fra : null,
    til: feil === null && sporring.til !== '' ? sporring.til : null,
    side,
  });
  if (!svar.ok) return { side: 'ikkeFunnet' };
  const { merke, farge } = svar.verdi.kommune;
  const liste = tilPostliste(svar.verdi);
  return {
    side: 'postliste',
    kommune: { ...liste.kommune, merke, farge },
    sporring,
    feil,
    rader: feil === null ? liste.rader : [],
    antall: liste.antall,
    maksAntall: MAKS_TREFF,
    sidenummer: liste.side,
    sider: feil === null ? liste.sider : 1,
  };
}

/** `2026-57` is journalnummer 57/2026. */
export async function postSide(deps: Deps, params: Verdier): Promise<Side> {
  const nummer = /^(\d{4})-(\d{1,8})$/.exec(params.nummer ?? '');
  if (nummer === null) return { side: 'ikkeFunnet' };
  const svar = await deps.innsyn.hentOffentligPost(deps.withTenant, {
    kommunenummer: params.kommunenummer ?? '',
    journalaar: Number(nummer[1]),
    journalsekvensnummer: Number(nummer[2]),
  });
  if (!svar.ok) return { side: 'ikkeFunnet' };
  const { arkivskaper: _eier, ...kommune } = svar.verdi.kommune;
  return { side: 'post', kommune, rad: tilPostlisterad(svar.verdi.rad) };
}

function datofeil(fra: string, til: string): 'ugyldig-dato' | 'fra-etter-til' | null {
  if ((fra !== '' && !erDato(fra)) || (til !== '' && !erDato(til))) return 'ugyldig-dato';
  return fra !== '' && til !== '' && fra > til ? 'fra-etter-til' : null;
}

function erDato(tekst: string): boolean {
  const tid = /^\d{4}-\d{2}-\d{2}$/.test(tekst) ? new Date(`${tekst}T00:00:00Z`) : new Date(Number.NaN);
  return !Number.isNaN(tid.getTime()) && tid.toISOString().startsWith(tekst);
}

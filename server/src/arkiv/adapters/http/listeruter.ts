import {
  type Arbeidsliste,
  hentArbeidsliste,
  hentArkivoversikt,
  hentBortsettingsliste,
  hentKassasjonsliste,
  hentKontrollgrupper,
  hentListefil,
  hentListetall,
  LISTENAVN,
  POSTLISTER,
  type QueryAv,
} from '@dokumentsenter/contract';
import { ok, type Result, type Uow } from '../../../kernel/index.ts';
import { tabellsvar } from '../../../platform/http/filsvar.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Tabell } from '../../../platform/tabell/tabellfil.ts';
import type { Arkiv, Listeutvalg } from '../../index.ts';
import { bortsettingstabell, kassasjonstabell, oversiktstabell, posttabell } from '../eksport/listetabell.ts';
import { alleSider } from './listefil.ts';

/** The work lists, and the files they are written to. */
export function listeruter(arkiv: Arkiv): Rute[] {
  return [
    implementer(hentArbeidsliste, async ({ uow, params, query }) =>
      arkiv.hentArbeidsliste(uow, params.liste, somUtvalg(query), query),
    ),
    implementer(hentListetall, async ({ uow }) => {
      const antall = await arkiv.hentListetall(uow);
      return ok({ antall: { ...INGEN, ...Object.fromEntries(antall) } });
    }),
    implementer(hentKontrollgrupper, async ({ uow }) => ok({ grupper: await arkiv.hentKontrollgrupper(uow) })),
    implementer(hentArkivoversikt, async ({ uow, query }) => arkiv.hentArkivoversikt(uow, query)),
    implementer(hentKassasjonsliste, async ({ uow, query }) =>
      arkiv.hentKassasjonsliste(uow, await arkiv.lesSaksutvalg(uow, query), query),
    ),
    implementer(hentBortsettingsliste, async ({ uow, query }) =>
      arkiv.hentBortsettingsliste(uow, await arkiv.lesSaksutvalg(uow, query), query),
    ),
    implementer(hentListefil, async ({ uow, params, query }) => {
      const tabell = await helTabell(arkiv, uow, params.liste, query);
      return tabell.ok
        ? ok(await tabellsvar(tabell.verdi, LISTENAVN[params.liste][query.maalform], query.format))
        : tabell;
    }),
  ];
}

const INGEN = Object.fromEntries(POSTLISTER.map((liste) => [liste, 0])) as Record<(typeof POSTLISTER)[number], number>;

type Filvalg = QueryAv<typeof hentListefil>;

function somUtvalg({ mine, retning, ...felt }: Omit<Filvalg, 'format' | 'maalform'>): Listeutvalg {
  const { enhet, klasse, dag, type, dager, sorter } = felt;
  return { enhet, klasse, dag, type, dager, sorter, mine: mine === 'true', synkende: retning === 'synkende' };
}

/** What one opens in a spreadsheet; beyond it one narrows the list. */
const MEST = 20_000;
const PER_SIDE = 200;

async function helTabell(arkiv: Arkiv, uow: Uow, liste: Arbeidsliste, valg: Filvalg): Promise<Result<Tabell>> {
  const { maalform, dager, periodeFra, periodeTil } = valg;
  if (liste === 'arkivoversikt') {
    const alle = await alleSider(MEST, async (etter) => {
      const side = await arkiv.hentArkivoversikt(uow, { periodeFra, periodeTil, etter, grense: PER_SIDE });
      return side.ok ? ok({ rader: side.verdi.rader, neste: side.verdi.neste }) : side;
    });
    return alle.ok ? ok(oversiktstabell(alle.verdi, maalform)) : alle;
  }
  const utvalg = await arkiv.lesSaksutvalg(uow, valg);
  if (liste === 'bortsetting') {
    const alle = await alleSider(MEST, async (etter) => {
      const side = await arkiv.hentBortsettingsliste(uow, utvalg, { etter, grense: PER_SIDE });
      return side.ok ? ok({ rader: side.verdi.saker, neste: side.verdi.neste }) : side;
    });
    return alle.ok ? ok(bortsettingstabell(alle.verdi, maalform)) : alle;
  }
  if (liste === 'kassasjon') {
    const alle = await alleSider(MEST, async (etter) => {
      const side = await arkiv.hentKassasjonsliste(uow, utvalg, { dager, etter, grense: PER_SIDE });
      return side.ok ? ok({ rader: side.verdi.saker, neste: side.verdi.neste }) : side;
    });
    return alle.ok ? ok(kassasjonstabell(alle.verdi, maalform)) : alle;
  }
  const alle = await alleSider(MEST, async (etter) => {
    const side = await arkiv.hentArbeidsliste(uow, liste, somUtvalg(valg), { etter, grense: PER_SIDE });
    return side.ok ? ok({ rader: side.verdi.poster, neste: side.verdi.neste }) : side;
  });
  return alle.ok ? ok(posttabell(liste, alle.verdi, maalform)) : alle;
}

import * as o from '@dokumentsenter/contract';
import { avvis, ok } from '../../../kernel/index.ts';
import { type Innlogget, implementer, type Rute } from '../../../platform/http/route.ts';
import type { Mottak } from '../../index.ts';
import type { Kanaler, StyrerOgsaa } from '../../kanaler.ts';
import type { Kanalslag } from '../../ports/kanalkilde.ts';
import { visKanal, visSlag, visUadressert } from './viskanal.ts';

/** Setup of channels, post to nobody we know, and what could not be verified. */
export function kanalruter(mottak: Mottak, kanaler: Kanaler, slag: readonly Kanalslag[], harNoekkel: boolean): Rute[] {
  return [
    implementer(o.finnKanaloppsett, async ({ uow }) =>
      ok({
        kanaler: (await kanaler.visKanaloppsett(uow)).map(visKanal),
        slag: slag.filter(({ fast }) => fast !== true).map(visSlag),
        harNoekkel,
      }),
    ),
    implementer(o.opprettKanal, async ({ uow, body, innlogget }) => {
      const { slag: navn, ...felt } = body;
      const svar = await kanaler.opprettKanal(uow, navn, felt, styrerOgsaa(innlogget));
      return svar.ok ? ok({ id: svar.verdi }) : svar;
    }),
    implementer(o.endreKanal, ({ uow, params, body, innlogget }) =>
      kanaler.endreKanal(uow, params.id, body, styrerOgsaa(innlogget)),
    ),
    implementer(o.proevKanal, async ({ uow, params }) => {
      const svar = await kanaler.proevKanal(uow.arkivskaper, params.id);
      return svar === null
        ? avvis('tjener.finnes-ikke')
        : ok({ feil: svar.feil as (typeof o.KANALFEIL)[number] | null, ms: svar.ms });
    }),
    implementer(o.hentKanalNaa, async ({ uow, params }) =>
      (await kanaler.hentNaa(uow, params.id)) ? ok(null) : avvis('tjener.finnes-ikke'),
    ),
    implementer(o.avvisLeveranse, ({ uow, params, body }) => mottak.avvisLeveranse(uow, params.id, body.aarsak)),
    implementer(o.finnUadresserte, async ({ uow }) =>
      ok({ uadresserte: (await kanaler.finnUadresserte(uow)).map(visUadressert) }),
    ),
    implementer(o.giUadressert, ({ uow, params, body }) => kanaler.giUadressert(uow, params.id, body.til)),
    implementer(o.avvisUadressert, ({ uow, params, body }) => kanaler.avvisUadressert(uow, params.id, body.aarsak)),
  ];
}

const styrerOgsaa =
  (innlogget: Innlogget): StyrerOgsaa =>
  (arkivskaper) => {
    const der = innlogget.aktoerFor(arkivskaper);
    return der?.type === 'bruker' && der.evner.has('kanal:administrer');
  };

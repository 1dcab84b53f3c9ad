import * as o from '@dokumentsenter/contract';
import { ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Papirrad } from '../../application/papir/finnPapir.ts';
import type { Papirene } from '../../papir.ts';
import type { Seddelrad } from '../../ports/foelgeseddel.ts';

/** The paper after it is scanned. */
export function papirruter(papir: Papirene): Rute[] {
  return [
    implementer(o.finnPapir, async ({ uow, query }) => {
      const { rader, logger, ...resten } = await papir.finnPapir(uow, query.utvalg, query.soek);
      return ok({
        ...resten,
        esker: [...resten.esker],
        rader: rader.map(visRad),
        logger: logger.map(({ id, tid, av, rader: radene, saksmappe, registreringsID }) => ({
          ...{ id, tid: tid.toISOString(), av, antall: radene.length },
          ...{ saksmappe, registreringsID },
        })),
      });
    }),
    implementer(o.opprettEske, async ({ uow, body }) => {
      const svar = await papir.opprettEske(uow, body);
      return svar.ok ? ok({ id: svar.verdi }) : svar;
    }),
    implementer(o.flyttEske, ({ uow, params, body }) => papir.flyttEske(uow, params.id, body.plass)),
    implementer(o.plasserPapir, ({ uow, body }) => papir.plasserPapir(uow, body.forsendelser, body.eske)),
    implementer(o.kontrollerPapir, ({ uow, body }) => papir.kontrollerPapir(uow, body)),
    implementer(o.bevarPapir, ({ uow, params, body }) => papir.bevarPapir(uow, params.id, body.grunn)),
    implementer(o.beOmPapir, ({ uow, params, body }) => papir.beOmPapir(uow, params.id, body.grunn)),
    implementer(o.noterPapirhenting, ({ uow, params, body }) => papir.noterHenting(uow, params.id, body.steg)),
    implementer(o.finnFoelgesedler, async ({ uow }) =>
      ok({ rader: (await papir.finnFoelgesedler(uow)).flatMap(visSeddel) }),
    ),
    implementer(o.avklarFoelgeseddel, ({ uow, params, body }) => papir.avklarFoelgeseddel(uow, params.id, body.grunn)),
    implementer(o.settPapirdager, ({ uow, body }) => papir.settPapirdager(uow, body.dager)),
    implementer(o.tilintetgjoerPapir, ({ uow, body }) => papir.tilintetgjoerPapir(uow, body.forsendelser)),
  ];
}

const visRad = ({ kontroll: _kontroll, iArbeid: _iArbeid, eske, henting, ...rad }: Papirrad) => ({
  ...rad,
  mottattTid: rad.mottattTid.toISOString(),
  eske: eske === null ? null : { merke: eske.merke, plass: eske.plass, nummer: eske.nummer },
  kontrollertTid: rad.kontrollertTid?.toISOString() ?? null,
  tilintetgjortTid: rad.tilintetgjortTid?.toISOString() ?? null,
  slettetTid: rad.slettetTid?.toISOString() ?? null,
  tidligst: rad.tidligst?.toISOString() ?? null,
  henting:
    henting === null
      ? null
      : { ...henting, bedtTid: henting.bedtTid.toISOString(), hentetTid: henting.hentetTid?.toISOString() ?? null },
});

/** What was replaced by another is not shown. */
function visSeddel({ filer, kontroll, avklart, status, ...rad }: Seddelrad): o.Foelgeseddelen[] {
  if (status === 'erstattet') return [];
  const rader = (kontroll?.rader ?? []).flatMap(({ filnavn, utfall, sider, funnetSider }) =>
    utfall === 'stemmer' || utfall === 'leses' ? [] : [{ filnavn, utfall, sider, funnetSider }],
  );
  const ekstra = (kontroll?.ekstra ?? []).map(({ filnavn }) => ({
    ...{ filnavn, utfall: 'ekstra' as const, sider: null, funnetSider: null },
  }));
  return [
    {
      ...{ id: rad.id, navn: rad.navn, bunke: rad.bunke, status, mottattTid: rad.mottattTid.toISOString() },
      ...{ filer: filer.length, sider: filer.reduce((sum, fil) => sum + (fil.sider ?? 0), 0) },
      feil: status === 'avvik' || status === 'avklart' ? [...rader, ...ekstra] : [],
      avklart: avklart === null ? null : { ...avklart, tid: avklart.tid.toISOString() },
    },
  ];
}

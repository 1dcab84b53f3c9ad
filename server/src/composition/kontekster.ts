import { arkivLager } from '../arkiv/adapters/postgres/lager.ts';
import { type Arkiv, createArkiv, type Filinntak } from '../arkiv/index.ts';
import type { Arkivansvar } from '../bevaring/arkivansvar.ts';
import type { Filbevaring } from '../bevaring/filbevaring.ts';
import type { Bevaring } from '../bevaring/index.ts';
import type { Innlesing } from '../bevaring/innlesing.ts';
import type { Kassering } from '../bevaring/kassasjon.ts';
import { utsendingslager } from '../ekspedering/adapters/postgres/utsending.repository.ts';
import type { Ekspedering } from '../ekspedering/index.ts';
import { fordelingLager } from '../fordeling/adapters/postgres/fordeling.repository.ts';
import { createFordeling, type Fordeling } from '../fordeling/index.ts';
import { innsynLager } from '../innsyn/adapters/postgres/innsyn.repository.ts';
import { createInnsyn, type Innsyn } from '../innsyn/index.ts';
import type { Uow } from '../kernel/index.ts';
import { lagHemmelighetsvern } from '../mottak/adapters/crypto/hemmelighetsvern.ts';
import { lagUtpakker } from '../mottak/adapters/format/lagUtpakker.ts';
import { createJournalpostkobling } from '../mottak/adapters/kjerne/journalpostkobling.ts';
import { createKjernearkiv } from '../mottak/adapters/kjerne/kjernearkiv.ts';
import { createPakkearkiv, type Pakkearkiv } from '../mottak/adapters/pakke/pakkearkiv.ts';
import { kanallager } from '../mottak/adapters/postgres/kanallager.ts';
import { mottakLager } from '../mottak/adapters/postgres/lager.ts';
import { oversendingslager } from '../mottak/adapters/postgres/oversendingslager.ts';
import { lagBrevpost } from '../mottak/adapters/videresending/brevpost.ts';
import type { Arkivbegrensning } from '../mottak/arkivbegrensning.ts';
import type { Deling } from '../mottak/deling.ts';
import { createMottak, type Mottak, type MottakDeps } from '../mottak/index.ts';
import type { Innsending } from '../mottak/innsending.ts';
import { createKanaler, type Kanaler } from '../mottak/kanaler.ts';
import type { Mottakskvitteringer } from '../mottak/kvittering.ts';
import type { Oversendingen } from '../mottak/oversending.ts';
import type { Papirene } from '../mottak/papir.ts';
import type { Kanalslag } from '../mottak/ports/kanalkilde.ts';
import type { Regnskapet } from '../mottak/regnskap.ts';
import type { Varsling } from '../mottak/varsling.ts';
import { blobTekstkilde } from '../soek/adapters/blob/tekstkilde.ts';
import { hendelseslogg } from '../soek/adapters/postgres/hendelseslogg.ts';
import { soekLager } from '../soek/adapters/postgres/soek.repository.ts';
import { createSoek, type Soeking } from '../soek/index.ts';
import { sha256 } from '../sporing/adapters/crypto/sha256.ts';
import { sporingLager } from '../sporing/adapters/postgres/sporing.repository.ts';
import { createSporing, type Sporing } from '../sporing/index.ts';
import { scryptPassord } from '../tilgang/adapters/crypto/scryptPassord.ts';
import { tokenkilde } from '../tilgang/adapters/crypto/token.ts';
import { innloggingslager } from '../tilgang/adapters/postgres/innlogging.repository.ts';
import { modullager } from '../tilgang/adapters/postgres/modul.repository.ts';
import { tilgangLager } from '../tilgang/adapters/postgres/tilgang.repository.ts';
import { createTilgang, type Tilgang } from '../tilgang/index.ts';
import { createModuler, type Moduler } from '../tilgang/moduler.ts';
import type { Oidc } from '../tilgang/oidc.ts';
import { lagDokumentleser } from '../tolking/adapters/leser/index.ts';
import type { Tolking } from '../tolking/index.ts';
import type { Laering } from '../tolking/laering.ts';
import type { Dokumentleser } from '../tolking/ports/dokumentleser.ts';
import type { Sammenfall } from '../tolking/sammenfall.ts';
import { kommunekatalog } from '../virksomhet/adapters/postgres/kommunekatalog.ts';
import { virksomhetLager } from '../virksomhet/adapters/postgres/virksomhet.repository.ts';
import { createVirksomhet, underenheter, type Virksomhet } from '../virksomhet/index.ts';
import type { Grunnmur } from './grunnmur.ts';
import { navnFra } from './koblinger/arkivbegrensning.ts';
import { kobleDeling } from './koblinger/deling.ts';
import { kobleEkspedering } from './koblinger/ekspedering.ts';
import { falskPdfaFra } from './koblinger/filbevaring.ts';
import { kobleFilinntak } from './koblinger/filinntak.ts';
import { forsendelserFra, journalposterFra, visningFra } from './koblinger/fordeling.ts';
import { kobleInnlesing } from './koblinger/innlesing.ts';
import { kobleInnsending } from './koblinger/innsending.ts';
import { arkivForInnsyn, kommunerForInnsyn } from './koblinger/innsyn.ts';
import { alleKanalslag } from './koblinger/kanaler.ts';
import { kobleKvittering } from './koblinger/kvittering.ts';
import { kobleLaering } from './koblinger/laering.ts';
import {
  kanaladresserFra,
  kommunerForMottak,
  opplysningerForPakke,
  reservasjonerFra,
  sakForPakke,
  svarfristFra,
  virusskannerFra,
} from './koblinger/mottak.ts';
import { kobleOidc } from './koblinger/oidc.ts';
import { oppslagFra } from './koblinger/oppslag.ts';
import { kobleOversending } from './koblinger/oversending.ts';
import { innsynFra } from './koblinger/partsinnsyn.ts';
import { kobleRegnskap } from './koblinger/regnskap.ts';
import { kobleSammenfall } from './koblinger/sammenfall.ts';
import { kobleTolking, mottatteFilerFra } from './koblinger/tolking.ts';
import { kobleVarsling } from './koblinger/varsling.ts';
import { kobleVern } from './koblinger/vern.ts';
import { mappeneUnder } from './mapper.ts';

/** Every context's face, and what must be closed after them. */
export interface Kontekster {
  readonly grunnmur: Grunnmur;
  readonly virksomhet: Virksomhet;
  readonly tilgang: Tilgang;
  readonly oidc: Oidc;
  readonly moduler: Moduler;
  readonly sporing: Sporing;
  readonly arkiv: Arkiv;
  readonly mottak: Mottak;
  readonly kanaler: Kanaler;
  readonly varsling: Varsling;
  readonly regnskap: Regnskapet;
  readonly papir: Papirene;
  readonly arkivbegrensning: Arkivbegrensning;
  readonly oversending: Oversendingen;
  readonly kvittering: Mottakskvitteringer;
  readonly deling: Deling;
  readonly innsending: Innsending;
  readonly kanalslag: readonly Kanalslag[];
  readonly pakke: Pakkearkiv;
  readonly tolking: Tolking;
  readonly sammenfall: Sammenfall;
  readonly laering: Laering;
  readonly fordeling: Fordeling;
  readonly innsyn: Innsyn;
  readonly ekspedering: Ekspedering;
  readonly bevaring: Bevaring;
  readonly kassering: Kassering;
  readonly arkivansvar: Arkivansvar;
  readonly innlesing: Innlesing;
  readonly soek: Soeking;
  readonly filbevaring: Filbevaring;
  readonly filinntak: Filinntak;
  lukk(): Promise<void>;
}

/** Builds the contexts from the ground storey up: each gets only faces below it and ports in its own words. */
export async function koble(grunnmur: Grunnmur): Promise<Kontekster> {
  // tilgang stands below arkiv, and asks for its access codes first when somebody is given a role.
  const tilgangskoder = async (uow: Uow) => (await arkiv.hentKodeverk(uow)).tilgangskoder.map(({ kode }) => kode);
  const bunn = kobleBunnen(grunnmur, tilgangskoder);
  const { virksomhet, tilgang } = bunn;
  const arkiv = createArkiv({
    lager: arkivLager,
    ...oppslagFra(bunn),
    underenheter: async (uow, kode) => underenheter(await virksomhet.finnEnheter(uow), kode),
    eldsteDokumentdato: grunnmur.config.eldsteDokumentdato,
    ...innsynFra(bunn),
    erFalskPdfa: falskPdfaFra(grunnmur.blober, () => leser),
  });
  const leser = await lagDokumentleser({ prosesser: grunnmur.config.lesere });
  const mottatteFiler = mottatteFilerFra(mottakLager, kanallager, arkiv, utsendingslager);
  const tolking = kobleTolking(grunnmur, { arkiv, ...bunn }, leser, mottatteFiler);
  const { utpakker, ...inn } = kobleMottak(grunnmur, arkiv, bunn, tolking, leser);
  const ekspedering = kobleEkspedering(grunnmur, arkiv, bunn, { kanaler: inn.kanaler, leser });
  const fordeling = createFordeling({
    lager: fordelingLager,
    virksomhet,
    tilgang,
    visning: visningFra(inn.mottak, tolking),
    forsendelser: forsendelserFra(inn.mottak),
    journalposter: journalposterFra(arkiv, tilgang),
    utsendinger: ekspedering,
  });
  const innsyn = createInnsyn({
    lager: innsynLager,
    arkiv: arkivForInnsyn(arkiv, virksomhet),
    kommuner: kommunerForInnsyn(virksomhet),
  });
  const soek = createSoek({
    lager: soekLager,
    arkiv: { hentJournalpost: arkiv.hentForIndeks, hentSak: arkiv.hentSakForIndeks },
    tekster: blobTekstkilde(grunnmur.blober),
    hendelser: hendelseslogg,
  });
  return {
    ...bunn,
    grunnmur,
    arkiv,
    ...inn,
    tolking,
    sammenfall: kobleSammenfall(grunnmur.blober, mottakLager, arkiv, tolking),
    laering: kobleLaering(arkiv, tilgang, mottatteFiler),
    fordeling,
    innsyn,
    ekspedering,
    ...kobleVern(grunnmur, { ...bunn, arkiv, mottak: inn.mottak, tolking }, leser),
    innlesing: kobleInnlesing(grunnmur, arkiv, virksomhet, leser),
    soek,
    async lukk() {
      await leser.stopp();
      await utpakker.lukk();
      for (const slag of inn.kanalslag) await slag.lukk?.();
    },
  };
}

/** The ground storey: municipalities, people, and who did what. */
function kobleBunnen(
  grunnmur: Grunnmur,
  tilgangskoder: (uow: Uow) => Promise<string[]>,
): Pick<Kontekster, 'virksomhet' | 'tilgang' | 'oidc' | 'moduler' | 'sporing'> {
  const virksomhet = createVirksomhet({ lager: virksomhetLager, katalog: kommunekatalog(grunnmur.db) });
  const { klokke, withTenant } = grunnmur;
  const innlogging = innloggingslager(grunnmur.db);
  const tilgang = createTilgang({
    lager: tilgangLager,
    innlogging,
    passord: scryptPassord(),
    token: tokenkilde,
    klokke,
    passordkrav: grunnmur.config.passord,
    enhetFinnes: async (uow, kode) =>
      (await virksomhet.finnEnheter(uow)).some((enhet) => enhet.kode === kode && enhet.aktiv),
    tilgangskoder,
  });
  const moduler = createModuler({ modullager, token: tokenkilde, innlogging, klokke, withTenant, tilgangskoder });
  const oidc = kobleOidc(grunnmur, tilgang);
  return { virksomhet, tilgang, oidc, moduler, sporing: createSporing({ lager: sporingLager, sha256 }) };
}

function kobleMottak(
  grunnmur: Grunnmur,
  arkiv: Arkiv,
  { virksomhet, tilgang, sporing }: Pick<Kontekster, 'virksomhet' | 'tilgang' | 'sporing'>,
  tolking: Tolking,
  leser: Dokumentleser,
) {
  const mapper = mappeneUnder(grunnmur.config.datamappe);
  const utpakker = lagUtpakker();
  const virusskanner = virusskannerFra(grunnmur.config);
  const pakke = createPakkearkiv({
    lager: mottakLager,
    originaler: grunnmur.blober,
    mappeFor: mapper.pakker,
    hentSak: sakForPakke(arkiv),
    vurderOpplysninger: opplysningerForPakke(arkiv),
  });
  const deps: MottakDeps = {
    lager: mottakLager,
    kanallager,
    withTenant: grunnmur.withTenant,
    klokke: grunnmur.klokke,
    originaler: grunnmur.blober,
    kommuner: kommunerForMottak(virksomhet),
    arkivmaal: { kjerne: createKjernearkiv(arkiv, svarfristFra(virksomhet)), pakke },
    journalpostkobling: createJournalpostkobling(arkiv),
    innholdsvern: { kanSe: tolking.kanSeForsendelse },
    reservasjoner: reservasjonerFra(tilgang),
    oversendinger: oversendingslager,
    spor: (uow, handling, objekt) => sporing.loggSpor(uow, { handling, objekt, utfall: 'utfoert' }),
    utpakker,
    virusskanner,
    kanaladresser: kanaladresserFra(virksomhet, mapper.inn),
    arbeidsmappe: () => grunnmur.arbeidsmappe(),
  };
  const vern = lagHemmelighetsvern(grunnmur.config.noekler);
  const kanalslag = alleKanalslag({
    virksomhet,
    inn: mapper.inn,
    smtp: grunnmur.config.smtpmottak !== null,
    skjemamappe: grunnmur.config.skjemamappe,
  });
  const kanaler = createKanaler({
    ...deps,
    slag: kanalslag,
    vern,
    meldUventet: (error, hvor) => grunnmur.log.error({ err: error, operation: 'mottak.kanal', ...hvor }, 'channel'),
  });
  const mottak = createMottak(deps);
  return {
    mottak,
    innsending: kobleInnsending(grunnmur, deps, mottak, vern),
    kanaler,
    varsling: kobleVarsling(grunnmur.config, deps, vern, virksomhet),
    regnskap: kobleRegnskap(grunnmur.withTenant, arkiv),
    oversending: kobleOversending(deps, virksomhet, {
      navnPaa: navnFra(tilgang),
      post: grunnmur.config.epost === null ? null : lagBrevpost(grunnmur.config.epost),
    }),
    kvittering: kobleKvittering(grunnmur, deps, virksomhet),
    deling: kobleDeling(deps, leser, arkiv, virksomhet),
    kanalslag,
    pakke,
    utpakker,
    filinntak: kobleFilinntak(grunnmur, utpakker, virusskanner),
  };
}

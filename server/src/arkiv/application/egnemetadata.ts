import { ok, type Result, type Uow } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from '../domain/avvisninger.ts';
import { norskDato } from '../domain/dato.ts';
import {
  type EgneVerdier,
  gjelder,
  type Metadataenhet,
  type Metadatafelt,
  type Metadatasett,
  type NyttMetadatafelt,
  type NyttMetadatasett,
  vurderEgneVerdier,
  vurderMetadatafelt,
  vurderMetadatasett,
} from '../domain/egnemetadata.ts';
import { kanSeJournalpost, kanSeSak } from '../domain/visning.ts';
import { journalpostEndret, saksmappeEndret } from '../events.ts';
import type { Metadataeier } from '../ports/egnemetadata.ts';
import type { ArkivDeps, ArkivLager } from '../ports.ts';

/** A field as it stands on one unit. */
export interface EgetFelt extends Metadatafelt {
  readonly sett: string;
  readonly verdi: string | null;
  /** Whether it may be filled in today. */
  readonly gjelder: boolean;
}
export interface EgneMetadata {
  readonly felt: readonly EgetFelt[];
  /** What came by an import, as XML; it is kept as it stands. */
  readonly importert: string | null;
  /** The unit is closed or archived: nothing is changed any more. */
  readonly laast: boolean;
}

const finnMetadatasett =
  (deps: ArkivDeps) =>
  (uow: Uow): Promise<Metadatasett[]> =>
    deps.lager(uow).egne.sett();

const opprettMetadatasett =
  (deps: ArkivDeps) =>
  async (uow: Uow, inn: NyttMetadatasett): Promise<Result<{ id: string }, Arkivavvisning>> => {
    const { egne } = deps.lager(uow);
    const vurdert = vurderMetadatasett(inn, await egne.sett(true));
    return vurdert.ok ? ok({ id: await egne.opprettSett(vurdert.verdi) }) : vurdert;
  };

const opprettMetadatafelt =
  (deps: ArkivDeps) =>
  async (uow: Uow, id: string, inn: NyttMetadatafelt): Promise<Result<{ id: string }, Arkivavvisning>> => {
    const { egne } = deps.lager(uow);
    const sett = (await egne.sett(true)).find((each) => each.id === id);
    if (sett === undefined) return avvis('arkiv.enhet-finnes-ikke');
    const vurdert = vurderMetadatafelt(inn, sett);
    return vurdert.ok ? ok({ id: await egne.opprettFelt(id, vurdert.verdi) }) : vurdert;
  };

/** From the day after, nobody fills the field in; what stands in it is kept and exported. */
const avsluttMetadatafelt =
  (deps: ArkivDeps) =>
  async (uow: Uow, id: string, gyldigTil: string): Promise<Result<null, Arkivavvisning>> => {
    const { egne } = deps.lager(uow);
    const felt = (await egne.sett(true)).flatMap((sett) => sett.felt).find((each) => each.id === id);
    if (felt === undefined) return avvis('arkiv.enhet-finnes-ikke');
    if (gyldigTil < felt.gyldigFra) return avvis('arkiv.gyldighet-ugyldig');
    await egne.avsluttFelt(id, gyldigTil);
    return ok(null);
  };

const ENHET: Readonly<Record<Metadataeier, Metadataenhet>> = { saksmappe: 'mappe', journalpost: 'registrering' };

/** A unit the actor may see, and whether it is frozen: its case is closed, or the journalpost is archived or out. */
async function aapne(
  { aktoer }: Uow,
  { saker, journal }: ArkivLager,
  eier: Metadataeier,
  id: string,
  laas: boolean,
): Promise<Result<{ saksmappe: string; laast: boolean }, Arkivavvisning>> {
  if (eier === 'saksmappe') {
    const sak = laas ? ((await saker.laas(id))?.sak ?? null) : await saker.hent(id);
    if (sak === null) return avvis('arkiv.sak-finnes-ikke');
    if (!kanSeSak(aktoer, sak)) return avvis('arkiv.ikke-klarert');
    return ok({ saksmappe: id, laast: sak.saksstatus === 'A' || sak.saksstatus === 'U' });
  }
  const post = laas ? await journal.laas(id) : await journal.hent(id);
  if (post === null) return avvis('arkiv.journalpost-finnes-ikke');
  if (!kanSeJournalpost(aktoer, post)) return avvis('arkiv.ikke-klarert');
  return ok({ saksmappe: post.saksmappe, laast: post.journalstatus === 'A' || post.journalstatus === 'U' });
}

const hentEgneMetadata =
  (deps: ArkivDeps) =>
  async (uow: Uow, eier: Metadataeier, id: string): Promise<Result<EgneMetadata, Arkivavvisning>> => {
    const lager = deps.lager(uow);
    const aapnet = await aapne(uow, lager, eier, id, false);
    if (!aapnet.ok) return aapnet;
    const verdier = await lager.egne.verdier(eier, id);
    return ok({ ...vis(await lager.egne.sett(), verdier, eier, norskDato(uow.naa)), laast: aapnet.verdi.laast });
  };

/** Fields that hold today, and those that hold no more but have a value. */
function vis(
  sett: readonly Metadatasett[],
  { felt, xml }: EgneVerdier,
  eier: Metadataeier,
  dato: string,
): Omit<EgneMetadata, 'laast'> {
  const alle = sett.flatMap((each) =>
    each.felt.map((f) => ({
      ...f,
      sett: each.tittel,
      verdi: felt[f.id] ?? null,
      gjelder: gjelder(f, ENHET[eier], dato),
    })),
  );
  return { felt: alle.filter((f) => f.gjelder || f.verdi !== null), importert: xml };
}

/** Fills in fields of the municipality's own, one endringslogg row for each that changes. */
const settEgneMetadata =
  (deps: ArkivDeps) =>
  async (
    uow: Uow,
    eier: Metadataeier,
    id: string,
    oensker: Readonly<Record<string, string | null>>,
  ): Promise<Result<EgneMetadata, Arkivavvisning>> => {
    const lager = deps.lager(uow);
    const aapnet = await aapne(uow, lager, eier, id, true);
    if (!aapnet.ok) return aapnet;
    if (aapnet.verdi.laast) return avvis('arkiv.egne-felt-laast');
    const sett = await lager.egne.sett();
    const foer = await lager.egne.verdier(eier, id);
    const dato = norskDato(uow.naa);
    const vurdert = vurderEgneVerdier(sett, foer, oensker, { enhet: ENHET[eier], dato });
    if (!vurdert.ok) return vurdert;
    const { felt, endringer } = vurdert.verdi;
    const etter = { felt, xml: foer.xml };
    if (endringer.length > 0) {
      const brukt = sett.filter((each) => each.felt.some((f) => felt[f.id] !== undefined));
      await lager.egne.settVerdier(
        eier,
        id,
        etter,
        brukt.map((each) => each.navnerom),
      );
      await lager.endringslogg.foer(id, endringer);
      await meld(uow, eier, id, aapnet.verdi.saksmappe);
    }
    return ok({ ...vis(sett, etter, eier, dato), laast: false });
  };

const FELT = ['virksomhetsspesifikkeMetadata'];

async function meld(uow: Uow, eier: Metadataeier, id: string, saksmappe: string): Promise<void> {
  if (eier === 'saksmappe') await uow.announce(saksmappeEndret, { saksmappe, felt: FELT });
  else await uow.announce(journalpostEndret, { journalpost: id, saksmappe, felt: FELT });
}

/** Metadata of the municipality's own (virksomhetsspesifikke metadata, krav 6.4.31–35). */
export const egnemetadataregler = (deps: ArkivDeps) => ({
  finnMetadatasett: finnMetadatasett(deps),
  opprettMetadatasett: opprettMetadatasett(deps),
  opprettMetadatafelt: opprettMetadatafelt(deps),
  avsluttMetadatafelt: avsluttMetadatafelt(deps),
  hentEgneMetadata: hentEgneMetadata(deps),
  settEgneMetadata: settEgneMetadata(deps),
});

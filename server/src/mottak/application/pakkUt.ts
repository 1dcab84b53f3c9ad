import { createReadStream } from 'node:fs';
import type { Arkivskaper, Sjekksum, Uow } from '../../kernel/index.ts';
import { type Avvik, krevesKarantene } from '../domain/avvik.ts';
import { FOELGESEDDEL, vaskFoelgeseddel } from '../domain/foelgeseddel.ts';
import { PAPIRKANALER } from '../domain/papir.ts';
import { vaskEposthode } from '../domain/vaskEposthode.ts';
import { forsendelseKarantenert, forsendelseUtpakket } from '../events.ts';
import type { Dokumentrad, Forsendelserad } from '../ports/lager.ts';
import type { Del, Utpakking } from '../ports/utpakker.ts';
import type { MottakDeps } from './deps.ts';
import { settTilSide, vurderEpost } from './vurderEpost.ts';

type Arbeid = <T>(arbeid: (uow: Uow) => Promise<T>) => Promise<T>;

/**
 * Looks into a received forsendelse: virus scan, unpacking, one row per readable document. What a person must decide on goes to
 * karantene with its cause; the original is never touched. Idempotent: a forsendelse that has been looked into is left alone.
 */
export const pakkUt =
  (deps: MottakDeps) =>
  async (arkivskaper: Arkivskaper, forsendelse: string, iTransaksjon: Arbeid): Promise<void> => {
    const rad = await iTransaksjon((uow) => deps.lager(uow).hent(forsendelse));
    if (rad === null || rad.status !== 'mottatt') return;
    const original = await deps.originaler.lokalSti(arkivskaper, rad.sjekksum as Sjekksum);
    const mappe = await deps.arbeidsmappe();
    try {
      const virus = await skann(deps, original.sti);
      const utpakking: Utpakking =
        virus.length > 0
          ? { deler: [], avvik: virus }
          : await deps.utpakker.pakkUt({ fil: original.sti, filnavn: rad.filnavn, utmappe: mappe.sti });
      for (const del of utpakking.deler) {
        if (del.sha256 !== rad.sjekksum) await deps.originaler.put(arkivskaper, { sti: del.sti });
      }
      await iTransaksjon((uow) => lagre(deps, uow, rad, utpakking));
    } finally {
      await mappe.slipp();
      await original.slipp();
    }
  };

async function skann(deps: MottakDeps, sti: string): Promise<Avvik[]> {
  if (deps.virusskanner === null) return [];
  const svar = await deps.virusskanner.skann(createReadStream(sti));
  if (svar.utfall === 'funn') return [{ kode: 'mottak.virus', detaljer: { navn: svar.navn } }];
  // Not clean until somebody has said so. It waits in karantene, out of the way of all else, until the scanner is back (`proevUsjekkede`).
  if (svar.utfall === 'utilgjengelig') return [{ kode: 'mottak.ikke-virussjekket' }];
  return [];
}

async function lagre(deps: MottakDeps, uow: Uow, foer: Forsendelserad, utpakking: Utpakking): Promise<void> {
  const lager = deps.lager(uow);
  const rad = await lager.laas(foer.id);
  if (rad === null || rad.status !== 'mottatt') return;
  const like = await lager.medSjekksum(rad.sjekksum, rad.id);
  const epost = await vurderEpost(lager, rad, utpakking);
  const avvik: Avvik[] = [...utpakking.avvik];
  if (like.length > 0) avvik.push({ kode: 'mottak.samme-fil' });
  if (epost.endret) avvik.push({ kode: 'mottak.samme-melding' });
  const dokumenter = utpakking.deler.map((del, i) => tilDokument(uow.nyId(), rad.id, del, i, avvik));
  await lager.byttDokumenter(rad.id, dokumenter);
  // It is about post and is no post; taken back by a person it is a letter like any other.
  const { foelgeseddel } = utpakking;
  if (foelgeseddel !== undefined && PAPIRKANALER.some((kanal) => kanal === rad.kanal)) {
    await lager.endre(rad.id, { status: 'utpakket', avvik: avvik.filter((a) => a.del === undefined) });
    await lager.leggTilFoelgeseddel(rad.id, vaskFoelgeseddel(foelgeseddel));
    return settTilSide(lager, uow, rad.id, FOELGESEDDEL, null);
  }
  const karantene =
    dokumenter.length === 0 ||
    krevesKarantene(
      avvik,
      utpakking.deler.map((del) => del.rolle),
    );
  const felles = {
    avvik: avvik.filter((a) => a.del === undefined || karantene),
    epost: utpakking.epost === undefined ? null : vaskEposthode(utpakking.epost),
  };
  if (karantene) {
    await lager.endre(rad.id, { ...felles, status: 'karantene' });
    await uow.announce(forsendelseKarantenert, {
      forsendelse: rad.id,
      aarsak: avvik[0]?.kode ?? 'mottak.ukjent-format',
    });
    return;
  }
  await lager.endre(rad.id, { ...felles, status: 'utpakket' });
  if (epost.grunn !== null) return settTilSide(lager, uow, rad.id, epost.grunn, epost.foerste);
  await kunngjoerUtpakket(uow, rad, dokumenter);
}

export async function kunngjoerUtpakket(
  uow: Uow,
  rad: Forsendelserad,
  dokumenter: readonly Dokumentrad[],
): Promise<void> {
  await uow.announce(forsendelseUtpakket, {
    forsendelse: rad.id,
    kanal: rad.kanal,
    mottattTid: rad.mottattTid.toISOString(),
    dokumenter: dokumenter.map((d) => ({
      dokument: d.id,
      nummer: d.nummer,
      sjekksum: d.sjekksum,
      format: d.format,
      rolle: d.rolle,
    })),
  });
}

function tilDokument(id: string, forsendelse: string, del: Del, indeks: number, avvik: readonly Avvik[]): Dokumentrad {
  return {
    id,
    forsendelse,
    nummer: indeks + 1,
    filnavn: del.filnavn,
    format: del.format,
    mime: del.mime,
    stoerrelse: del.stoerrelse,
    sjekksum: del.sha256,
    rolle: del.rolle,
    forelder: del.forelder === null ? null : del.forelder + 1,
    tegnsett: del.tegnsett ?? null,
    avvik: avvik.filter((a) => a.del === indeks),
    arkivfil: null,
    arkivfilStoerrelse: null,
    arkivformat: null,
    utenArkivfil: null,
    sider: null,
  };
}

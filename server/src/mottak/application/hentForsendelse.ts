import type { Forsendelse } from '@dokumentsenter/contract';
import { avvis, ok, type Result, type Uow } from '../../kernel/index.ts';
import { type Avvik, alvorFor } from '../domain/avvik.ts';
import { sisteAngrbareSteg } from '../domain/forsendelse.ts';
import type { Mottakskvittering } from '../domain/mottakskvittering.ts';
import { tittelFraFilnavn } from '../domain/trygtFilnavn.ts';
import type { Leveranserad } from '../ports/kanallager.ts';
import type { Dokumentrad, Forsendelserad } from '../ports/lager.ts';
import type { Overlevering } from '../ports/oversending.ts';
import type { MottakDeps } from './deps.ts';

/** A forsendelse with its documents, as the contract shows it. */
export const hentForsendelse =
  (deps: MottakDeps) =>
  async (uow: Uow, id: string): Promise<Result<Forsendelse>> => {
    const rad = await deps.lager(uow).hent(id);
    if (rad === null || !(await deps.innholdsvern.kanSe(uow, id))) return avvis('tjener.finnes-ikke');
    return ok(await vis(deps, uow, rad));
  };

export async function vis(deps: MottakDeps, uow: Uow, rad: Forsendelserad): Promise<Forsendelse> {
  const lager = deps.lager(uow);
  const [dokumenter, steg, likMed] = [
    await lager.dokumenter(rad.id),
    await lager.steg(rad.id),
    await lager.medSjekksum(rad.sjekksum, rad.id),
  ];
  return {
    id: rad.id,
    arkivskaper: uow.arkivskaper,
    kanal: rad.kanal as Forsendelse['kanal'],
    status: rad.status,
    filnavn: rad.filnavn,
    sjekksum: rad.sjekksum,
    stoerrelse: rad.stoerrelse,
    mottattTid: rad.mottattTid.toISOString(),
    avvik: rad.avvik.map((a) => visAvvik(a, false)),
    dokumenter: dokumenter.map(visDokument),
    epost:
      rad.epost === null
        ? null
        : {
            fra: adresse(rad.epost.fra),
            til: rad.epost.til.map(adresse),
            emne: rad.epost.emne,
            dato: rad.epost.dato,
          },
    likMed,
    kopier: (await lager.kopierAv(rad.id)).map((kopi) => ({
      id: kopi.id,
      kanal: kopi.kanal as Forsendelse['kanal'],
      mottattTid: kopi.mottattTid.toISOString(),
    })),
    journalpost: rad.journalpost,
    aarsak: rad.aarsak,
    kanAngres: rad.kassertTid === null && sisteAngrbareSteg(steg, rad.status) !== null,
    avsenderInnlogget: (await deps.kanallager(uow).avsenderFnr(rad.id)) !== null,
    mottakskvittering: visKvittering(await lager.mottakskvittering(rad.id)),
    innsynskrav: (await lager.innsynskrav([rad.id])).get(rad.id) ?? null,
    overlevert: visOverlevering(await deps.oversendinger(uow).overlevering(rad.id)),
    leveranse: visLeveranse(await deps.kanallager(uow).leveranse(rad.id)),
  };
}

/** Hints from the channel, washed of identity numbers when they were stored. Null for what no channel fetched. */
function visLeveranse(rad: Leveranserad | null): Forsendelse['leveranse'] {
  if (rad === null) return null;
  const { tittel, avsender, sikkerhetsnivaa, taushetsbelagt, saksvink, svarPaa, datert } = rad.opplysninger;
  return { verifisert: rad.verifisert, tittel, avsender, sikkerhetsnivaa, taushetsbelagt, saksvink, svarPaa, datert };
}

/** The receipt to the sender, as the contract shows it. */
export function visKvittering(rad: Mottakskvittering | null): Forsendelse['mottakskvittering'] {
  if (rad === null) return null;
  return { referanse: rad.referanse, status: rad.status, sendtTid: rad.sendtTid?.toISOString() ?? null };
}

function visOverlevering(fra: Overlevering | null): Forsendelse['overlevert'] {
  if (fra === null) return null;
  const { fraKanal, tid, ...resten } = fra;
  return { ...resten, kanal: fraKanal as Forsendelse['kanal'], tid: tid.toISOString() };
}

function visDokument(rad: Dokumentrad): Forsendelse['dokumenter'][number] {
  return {
    id: rad.id,
    nummer: rad.nummer,
    filnavn: rad.filnavn,
    format: rad.format,
    mime: rad.mime,
    stoerrelse: rad.stoerrelse,
    sjekksum: rad.sjekksum,
    rolle: rad.rolle,
    tittel: tittelFraFilnavn(rad.filnavn),
    avvik: rad.avvik.map((a) => visAvvik(a, rad.rolle !== 'hoveddokument')),
  };
}

function visAvvik(avvik: Avvik, vedVedlegg: boolean): Forsendelse['avvik'][number] {
  const detaljer = Object.fromEntries(
    Object.entries(avvik.detaljer ?? {}).map(([navn, verdi]) => [navn, String(verdi)]),
  );
  return { kode: avvik.kode, alvor: alvorFor(avvik.kode, vedVedlegg), detaljer };
}

function adresse(a: { navn: string; adresse: string } | null): string {
  if (a === null) return '';
  return a.navn === '' ? a.adresse : `${a.navn} <${a.adresse}>`;
}

import type { Arkiv } from '../../arkiv/index.ts';
import type { Sjekksum, Uow } from '../../kernel/index.ts';
import type { MottakLager } from '../../mottak/ports/lager.ts';
import type { BlobStore } from '../../platform/blob/blobStore.ts';
import { taBildeavtrykk } from '../../tolking/adapters/leser/bilde/bildeavtrykk.ts';
import { tolkingLager } from '../../tolking/adapters/postgres/lager.ts';
import { sammenfallager } from '../../tolking/adapters/postgres/sammenfall.repository.ts';
import type { Mottattebrev } from '../../tolking/ports/sammenfall.ts';
import { createSammenfall, type Sammenfall, type SammenfallDeps } from '../../tolking/sammenfall.ts';

/** Withdrawn by the program itself: the letter lies somewhere else. */
const TRUKKET: ReadonlySet<string | null> = new Set(['tilbakekalt', 'deling-angret']);

/** What became of a letter, and its journalpost as the asker may see it. */
export function mottatteFra(
  mottak: (uow: Uow) => Pick<MottakLager, 'hent'>,
  arkiv: Pick<Arkiv, 'hentJournalposter'>,
): Mottattebrev {
  return async (uow, forsendelse) => {
    const rad = await mottak(uow).hent(forsendelse);
    if (rad === null || rad.status === 'erstattet' || TRUKKET.has(rad.aarsak)) return null;
    const post =
      rad.journalpost === null
        ? undefined
        : (await arkiv.hentJournalposter(uow, [rad.journalpost])).get(rad.journalpost);
    return {
      kanal: rad.kanal,
      mottattTid: rad.mottattTid,
      status: rad.status,
      aarsak: rad.status === 'ikke-arkivert' ? rad.aarsak : null,
      journalpost:
        post === undefined
          ? null
          : { id: post.vist.id, registreringsID: post.vist.registreringsID, tittel: post.vist.tittel },
    };
  };
}

/** Letters that are the same: texts and pictures are tolking's, what became of the letter is mottak's, and its journalpost the archive's. */
export function kobleSammenfall(
  blober: Pick<BlobStore, 'lokalSti'>,
  mottak: (uow: Uow) => Pick<MottakLager, 'hent'>,
  arkiv: Pick<Arkiv, 'hentJournalposter'>,
  { kanSeForsendelse }: Pick<SammenfallDeps, 'kanSeForsendelse'>,
): Sammenfall {
  return createSammenfall({
    lager: tolkingLager,
    kanSeForsendelse,
    sammenfallager,
    mottatte: mottatteFra(mottak, arkiv),
    async bildeavtrykk(arkivskaper, sjekksum) {
      const fil = await blober.lokalSti(arkivskaper, sjekksum as Sjekksum);
      try {
        return await taBildeavtrykk(fil.sti);
      } finally {
        await fil.slipp();
      }
    },
  });
}

import type { Avskrivning } from '../../domain/journalpost.ts';
import type { Avskrivningslager } from '../../ports.ts';
import { blant, type Kontekst } from './kontekst.ts';

function velgAvskrivning({ trx, eiet }: Kontekst) {
  return trx
    .selectFrom('arkiv.avskrivning as a')
    .leftJoin('arkiv.journalpost as s', (b) =>
      b.onRef('s.arkivskaper', '=', 'a.arkivskaper').onRef('s.system_id', '=', 'a.referanse_avskrives_av_journalpost'),
    )
    .select([
      'a.system_id as id',
      'a.journalpost',
      'a.avskrivningsdato',
      'a.avskrevet_av as avskrevetAv',
      'a.avskrivningsmaate',
      'a.korrespondansepart',
      'a.referanse_avskrives_av_journalpost as svar',
      's.registrerings_id as svarNummer',
    ])
    .where('a.arkivskaper', '=', eiet.arkivskaper)
    .orderBy('a.opprettet_dato')
    .orderBy('a.system_id');
}
type Rad = Awaited<ReturnType<ReturnType<typeof velgAvskrivning>['execute']>>[number];

function somAvskrivning({ svar, svarNummer, journalpost: _post, ...rad }: Rad): Avskrivning {
  // The foreign key sees to it that both are there or neither is.
  return {
    ...rad,
    avskrivesAv: svar === null || svarNummer === null ? null : { id: svar, registreringsID: svarNummer },
  };
}

export async function hentAvskrivninger(
  k: Kontekst,
  journalposter: readonly string[],
): Promise<Map<string, Avskrivning[]>> {
  const gruppert = new Map<string, Avskrivning[]>();
  if (journalposter.length === 0) return gruppert;
  for (const rad of await velgAvskrivning(k).where('a.journalpost', '=', blant(journalposter)).execute()) {
    gruppert.set(rad.journalpost, [...(gruppert.get(rad.journalpost) ?? []), somAvskrivning(rad)]);
  }
  return gruppert;
}

/** Write-offs (krav 3.4.1–9). A row that is taken back is deleted; endringslogg keeps what it said. */
export function avskrivningRepository(k: Kontekst): Avskrivningslager {
  const { trx, eiet, uow } = k;
  return {
    async settInn(journalpost, ny, dato) {
      const id = uow.nyId();
      await trx
        .insertInto('arkiv.avskrivning')
        .values({
          ...eiet,
          system_id: id,
          journalpost,
          korrespondansepart: ny.korrespondansepart,
          avskrivningsdato: dato,
          avskrevet_av: uow.aktoer.navn,
          avskrevet_av_id: uow.aktoer.id,
          avskrivningsmaate: ny.avskrivningsmaate,
          referanse_avskrives_av_journalpost: ny.avskrivesAv,
          opprettet_dato: uow.naa,
        })
        .execute();
      return id;
    },
    async slett(id) {
      await trx.deleteFrom('arkiv.avskrivning').where('system_id', '=', id).execute();
    },
    async avskrevetAv(journalpost) {
      const rader = await velgAvskrivning(k).where('a.referanse_avskrives_av_journalpost', '=', journalpost).execute();
      return rader.map((rad) => ({ journalpost: rad.journalpost, avskrivning: somAvskrivning(rad) }));
    },
  };
}

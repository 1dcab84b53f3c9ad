import type { Arkiv } from '../../../arkiv/index.ts';
import { ok, type Result, type Uow } from '../../../kernel/index.ts';
import type { Journalpostkobling } from '../../ports/omverden.ts';

/** The time of reception of an archived journalpost stands as it is (krav 3.2.24); then the remark alone says it. */
const STAAR: ReadonlySet<string> = new Set(['arkiv.felt-frosset', 'arkiv.journalpost-utgaatt']);

/** Remarks on journalposter of the own core, and their time of reception. */
export function createJournalpostkobling(
  arkiv: Pick<Arkiv, 'hentJournalpost' | 'leggTilMerknad' | 'endreJournalpost'>,
): Journalpostkobling {
  const skriv = async (uow: Uow, journalpost: string, merknad: string, mottatt: Date): Promise<Result<null>> => {
    const enhet = { type: 'journalpost', id: journalpost } as const;
    const notert = await arkiv.leggTilMerknad(uow, enhet, merknad, null);
    if (!notert.ok) return notert;
    const endret = await arkiv.endreJournalpost(uow, journalpost, { mottattDato: mottatt });
    return endret.ok || STAAR.has(endret.feil.kode) ? ok(null) : endret;
  };
  const mottattDato = async (uow: Uow, journalpost: string): Promise<Result<Date | null>> => {
    const post = await arkiv.hentJournalpost(uow, journalpost);
    if (!post.ok) return post;
    return ok(post.verdi.mottattDato === null ? null : new Date(post.verdi.mottattDato));
  };
  return {
    async knytt(uow, journalpost, merknad, foerstMottatt) {
      const naa = await mottattDato(uow, journalpost);
      if (!naa.ok) return naa;
      // An earlier time that somebody has written by hand stands.
      const tidligst = naa.verdi !== null && naa.verdi < foerstMottatt ? naa.verdi : foerstMottatt;
      return skriv(uow, journalpost, merknad, tidligst);
    },
    async loesne(uow, journalpost, merknad, foer, naa) {
      const staar = await mottattDato(uow, journalpost);
      if (!staar.ok) return staar;
      const urettet = staar.verdi !== null && staar.verdi.getTime() === foer.getTime();
      return skriv(uow, journalpost, merknad, urettet || staar.verdi === null ? naa : staar.verdi);
    },
  };
}

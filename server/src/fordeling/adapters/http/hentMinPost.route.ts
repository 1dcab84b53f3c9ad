import { hentMinPost } from '@dokumentsenter/contract';
import { ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import { type Fordeling, flettPost, type MinPost, type PostTilMeg } from '../../index.ts';

export const hentMinPostRute = (fordeling: Fordeling): Rute =>
  implementer(hentMinPost, async ({ query, innlogget, withTenant }) => {
    const valg = { bareUleste: query.bareUleste ?? false, grense: query.grense };
    const lister: MinPost[] = [];
    for (const arkivskaper of innlogget.arkivskapere) {
      const aktoer = innlogget.aktoerFor(arkivskaper);
      if (aktoer === null) continue;
      lister.push(await withTenant(arkivskaper, aktoer, (uow) => fordeling.hentMinPost(uow, valg)));
    }
    const { poster, uleste } = flettPost(lister, query.grense);
    return ok({ poster: poster.map(vis), uleste });
  });

function vis({ arkivskaper, rad, post, paaVegneAv }: PostTilMeg) {
  return {
    journalpost: rad.journalpost,
    arkivskaper,
    registreringsID: post.registreringsID,
    saksmappe: post.saksmappe,
    tittel: post.tittel,
    avsender: post.avsender,
    sakstittel: post.sakstittel,
    journaldato: post.journaldato,
    frist: post.frist,
    lest: rad.lest,
    utsendingFeilet: rad.utsendingFeilet,
    journalposttype: post.journalposttype,
    antallDokumenter: post.antallDokumenter,
    paaVegneAv,
  };
}

import * as o from '@dokumentsenter/contract';
import { avvis, ok, type Sjekksum, type Uow } from '../../../kernel/index.ts';
import type { BlobStore } from '../../../platform/blob/blobStore.ts';
import { blobSvar } from '../../../platform/http/blobSvar.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Tolking } from '../../index.ts';
import type { Laering } from '../../laering.ts';
import type { Sammenfall } from '../../sammenfall.ts';

/** tolking's routes. Only those cleared for what the forsendelse seems to hold may read it; for others it does not exist. */
export function tolkingRuter(tolking: Tolking, laering: Laering, sammenfall: Sammenfall, blober: BlobStore): Rute[] {
  const side = async (uow: Uow, params: { id: string; dokument: string; nr: number }) =>
    (await tolking.kanSeForsendelse(uow, params.id))
      ? tolking.hentSide(uow, params.id, params.dokument, params.nr)
      : avvis('tjener.finnes-ikke');
  return [
    implementer(o.settNivaatak, ({ uow, params, body }) => laering.settNivaatak(uow, params.felt, body)),
    implementer(o.hentTillit, ({ uow }) => laering.hentTillit(uow)),
    implementer(o.hentModell, ({ uow }) => laering.hentModell(uow)),
    implementer(o.trenModell, ({ uow }) => laering.bestillTrening(uow)),
    implementer(o.brukModell, ({ uow, body }) => laering.brukModell(uow, body)),
    implementer(o.hentLesning, async ({ uow, params }) =>
      (await tolking.kanSeForsendelse(uow, params.id))
        ? tolking.hentLesning(uow, params.id)
        : avvis('tjener.finnes-ikke'),
    ),
    implementer(o.hentDelingsforslag, async ({ uow, params }) =>
      (await tolking.kanSeForsendelse(uow, params.id))
        ? tolking.hentDelingsforslag(uow, params.id)
        : avvis('tjener.finnes-ikke'),
    ),
    implementer(o.finnLikheter, async ({ uow, params }) => {
      const funnet = await sammenfall.finnLikheter(uow, params.id);
      return funnet.ok ? ok({ likheter: funnet.verdi }) : funnet;
    }),
    implementer(o.avvisLikhet, ({ uow, params }) => sammenfall.avvisLikhet(uow, params.id, params.annen)),
    implementer(o.hentSidebilde, async ({ uow, params, query }) => {
      const funnet = await side(uow, params);
      if (!funnet.ok) return funnet;
      const sjekksum = query?.liten === true ? funnet.verdi.miniatyr : funnet.verdi.bilde;
      if (sjekksum === null) return avvis('tjener.finnes-ikke');
      const fil = { sjekksum: sjekksum as Sjekksum, mime: 'image/webp', filnavn: `side-${params.nr}.webp` };
      return blobSvar(blober, uow.arkivskaper, fil);
    }),
    implementer(o.hentSideord, async ({ uow, params }) => {
      const funnet = await side(uow, params);
      return funnet.ok ? ok({ tekst: funnet.verdi.tekst, ord: [...funnet.verdi.ord] }) : funnet;
    }),
    implementer(o.hentSidefunn, async ({ uow, params }) =>
      (await tolking.kanSeForsendelse(uow, params.id))
        ? tolking.hentSidefunn(uow, params.id, params.dokument, params.nr)
        : avvis('tjener.finnes-ikke'),
    ),
    implementer(o.hentArkivfil, async ({ uow, params }) => {
      if (!(await tolking.kanSeForsendelse(uow, params.id))) return avvis('tjener.finnes-ikke');
      const rad = await tolking.hentDokument(uow, params.id, params.dokument);
      if (!rad.ok) return rad;
      if (rad.verdi.arkivfil === null) return avvis('tjener.finnes-ikke');
      const fil = { sjekksum: rad.verdi.arkivfil as Sjekksum, mime: 'application/pdf', filnavn: 'arkivkopi.pdf' };
      return blobSvar(blober, uow.arkivskaper, fil);
    }),
  ];
}

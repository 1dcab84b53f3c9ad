import {
  avsluttMetadatafelt,
  finnMetadatasett,
  hentEgneForJournalpost,
  hentEgneForSak,
  opprettMetadatafelt,
  opprettMetadatasett,
  settEgneForJournalpost,
  settEgneForSak,
} from '@dokumentsenter/contract';
import { ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { EgneMetadata } from '../../application/egnemetadata.ts';
import type { Metadatafelt } from '../../domain/egnemetadata.ts';
import type { Arkiv } from '../../index.ts';

const felt = <T extends Metadatafelt>(f: T) => ({ ...f, enheter: [...f.enheter] });
const vis = ({ felt: alle, ...egne }: EgneMetadata) => ({ ...egne, felt: alle.map(felt) });

/** Metadata of the municipality's own. */
export function egnemetadataruter(arkiv: Arkiv): Rute[] {
  return [
    implementer(finnMetadatasett, async ({ uow }) => {
      const sett = await arkiv.finnMetadatasett(uow);
      return ok({ sett: sett.map((each) => ({ ...each, felt: each.felt.map(felt) })) });
    }),
    implementer(opprettMetadatasett, ({ uow, body }) => arkiv.opprettMetadatasett(uow, body)),
    implementer(opprettMetadatafelt, ({ uow, params, body }) => arkiv.opprettMetadatafelt(uow, params.id, body)),
    implementer(avsluttMetadatafelt, ({ uow, params, body }) =>
      arkiv.avsluttMetadatafelt(uow, params.id, body.gyldigTil),
    ),
    implementer(hentEgneForSak, async ({ uow, params }) => {
      const svar = await arkiv.hentEgneMetadata(uow, 'saksmappe', params.id);
      return svar.ok ? ok(vis(svar.verdi)) : svar;
    }),
    implementer(hentEgneForJournalpost, async ({ uow, params }) => {
      const svar = await arkiv.hentEgneMetadata(uow, 'journalpost', params.id);
      return svar.ok ? ok(vis(svar.verdi)) : svar;
    }),
    implementer(settEgneForSak, async ({ uow, params, body }) => {
      const svar = await arkiv.settEgneMetadata(uow, 'saksmappe', params.id, body.verdier);
      return svar.ok ? ok(vis(svar.verdi)) : svar;
    }),
    implementer(settEgneForJournalpost, async ({ uow, params, body }) => {
      const svar = await arkiv.settEgneMetadata(uow, 'journalpost', params.id, body.verdier);
      return svar.ok ? ok(vis(svar.verdi)) : svar;
    }),
  ];
}

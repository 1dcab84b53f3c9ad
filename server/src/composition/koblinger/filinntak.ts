import { createReadStream, createWriteStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Filinntak } from '../../arkiv/ports/filinntak.ts';
import { avvis, ok, type Result } from '../../kernel/index.ts';
import { AVVIKSKODER } from '../../mottak/domain/avvikskoder.ts';
import { trygtFilnavn } from '../../mottak/domain/trygtFilnavn.ts';
import type { MottakDeps } from '../../mottak/index.ts';
import type { Utpakker } from '../../mottak/ports/utpakker.ts';
import type { Grunnmur } from '../grunnmur.ts';

/** Files added to what is registered go through the same scanner and the same reader of formats as received post. */
export function kobleFilinntak(
  grunnmur: Pick<Grunnmur, 'blober' | 'arbeidsmappe'>,
  utpakker: Utpakker,
  virusskanner: MottakDeps['virusskanner'],
): Filinntak {
  return {
    async taInn(arkivskaper, { stroem, filnavn }) {
      const mappe = await grunnmur.arbeidsmappe();
      try {
        const sti = path.join(mappe.sti, 'sendt');
        await pipeline(stroem, createWriteStream(sti));
        const ren = await erRen(virusskanner, sti);
        if (!ren.ok) return ren;
        const navn = trygtFilnavn(filnavn);
        const { deler, avvik } = await utpakker.pakkUt({ fil: sti, filnavn: navn, utmappe: mappe.sti });
        const [del, ...flere] = deler;
        const hindrer = avvik.find(({ kode }) => AVVIKSKODER[kode][0] === 'karantene');
        if (hindrer !== undefined)
          return avvis(hindrer.kode === 'mottak.tom-fil' ? 'arkiv.fil-tom' : 'arkiv.fil-ikke-ett-dokument');
        // An archive or a mail is several documents: as one file it would hide what is in it.
        if (del === undefined || flere.length > 0 || del.sti !== sti) return avvis('arkiv.fil-ikke-ett-dokument');
        const { sjekksum, stoerrelse } = await grunnmur.blober.put(arkivskaper, { sti });
        return ok({ format: endelse(navn, del.format), filnavn: navn, mime: del.mime, stoerrelse, sjekksum });
      } finally {
        await mappe.slipp();
      }
    },
  };
}

async function erRen(virusskanner: MottakDeps['virusskanner'], sti: string): Promise<Result<null>> {
  if (virusskanner === null) return ok(null);
  const svar = await virusskanner.skann(createReadStream(sti));
  if (svar.utfall === 'funn') return avvis('arkiv.fil-virus', { navn: svar.navn });
  // Not clean until somebody has said so; there is no karantene for what goes straight into the archive.
  return svar.utfall === 'utilgjengelig' ? avvis('arkiv.fil-ikke-sjekket') : ok(null);
}

function endelse(filnavn: string, ellers: string): string {
  return /\.([a-z0-9]{2,5})$/i.exec(filnavn)?.[1]?.toLowerCase() ?? ellers;
}

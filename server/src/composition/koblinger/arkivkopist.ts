import { FORMATDETALJER } from '../../bevaring/domain/konverteringsregel.ts';
import type { Konverterer } from '../../bevaring/filbevaring.ts';
import type { Arkivkopist } from '../../ekspedering/ports.ts';
import type { Sjekksum } from '../../kernel/index.ts';
import type { Grunnmur } from '../grunnmur.ts';

const REGEL = { arkivformat: 'PDF/A-2b', pdf: 'bygg-om' } as const;
/** Somebody sits and waits, and the readers may be busy with the post. */
const TIDSGRENSE_MS = 90_000;

/** The reader's processes make the PDF/A of an uploaded reply while its writer waits. */
export function arkivkopistFra(
  { blober, arbeidsmappe }: Pick<Grunnmur, 'blober' | 'arbeidsmappe'>,
  konverterer: Konverterer,
): Arkivkopist {
  return async (arkivskaper, { sjekksum, format, filnavn }) => {
    const original = await blober.lokalSti(arkivskaper, sjekksum as Sjekksum);
    const mappe = await arbeidsmappe();
    const signal = AbortSignal.timeout(TIDSGRENSE_MS);
    try {
      const oppdrag = { fil: original.sti, format, regel: REGEL, utmappe: mappe.sti, signal };
      const utfall = await konverterer.konverter(oppdrag);
      if (utfall.type !== 'konvertert') return null;
      const lagret = await blober.put(arkivskaper, { sti: utfall.fil });
      const navn = `${filnavn.replace(/\.[^.]+$/, '')}.pdf`;
      const fil = {
        format: 'pdf',
        filnavn: navn,
        mime: 'application/pdf',
        ...lagret,
        ...FORMATDETALJER[utfall.format],
      };
      return { fra: sjekksum, fil, konvertertMed: { verktoey: utfall.verktoey, kommentar: null } };
    } catch (error) {
      // Given up by us, not broken: the writer is asked for a PDF.
      if (signal.aborted) return null;
      throw error;
    } finally {
      await mappe.slipp();
      await original.slipp();
    }
  };
}

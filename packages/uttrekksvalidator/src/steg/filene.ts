import { type Lestdokument, lesDokument } from '../dokument/lesDokument.ts';
import type { Pdfadom } from '../dokument/pdfaport.ts';
import type { Pakkefil } from '../pakke/pakke.ts';
import type { Arbeid } from './arbeid.ts';
import { DOKUMENTMAPPE, type Kart } from './kart.ts';

/** Answers of the PDF/A checker that are remembered. */
const MAKS_HUSKET = 10_000;

/** Reads every file of the delivery once and puts it in the lists: those of the uttrekk to be held against the archive, all against METS. */
export async function lesFilene(
  arbeid: Arbeid,
  kart: Kart,
  lest: ReadonlyMap<string, string>,
): Promise<{ filer: number; bytes: number }> {
  const doemt = new Map<string, Pdfadom>();
  let filer = 0;
  let bytes = 0;
  for await (const fil of kart.pakke.filer(() => {})) {
    const iUttrekket = fil.sti.startsWith(kart.rot);
    const navn = iUttrekket ? fil.sti.slice(kart.rot.length) : '';
    const kjent = iUttrekket ? lest.get(navn) : undefined;
    const iDias = kart.diasrot !== null && fil.sti.startsWith(kart.diasrot);
    if (kjent !== undefined) {
      if (iDias) leggPakkefil(arbeid, kart, fil, fil.stoerrelse, kjent);
      continue;
    }
    if (!iUttrekket && !iDias) continue;
    filer += 1;
    const dokument = await lesDokument(fil);
    bytes += dokument.stoerrelse;
    if (filer % 100 === 0) arbeid.valg.fremdrift?.(`Leser filene: ${filer} av ${kart.antallFiler}`);
    if (iDias) leggPakkefil(arbeid, kart, fil, dokument.stoerrelse, dokument.sha256);
    if (!iUttrekket) continue;
    await kontrollerPdfa(arbeid, fil, dokument, doemt);
    arbeid.filer.leggTil(
      navn,
      String(dokument.stoerrelse),
      dokument.sha256,
      dokument.type,
      dokument.pdfa,
      dokument.kuttet ? '1' : '0',
      DOKUMENTMAPPE.test(navn) ? '1' : '0',
    );
  }
  return { filer, bytes };
}

function leggPakkefil(arbeid: Arbeid, kart: Kart, fil: Pakkefil, stoerrelse: number, sha256: string): void {
  arbeid.pakkefiler.leggTil(fil.sti.slice(kart.diasrot?.length ?? 0), String(stoerrelse), sha256);
}

/** DS.09, when whoever runs the validator has given a real checker. A file that lies there twice is judged once. */
async function kontrollerPdfa(
  arbeid: Arbeid,
  fil: Pakkefil,
  { pdfa, sha256, stoerrelse }: Lestdokument,
  doemt: Map<string, Pdfadom>,
): Promise<void> {
  if (pdfa === '' || arbeid.valg.pdfa === undefined) return;
  const svar = doemt.get(sha256) ?? (await arbeid.valg.pdfa(() => fil.les(), pdfa, stoerrelse));
  if (doemt.size < MAKS_HUSKET) doemt.set(sha256, svar);
  if (svar.gyldig === true) return;
  const kode = svar.gyldig === null ? 'pdfa-ikke-bedoemt' : 'pdfa-ugyldig';
  arbeid.funn.meld(kode, `PDF/A-${pdfa}: ${svar.avvik.join('; ')}`, { fil: fil.sti });
}

import fs from 'node:fs';
import path from 'node:path';
import { lagSkrift } from '../../../../platform/pdf/skrift.ts';
import type { Arkivformat } from '../../../ports/dokumentleser.ts';
import { skrivArkivbilde } from '../bilde/arkivbilde.ts';
import { RETT } from '../bilde/visning.ts';
import { leggTilArkivside } from '../pdfa/arkivside.ts';
import { startPdfa } from '../pdfa/pdfadokument.ts';
import { type Arkivside, arkivsideFil } from './lesside.ts';
import type { Sidekilde } from './sidekilde.ts';

export interface Arkivoppdrag {
  fil: string;
  format: Arkivformat;
  tittel: string;
  arbeidsmappe: string;
}

/** Pages without a stored picture (text layer pages in a mixed document, or a page that failed) are drawn now. */
async function hentArkivside(o: Arkivoppdrag, kilde: Sidekilde, nr: number): Promise<Arkivside> {
  const lagret = arkivsideFil(o.arbeidsmappe, nr);
  if (fs.existsSync(lagret)) return JSON.parse(fs.readFileSync(lagret, 'utf8')) as Arkivside;
  const raa = await kilde.hent(nr);
  const bilde = await kilde.hentForArkiv(nr);
  const arkivbilde = await skrivArkivbilde(bilde, path.join(o.arbeidsmappe, `arkivbilde-${nr}.bin`));
  return { bilde: arkivbilde, stilling: { ...RETT, sving: bilde.rotasjon }, ord: raa.tekstlag?.ord ?? [] };
}

/**
 * Writes the searchable PDF/A of a scan, one page in memory at a time. `puls` is called after each page, so that the
 * parent can tell slow from stuck.
 */
export async function skrivArkivfil(o: Arkivoppdrag, kilde: Sidekilde, puls: () => void): Promise<void> {
  const pdfa = startPdfa(o.fil, o.format, o.tittel);
  try {
    const skrift = lagSkrift(pdfa.dok);
    for (let nr = 1; nr <= kilde.sider; nr++) {
      const side = await hentArkivside(o, kilde, nr);
      leggTilArkivside(pdfa.dok, skrift, side.bilde, side.stilling, side.ord);
      fs.rmSync(side.bilde.fil, { force: true });
      puls();
    }
    await pdfa.avslutt();
  } catch (feil) {
    pdfa.avbryt();
    fs.rmSync(o.fil, { force: true });
    throw feil;
  }
}

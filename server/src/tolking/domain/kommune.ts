import { type Brev, bevisFra, type Vurdert, velgBeste } from './brev.ts';
import { finnBrevdeler, nevnerKommune } from './brevdeler.ts';
import type { Forslag } from './forslag.ts';

/**
 * Proposes another municipality as the right recipient (fvl. 2025 § 16: refer on what is sent wrong). Only when it
 * stands where an addressee stands and ours does not; a neighbour that is the sender, or is merely mentioned, is not
 * enough. Null when the letter is ours.
 */
export function foreslaaKommune(brev: Brev): Forslag | null {
  const { kommune, andreKommuner } = brev.grunnlag.kjent;
  const { linjer, mottaker } = finnBrevdeler(brev.linjer.length > 3 ? brev.linjer : brev.vedlagtBrev);
  const side1 = linjer.filter((l) => l.side === 1);
  const nevnerOss = side1.some((l) => nevnerKommune(l.tekst, kommune.navn));
  const adresse = mottaker.fra < 0 ? [] : linjer.slice(mottaker.fra, mottaker.til + 1);
  if (adresse.some((l) => nevnerKommune(l.tekst, kommune.navn))) return null;
  const fra = brev.grunnlag.epost?.fra?.navn ?? '';
  const vurderte = andreKommuner.flatMap((annen): Vurdert<string>[] => {
    if (
      nevnerKommune(fra, annen.navn) ||
      (linjer[0] !== undefined && mottaker.fra > 0 && nevnerKommune(linjer[0].tekst, annen.navn))
    )
      return [];
    const bevis = (linje: (typeof linjer)[number], konfidens: number): Vurdert<string> => ({
      verdi: annen.orgnr,
      visning: annen.navn,
      konfidens: nevnerOss ? konfidens * 0.5 : konfidens,
      bevis: [bevisFra(brev, linje, linje.tekst, 'annen-mottaker')],
    });
    const iAdressen = adresse.find((l) => nevnerKommune(l.tekst, annen.navn));
    if (iAdressen !== undefined)
      return [bevis(iAdressen, mottaker.til > mottaker.fra || mottaker.fra > 0 ? 0.92 : 0.7)];
    const hilsen = side1
      .slice(0, 25)
      .find((l) => /^(til|hei|kjære)\b/i.test(l.tekst) && nevnerKommune(l.tekst, annen.navn));
    if (hilsen !== undefined) return [bevis(hilsen, 0.8)];
    const nevnt = side1.filter((l) => nevnerKommune(l.tekst, annen.navn));
    const foerste = nevnt[0];
    return foerste === undefined || nevnerOss || nevnt.length < 2 ? [] : [bevis(foerste, 0.45)];
  });
  const forslag = velgBeste('kommune', vurderte);
  return forslag === null || forslag.konfidens < 0.4 ? null : forslag;
}

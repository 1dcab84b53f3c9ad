import { type Brev, bevisFra, bevisUtenSted, type Vurdert, velgBeste } from './brev.ts';
import { finnBrevdeler, nevnerKommune } from './brevdeler.ts';
import type { Forslag } from './forslag.ts';

type Type = 'I' | 'U' | 'N' | 'X';
const NAVN: Readonly<Record<Type, string>> = {
  I: 'Inngående',
  U: 'Utgående',
  N: 'Organinternt for oppfølging',
  X: 'Organinternt uten oppfølging',
};
/** Name for people by code (M082). */
export const JOURNALPOSTTYPENAVN: Readonly<Record<string, string>> = NAVN;

/** Type of journalpost (M082). What comes by a channel is incoming, unless our own letterhead or address sent it. */
export function foreslaaJournalposttype(brev: Brev): Forslag | null {
  const { kommune } = brev.grunnlag.kjent;
  const { linjer, mottaker } = finnBrevdeler(brev.linjer);
  const hode = linjer.slice(0, 3).find((l) => nevnerKommune(l.tekst, kommune.navn));
  const egetHode = hode !== undefined && linjer.indexOf(hode) !== mottaker.fra;
  const tilOss =
    mottaker.fra >= 0 && linjer.slice(mottaker.fra, mottaker.til + 1).some((l) => nevnerKommune(l.tekst, kommune.navn));
  const fraOss = nevnerKommune(brev.grunnlag.epost?.fra?.navn ?? '', kommune.navn);
  const notat = linjer.slice(0, 12).find((l) => /^(internt )?notat\b/i.test(l.tekst));
  const egen = egetHode || fraOss;
  const bevis =
    hode !== undefined && egetHode
      ? [bevisFra(brev, hode, hode.tekst, 'egen-avsender')]
      : [bevisUtenSted('egen-avsender')];
  const valg = (verdi: Type, konfidens: number, hvorfor: Vurdert<Type>['bevis']): Vurdert<Type> => ({
    verdi,
    visning: NAVN[verdi],
    konfidens,
    bevis: hvorfor,
  });
  const kanal = [bevisUtenSted('kanal')];
  if (!egen) return velgBeste('journalposttype', [valg('I', 0.97, kanal)]);
  if (notat !== undefined || tilOss)
    return velgBeste('journalposttype', [valg('N', 0.7, bevis), valg('X', 0.3, bevis), valg('I', 0.25, kanal)]);
  return velgBeste('journalposttype', [valg('I', 0.55, kanal), valg('U', 0.5, bevis), valg('N', 0.3, bevis)]);
}

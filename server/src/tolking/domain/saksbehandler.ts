import { type Brev, bevisFra, bevisUtenSted, type Vurdert, velgBeste } from './brev.ts';
import type { Forslag } from './forslag.ts';
import type { Kjentsak } from './grunnlag.ts';

const TIL_PERSON = /(att|v\/|ved|saksbehandler|sakshandsamar|deres kontakt|til)\b/i;

/** Case handler (M307): the one responsible for the case, or one of ours the letter names. Nobody is guessed. */
export function foreslaaSaksbehandler(brev: Brev, sak: Kjentsak | null, saksikkerhet: number): Forslag | null {
  const { brukere } = brev.grunnlag.kjent;
  const vurderte: Vurdert<string>[] = [];
  const ansvarlig = brukere.find((b) => b.brukernavn === sak?.saksansvarlig || b.navn === sak?.saksansvarlig);
  if (ansvarlig !== undefined) {
    vurderte.push({
      verdi: ansvarlig.brukernavn,
      visning: ansvarlig.navn,
      konfidens: saksikkerhet * 0.95,
      bevis: [bevisUtenSted('fra-saken', sak?.saksnummer ?? null)],
    });
  }
  for (const bruker of brukere) {
    if (!/\p{L}+ \p{L}+/u.test(bruker.navn)) continue;
    const linje = brev.linjer.slice(0, 60).find((l) => l.tekst.includes(bruker.navn));
    if (linje === undefined) continue;
    const foer = linje.tekst.slice(0, linje.tekst.indexOf(bruker.navn));
    vurderte.push({
      verdi: bruker.brukernavn,
      visning: bruker.navn,
      konfidens: TIL_PERSON.test(foer) ? 0.85 : 0.45,
      bevis: [bevisFra(brev, linje, bruker.navn, 'saksbehandler-nevnt')],
    });
  }
  return velgBeste('saksbehandler', vurderte);
}

import { type Brev, bevisFra, bevisUtenSted, type Vurdert, velgBeste } from './brev.ts';
import { finnBrevdeler } from './brevdeler.ts';
import type { Forslag } from './forslag.ts';
import type { Kjentsak } from './grunnlag.ts';
import { klasseForTema } from './klasse.ts';
import { type Temafunn, temasikkerhet } from './tema.ts';

type Enhet = Brev['grunnlag']['kjent']['enheter'][number];

/** The unit that answers for a class: the longest prefix among what units answer for. */
export function enhetMedAnsvar(enheter: readonly Enhet[], klasse: string): Enhet | null {
  const [beste] = enheter
    .flatMap((enhet) =>
      enhet.ansvar.filter((a) => a !== '' && klasse.startsWith(a)).map((a) => ({ enhet, lengde: a.length })),
    )
    .sort((a, b) => b.lengde - a.lengde || a.enhet.kode.localeCompare(b.enhet.kode));
  return beste?.enhet ?? null;
}

/** The unit whose name has a word of the subject; words are in order of how well they fit. */
function enhetMedNavn(enheter: readonly Enhet[], tema: Temafunn): Enhet | null {
  for (const ord of tema.omraade.enhetsord) {
    const funnet = enheter.find((e) => new RegExp(`(^|[^\\p{L}])${ord}`, 'iu').test(e.navn));
    if (funnet !== undefined) return funnet;
  }
  return null;
}

/** Units the sender has written the letter to: named in the address block or the first lines. */
function nevnteEnheter(brev: Brev): Vurdert<string>[] {
  const { linjer, mottaker } = finnBrevdeler(brev.linjer);
  const slutt = Math.max(mottaker.til + 2, 12);
  return brev.grunnlag.kjent.enheter.flatMap((enhet) => {
    if (enhet.navn.length < 5) return [];
    const i = linjer
      .slice(0, slutt)
      .findIndex((l) => l.tekst.length < 70 && l.tekst.toLowerCase().includes(enhet.navn.toLowerCase()));
    const linje = linjer[i];
    if (linje === undefined) return [];
    const iAdressen = mottaker.fra >= 0 && i >= mottaker.fra && i <= mottaker.til + 1;
    return [
      {
        verdi: enhet.kode,
        visning: enhet.navn,
        konfidens: iAdressen ? 0.88 : 0.6,
        bevis: [bevisFra(brev, linje, enhet.navn, 'enhet-nevnt')],
      },
    ];
  });
}

/** Administrative unit (M305): the case's, the one addressed, or the one that answers for the subject. */
export function foreslaaEnhet(
  brev: Brev,
  temaer: readonly Temafunn[],
  sak: Kjentsak | null,
  saksikkerhet: number,
): Forslag | null {
  const { enheter, klasser } = brev.grunnlag.kjent;
  const vurderte: Vurdert<string>[] = nevnteEnheter(brev);
  const fraSak = sak === null ? undefined : enheter.find((e) => e.kode === sak.enhet);
  if (fraSak !== undefined) {
    vurderte.push({
      verdi: fraSak.kode,
      visning: fraSak.navn,
      konfidens: saksikkerhet,
      bevis: [bevisUtenSted('fra-saken', sak?.saksnummer ?? null)],
    });
  }
  const sikkerhet = temasikkerhet(temaer);
  temaer.slice(0, 5).forEach((tema, i) => {
    const klasse = klasseForTema(klasser, tema, brev.tekst.slice(0, 1000));
    const ansvarlig = klasse === null ? null : enhetMedAnsvar(enheter, klasse.id);
    const enhet = ansvarlig ?? enhetMedNavn(enheter, tema);
    if (enhet === null) return;
    const konfidens = Math.min(
      0.85,
      (sikkerhet[i] ?? 0) * (ansvarlig === null ? 0.85 : 1) * (1 - (fraSak === undefined ? 0 : saksikkerhet * 0.5)),
    );
    vurderte.push({
      verdi: enhet.kode,
      visning: enhet.navn,
      konfidens,
      bevis: [bevisUtenSted('klasse-ansvar', klasse === null ? tema.omraade.emne[0] : `${klasse.id} ${klasse.tittel}`)],
    });
  });
  return velgBeste('administrativEnhet', vurderte);
}

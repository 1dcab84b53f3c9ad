// What stands on a drawn letter, known from how it was made and never from what reads it.
import type { Funnslag } from '../../../server/src/tolking/domain/funn/funn.ts';
import { type Innhold, lagInnhold, type Plan } from '../../generator/index.ts';
import { STEDER } from '../../generator/steder.ts';
import { slump } from '../../tilfeldig.ts';

export interface Verdi {
  readonly slag: Funnslag;
  readonly verdi: string;
}

export interface Fasitverdier {
  /** What must be found. */
  readonly staar: readonly Verdi[];
  /** What stands there too, on a stamp or as part of a longer name: neither asked for nor wrong. */
  readonly tillatt: readonly Verdi[];
}

const MAANEDER = 'januar februar mars april mai juni juli august september oktober november desember'.split(' ');

/** All ways the generator writes a date, and which date it is. */
function datoformer(): Map<string, string> {
  const ut = new Map<string, string>();
  for (let tid = Date.UTC(1930, 0, 1); tid < Date.UTC(2029, 0, 1); tid += 86_400_000) {
    const iso = new Date(tid).toISOString().slice(0, 10);
    const [aar = '', maaned = '', dag = ''] = iso.split('-');
    const [d, m, navn] = [Number(dag), Number(maaned), MAANEDER[Number(maaned) - 1] ?? ''];
    for (const form of [
      `${dag}.${maaned}.${aar}`,
      `${d}. ${navn} ${aar}`,
      `${d}/${m}-${aar}`,
      `${d}. ${navn.slice(0, 3)}. ${aar}`,
      iso,
      `${d}.${m}.${aar.slice(2)}`,
    ])
      if (!ut.has(form)) ut.set(form, iso);
  }
  return ut;
}
const FORMER = datoformer();
const DATOFORM =
  /(?<![\d.])(?:\d{1,2}\. \p{L}{3,9}\.? \d{4}|\d{4}-\d\d-\d\d|\d{1,2}\.\d{1,2}\.\d{2,4}|\d{1,2}\/\d{1,2}-\d{4})(?!\d)/gu;

const siffer = (tekst: string): string => tekst.replace(/\D/g, '');

/** Values of the plan with the words they are written with. */
function mulige({ avsender, fnr, gnrbnr, felt, deler, maal }: Innhold): (Verdi & { readonly skrevet: string })[] {
  const ett = (slag: Funnslag, skrevet: string | null | undefined, verdi = skrevet ?? '') =>
    skrevet === null || skrevet === undefined || skrevet === '' ? [] : [{ slag, verdi, skrevet }];
  const poststeder = [...(STEDER[maal.kommunenummer]?.adresse ?? maal.adresse), avsender.poststed];
  const [gnr, bnr] = (gnrbnr ?? '').split('/');
  return [
    ...ett(avsender.type, avsender.navn),
    ...['person', 'barn'].flatMap((navn) => ett('person', felt[navn])),
    ...ett('person', deler.kontakt),
    ...['skole', 'barnehage'].flatMap((navn) => ett('organisasjon', felt[navn])),
    ...ett('organisasjon', `${maal.navn} kommune`),
    ...ett('adresse', avsender.gate),
    ...ett('adresse', felt.adresse),
    ...poststeder.flatMap((linje) => (/^\d{4} /.test(linje) ? ett('poststed', linje) : [])),
    ...maal.adresse.flatMap((linje) => (/^Postboks/.test(linje) ? ett('adresse', linje) : [])),
    ...ett('telefon', avsender.telefon, siffer(avsender.telefon)),
    ...ett('epost', avsender.epost),
    ...ett('orgnr', avsender.orgnr),
    ...ett('foedselsnummer', fnr === null ? null : `${fnr.slice(0, 6)} ${fnr.slice(6)}`, fnr ?? ''),
    ...ett('kontonummer', felt.konto, siffer(felt.konto ?? '')),
    ...ett('beloep', `kr ${felt.belop}`, `${siffer(felt.belop ?? '')}.00`),
    ...ett('referanse', deler.deresRef),
    ...ett('referanse', deler.vaarRef),
    ...(gnrbnr === null
      ? []
      : [`gnr. ${gnr} bnr. ${bnr}`, `gnr. ${gnr}, bnr. ${bnr}`, `gnr/bnr ${gnrbnr}`, `gbnr. ${gnrbnr}`].flatMap(
          (form) => ett('eiendom', form, gnrbnr),
        )),
  ];
}

const uten = (tekst: string): string => tekst.toLowerCase().replace(/\s+/g, ' ');

/** The values that stand in the true text of a letter. */
export function fasitFor(plan: Plan, froe: number, dato: string): Fasitverdier {
  const malsett = plan.svar.malsett;
  const innhold = lagInnhold(slump(froe, malsett, plan.nr, dato), { froe, malsett, dato });
  const tekst = uten(plan.svar.tekst);
  const bare = tekst.replaceAll(' ', '');
  const staar = mulige(innhold)
    .filter(({ slag, skrevet }) => {
      if (slag === 'orgnr') return bare.includes(skrevet);
      return tekst.includes(uten(skrevet));
    })
    .map(({ slag, verdi }) => ({ slag, verdi }));
  const datoer = [...plan.svar.tekst.matchAll(DATOFORM)].flatMap(([form]): Verdi[] => {
    const iso = FORMER.get(form);
    return iso === undefined ? [] : [{ slag: 'dato', verdi: iso }];
  });
  const stempel = plan.skann?.stempel === null || plan.skann === null ? [] : [plan.tid.slice(0, 10)];
  return {
    staar: [...staar, ...datoer],
    tillatt: [
      ...stempel.map((verdi): Verdi => ({ slag: 'dato', verdi })),
      ...(plan.skann === null ? [] : [{ slag: 'organisasjon' as const, verdi: `${plan.kommune.navn} kommune` }]),
    ],
  };
}

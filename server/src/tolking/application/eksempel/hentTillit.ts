import type { Felttillit, Nivaaendring } from '@dokumentsenter/contract';
import { ok, type Result, type Uow } from '../../../kernel/index.ts';
import { LAERTE_FELT, type LaertFelt } from '../../domain/eksempel.ts';
import { gulvFor, iKraft, NY_STAND } from '../../domain/tillit/ikraft.ts';
import { hoeyesteNivaa, vurderTillit } from '../../domain/tillit/nivaa.ts';
import type { Bedoemtforslag } from '../../ports/eksempel.ts';
import type { NivaaDeps } from '../tillit/vurderNivaaer.ts';
import type { LaeringDeps } from './deps.ts';

/** Practice changes: what was right long ago says little of today. */
const SISTE = 3000;
const VERDIER = 8;
const ENDRINGER = 30;
/** How often proposals of named persons are right is nobody's mark, and a case is its own. */
const MED_VERDIER: ReadonlySet<LaertFelt> = new Set(['journalposttype', 'administrativEnhet', 'klasse']);

const antallRette = (liste: readonly Bedoemtforslag[]): number => liste.filter(({ rett }) => rett).length;

function perVerdi(bedoemte: readonly Bedoemtforslag[]): Felttillit['verdier'] {
  return [...Map.groupBy(bedoemte, ({ verdi }) => verdi ?? '')]
    .filter(([verdi]) => verdi !== '')
    .map(([verdi, liste]) => ({ verdi, avgjort: liste.length, rette: antallRette(liste) }))
    .sort((a, b) => b.avgjort - a.avgjort || (a.verdi < b.verdi ? -1 : 1))
    .slice(0, VERDIER);
}

/** How often the proposals have been right, field by field, and what they are trusted to do now and have earned, and how that has changed. */
export const hentTillit =
  ({ eksempler, nivaaer }: Pick<LaeringDeps, 'eksempler'> & NivaaDeps) =>
  async (uow: Uow): Promise<Result<{ felter: Felttillit[]; endringer: Nivaaendring[] }>> => {
    const felter: Felttillit[] = [];
    const stander = await nivaaer(uow).stander();
    for (const felt of LAERTE_FELT) {
      const bedoemte = await eksempler(uow).bedoemte(felt, SISTE);
      const tillit = vurderTillit(bedoemte);
      const stand = stander.get(felt) ?? NY_STAND;
      felter.push({
        felt,
        avgjort: bedoemte.length,
        rette: antallRette(bedoemte),
        nivaa: hoeyesteNivaa(tillit, 'bunke'),
        iKraft: iKraft(felt, stand),
        tak: stand.tak,
        gulv: gulvFor(felt),
        sikreNok: tillit.dekning.bunke,
        modeller: [...new Set(bedoemte.map(({ modell }) => modell))].sort(),
        verdier: MED_VERDIER.has(felt) ? perVerdi(bedoemte) : [],
      });
    }
    const endringer = (await nivaaer(uow).endringer(ENDRINGER)).map((en) => ({ ...en, tid: en.tid.toISOString() }));
    return ok({ felter, endringer });
  };

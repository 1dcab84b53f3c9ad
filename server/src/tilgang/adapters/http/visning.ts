import type { Bruker as BrukerUt, Meg } from '@dokumentsenter/contract';
import { type Bruker, evnerFor, type InnloggetPerson, type InnloggingsruteDeps } from '../../index.ts';

export function visBruker(bruker: Bruker): BrukerUt {
  const { id, brukernavn, navn, epost, aktiv, aktivperioder, ferdigheter, tildelinger } = bruker;
  return {
    id,
    brukernavn,
    navn,
    epost,
    aktiv,
    aktivperioder: aktivperioder.map((p) => ({ ...p, fra: p.fra.toISOString(), til: p.til?.toISOString() ?? null })),
    // Told by the list of users only, to those who may change it.
    eksternIdentitet: null,
    ferdigheter: [...ferdigheter],
    tildelinger: tildelinger.map((tildeling) => ({ ...tildeling, klarering: [...tildeling.klarering] })),
  };
}

/** The person with their municipalities, in the order municipalities are shown everywhere. */
export async function visMeg(person: InnloggetPerson, deps: InnloggingsruteDeps): Promise<Meg> {
  const mine = new Set(person.arkivskapere);
  const kommuner = (await deps.kommuner()).filter((kommune) => mine.has(kommune.arkivskaper));
  return {
    ...person.bruker,
    demo: deps.demo,
    maaBytte: person.sperretAv !== null,
    kommuner: kommuner.map(({ arkivskaper, kommunenummer, navn, merke, farge, maalform }) => {
      const roller = person.rollerFor(arkivskaper);
      return { arkivskaper, kommunenummer, navn, merke, farge, maalform, roller, evner: evnerFor(roller) };
    }),
  };
}

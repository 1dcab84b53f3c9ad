import type { Klassifikasjonstype } from '@dokumentsenter/noark';
import { ok, type Result, type Uow } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from '../domain/avvisninger.ts';
import type { Tilgangskode } from '../domain/skjerming.ts';
import type { ArkivDeps, Strukturlager } from '../ports.ts';

export interface OpprettArkivstruktur {
  readonly arkivskaperNavn: string;
  readonly arkivtittel: string;
  readonly arkivdeler: readonly {
    readonly tittel: string;
    readonly journalenhet?: string;
    readonly startDato?: string;
  }[];
  /** Exactly one is `primaert`: mapper get their klasse from it (krav 2.5.6). */
  readonly klassifikasjonssystemer: readonly Klassifikasjonssystem[];
  readonly tilgangskoder: readonly Tilgangskode[];
}
export interface Klassifikasjonssystem {
  readonly tittel: string;
  readonly type: Klassifikasjonstype;
  readonly primaert: boolean;
  /** Parents before children; `overordnet` is the parent's klasseID, in this list or there from before. */
  readonly klasser: readonly {
    readonly klasseID: string;
    readonly tittel: string;
    readonly overordnet?: string | null;
  }[];
}
export interface Arkivstruktur {
  readonly arkiv: string;
  readonly arkivdeler: readonly { readonly id: string; readonly tittel: string }[];
}

/**
 * Sets up the archive of an arkivskaper (krav 2.1.3, 2.9.4–7): arkiv, arkivdeler, classification systems with klasser, access codes with
 * hjemmel and validity. Run again, it adds what is new and leaves the rest. Refuses a closed arkiv (krav 2.3.1), and `arkiv.klasse-har-mapper` when a klasse that holds
 * cases would get children, for then it is no leaf any more (krav 2.4.4).
 */
export const opprettArkivstruktur =
  (deps: ArkivDeps) =>
  async (uow: Uow, kommando: OpprettArkivstruktur): Promise<Result<Arkivstruktur, Arkivavvisning>> => {
    const { struktur, strukturendring } = deps.lager(uow);
    const arkiv = await struktur.sikreArkiv({
      tittel: kommando.arkivtittel,
      arkivskaperNavn: kommando.arkivskaperNavn,
    });
    if ((await strukturendring.laasArkiv(arkiv))?.arkivstatus === 'A') return avvis('arkiv.arkiv-avsluttet');
    const arkivdeler: { id: string; tittel: string }[] = [];
    for (const { tittel, journalenhet, startDato } of kommando.arkivdeler) {
      const rad = { arkiv, tittel, journalenhet: journalenhet ?? null, startDato: startDato ?? null };
      arkivdeler.push({ id: await struktur.sikreArkivdel(rad), tittel });
    }
    for (const system of kommando.klassifikasjonssystemer) {
      const svar = await sikreSystem(struktur, system, arkivdeler);
      if (!svar.ok) return svar;
    }
    await struktur.sikreTilgangskoder(kommando.tilgangskoder);
    return ok({ arkiv, arkivdeler });
  };

async function sikreSystem(
  struktur: Strukturlager,
  system: Klassifikasjonssystem,
  arkivdeler: readonly { id: string }[],
): Promise<Result<null, Arkivavvisning>> {
  const id = await struktur.sikreSystem({ tittel: system.tittel, type: system.type });
  const foreldre = system.klasser.map((k) => k.overordnet ?? null).filter((o) => o !== null);
  const opptatt = await struktur.klasseMedMapper(id, foreldre);
  if (opptatt !== null) return avvis('arkiv.klasse-har-mapper', { klasse: opptatt });
  await struktur.sikreKlasser(
    id,
    system.klasser.map((k) => ({ klasseID: k.klasseID, tittel: k.tittel, overordnet: k.overordnet ?? null })),
  );
  for (const arkivdel of arkivdeler) {
    await struktur.koble({ arkivdel: arkivdel.id, system: id, primaert: system.primaert });
  }
  return ok(null);
}

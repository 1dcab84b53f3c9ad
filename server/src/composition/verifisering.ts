import { type Arkivskaper, arkivskaper, systemAktoer, type WithTenant } from '../kernel/index.ts';
import type { Anker, Funn, Sporing, Verifisering } from '../sporing/index.ts';

interface Kommune {
  readonly arkivskaper: string;
  readonly navn: string;
}

export interface Verifiseringsdeler {
  readonly kommuner: readonly Kommune[];
  readonly withTenant: WithTenant;
  readonly sporing: Pick<Sporing, 'verifiser'>;
}

const ANKER = /\bAnker (\d{9}) (\d+) ([0-9a-f]{64})\b/g;

/** Anchors by municipality from what an earlier run printed; the newest when it holds several. Other lines are passed over. */
export function lesAnkere(tekst: string): Map<string, Anker> {
  const ut = new Map<string, Anker>();
  for (const [, eier = '', nr, sjekksum = ''] of tekst.matchAll(ANKER)) {
    const foer = ut.get(eier);
    if (foer === undefined || foer.nr <= Number(nr)) ut.set(eier, { nr: Number(nr), sjekksum });
  }
  return ut;
}

/**
 * Recomputes every chain, and holds it against the anchors kept outside the database. A chain that was cut off or written anew agrees with
 * itself; only an anchor shows it. `ankere` null: none were given.
 * @returns lines for a person, and whether all is as it should be
 */
export async function verifiserAlle(
  { kommuner, withTenant, sporing }: Verifiseringsdeler,
  ankere: ReadonlyMap<string, Anker> | null,
): Promise<{ linjer: string[]; uroert: boolean }> {
  const linjer: string[] = [];
  let uroert = true;
  for (const kommune of kommuner) {
    const anker = ankere?.get(kommune.arkivskaper) ?? null;
    const eier: Arkivskaper = arkivskaper(kommune.arkivskaper);
    const svar = await withTenant(eier, systemAktoer('verifisering'), (uow) => sporing.verifiser(uow, { anker }));
    uroert &&= svar.uroert;
    linjer.push(...rapport(kommune, svar, anker, ankere !== null));
  }
  const kjente = new Set(kommuner.map((kommune) => kommune.arkivskaper));
  for (const eier of [...(ankere?.keys() ?? [])].filter((en) => !kjente.has(en))) {
    uroert = false;
    linjer.push(`FEIL: Det finnes et anker for ${eier}, men kommunen er ikke i databasen.`);
  }
  linjer.push(uroert ? 'Sporingsloggen er uendret.' : 'Sporingsloggen er IKKE uendret. Se linjene merket FEIL.');
  return { linjer, uroert };
}

function rapport(kommune: Kommune, svar: Verifisering, anker: Anker | null, medAnkere: boolean): string[] {
  const mot = anker === null ? '' : `, kontrollert mot anker nr. ${anker.nr}`;
  const hode = `${kommune.navn}: ${svar.antall} ledd${svar.uroert ? ' uten avvik' : ''}${mot}.`;
  const uten = medAnkere && anker === null ? ['  Ikke noe anker for kommunen: kjeden er bare holdt mot seg selv.'] : [];
  const funn = svar.funn.map((ett) => `  FEIL: ${beskriv(ett)}`);
  return [hode, ...uten, ...funn, `  Anker ${kommune.arkivskaper} ${svar.hode.nr} ${svar.hode.sjekksum}`];
}

function beskriv(funn: Funn): string {
  switch (funn.type) {
    case 'endret-rad':
      return `Rad ${funn.spor} (ledd ${funn.nr}) er endret etter at den ble skrevet.`;
    case 'manglende-rad':
      return `Rad ${funn.spor} (ledd ${funn.nr}) er borte.`;
    case 'endret-ledd':
      return `Ledd ${funn.nr} er endret.`;
    case 'manglende-ledd':
      return `Ledd ${funn.nr} er borte.`;
    case 'dobbelt-ledd':
      return `Ledd ${funn.nr} finnes to ganger.`;
    case 'uforseglet':
      return `Rad ${funn.spor} fra ${funn.tidspunkt} er ikke lenket inn i kjeden.`;
    case 'avvik-fra-anker':
      return `Kjeden stemmer ikke med ankeret (ledd ${funn.nr}): den er kuttet eller skrevet om.`;
  }
}

import {
  ARKIV,
  ARKIVDEL,
  type Elementtype,
  KLASSE,
  KLASSIFIKASJONSSYSTEM,
  KLASSIFIKASJONSTYPE,
  type Noarkobjekt,
} from '@dokumentsenter/noark';
import type { Enhet, UtenPlass } from './bygg.ts';
import type { Beholdernavn, Lestdel, Raaelement } from './element.ts';
import { byggMappe } from './mappe.ts';
import { type Rest, type TilId, tolk } from './tolk.ts';

export interface Byggevalg {
  readonly tilId: TilId;
  readonly skilleInn: 'skarpt' | 'mykt';
  readonly skilleUt: 'skarpt' | 'mykt';
  /** ISO instant: closing date of an arkivdel or arkiv that has none. */
  readonly naa: string;
}

const TYPER: Readonly<Record<Beholdernavn, Elementtype>> = {
  arkiv: ARKIV,
  arkivdel: ARKIVDEL,
  klassifikasjonssystem: KLASSIFIKASJONSSYSTEM,
  klasse: KLASSE,
};

/** Turns what is read into units, parents first. Holds the open containers only. */
export function lagEnhetsbygger(valg: Byggevalg): {
  legg(del: Lestdel): { readonly enheter: readonly Enhet[]; readonly utenPlass: readonly UtenPlass[] };
} {
  const aapne: { navn: Beholdernavn; id: string }[] = [];
  let systemer = 0;
  const innerst = (navn: Beholdernavn) => aapne.findLast((sted) => sted.navn === navn)?.id ?? null;

  function start(navn: Beholdernavn, element: Raaelement): Enhet {
    const { verdi, rest } = rett(navn, tolk(element, TYPER[navn], valg.tilId), valg.naa);
    const over = navn === 'klasse' || navn === 'arkiv' ? innerst(navn) : null;
    if (navn === 'arkivdel') systemer = 0;
    const plass = {
      arkiv: () => ({ overordnet: over }),
      arkivdel: () => ({ arkiv: innerst('arkiv') ?? '', skilleInn: valg.skilleInn, skilleUt: valg.skilleUt }),
      klassifikasjonssystem: () => ({ arkivdel: innerst('arkivdel') ?? '', primaert: systemer++ === 0 }),
      klasse: () => ({ system: innerst('klassifikasjonssystem') ?? '', overordnet: over }),
    }[navn]();
    aapne.push({ navn, id: String(verdi.systemID) });
    return { slag: navn, ...plass, verdi, rest };
  }

  return {
    legg(del) {
      if ('start' in del) return { enheter: [start(del.start, del.element)], utenPlass: [] };
      if ('slutt' in del) {
        aapne.pop();
        return { enheter: [], utenPlass: [] };
      }
      if ('sent' in del)
        return { enheter: [], utenPlass: [{ hva: `${del.sent.navn} etter barna i ${del.i.navn}`, navn: id(del.i) }] };
      if (del.enhet === 'registrering')
        return { enheter: [], utenPlass: [{ hva: 'registrering utenfor mappe', navn: id(del.element) }] };
      const sted = { arkivdel: innerst('arkivdel') ?? '', klasse: innerst('klasse'), overordnet: null };
      return byggMappe(del.element, sted, valg.tilId);
    },
  };
}

const id = (element: Raaelement) => element.barn.find((barn) => barn.navn === 'systemID')?.tekst ?? '';

/** What came in is closed, whatever it was where it came from; what it said is kept beside it. */
function rett(navn: Beholdernavn, { verdi, rest }: ReturnType<typeof tolk>, naa: string): ReturnType<typeof tolk> {
  const kept: Rest[] = [...rest];
  const ny: Record<string, Noarkobjekt[string]> = { ...verdi };
  if (navn === 'arkivdel' && verdi.arkivdelstatus !== 'P' && verdi.arkivdelstatus !== 'U') {
    kept.push({ felt: 'arkivdelstatus', innhold: String(verdi.arkivdelstatus ?? 'ikke oppgitt') });
    ny.arkivdelstatus = 'P';
  }
  if ((navn === 'arkivdel' || navn === 'arkiv') && verdi.avsluttetDato === undefined) {
    kept.push({ felt: 'avsluttetDato', innhold: 'ikke oppgitt, satt til importtidspunktet' });
    ny.avsluttetDato = naa;
    ny.avsluttetAv = 'Import';
  }
  const type = verdi.klassifikasjonstype;
  if (navn === 'klassifikasjonssystem' && type !== undefined && !Object.hasOwn(KLASSIFIKASJONSTYPE, String(type))) {
    kept.push({ felt: 'klassifikasjonstype', innhold: String(type) });
    ny.klassifikasjonstype = null;
  }
  return { verdi: ny, rest: kept };
}

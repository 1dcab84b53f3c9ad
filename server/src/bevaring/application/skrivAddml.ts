import type { Noarkobjekt } from '@dokumentsenter/noark';
import type { Uttrekksarkivdel, Uttrekkstall } from '../../arkiv/index.ts';
import { type Addml, type Beskrevetdel, type Beskrevetfil, skrivAddml } from '../domain/addml.ts';
import type { Telling } from '../domain/telling.ts';
import type { Uttrekksfil } from '../domain/uttrekk.ts';
import { type Arbeid, INNHOLD } from './arbeid.ts';
import type { Pakkeskjema } from './skrivSkjema.ts';

export interface Pakkedeler {
  readonly arkivstruktur: Uttrekksfil;
  readonly endringslogg: Uttrekksfil | null;
  readonly loependeJournal: Uttrekksfil | null;
  readonly offentligJournal: Uttrekksfil | null;
}
export interface Beskrivelse {
  readonly deler: readonly Uttrekksarkivdel[];
  readonly tall: Uttrekkstall;
  readonly telling: Telling;
  readonly filer: Pakkedeler;
  /** `egne`: names of those for metadata of the municipality's own, which belong to arkivstruktur (krav 6.4.23). */
  readonly skjema: Pakkeskjema & { readonly egne: readonly string[] };
  readonly system: string;
}

/** arkivuttrekk.xml: written last, for it holds the checksums of all the other XML and XSD files. */
export async function beskrivPakken(arbeid: Arbeid, b: Beskrivelse): Promise<{ fil: Uttrekksfil; addml: Addml }> {
  const addml = lagAddml(b);
  const ut = await arbeid.rom.aapne(`${INNHOLD}/${arbeid.uttrekk.profil.addmlfil}`);
  await ut.skriv(skrivAddml(addml));
  return { fil: await ut.ferdig(), addml };
}

export function arkivskaperne(deler: readonly Uttrekksarkivdel[]): Noarkobjekt[] {
  const alle = deler.flatMap((del) => del.arkiver.flatMap((arkiv) => liste(arkiv.verdi.arkivskaper)));
  return alle.filter((skaper, nr) => alle.findIndex((s) => s.arkivskaperID === skaper.arkivskaperID) === nr);
}

function lagAddml({ deler, tall, telling, filer, skjema, system }: Beskrivelse): Addml {
  const datoer = (felt: string) =>
    deler
      .map((del) => del.verdi[felt])
      .filter((v): v is string => typeof v === 'string')
      .sort();
  return {
    arkivskapere: arkivskaperne(deler).map((skaper) => String(skaper.arkivskaperNavn)),
    system,
    arkiv: String(deler[0]?.arkiver[0]?.verdi.tittel ?? 'Arkiv'),
    startDato: datoer('arkivperiodeStartDato')[0] ?? tall.foersteJournaldato ?? '',
    sluttDato: datoer('arkivperiodeSluttDato').at(-1) ?? tall.sisteJournaldato ?? '',
    skilleInn: deler.every((del) => del.skilleInn === 'skarpt') ? 'skarpt' : 'mykt',
    skilleUt: deler.every((del) => del.skilleUt === 'skarpt') ? 'skarpt' : 'mykt',
    telling,
    deler: beskrevne(filer, skjema, telling, tall),
  };
}

function beskrevne(
  filer: Pakkedeler,
  skjema: Beskrivelse['skjema'],
  telling: Telling,
  tall: Uttrekkstall,
): Beskrevetdel[] {
  const antall = {
    arkivstruktur: [
      { element: 'mappe', antall: telling.mapper },
      { element: 'registrering', antall: telling.registreringer },
    ],
    endringslogg: [{ element: 'endring', antall: tall.endringer }],
    loependeJournal: [{ element: 'journalregistrering', antall: tall.journalposter }],
    offentligJournal: [{ element: 'journalregistrering', antall: tall.journalposter }],
  };
  return (Object.keys(antall) as (keyof typeof antall)[]).flatMap((navn) => {
    const fil = filer[navn];
    if (fil === null) return [];
    return {
      navn,
      fil: { navn: `${navn}.xml`, sjekksum: fil.sjekksum },
      skjema: [`${navn}.xsd`, 'metadatakatalog.xsd', ...(navn === 'arkivstruktur' ? skjema.egne : [])].map((s) =>
        skjemafil(skjema, s),
      ),
      antall: antall[navn],
    };
  });
}

function skjemafil(skjema: Pakkeskjema, navn: string): Beskrevetfil {
  const fil = skjema.filer.get(navn);
  if (fil === undefined) throw new Error(`${navn} was not written`);
  return { navn, sjekksum: fil.sjekksum };
}

function liste(verdi: unknown): readonly Noarkobjekt[] {
  return Array.isArray(verdi) ? (verdi as readonly Noarkobjekt[]) : [];
}

import type { Filoppfoering, Skjemaoppfoering, Uttrekksbeskrivelse } from './beskrivelse.ts';
import type { Ting } from './leser.ts';

/** What the tree says, found by name wherever it lies, so that packages from all makers can be read; oddities of layout are told. */
export function tolkAddml(rot: Ting): Uttrekksbeskrivelse {
  const uttrekk = finn(rot, (ting) => ting.slag === 'dataObject' && ting.under.some((each) => each.navn === 'info'));
  const tillegg = finn(rot, (ting) => ting.navn === 'additionalInfo');
  const verdi = (navn: string) => finn(tillegg ?? rot, (ting) => ting.navn === navn)?.verdi ?? null;
  const filer = alle(rot, (ting) => ting.slag === 'dataObject').flatMap(fil);
  const periode = finn(rot, (ting) => ting.navn === 'archivalPeriod');
  const under = (navn: string) =>
    periode === null ? null : (finn(periode, (ting) => ting.navn === navn)?.verdi ?? null);
  const uten = {
    versjon: versjon(rot),
    arkivskapere: alle(rot, (ting) => ting.navn === 'recordCreator').flatMap((ting) => ting.verdi ?? []),
    system: finn(rot, (ting) => ting.navn === 'systemName')?.verdi ?? null,
    arkiv: finn(rot, (ting) => ting.navn === 'archive')?.verdi ?? null,
    periode: { start: under('startDate'), slutt: under('endDate') },
    inngaaendeSkarpt: skille(verdi('inngaaendeSkille')),
    utgaaendeSkarpt: skille(verdi('utgaaendeSkille')),
    skjermet: sann(verdi('inneholderSkjermetInformasjon')),
    kassert: sann(verdi('omfatterDokumenterSomErKassert')),
    skalKasseres: sann(verdi('inneholderDokumenterSomSkalKasseres')),
    egneMetadata: sann(verdi('inneholderVirksomhetsspesifikkeMetadata')),
    antallDokumentfiler: heltall(verdi('antallDokumentfiler')),
    filer,
  };
  return {
    ...uten,
    mangler: mangler(uten),
    oppsett: uttrekk === null ? ['dataobjektet har ikke «info»'] : oppsett(uttrekk),
  };
}

const PAAKREVD = {
  versjon: 'hvilken versjon av Noark 5 uttrekket følger',
  inngaaendeSkarpt: 'inngaaendeSkille (skarpt eller mykt)',
  utgaaendeSkarpt: 'utgaaendeSkille (skarpt eller mykt)',
  skjermet: 'inneholderSkjermetInformasjon',
  kassert: 'omfatterDokumenterSomErKassert',
  skalKasseres: 'inneholderDokumenterSomSkalKasseres',
  egneMetadata: 'inneholderVirksomhetsspesifikkeMetadata',
  system: 'systemName (systemet uttrekket kommer fra)',
} as const;

function mangler(lest: Omit<Uttrekksbeskrivelse, 'mangler' | 'oppsett'>): string[] {
  const tomme: string[] = Object.entries(PAAKREVD).flatMap(([felt, navn]) =>
    lest[felt as keyof typeof PAAKREVD] === null ? [navn] : [],
  );
  if (lest.arkivskapere.length === 0) tomme.push('recordCreator (arkivskaper)');
  if (lest.periode.start === null || lest.periode.slutt === null) tomme.push('archivalPeriod (start og slutt)');
  return tomme;
}

/** One known reader takes `properties[0]` and `properties[0].properties[1]` without looking at the names. */
function oppsett(uttrekk: Ting): string[] {
  const egenskaper = uttrekk.under.filter((ting) => ting.slag === 'property');
  const foerste = egenskaper[0];
  if (foerste?.navn !== 'info') return ['«info» er ikke den første opplysningen'];
  const avvik: string[] = [];
  if (foerste.under[0]?.navn !== 'type') avvik.push('«type» er ikke først i «info»');
  if (foerste.under[1]?.navn !== 'additionalInfo') avvik.push('«additionalInfo» er ikke nummer to i «info»');
  return avvik;
}

function fil(objekt: Ting): Filoppfoering[] {
  const egen = objekt.under.find((ting) => ting.slag === 'property' && ting.navn === 'file');
  const navn = egen === undefined ? undefined : direkte(egen, 'name');
  if (egen === undefined || navn === undefined) return [];
  return [
    {
      navn,
      ...sjekksum(egen),
      skjemaer: objekt.under.filter((ting) => ting.navn === 'schema').flatMap(skjema),
      antall: new Map(alle(objekt, (ting) => ting.navn === 'numberOfOccurrences').flatMap(forekomst)),
      linje: objekt.linje,
    },
  ];
}

function skjema(ting: Ting): Skjemaoppfoering[] {
  const egen = ting.under.find((each) => each.navn === 'file');
  const navn = egen === undefined ? undefined : direkte(egen, 'name');
  return egen === undefined || navn === undefined ? [] : [{ navn, hoved: ting.verdi === 'main', ...sjekksum(egen) }];
}

function sjekksum(egen: Ting): { sjekksum: string | null; algoritme: string | null } {
  const ting = egen.under.find((each) => each.navn === 'checksum');
  return {
    sjekksum: ting === undefined ? null : (direkte(ting, 'value') ?? null),
    algoritme: ting === undefined ? null : (direkte(ting, 'algorithm') ?? null),
  };
}

function forekomst(ting: Ting): [string, number][] {
  const antall = heltall(direkte(ting, 'value') ?? null);
  return ting.verdi === null || antall === null ? [] : [[ting.verdi, antall]];
}

function direkte(ting: Ting, navn: string): string | undefined {
  return ting.under.find((each) => each.navn === navn)?.verdi ?? undefined;
}

/** Whatever is written around it: `5.0`, `Noark 5 versjon 5.0`. */
function versjon(rot: Ting): string | null {
  const type = finn(rot, (ting) => ting.navn === 'type' && /noark/i.test(ting.verdi ?? ''));
  const verdi = type === null ? null : (finn(type, (ting) => ting.navn === 'version')?.verdi ?? null);
  return /\d+(?:\.\d+)+|\d+$/.exec(verdi ?? '')?.[0] ?? null;
}

function alle(ting: Ting, er: (ting: Ting) => boolean): Ting[] {
  return ting.under.flatMap((each) => [...(er(each) ? [each] : []), ...alle(each, er)]);
}

function finn(ting: Ting, er: (ting: Ting) => boolean): Ting | null {
  for (const each of ting.under) {
    const funnet = er(each) ? each : finn(each, er);
    if (funnet !== null) return funnet;
  }
  return null;
}

function skille(verdi: string | null): boolean | null {
  if (verdi === null) return null;
  return /skarp/i.test(verdi) && !/myk/i.test(verdi)
    ? true
    : /myk/i.test(verdi) && !/skarp/i.test(verdi)
      ? false
      : null;
}

function sann(verdi: string | null): boolean | null {
  return verdi === null ? null : /^(true|1|ja)$/i.test(verdi) ? true : /^(false|0|nei)$/i.test(verdi) ? false : null;
}

function heltall(verdi: string | null): number | null {
  return verdi !== null && /^\d{1,12}$/.test(verdi) ? Number(verdi) : null;
}

import { type Saksbehandlere, type Stedsnavn, saksliste } from './saksmaler.ts';
import type { Demobruker, Demokommune } from './typer.ts';

interface Grunnlag {
  readonly kommune: Omit<Demokommune, 'brukere' | 'saker'>;
  readonly sted: Stedsnavn;
  /** plan, teknisk, landbruk, skole, helse, personal, økonomi, in this order. */
  readonly behandlere: readonly string[];
}

const FAG = [
  ['plan', 'PLAN', ['23']],
  ['teknisk', 'TEKN', []],
  ['landbruk', 'LAND', []],
  ['skole', 'SKOLE', ['E', 'B']],
  ['helse', 'HELSE', ['KL', '13']],
  ['personal', 'HR', ['P', '25']],
  ['okonomi', 'OKON', ['14']],
] as const;

/** `Marit Lund` of Rana becomes `marit.lund.ra`. */
function brukernavn(navn: string, merke: string): string {
  const ascii = navn.toLowerCase().replace(/æ/g, 'ae').replace(/ø/g, 'o').replace(/å/g, 'a');
  return `${ascii.replace(/[^a-z]+/g, '.')}.${merke.toLowerCase()}`;
}

function bygg({ kommune, sted, behandlere }: Grunnlag): Demokommune {
  const brukere: Demobruker[] = FAG.map(([, enhet, klarering], nr) => {
    const navn = behandlere[nr] ?? '';
    return {
      brukernavn: brukernavn(navn, kommune.merke),
      navn,
      rolle: 'saksbehandler',
      enhet,
      klarering,
      ferdigheter: [],
    };
  });
  const per = Object.fromEntries(
    FAG.map(([fag], nr) => [fag, brukere[nr]?.brukernavn ?? '']),
  ) as unknown as Saksbehandlere;
  return { ...kommune, brukere, saker: saksliste(sted, per) };
}

const RANA: Grunnlag = {
  kommune: {
    orgnr: '872418032',
    kommunenummer: '1833',
    navn: 'Rana kommune',
    merke: 'RA',
    farge: '#1b6e53',
    maalform: 'nb',
    arkivmaal: 'kjerne',
    kontaktEpost: 'innsyn@rana.eksempel.no',
    kontaktTelefon: '75 00 18 33',
  },
  sted: {
    kort: 'Rana',
    veger: ['Fageråsvegen', 'Elvebakkgata', 'Sentrumsgata 40', 'Båsmovegen', 'Gruvhaugvegen'],
    grender: ['Storneset', 'Mofjellet', 'Utskarpen', 'Dalselva', 'Sjonbotn'],
    skole: 'Lyngheim oppvekstsenter',
    barnehage: 'Bekkefaret barnehage',
    sykehjem: 'Selforslia omsorgssenter',
    personer: [
      'Torbjørn Granlund',
      'Marthe Elisabeth Ruud',
      'Hans Petter Skogvoll',
      'Anne-Grete Lillemo',
      'Roy Arne Bjørnå',
      'Synnøve Hauknes',
      'Arvid Tverå',
      'Lise Marie Dalmo',
      'Emil Storhaug',
      'Gunvor Plassen',
      'Trond Steinar Vik',
    ],
    firmaer: ['Polarsirkelen Bygg AS', 'Ranfjord Eiendom AS', 'Nordlys Maskin AS'],
    gnr: ['17/42', '21/108', '55/3', '20/761', '98/12', '63/7', '104/1'],
  },
  behandlere: [
    'Marit Solbakken',
    'Geir Langset',
    'Solveig Umskar',
    'Berit Haukland',
    'Nina Selfors',
    'Tore Gjerseth',
    'Elin Ytteren',
  ],
};

const ALSTAHAUG: Grunnlag = {
  kommune: {
    orgnr: '938712441',
    kommunenummer: '1820',
    navn: 'Alstahaug kommune',
    merke: 'AL',
    farge: '#1f5fa8',
    maalform: 'nb',
    arkivmaal: 'kjerne',
    kontaktEpost: 'innsyn@alstahaug.eksempel.no',
    kontaktTelefon: '75 00 18 20',
  },
  sted: {
    kort: 'Alstahaug',
    veger: ['Torolv Kveldulvsons gate', 'Havnegata', 'Åsgata', 'Rishøyveien', 'Botnveien'],
    grender: ['Sandnessjøen nord', 'Belsvåg', 'Tjøtta', 'Offersøya', 'Mindtangen'],
    skole: 'Sydskogen skole',
    barnehage: 'Kråkebollen barnehage',
    sykehjem: 'Åsheim bo- og servicesenter',
    personer: [
      'Kjell Ove Mindland',
      'Rita Sørhaug',
      'Steinar Alterskjær',
      'Oddny Belsaas',
      'Magnus Strandli',
      'Turid Husvik',
      'Leif Egil Tjøttavik',
      'Camilla Breivoll',
      'Sander Novik',
      'Ragnhild Offersen',
      'Vibeke Haugan',
    ],
    firmaer: ['De syv søstre Entreprenør AS', 'Helgelandskaia Eiendom AS', 'Alsten Rør AS'],
    gnr: ['37/215', '39/64', '12/9', '37/880', '5/31', '44/2', '8/17'],
  },
  behandlere: [
    'Hilde Nordås',
    'Roger Sandvær',
    'Kristin Tjøtta Lund',
    'Anita Horvang',
    'Wenche Botnmo',
    'Ole Kristian Rynes',
    'Beate Leines',
  ],
};

const BINDAL: Grunnlag = {
  kommune: {
    orgnr: '964983380',
    kommunenummer: '1811',
    navn: 'Bindal kommune',
    merke: 'BI',
    farge: '#8a4b12',
    maalform: 'nb',
    arkivmaal: 'pakke',
    kontaktEpost: 'innsyn@bindal.eksempel.no',
    kontaktTelefon: '75 00 18 11',
  },
  sted: {
    kort: 'Bindal',
    veger: ['Terråkvegen', 'Kjellavegen', 'Oldervikvegen', 'Bogavegen', 'Vassåsvegen'],
    grender: ['Terråk', 'Bindalseidet', 'Horsfjord', 'Holm', 'Skotnes'],
    skole: 'Kjella skole',
    barnehage: 'Terråk barnehage',
    sykehjem: 'Bindal sykehjem',
    personer: [
      'Jostein Holmvik',
      'Grete Skotnesmo',
      'Alf Inge Bangstad',
      'Solfrid Kjellan',
      'Øyvind Reppen',
      'Marie Horsdal',
      'Terje Vassås',
      'Eldbjørg Sørå',
      'Jonas Lianmo',
      'Aslaug Heide',
      'Kåre Bøkestad',
    ],
    firmaer: ['Bindalsbåten Verft AS', 'Åbjøra Tre AS', 'Sørhelgeland Graving AS'],
    gnr: ['14/22', '8/5', '31/2', '14/107', '22/6', '3/11', '27/4'],
  },
  behandlere: [
    'Kjersti Aakvik',
    'Bjørn Heilstad',
    'Anne Lise Hald',
    'Gro Aune',
    'Tone Sylten',
    'Eivind Myrmo',
    'Britt Dypvik',
  ],
};

const BROENNOEY: Grunnlag = {
  kommune: {
    orgnr: '964983291',
    kommunenummer: '1813',
    navn: 'Brønnøy kommune',
    merke: 'BR',
    farge: '#7a2f6b',
    maalform: 'nb',
    arkivmaal: 'kjerne',
    kontaktEpost: 'innsyn@bronnoy.eksempel.no',
    kontaktTelefon: '75 00 18 13',
  },
  sted: {
    kort: 'Brønnøy',
    veger: ['Sømnesveien', 'Valveien', 'Storgata', 'Mosheimveien', 'Tilremsveien'],
    grender: ['Brønnøysund sør', 'Velfjord', 'Torgnes', 'Trælnes', 'Hommelstø'],
    skole: 'Salhus skole',
    barnehage: 'Mosheim barnehage',
    sykehjem: 'Brønnøy omsorgssenter',
    personer: [
      'Stig Rune Torgvær',
      'Laila Tilremmo',
      'Einar Horn Lande',
      'Åse Skillebekk',
      'Morten Velfjorden',
      'Jorunn Hommelvoll',
      'Nils Sæterbakk',
      'Irene Salhusmo',
      'Thea Møllebogen',
      'Petra Trælvik',
      'Viggo Langmo',
    ],
    firmaer: ['Torghatten Bygg og Anlegg AS', 'Brønnøysund Havneeiendom AS', 'Sørlige Rør og Varme AS'],
    gnr: ['103/54', '104/380', '77/9', '103/612', '121/3', '95/18', '130/2'],
  },
  behandlere: [
    'Unni Brevik Moe',
    'Harald Vennesund',
    'Sigrid Nevernes',
    'Monica Strøm Aas',
    'Elisabeth Ravnå',
    'Arne Tilseth',
    'Lena Skarstad',
  ],
};

const VEFSN: Grunnlag = {
  kommune: {
    orgnr: '844824122',
    kommunenummer: '1824',
    navn: 'Vefsn kommune',
    merke: 'VE',
    farge: '#b3261e',
    maalform: 'nb',
    arkivmaal: 'kjerne',
    kontaktEpost: 'innsyn@vefsn.eksempel.no',
    kontaktTelefon: '75 00 18 24',
  },
  sted: {
    kort: 'Vefsn',
    veger: ['Sjøgata', 'Kirkegata', 'Skjervgata', 'Vollanvegen', 'Kulstadlia'],
    grender: ['Granmoen', 'Elsfjord', 'Drevja', 'Halsøy', 'Eiterådalen'],
    skole: 'Kulstad skole',
    barnehage: 'Symra barnehage',
    sykehjem: 'Parkveien sykehjem',
    personer: [
      'Asbjørn Kulstadmo',
      'Heidi Dolstadås',
      'Rune Elsfjordstrand',
      'Inger Johanne Baåga',
      'Ketil Drevvatn',
      'Marianne Halsøyvik',
      'Gudmund Eiterå',
      'Sissel Brurås',
      'Oliver Skjervmo',
      'Haldis Marka',
      'Geir Ove Finnskog',
    ],
    firmaer: ['Vefsna Entreprenør AS', 'Marsøra Eiendom AS', 'Indre Helgeland VVS AS'],
    gnr: ['105/88', '104/27', '61/4', '106/501', '142/10', '33/6', '150/1'],
  },
  behandlere: [
    'Ragna Stien',
    'Svein Erik Ømmer',
    'Torhild Fustvatn',
    'Kirsten Olderskog',
    'Bodil Hjortskar',
    'Jan Roar Kvalfors',
    'Mona Trofors Lie',
  ],
};

/** The five that lead the cooperation. Names of people and firms are invented; the municipalities' own are public facts. */
export const DEMOKOMMUNER: readonly Demokommune[] = [RANA, ALSTAHAUG, BINDAL, BROENNOEY, VEFSN].map(bygg);

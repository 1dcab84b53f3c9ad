import { kort } from '../addml/kontroller.ts';
import type { Funnliste } from '../funn/funn.ts';
import type { Diskliste, Rad } from '../lister/diskliste.ts';
import { flett } from '../lister/flett.ts';

/** The METS file itself, and what cannot be listed in it. */
const UTENFOR_METS = /^(dias-mets\.xml|mets\.xml|dias-mets\.xsd|mets\.xsd|xlink\.xsd)$/i;

/**
 * DIAS.1: each file METS names is there and unchanged, and each file that is there is named. `pakkefiler` rows: path below the package's root →
 * size, sha256. `mets` rows as `Metsleser` makes them.
 */
export async function kontrollerMets(
  pakkefiler: Diskliste,
  mets: Diskliste,
  funn: Funnliste,
  metsfil: string,
): Promise<void> {
  let sti = '';
  let fil: Rad | null = null;
  let nevnt = 0;
  await flett(pakkefiler, mets, {
    gruppe(noekkel, rader) {
      sti = noekkel;
      fil = rader[0] ?? null;
      nevnt = 0;
    },
    rad(oppfoering) {
      nevnt += 1;
      kontrollerFil(sti, fil, oppfoering, funn, metsfil);
    },
    slutt() {
      if (fil !== null && nevnt === 0 && !UTENFOR_METS.test(sti)) funn.meld('mets-fil-ikke-nevnt', sti, { fil: sti });
    },
  });
}

function kontrollerFil(sti: string, fil: Rad | null, oppfoering: Rad, funn: Funnliste, metsfil: string): void {
  const [sjekksum = '', algoritme = '', stoerrelse = '', linje = '0'] = oppfoering.felt;
  const sted = { fil: metsfil, linje: Number(linje) };
  if (fil === null) {
    funn.meld('mets-fil-mangler', sti, sted);
    return;
  }
  const [faktiskStoerrelse = '', faktiskSum = ''] = fil.felt;
  if (!/^sha-?256$/i.test(algoritme) || sjekksum === '')
    funn.meld('mets-algoritme', `${sti}: ${algoritme || 'ikke oppgitt'}`, sted);
  else if (sjekksum !== faktiskSum)
    funn.meld('mets-sjekksum', `${sti}: oppgitt ${kort(sjekksum)}, filen har ${kort(faktiskSum)}`, sted);
  if (stoerrelse !== '' && stoerrelse !== faktiskStoerrelse)
    funn.meld('mets-stoerrelse', `${sti}: oppgitt ${stoerrelse} byte, filen har ${faktiskStoerrelse}`, sted);
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const FILER = ['log.xml', 'administrative_metadata/dias-premis.xml'];
const MAPPER = ['administrative_metadata', 'descriptive_metadata', 'content'];

/** DIAS.4: the names. `mapper` are the folders below the root, `filer` the XML files; `tarnavn` is the tar's name without its ending, when it is a tar. */
export function kontrollerOppsett(
  rotnavn: string,
  tarnavn: string | null,
  mapper: ReadonlySet<string>,
  filer: ReadonlySet<string>,
  funn: Funnliste,
): void {
  if (!UUID.test(rotnavn)) funn.meld('dias-oppsett', `rotmappen heter «${rotnavn}», og det er ingen UUID`);
  if (tarnavn !== null && tarnavn !== rotnavn)
    funn.meld('dias-oppsett', `tar-filen heter «${tarnavn}», men rotmappen «${rotnavn}»`);
  for (const mappe of MAPPER) if (!mapper.has(mappe)) funn.meld('dias-oppsett', `mappen ${mappe} mangler`);
  for (const fil of FILER) if (!filer.has(fil)) funn.meld('dias-oppsett', `filen ${fil} mangler`);
}

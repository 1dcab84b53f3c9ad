import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { aapneMappe } from '../pakke/mappe.ts';
import { KanIkkeBedoemmes, type Pakke, type Pakkeavvik, type Pakkefil } from '../pakke/pakke.ts';
import { aapneTar } from '../pakke/tar.ts';

/** The folders a document may lie in, by the names in use. */
export const DOKUMENTMAPPE = /^(dokumenter|dokument)\//i;
const UNDER_DOKUMENTER = /(^|\/)(dokumenter|dokument)\//i;
const BESKRIVELSER = ['arkivuttrekk.xml', 'addml.xml'];
/** Files that are neither documents nor many: XML and XSD around the documents. */
const MAKS_RAMMEFILER = 2000;

/** Where everything lies in a delivery. */
export interface Kart {
  readonly pakke: Pakke;
  /** Folder of the uttrekk in the package, with a closing slash; empty when it is the top. */
  readonly rot: string;
  /** Folder of the DIAS package, likewise; null when it is none. */
  readonly diasrot: string | null;
  /** XML and XSD outside the document folders, by path in the package. */
  readonly rammefiler: ReadonlyMap<string, Pakkefil>;
  /** Top folders below the DIAS root. */
  readonly diasmapper: ReadonlySet<string>;
  readonly antallFiler: number;
  readonly bytes: number;
}

/** Opens what the person named. Throws KanIkkeBedoemmes when there is nothing to judge there. */
export async function aapnePakke(oppgitt: string): Promise<Pakke> {
  const sti = path.resolve(oppgitt);
  const stat = await lstat(sti).catch(() => null);
  if (stat === null) throw new KanIkkeBedoemmes(`Finner ikke ${oppgitt}.`);
  if (stat.isDirectory()) {
    const navn = await readdir(sti);
    const tarer = navn.filter((each) => each.endsWith('.tar'));
    const harUttrekk = navn.some(
      (each) => BESKRIVELSER.includes(each) || each === 'arkivstruktur.xml' || each === 'content',
    );
    const [tar = ''] = tarer;
    // With its submission description beside it the tar is what is delivered, and the rest of the folder is what it was made of.
    const harInnsending = navn.includes(tar.replace(/\.tar$/, '.xml'));
    return tarer.length === 1 && (!harUttrekk || harInnsending) ? aapneTar(path.join(sti, tar)) : aapneMappe(sti);
  }
  if (stat.isFile() && /\.tar$/i.test(sti)) return aapneTar(sti);
  if (/\.(zip|7z|tgz|tar\.gz)$/i.test(sti))
    throw new KanIkkeBedoemmes(`${oppgitt} er pakket på en måte som ikke kan leses. Pakk den ut, og oppgi mappen.`);
  throw new KanIkkeBedoemmes(`${oppgitt} er verken en mappe eller en tar-fil.`);
}

/** Walks the package once: finds the uttrekk in it, and tells of what should not be there. */
export async function kartlegg(pakke: Pakke, meld: (avvik: Pakkeavvik) => void): Promise<Kart> {
  const rammefiler = new Map<string, Pakkefil>();
  const mapper = new Set<string>();
  let antallFiler = 0;
  let bytes = 0;
  const mappen = (sti: string) => {
    if (mapper.size < MAKS_RAMMEFILER) mapper.add(sti);
  };
  for await (const fil of pakke.filer(meld, mappen)) {
    antallFiler += 1;
    bytes += fil.stoerrelse;
    mappen(path.posix.dirname(fil.sti));
    if (!/\.(xml|xsd)$/i.test(fil.sti) || UNDER_DOKUMENTER.test(fil.sti)) continue;
    if (rammefiler.size < MAKS_RAMMEFILER) rammefiler.set(fil.sti, fil);
  }
  const rot = finnRot([...rammefiler.keys()]);
  if (rot === null)
    throw new KanIkkeBedoemmes(
      'Her er ikke noe Noark 5-uttrekk: det finnes verken arkivstruktur.xml, arkivuttrekk.xml eller addml.xml.',
    );
  const diasrot = finnDias([...rammefiler.keys()]);
  const diasmapper = new Set(
    [...mapper].flatMap((each) =>
      diasrot !== null && each.startsWith(diasrot) ? [each.slice(diasrot.length).split('/')[0] ?? ''] : [],
    ),
  );
  return { pakke, rot, diasrot, rammefiler, diasmapper, antallFiler, bytes };
}

/** The folder with arkivstruktur.xml; failing that, the one with the description. The copies that DIAS keeps beside are passed over. */
function finnRot(stier: readonly string[]): string | null {
  const med = (...navn: readonly string[]) =>
    stier
      .filter((sti) => navn.includes(path.posix.basename(sti)) && !/(^|\/)administrative_metadata\//.test(sti))
      .map((sti) => sti.slice(0, sti.lastIndexOf('/') + 1))
      .sort((a, b) => a.split('/').length - b.split('/').length || a.localeCompare(b));
  const strukturer = [...new Set(med('arkivstruktur.xml'))];
  if (strukturer.length > 1)
    throw new KanIkkeBedoemmes(`Her er flere uttrekk: ${strukturer.slice(0, 5).join(', ')}. Oppgi ett av dem.`);
  return strukturer[0] ?? med(...BESKRIVELSER)[0] ?? null;
}

function finnDias(stier: readonly string[]): string | null {
  const mets = stier.filter((sti) => /(^|\/)dias-mets\.xml$/.test(sti)).sort((a, b) => a.length - b.length)[0];
  return mets === undefined ? null : mets.slice(0, mets.lastIndexOf('/') + 1);
}

/** arkivuttrekk.xml, or addml.xml as version 6 calls it. */
export function beskrivelsesfil(kart: Kart): Pakkefil | null {
  for (const navn of BESKRIVELSER) {
    const fil = kart.rammefiler.get(kart.rot + navn);
    if (fil !== undefined) return fil;
  }
  return null;
}

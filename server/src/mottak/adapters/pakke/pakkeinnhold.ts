import { trygtFilnavn } from '../../domain/trygtFilnavn.ts';
import { element, skrivXml, type XmlElement } from './xml.ts';

/** What is kept of a package until it stands in the folder. */
export interface Pakkeinnhold {
  /** arkivmelding.xml as it is to be delivered. */
  readonly xml: string;
  /** In the order of the message. `sjekksum` is SHA-256 in hex. */
  readonly filer: readonly { readonly navn: string; readonly sjekksum: string }[];
}

/**
 * The same package with names that are files, not paths. Packages registered before names were made safe («001_Gbnr. 135/255.pdf»)
 * lie stored with the old ones, and the message and the list must name the file that is written.
 */
export function medTryggeFilnavn(innhold: Pakkeinnhold): Pakkeinnhold {
  let { xml } = innhold;
  const filer = innhold.filer.map((fil) => {
    const navn = trygtFilnavn(fil.navn.replace(/[/\\]/g, '-'));
    if (navn !== fil.navn) xml = xml.replace(filreferanse(fil.navn), () => filreferanse(navn));
    return { ...fil, navn };
  });
  return { xml, filer };
}

/** The element as it stands in a written message. The number first in each name makes it the only one. */
function filreferanse(navn: string): string {
  const skrevet = skrivXml(element('referanseDokumentfil', navn) as XmlElement);
  return skrevet.slice(skrevet.indexOf('<referanseDokumentfil'), -1);
}

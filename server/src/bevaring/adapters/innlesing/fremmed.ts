const FREMMED = 'virksomhetsspesifikkeMetadata';
const MAKS_DYBDE = 256;

/** Keeps what lies in virksomhetsspesifikkeMetadata as XML, with the namespaces it is in: it is the maker's own, and is not ours to understand. */
export interface Fremmedleser {
  /** True when the element lies inside, and has been taken. */
  aapne(navn: string, attributter: Readonly<Record<string, string>>): boolean;
  tekst(bit: string): boolean;
  /** Null: the element lay inside. The XML when virksomhetsspesifikkeMetadata ends; empty for every other element. */
  lukk(navn: string): string | null;
  /** Characters held. */
  readonly lengde: number;
}

interface Erklaering {
  readonly dybde: number;
  readonly navn: string;
  readonly rom: string;
}

/** `stopp` is told when the content is built to harm, and does not come back. */
export function lagFremmedleser(stopp: (hva: string) => never): Fremmedleser {
  const erklaert: Erklaering[] = [];
  let dybde = 0;
  let rot: number | null = null;
  let xml = '';
  let start = 0;

  function noterRom(attributter: Readonly<Record<string, string>>): void {
    for (const navn in attributter)
      if (navn === 'xmlns' || navn.startsWith('xmlns:')) erklaert.push({ dybde, navn, rom: attributter[navn] ?? '' });
  }

  /** Declarations from outside that what stands from `start` makes use of, put on its first tag. */
  function medRom(): void {
    const del = xml.slice(start);
    const utenfra = erklaert.filter((each) => each.dybde <= (rot ?? 0));
    const gjeldende = new Map(utenfra.map(({ navn, rom }) => [navn, rom]));
    const slutt = /[\s/>]/.exec(del.slice(1))?.index ?? 0;
    const hode = del.slice(0, slutt + 1);
    const forste = del.slice(0, del.indexOf('>'));
    const mangler = [...gjeldende].filter(([navn, rom]) => {
      if (rom === '' || forste.includes(` ${navn}=`)) return false;
      return navn !== 'xmlns' && del.includes(`${navn.slice(6)}:`);
    });
    const nye = mangler.map(([navn, rom]) => ` ${navn}="${attributt(rom)}"`).join('');
    xml = `${xml.slice(0, start)}${hode}${nye}${del.slice(slutt + 1)}`;
  }

  return {
    get lengde() {
      return xml.length;
    },
    aapne(navn, attributter) {
      dybde += 1;
      noterRom(attributter);
      if (rot === null) {
        if (navn.slice(navn.indexOf(':') + 1) === FREMMED) rot = dybde;
        return false;
      }
      if (dybde > MAKS_DYBDE) stopp(`mer enn ${MAKS_DYBDE} elementer inni hverandre`);
      if (dybde === rot + 1) start = xml.length;
      const felt = Object.entries(attributter).map(([n, v]) => ` ${n}="${attributt(v)}"`);
      xml += `<${navn}${felt.join('')}>`;
      return true;
    },
    tekst(bit) {
      if (rot === null) return false;
      if (dybde > rot || bit.trim() !== '') xml += tekst(bit);
      return true;
    },
    lukk(navn) {
      const innenfor = rot !== null && dybde > rot;
      if (innenfor) {
        xml += `</${navn}>`;
        if (dybde === (rot ?? 0) + 1) medRom();
      }
      while (erklaert.at(-1)?.dybde === dybde) erklaert.pop();
      dybde -= 1;
      if (innenfor) return null;
      if (rot === null || dybde >= rot) return '';
      rot = null;
      const ferdig = xml;
      xml = '';
      return ferdig;
    },
  };
}

const tekst = (verdi: string) =>
  verdi.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');
const attributt = (verdi: string) =>
  tekst(verdi).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');

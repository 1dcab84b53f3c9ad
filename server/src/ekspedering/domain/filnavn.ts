const LENGST = 226;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among what a name may not hold
const FORBUDT = /[*:"\\/<>|?\u0000-\u001f\u007f]/g;

/**
 * Names of the files of a dispatch by SvarUt's rules (channels.md 2.1): at most 226 characters, none of `* : " \ / < > | ?`, and no two
 * alike, since parts and descriptions are matched by name. Compared without regard to case.
 */
export function filnavnForUtsending(titler: readonly string[]): string[] {
  const brukt = new Set<string>();
  return titler.map((tittel, i) => {
    const stamme = tittel
      .normalize('NFC')
      .replace(FORBUDT, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[. ]+|[. ]+$/g, '');
    const grunn = stamme === '' ? `Dokument ${i + 1}` : stamme;
    for (let n = 1; ; n += 1) {
      const slutt = n === 1 ? '.pdf' : ` (${n}).pdf`;
      const navn = `${grunn.slice(0, LENGST - slutt.length)}${slutt}`;
      if (brukt.has(navn.toLowerCase())) continue;
      brukt.add(navn.toLowerCase());
      return navn;
    }
  });
}

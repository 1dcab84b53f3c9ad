/** What libxml2 says of a breach, in the words of the person who has to mend it. What we do not know is handed on as it is. */
const OVERSETTELSER: readonly (readonly [RegExp, (...deler: readonly string[]) => string])[] = [
  [
    /^Element '([^']+)': This element is not expected\. Expected is \( ([^ ]+) \)\.$/,
    (navn, ventet) => `<${navn}> står på feil plass: her skulle det stått <${ventet}>`,
  ],
  [
    /^Element '([^']+)': This element is not expected\. Expected is one of \( (.+) \)\.$/,
    (navn, ventet) => `<${navn}> står på feil plass: her kunne det stått ${liste(ventet)}`,
  ],
  [/^Element '([^']+)': This element is not expected\.$/, (navn) => `<${navn}> hører ikke hjemme her`],
  [
    /^Element '([^']+)': Missing child element\(s\)\. Expected is \( ([^ ]+) \)\.$/,
    (navn, ventet) => `<${navn}> mangler <${ventet}>`,
  ],
  [
    /^Element '([^']+)': Missing child element\(s\)\. Expected is one of \( (.+) \)\.$/,
    (navn, ventet) => `<${navn}> mangler noe: her skulle det stått ${liste(ventet)}`,
  ],
  [/^Element '([^']+)': \[facet 'minLength'\].*$/s, (navn) => `<${navn}> er tomt`],
  [
    /^Element '([^']+)': \[facet 'pattern'\] The value '(.*?)' is not accepted.*$/s,
    (navn, verdi) => `<${navn}> har verdien «${verdi}», som ikke har riktig form`,
  ],
  [
    /^Element '([^']+)': \[facet 'enumeration'\] The value '(.*?)' is not an element of the set.*$/s,
    (navn, verdi) => `<${navn}> har verdien «${verdi}», som ikke er en av de tillatte`,
  ],
  [
    /^Element '([^']+)': '(.*)' is not a valid value of the (?:local )?(?:atomic|union|list) type(?: '([^']*)')?\.$/s,
    (navn, verdi, type) => `<${navn}> har verdien «${verdi}», som ikke er ${TYPER[type ?? ''] ?? 'en gyldig verdi'}`,
  ],
  [
    /^Element '([^']+)', attribute '([^']+)': The attribute '[^']+' is not allowed\.$/,
    (navn, attributt) => `<${navn}> har egenskapen ${attributt}, som ikke er lov`,
  ],
  [
    /^Element '([^']+)': The attribute '([^']+)' is required but missing\.$/,
    (navn, attributt) => `<${navn}> mangler egenskapen ${attributt}`,
  ],
  [
    /^Element '([^']+)': No matching global (?:element )?declaration available.*$/,
    (navn) => `filen begynner med <${navn}>, og det er ikke det skjemaet beskriver`,
  ],
];

const TYPER: Readonly<Record<string, string>> = {
  'xs:date': 'en dato (ÅÅÅÅ-MM-DD)',
  'xs:dateTime': 'et tidspunkt (ÅÅÅÅ-MM-DDTTT:MM:SS)',
  'xs:integer': 'et helt tall',
};

/** A breach in Norwegian. `melding` is without namespaces. */
export function paaNorsk(melding: string): string {
  for (const [moenster, norsk] of OVERSETTELSER) {
    const treff = moenster.exec(melding);
    if (treff !== null) return norsk(...treff.slice(1).map((del) => del ?? ''));
  }
  return melding;
}

function liste(navn: string): string {
  const alle = navn.split(/,\s*/);
  const vist = alle.slice(0, 6).map((each) => `<${each}>`);
  return `${vist.join(', ')}${alle.length > 6 ? ' …' : ''}`;
}

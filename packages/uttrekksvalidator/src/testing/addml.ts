import { HODE } from './deler.ts';

export interface Fil {
  readonly navn: string;
  readonly sum: string;
  readonly skjemaer: readonly { readonly navn: string; readonly sum: string }[];
  readonly antall: readonly (readonly [string, number])[];
}

const egenskap = (navn: string, verdi: string | number | null, under = ''): string =>
  `<property name="${navn}">${verdi === null ? '' : `<value>${verdi}</value>`}${
    under === '' ? '' : `<properties>${under}</properties>`
  }</property>\n`;

const fil = (navn: string, sum: string): string =>
  egenskap(
    'file',
    null,
    egenskap('name', navn) +
      egenskap('format', 'XML', egenskap('version', '1.0')) +
      egenskap('checksum', null, egenskap('algorithm', 'SHA-256') + egenskap('value', sum)),
  );

const objekt = (each: Fil): string => `<dataObject name="${each.navn.replace('.xml', '')}"><properties>
${fil(each.navn, each.sum)}${each.skjemaer
  .map((skjema, at) => egenskap('schema', at === 0 ? 'main' : null, fil(skjema.navn, skjema.sum)))
  .join('')}${egenskap(
  'info',
  null,
  each.antall
    .map(([element, antall]) =>
      egenskap('numberOfOccurrences', element, egenskap('elementPath', `//${element}`) + egenskap('value', antall)),
    )
    .join(''),
)}</properties></dataObject>`;

/** arkivuttrekk.xml in the layout that readers by position expect. */
export function addml(versjon: string, filer: readonly Fil[], dokumentfiler: number): string {
  const tillegg = (navn: string, verdi: string | number) => egenskap(navn, verdi);
  return `${HODE}<addml xmlns="http://www.arkivverket.no/standarder/addml" name="Noark 5-arkivuttrekk">
<dataset>
<description>Noark 5-arkivuttrekk</description>
<reference>
<context><additionalElements>
<additionalElement name="recordCreators"><additionalElements><additionalElement name="recordCreator"><value>Fjellheim kommune</value></additionalElement></additionalElements></additionalElement>
<additionalElement name="systemType"><value>Sakarkiv (Noark-5)</value></additionalElement>
<additionalElement name="systemName"><value>Prøvesystem</value></additionalElement>
<additionalElement name="archive"><value>Sakarkiv for Fjellheim</value></additionalElement>
</additionalElements></context>
<content><additionalElements><additionalElement name="archivalPeriod"><properties>
${egenskap('startDate', '2024-01-01')}${egenskap('endDate', '2024-12-31')}</properties></additionalElement></additionalElements></content>
</reference>
<dataObjects><dataObject name="Noark 5-arkivuttrekk">
<properties>
${egenskap(
  'info',
  null,
  egenskap('type', 'Noark 5', egenskap('version', versjon)) +
    egenskap(
      'additionalInfo',
      null,
      egenskap('periode', null, egenskap('inngaaendeSkille', 'skarpt') + egenskap('utgaaendeSkille', 'skarpt')) +
        tillegg('inneholderSkjermetInformasjon', 'false') +
        tillegg('omfatterDokumenterSomErKassert', 'false') +
        tillegg('inneholderDokumenterSomSkalKasseres', 'false') +
        tillegg('inneholderVirksomhetsspesifikkeMetadata', 'false') +
        tillegg('antallDokumentfiler', dokumentfiler),
    ),
)}</properties>
<dataObjects>
${filer.map(objekt).join('\n')}
</dataObjects>
</dataObject></dataObjects>
</dataset>
</addml>
`;
}

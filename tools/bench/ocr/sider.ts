import PDFDocument from 'pdfkit';
import { tilfeldig } from '../../tilfeldig.ts';

/** The page as it was set: its lines, top to bottom. */
export interface Fasitside {
  tekst: string;
}

const HVEM = [
  'Kommunen',
  'Søkeren',
  'Fylkesmannen',
  'Vedtaksmyndigheten',
  'Utvalget',
  'Grunneieren',
  'Naboen',
  'Rektor',
];
const GJOR = [
  'har vurdert søknaden om',
  'viser til tidligere brev om',
  'ber om nærmere opplysninger om',
  'gjør oppmerksom på kravene til',
  'har ingen merknader til',
  'klager på vedtaket om',
  'ønsker å få utsatt fristen for',
  'foreslår en annen løsning for',
];
const HVA = [
  'oppføring av garasje på eiendommen',
  'tildeling av barnehageplass',
  'utbedring av den kommunale veien',
  'dispensasjon fra reguleringsplanen',
  'ansettelse i stillingen som vaktmester',
  'tilskudd til drenering av jordbruksareal',
  'spesialundervisning på åttende trinn',
  'økonomisk støtte til idrettslaget',
  'innsyn i sakens dokumenter',
  'kjøp av brannbil og øvrig utstyr',
];
const HVOR = [
  'i Brønnøy',
  'ved Mosjøen sentrum',
  'på Herøy',
  'i Øvre Rana',
  'langs Velfjorden',
  'nær Sandnessjøen',
  'i Åsgata 14',
];
const MER = [
  'Saken ble behandlet i møte 14. mars, og protokollen følger vedlagt.',
  'Fristen for å uttale seg er tre uker fra brevet er mottatt.',
  'Gebyret utgjør kr 12 450,- og faktureres når vedtaket er endelig.',
  'Vi beklager at svaret har tatt lengre tid enn det burde.',
  'Årsaken er at kartgrunnlaget ikke stemmer med målebrevet.',
  'Spørsmål kan rettes til saksbehandler på telefon 75 01 23 45.',
  'Vedlagt er tegninger, situasjonsplan og kvittering for nabovarsel.',
  'Etter forvaltningsloven § 28 kan vedtaket påklages.',
  'Befaringen viste at grøfta ikke er lagt etter godkjent plan.',
  'Kopi er sendt til administrasjonen og til verneombudet.',
];
/** Built-in faces with æøå; letters from offices come in these and their likes. */
const SKRIFTER = ['Times-Roman', 'Helvetica', 'Courier', 'Times-Roman', 'Helvetica'];

function broedtekst(t: ReturnType<typeof tilfeldig>, tegn: number): string[] {
  const avsnitt: string[] = [];
  let lengde = 0;
  while (lengde < tegn) {
    const setninger: string[] = [];
    const antall = t.heltall(3, 6);
    for (let i = 0; i < antall; i++) {
      const sak = `gnr. ${t.heltall(1, 180)} bnr. ${t.heltall(1, 60)}`;
      setninger.push(`${t.velg(HVEM)} ${t.velg(GJOR)} ${t.velg(HVA)} ${t.velg(HVOR)} (${sak}).`, t.velg(MER));
    }
    const tekst = setninger.join(' ');
    avsnitt.push(tekst);
    lengde += tekst.length;
  }
  return avsnitt;
}

/**
 * Text pages of synthetic Norwegian as one PDF, and what stands on each. Same `sider`, same bytes of text: the random
 * numbers are seeded.
 */
export async function lagTekstsider(sider: number): Promise<{ pdf: Buffer; fasit: Fasitside[] }> {
  const t = tilfeldig(1833);
  const dok = new PDFDocument({ size: 'A4', margin: 71, autoFirstPage: false });
  const biter: Buffer[] = [];
  dok.on('data', (bit: Buffer) => biter.push(bit));
  const ferdig = new Promise<void>((loes) => dok.on('end', loes));
  const fasit: Fasitside[] = [];
  for (let nr = 0; nr < sider; nr++) {
    const skrift = SKRIFTER[nr % SKRIFTER.length] as string;
    const grad = skrift === 'Courier' ? 10 : 10.5 + t.heltall(0, 2) * 0.5;
    dok.addPage();
    const overskrift = `Vår referanse ${t.heltall(2020, 2026)}/${t.heltall(1000, 9999)}-${t.heltall(1, 40)}`;
    const avsnitt = broedtekst(t, 2100);
    dok.font(skrift).fontSize(grad).text(overskrift, { lineGap: 3 });
    const brukt = [overskrift];
    for (const a of avsnitt) {
      dok.moveDown(0.6);
      // What does not fit on this page is left out, so that every page stands alone.
      if (dok.y + dok.heightOfString(a, { lineGap: 3 }) > dok.page.height - 71) break;
      dok.text(a, { lineGap: 3 });
      brukt.push(a);
    }
    fasit.push({ tekst: brukt.join('\n') });
  }
  dok.end();
  await ferdig;
  return { pdf: Buffer.concat(biter), fasit };
}

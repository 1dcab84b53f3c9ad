export type Varselslag = 'kanal-feiler' | 'utloeper' | 'kvittering-oppgitt' | 'post-liggende' | 'regnskap-avvik';
export type Varselhva = 'startet' | 'over';
export type Varselvei = 'epost' | 'webhook';

/** Something that is wrong now. `noekkel`: what it is about. `detaljer`: what a message may say; never a person's name or a title. */
export interface Tilstand {
  readonly slag: Varselslag;
  readonly noekkel: string;
  readonly detaljer: Readonly<Record<string, string | number>>;
}

export interface Varsel extends Tilstand {
  readonly id: string;
}

/** What has begun and what is over, of what stood open and what is wrong now. What is both is already told. */
export function sammenlign(
  aapne: readonly Varsel[],
  naa: readonly Tilstand[],
): { readonly nye: readonly Tilstand[]; readonly over: readonly Varsel[] } {
  const merke = ({ slag, noekkel }: Tilstand) => `${slag}|${noekkel}`;
  const staar = new Set(aapne.map(merke));
  const gjelder = new Set(naa.map(merke));
  return {
    nye: naa.filter((en) => !staar.has(merke(en))),
    over: aapne.filter((ett) => !gjelder.has(merke(ett))),
  };
}

const HVA: Readonly<Record<Varselslag, (d: Tilstand['detaljer']) => string>> = {
  'kanal-feiler': (d) => `Kanalen «${d.kanal}» har ikke virket siden ${d.siden}. Grunn: ${d.feil}.`,
  utloeper: (d) => `Passord eller nøkkel til kanalen «${d.kanal}» går ut ${d.dato}.`,
  'kvittering-oppgitt': (d) =>
    `${d.antall} kvittering(er) fra kanalen «${d.kanal}» kom ikke fram til avsenderen innen fristen.`,
  'post-liggende': (d) => `${d.antall} forsendelse(r) er eldre enn to dager og har ingen oppgave.`,
  'regnskap-avvik': (d) => `Postregnskapet går ikke opp for ${d.antall} forsendelse(r).`,
};
const OVER: Readonly<Record<Varselslag, (d: Tilstand['detaljer']) => string>> = {
  'kanal-feiler': (d) => `Kanalen «${d.kanal}» virker igjen.`,
  utloeper: (d) => `Passord eller nøkkel til kanalen «${d.kanal}» er fornyet.`,
  'kvittering-oppgitt': (d) => `Kanalen «${d.kanal}» har ingen kvitteringer som er gitt opp.`,
  'post-liggende': () => 'All post eldre enn to dager har oppgave.',
  'regnskap-avvik': () => 'Postregnskapet går opp igjen.',
};

/** What a person reads in the message: the subject says at once whether it began or is over. */
export function varseltekst(
  varsel: Tilstand,
  hva: Varselhva,
  kommune: string,
): { readonly emne: string; readonly tekst: string } {
  const setning = (hva === 'startet' ? HVA : OVER)[varsel.slag](varsel.detaljer);
  const emne = `${hva === 'startet' ? 'Varsel' : 'Over nå'}: ${kommune} – ${TEMA[varsel.slag]}`;
  return {
    emne,
    tekst: `${setning}\n\nSe ${STED[varsel.slag] ?? '«Oppsett», fanen «Kanaler»,'} i dokumentsenteret.\n`,
  };
}

const STED: Readonly<Partial<Record<Varselslag, string>>> = { 'regnskap-avvik': '«Postregnskap»' };
const TEMA: Readonly<Record<Varselslag, string>> = {
  'kanal-feiler': 'kanal virker ikke',
  utloeper: 'passord eller nøkkel går ut',
  'kvittering-oppgitt': 'kvittering kom ikke fram',
  'post-liggende': 'post uten oppgave',
  'regnskap-avvik': 'postregnskapet går ikke opp',
};

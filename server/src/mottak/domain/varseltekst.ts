import type { Tilstand, Varselhva, Varselslag } from './varsel.ts';
import { dagord, grunnord, tidsord } from './varselord.ts';

export type Maalform = 'nb' | 'nn';
type Detaljer = Tilstand['detaljer'];

/** All that one written standard says of one kind of alarm. */
interface Ord {
  readonly tema: string;
  readonly startet: (d: Detaljer) => string;
  readonly over: (d: Detaljer) => string;
}

const NB: Readonly<Record<Varselslag, Ord>> = {
  'kanal-feiler': {
    tema: 'kanal virker ikke',
    startet: (d) => `Kanalen «${d.kanal}» har ikke virket siden ${tidsord(d.siden)}. Grunn: ${grunnord(d.feil, 'nb')}.`,
    over: (d) => `Kanalen «${d.kanal}» virker igjen.`,
  },
  utloeper: {
    tema: 'passord eller nøkkel går ut',
    startet: (d) => `Passord eller nøkkel til kanalen «${d.kanal}» går ut ${dagord(d.dato)}.`,
    over: (d) => `Passord eller nøkkel til kanalen «${d.kanal}» er fornyet.`,
  },
  'kvittering-oppgitt': {
    tema: 'kvittering kom ikke fram',
    startet: (d) => `${d.antall} kvittering(er) fra kanalen «${d.kanal}» kom ikke fram til avsenderen innen fristen.`,
    over: (d) => `Kanalen «${d.kanal}» har ingen kvitteringer som er gitt opp.`,
  },
  'post-liggende': {
    tema: 'post uten oppgave',
    startet: (d) => `${d.antall} forsendelse(r) er eldre enn to dager og har ingen oppgave.`,
    over: () => 'All post eldre enn to dager har oppgave.',
  },
  'regnskap-avvik': {
    tema: 'postregnskapet går ikke opp',
    startet: (d) => `Postregnskapet går ikke opp for ${d.antall} forsendelse(r).`,
    over: () => 'Postregnskapet går opp igjen.',
  },
  'foelgeseddel-avvik': {
    tema: 'følgeseddel fra skanneren stemmer ikke',
    startet: (d) => `${d.antall} følgeseddel/-sedler fra skanneren stemmer ikke med det som kom.`,
    over: () => 'Alle følgesedler fra skanneren stemmer eller er avklart.',
  },
};

const NN: Readonly<Record<Varselslag, Ord>> = {
  'kanal-feiler': {
    tema: 'kanal verkar ikkje',
    startet: (d) => `Kanalen «${d.kanal}» har ikkje verka sidan ${tidsord(d.siden)}. Grunn: ${grunnord(d.feil, 'nn')}.`,
    over: (d) => `Kanalen «${d.kanal}» verkar igjen.`,
  },
  utloeper: {
    tema: 'passord eller nøkkel går ut',
    startet: (d) => `Passord eller nøkkel til kanalen «${d.kanal}» går ut ${dagord(d.dato)}.`,
    over: (d) => `Passord eller nøkkel til kanalen «${d.kanal}» er fornya.`,
  },
  'kvittering-oppgitt': {
    tema: 'kvittering kom ikkje fram',
    startet: (d) => `${d.antall} kvittering(ar) frå kanalen «${d.kanal}» kom ikkje fram til avsendaren innan fristen.`,
    over: (d) => `Kanalen «${d.kanal}» har ingen kvitteringar som er gitt opp.`,
  },
  'post-liggende': {
    tema: 'post utan oppgåve',
    startet: (d) => `${d.antall} forsending(ar) er eldre enn to dagar og har inga oppgåve.`,
    over: () => 'All post eldre enn to dagar har oppgåve.',
  },
  'regnskap-avvik': {
    tema: 'postrekneskapen går ikkje opp',
    startet: (d) => `Postrekneskapen går ikkje opp for ${d.antall} forsending(ar).`,
    over: () => 'Postrekneskapen går opp igjen.',
  },
  'foelgeseddel-avvik': {
    tema: 'følgjesetel frå skannaren stemmer ikkje',
    startet: (d) => `${d.antall} følgjesetel/-setlar frå skannaren stemmer ikkje med det som kom.`,
    over: () => 'Alle følgjesetlar frå skannaren stemmer eller er avklara.',
  },
};

const ORD: Readonly<Record<Maalform, Readonly<Record<Varselslag, Ord>>>> = { nb: NB, nn: NN };

/** What a person reads in the message, in the municipality's written standard: the subject says at once whether it began or is over. */
export function varseltekst(
  varsel: Tilstand,
  hva: Varselhva,
  kommune: { readonly navn: string; readonly maalform: Maalform },
): { readonly emne: string; readonly tekst: string } {
  const nn = kommune.maalform === 'nn';
  const ord = ORD[kommune.maalform][varsel.slag];
  const innledning = hva === 'startet' ? 'Varsel' : nn ? 'Over no' : 'Over nå';
  const sted = STED[kommune.maalform][varsel.slag] ?? STED_KANALER[kommune.maalform];
  return {
    emne: `${innledning}: ${kommune.navn} – ${ord.tema}`,
    tekst: `${ord[hva](varsel.detaljer)}\n\n${nn ? 'Sjå' : 'Se'} ${sted} i dokumentsenteret.\n`,
  };
}

const STED: Readonly<Record<Maalform, Readonly<Partial<Record<Varselslag, string>>>>> = {
  nb: { 'regnskap-avvik': '«Postregnskap»', 'foelgeseddel-avvik': '«Papiret»' },
  nn: { 'regnskap-avvik': '«Postrekneskap»', 'foelgeseddel-avvik': '«Papiret»' },
};
const STED_KANALER: Readonly<Record<Maalform, string>> = {
  nb: '«Oppsett», fanen «Kanaler»,',
  nn: '«Oppsett», fana «Kanalar»,',
};

/** What is written when somebody tries whether alarms arrive. */
export function proevetekst(kommune: { readonly navn: string; readonly maalform: Maalform }): {
  readonly emne: string;
  readonly tekst: string;
} {
  return kommune.maalform === 'nn'
    ? {
        emne: `Prøvevarsel: ${kommune.navn}`,
        tekst: 'Dette er ei prøve. Ingenting er gale.\n\nSlik kjem varsel fram når mottaket av post sviktar.\n',
      }
    : {
        emne: `Prøvevarsel: ${kommune.navn}`,
        tekst: 'Dette er en prøve. Ingenting er galt.\n\nSlik kommer varsel fram når mottaket av post svikter.\n',
      };
}

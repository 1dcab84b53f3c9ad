import { type Brev, bevisFra, bevisUtenSted, type Linje } from './brev.ts';
import type { Bevis } from './forslag.ts';
import { finnFoedselsnumre } from './kjennetegn.ts';

export type Foelsomhet =
  | 'barnevern'
  | 'helse'
  | 'sosial'
  | 'elev'
  | 'personal'
  | 'ansettelse'
  | 'oekonomi'
  | 'merket'
  | 'forretning';

export interface Foelsomhetsfunn {
  readonly slag: Foelsomhet;
  readonly poeng: number;
  readonly bevis: readonly Bevis[];
}

/** An application whose subject is an occupation, the way job portals write it: `Søknad – sykepleier, hjemmetjenesten`. */
const JOBBSOEKNAD =
  /søknad\s*([-–:]|om jobb som|om arbeid som|om stilling)[^.\n]{0,60}?(assistent|fagarbeider|fagarbeidar|sykepleier|sjukepleiar|lærer|lærar|vikar|leder|leiar|terapeut|arbeider|arbeidar|ingeniør|konsulent|rådgiver|rådgivar|operatør|forvalter|veileder|rettleiar|renholder|reinhaldar|stilling)(?!\p{L}*(skole|skule|avdeling))/giu;

const ord = (tekst: string): RegExp => new RegExp(`(?<!\\p{L})(${tekst})\\p{L}*`, 'giu');

/** Words of content under secrecy (forvaltningsloven § 13, offentleglova § 25 and § 26), nb and nn, with their weight. */
const TEGN: readonly (readonly [Foelsomhet, number, RegExp])[] = [
  [
    'barnevern',
    3,
    ord(
      'bekymringsmelding|barneverntjenest|barnevernstenest|barnevernsak|omsorgssvikt|fosterhjem|fosterheim|omsorgsovertak|akuttvedtak|beredskapshjem',
    ),
  ],
  ['barnevern', 1, ord('barnevern|tilsynsfører|samværsplan')],
  [
    'helse',
    3,
    ord(
      'epikrise|diagnose|legeerklæring|sykehistorie|sjukehistorie|helseopplysning|pasientjournal|journalnotat|psykiat|psykolog|rusmisbruk|rusproblem|rusavheng|overdose|selvmord|sjølvmord|demens|adhd|autisme|kreft|depresjon|angst|epilepsi|hjerneslag|funksjonsnedset|utviklingshemm',
    ),
  ],
  [
    'helse',
    2,
    ord(
      'hjemmesykepleie|heimesjukepleie|sykehjemsplass|sjukeheimsplass|institusjonsplass|langtidsplass|korttidsplass|omsorgsbolig|omsorgsbustad|bpa|brukerstyrt personlig|personlig assist|støttekontakt|avlastning|trygghetsalarm|tryggleiksalarm|individuell plan|rehabiliteringsopph|rehabiliteringspl|medisinene|medisinane|medisiner|medisinar|operert|innlagt|innlagd|sykdom|sjukdom|forflytningshemm|ledsagerbevis|fastlege|behandling ved|smerter|hjelpemid|pleietreng',
    ),
  ],
  [
    'sosial',
    3,
    ord(
      'økonomisk sosialhjelp|sosialhjelp|nødhjelp|gjeldsrådgiv|gjeldsordning|kvalifiseringsprogram|voldsutsatt|krisesenter|asylsøker|flyktningstatus',
    ),
  ],
  ['sosial', 2, ord('startlån|bostøtte|livsopphold|livsopphald|namsmann|utkastelse|kommunal bolig|kommunal bustad')],
  [
    'elev',
    3,
    ord(
      'spesialundervisning|individuelt tilrettelagt|sakkyndig vurdering|elevens vansk|lærevansk|lærevanske|mobbing|mobba|mobbet|skolevegring|skulevegring|aktivitetsplan|ppt|pedagogisk-psykologisk',
    ),
  ],
  ['elev', 1, ord('eleven|fravær|barnet mitt|sønnen|sønnen vår|datteren|dottera|sonen')],
  [
    'personal',
    3,
    ord(
      'personalsak|skriftlig advarsel|skriftleg åtvaring|oppsigelsessak|avskjed|akan|sykefravær|sjukefråvær|sykmeld|sjukmeld|arbeidsavklaring|trakassering|varslingssak|yrkesskade|medarbeidersamtale',
    ),
  ],
  [
    'personal',
    2,
    ord(
      'oppsigelse av arbeid|oppsigelse av stilling|oppsigelse av min|oppseiing av stilling|sier opp stillingen|seier opp stillinga|arbeidsavtale|politiattest|permisjon fra stilling|permisjon frå stilling|foreldrepermisjon|lønnstrekk|løn(n)?strekk|stillingsprosent',
    ),
  ],
  [
    'ansettelse',
    3,
    ord(
      'søknad på stilling|jobbsøknad|stillingssøknad|curriculum vitae|søkerliste|søkjarliste|søker med dette på stilling|søkjer på stilling|tilkallingsvikar|tilkallingsvakt|helgestilling|søker på stilling|søkjer stilling',
    ),
  ],
  ['ansettelse', 3, JOBBSOEKNAD],
  ['ansettelse', 1, ord('cv|attester|referanseperson')],
  [
    'oekonomi',
    2,
    ord(
      'skattemelding|selvangivelse|lønnsslipp|inntektsopplysning|gjeldsbrev|kontoutskrift|husholdningens inntekt|samlet inntekt|betalingsproblem|betalingsvansk|inkassogjeld|personlig økonomi',
    ),
  ],
  [
    'merket',
    4,
    ord(
      'unntatt offentlig|unnateke offentleg|unntatt etter off|u\\.off|taushetsbelagt|teiepliktig|fortrolig|konfidensiel|taushetsplikt|teieplikt',
    ),
  ],
  ['forretning', 3, ord('forretningshemmelig|drifts- og forretning')],
];

/** Talk of a subject in general, not of a person: plans, hearings, circulars, courses, grants. */
const ALLMENT =
  /\b(høring(sbrev|snotat)?|høyring(sbrev)?|rundskriv|statsbudsjett|kommuneplan|temaplan|kurs|konferanse|webinar|invitasjon|rapportering|tilskudd til kommun|tilskot til kommun|nyhetsbrev|forskrift|retningslinje|kommunene|kommunane|alle landets kommuner|til landets|årsmelding|anskaffelse|rammeavtale)\b/gi;

/**
 * The signs in one line of text, as names a model can weigh: the kind and strength of each sign (`helse3`), and `allment` when it talks of
 * a subject in general. Each once.
 */
export function foelsomhetstegn(tekst: string): string[] {
  const tegn = TEGN.filter(([, , moenster]) => tekst.search(moenster) !== -1).map(([slag, vekt]) => `${slag}${vekt}`);
  return [...new Set(tekst.search(ALLMENT) === -1 ? tegn : [...tegn, 'allment'])];
}

function linjetreff(brev: Brev, moenster: RegExp): { linje: Linje; tekst: string }[] {
  return (
    brev.alle
      .slice(0, 300)
      // «Kan inneholde taushetsbelagt informasjon» stands under every mail of a firm, and says nothing of this one.
      .filter(({ del }) => del !== 'forbehold')
      .flatMap((linje) => [...linje.tekst.matchAll(moenster)].map((t) => ({ linje, tekst: t[0] })))
  );
}

/**
 * Signs of content under secrecy, the strongest kind first. Each different word counts once; a valid identity number
 * counts by itself. General talk (hearings, plans, courses) takes most of the weight away when no person is named by
 * number, but never all of it: a missed one costs more than a look.
 */
export function finnFoelsomt(brev: Brev): Foelsomhetsfunn[] {
  const funn = new Map<Foelsomhet, { poeng: number; bevis: Bevis[] }>();
  const legg = (slag: Foelsomhet, poeng: number, bevis: Bevis): void => {
    const foer = funn.get(slag) ?? { poeng: 0, bevis: [] };
    funn.set(slag, { poeng: foer.poeng + poeng, bevis: [...foer.bevis, bevis].slice(0, 4) });
  };
  const emne = brev.grunnlag.epost?.emne ?? '';
  for (const [slag, vekt, moenster] of TEGN) {
    const ulike = new Map(linjetreff(brev, moenster).map((t) => [t.tekst.toLowerCase(), t]));
    const regel = slag === 'merket' ? 'unntatt-merket' : 'foelsomt-innhold';
    for (const t of ulike.values()) legg(slag, vekt, bevisFra(brev, t.linje, t.tekst, regel));
    for (const t of emne.matchAll(moenster))
      if (!ulike.has(t[0].toLowerCase())) legg(slag, vekt, bevisUtenSted(regel, t[0]));
  }
  const { kanal } = brev.grunnlag;
  if (kanal?.taushetsbelagt === true) legg('merket', 4, bevisUtenSted('taushetsbelagt-fra-avsender'));
  if (kanal?.sikkerhetsnivaa === 4) legg('merket', 2, bevisUtenSted('sikkerhetsnivaa-fra-avsender'));
  const fnr = brev.alle.flatMap((linje) =>
    finnFoedselsnumre(linje.tekst, (s) => brev.grunnlag.kontroller.erFoedselsnummer(s)).map((f) => ({ linje, f })),
  );
  const allment = new Set((brev.heleTekst.match(ALLMENT) ?? []).map((t) => t.toLowerCase())).size;
  const demping = fnr.length === 0 && allment >= 2 ? 0.35 : 1;
  const ut = [...funn].map(
    ([slag, f]): Foelsomhetsfunn => ({ slag, poeng: slag === 'merket' ? f.poeng : f.poeng * demping, bevis: f.bevis }),
  );
  const forste = fnr[0];
  if (forste !== undefined) {
    // The number itself never leaves this function: it is evidence by place, not by text.
    const bevis = { ...bevisFra(brev, forste.linje, forste.f.tekst, 'foedselsnummer'), tekst: null };
    const sterkest = [...ut].sort((a, b) => b.poeng - a.poeng)[0];
    ut.push({
      slag: sterkest?.slag ?? 'oekonomi',
      poeng: (sterkest?.poeng ?? 0) + 3,
      bevis: [bevis, ...(sterkest?.bevis ?? [])],
    });
  }
  return ut.sort((a, b) => b.poeng - a.poeng);
}

import { type Avtale, type Avtalefelt, varselFor } from './databehandleravtale.ts';
import type { Grunnlag, Kontrolltall } from './grunnlag.ts';
import type { Papirdel, Papirlinje } from './papir.ts';
import { PAPIRTEKSTER, type Papirtekster } from './papirtekster.ts';

type Delkode = keyof Papirtekster['deler'];
/** What the program counts to and no further; beyond it the paper says «or more». */
const TELLES_TIL = { lister: 1000, karantene: 200, ukonverterte: 500, kassert: 100, uttrekk: 50 } as const;

type Kilde = keyof Papirtekster['kilde'];

function skrivere(t: Papirtekster) {
  return {
    linje: (navn: string, verdi: string, kilde: Kilde): Papirlinje => ({ navn, verdi, kilde: t.kilde[kilde] }),
    del: (kode: Delkode, linjer: readonly Papirlinje[]): Papirdel => ({ kode, tittel: t.deler[kode], linjer }),
  };
}

/** What documentation arises, what is archived and how it is kept (arkivlova § 8). Everything is from how the municipality is set up. */
export function lagDokumentasjonsplan(g: Grunnlag): Papirdel[] {
  const t = PAPIRTEKSTER[g.maalform];
  const { linje, del } = skrivere(t);
  const bestemt = g.bestemmelser.map((b) => {
    const hjemmel = b.hjemmel === null ? [] : [b.hjemmel];
    const naar = b.vedtak === 'K' ? [t.etter(b.bevaringstid)] : [];
    return linje(b.navn, [t.vedtak[b.vedtak], ...naar, ...hjemmel].join(', '), 'kassasjon');
  });
  return [
    del('ansvar', [
      linje(t.eier, g.kommune, 'innstillinger'),
      linje(t.orgnr, g.orgnr, 'innstillinger'),
      ...g.enheter.map(({ kode, navn }) => linje(t.enhet(kode), navn, 'enheter')),
    ]),
    del('oppstaar', [
      ...kanallinjer(g, t),
      ...g.arkivdeler.map((a) => linje(t.arkivdel(a.tittel), t.innhold(a.saker, a.journalposter), 'arkivoversikt')),
      linje(t.klasser, String(g.klasser), 'kodeverk'),
    ]),
    del('arkiveres', [
      linje(t.frist, t.dager(g.fristDager), 'innstillinger'),
      ...(bestemt.length > 0 ? bestemt : [linje(t.ikkeBestemt, t.ikkeBestemtVerdi, 'kassasjon')]),
    ]),
    del('lagring', lagringslinjer(g, t)),
    del('tilgang', [
      ...rollelinjer(g, t),
      ...g.tilgangskoder.map((k) => linje(t.kode(k.kode), `${k.tittel}, ${k.hjemmel}`, 'kodeverk')),
    ]),
    del('rutiner', []),
  ];
}

/** What the system is and how it meets the functions of the law (arkivforskrifta §§ 5–6). */
export function lagSystembeskrivelse(g: Grunnlag): Papirdel[] {
  const t = PAPIRTEKSTER[g.maalform];
  const { linje, del } = skrivere(t);
  return [
    del('system', [
      linje(t.navn, `Dokumentsenter ${g.versjon}`, 'program'),
      linje(t.standard, t.standardVerdi, 'program'),
      linje(t.lager, t.lagerVerdi, 'program'),
    ]),
    del(
      'funksjoner',
      Object.values(t.funksjon).map(([navn = '', verdi = '']) => linje(navn, verdi, 'program')),
    ),
    del('oppsett', [
      ...lagringslinjer(g, t),
      ...kanallinjer(g, t),
      linje(t.publisering, t.doegn(g.publiseringsforsinkelseDager), 'innstillinger'),
      ...rollelinjer(g, t),
      linje(t.endringer, String(g.innstillingsendringer), 'innstillinger'),
    ]),
    del('rutiner', []),
  ];
}

/** How it went in the period (arkivforskrifta § 13). A figure that the program has no source for is said not to be measured. */
export function lagInternkontroll(g: Grunnlag, tall: Kontrolltall, dato: (tid: Date) => string): Papirdel[] {
  const t = PAPIRTEKSTER[g.maalform];
  const { linje, del } = skrivere(t);
  const umaalt = (navn: string) => linje(navn, t.ikkeMaalt, 'ingen');
  const handling = (kode: string) => {
    const { utfoert, avvist } = tall.handlinger.get(kode) ?? { utfoert: 0, avvist: 0 };
    return linje(t.handling[kode] ?? kode, t.avslag(utfoert, avvist), 'spor');
  };
  const telling = (n: number, hva: keyof typeof TELLES_TIL) => (n >= TELLES_TIL[hva] ? t.minst(n) : String(n));
  const { alle, innenFrist } = tall.journalfoert;
  const avvist = [...tall.handlinger.values()].reduce((sum, en) => sum + en.avvist, 0);
  const kontroll = tall.filkontroll;
  return [
    del('journal', [
      linje(t.journalfoert, String(alle), 'journal'),
      linje(t.innenFrist(g.fristDager), t.andel(innenFrist, alle), 'journal'),
      handling('journalposter.arkivert'),
      umaalt(t.svartid),
    ]),
    del(
      'restanser',
      Object.entries(t.lister).map(([liste, navn]) =>
        linje(navn, telling(tall.lister.get(liste) ?? 0, 'lister'), 'lister'),
      ),
    ),
    del('mottak', [linje(t.karantene, telling(tall.karantene, 'karantene'), 'karantene')]),
    del('filer', [
      kontroll === null
        ? umaalt(t.sisteKontroll)
        : linje(t.sisteKontroll, t.kontrollTall(kontroll.filer, kontroll.avvik, dato(kontroll.tid)), 'filer'),
      linje(t.ukonverterte, telling(tall.ukonverterte, 'ukonverterte'), 'filer'),
    ]),
    del('kassasjon', [
      linje(t.kasseringer, t.kassertTall(telling(tall.kassert.ganger, 'kassert'), tall.kassert.dokumenter), 'kassert'),
      linje(t.uttrekk, telling(tall.uttrekk, 'uttrekk'), 'uttrekk'),
    ]),
    del('tilganger', [
      ...Object.keys(t.handling)
        .filter((kode) => kode !== 'journalposter.arkivert')
        .map(handling),
      linje(t.alleAvvist, String(avvist), 'spor'),
    ]),
    del('vurdering', [umaalt(t.opplaering)]),
  ];
}

/** The agreements that hold, one line each. */
export function lagAvtaleoversikt(g: Grunnlag, avtaler: readonly Avtale[], idag: string): Papirdel[] {
  const t = PAPIRTEKSTER[g.maalform];
  const { linje, del } = skrivere(t);
  const gjelder = avtaler.filter((a) => !a.fjernet && (a.til === null || a.til >= idag));
  const linjer = gjelder.map((a) =>
    linje(a.orgnr === null ? a.part : `${a.part} (${a.orgnr})`, avtalelinje(a, t, idag), 'avtaler'),
  );
  return [
    del('avtaler', linjer.length > 0 ? linjer : [linje(t.ingenAvtaler, t.ingenAvtalerVerdi, 'avtaler')]),
    del('vurdering', []),
  ];
}

function avtalelinje(a: Avtalefelt, t: Papirtekster, idag: string): string {
  const frist = a.fornyInnen === null ? '' : `${a.fornyInnen}${varselFor(a, idag) === null ? '' : ' (!)'}`;
  const deler: [string, string][] = [
    [t.avtale.formaal, a.formaal],
    [t.avtale.kategorier, a.kategorier],
    [t.avtale.grunnlag, a.grunnlag],
    [t.avtale.underleverandoerer, a.underleverandoerer],
    [t.avtale.sted, a.sted],
    [t.avtale.gjelder, `${a.fra} – ${a.til ?? ''}`.trim()],
    [t.avtale.forny, frist],
    [t.avtale.lenke, a.lenke],
  ];
  return deler
    .filter(([, verdi]) => verdi !== '')
    .map(([navn, verdi]) => `${navn}: ${verdi}`)
    .join('; ');
}

function kanallinjer(g: Grunnlag, t: Papirtekster): Papirlinje[] {
  return g.kanaler.map((k) => skrivere(t).linje(t.kanal[k.kanal] ?? k.kanal, t.iBruk, 'kanaler'));
}

function rollelinjer(g: Grunnlag, t: Papirtekster): Papirlinje[] {
  return g.roller.map((r) => skrivere(t).linje(t.roller[r.rolle] ?? r.rolle, t.personer(r.personer), 'brukere'));
}

function lagringslinjer(g: Grunnlag, t: Papirtekster): Papirlinje[] {
  const { linje } = skrivere(t);
  return [
    linje(t.arkivmaal, t.maal[g.arkivmaal], 'innstillinger'),
    linje(t.arkivformat, g.arkivformat, 'arkivformat'),
    linje(t.godtas, g.godtas.length === 0 ? t.ingen : g.godtas.join(', '), 'arkivformat'),
    linje(t.kontroll, t.kontrollVerdi, 'program'),
  ];
}

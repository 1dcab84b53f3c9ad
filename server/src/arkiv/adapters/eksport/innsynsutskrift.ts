import { Ark } from '../../../platform/pdf/ark.ts';
import type { Innsynsutskrift } from '../../index.ts';
import { INNSYNSTEKSTER } from './innsynstekster.ts';

type Sak = Innsynsutskrift['saker'][number];
type Post = Sak['poster'][number];
type Avgjort = Post['avgjoerelse'];
type Tekster = (typeof INNSYNSTEKSTER)['nb'];

/** Where a document lies in the ZIP beside the print. Null: it is not there. */
export type Filplass = (dokument: string) => string | null;

interface Ramme {
  readonly ark: Ark;
  readonly t: Tekster;
  readonly utskrift: Innsynsutskrift;
  readonly plass: Filplass;
}

/** The print as PDF/A-2b: what it is, a list of contents, each case with what is given, and what is left out with its paragraph. */
export async function skrivInnsynsutskrift(utskrift: Innsynsutskrift, plass: Filplass): Promise<Buffer> {
  const { avsender, grunnlag } = utskrift;
  const t = INNSYNSTEKSTER[avsender.maalform];
  const ark = new Ark(t.tittel[grunnlag], avsender.maalform);
  const ramme = { ark, t, utskrift, plass };
  forside(ramme);
  for (const sak of utskrift.saker) skrivSak(ramme, sak);
  return ark.avslutt((side, av) => ({
    venstre: [avsender.navn, t.tittel[grunnlag]].filter((tekst) => tekst !== '').join(' · '),
    hoeyre: fyll(t.side, { n: side, av }),
  }));
}

function forside({ ark, t, utskrift }: Ramme): void {
  const { avsender, grunnlag, laget, saker } = utskrift;
  ark.avsnitt(avsender.navn, { grad: 11, vekt: 600, dus: true });
  ark.luft(18);
  ark.avsnitt(t.tittel[grunnlag], { grad: 24, vekt: 600 });
  ark.luft(6);
  ark.felt(t.for, [...new Set(utskrift.navn)].join(', '), { grad: 11 });
  ark.felt(t.laget, `${tidspunkt(laget.tid)} ${t.av} ${laget.av}`, { grad: 11 });
  ark.luft(10);
  ark.avsnitt(t.lov[grunnlag]);
  ark.luft(6);
  ark.avsnitt(t.klage[grunnlag], { dus: true });
  ark.luft(10);
  const gitt = saker.flatMap((sak) => sak.poster).filter((post) => post.avgjoerelse.med);
  const dokumenter = gitt.flatMap((post) => post.dokumenter).filter((d) => d.avgjoerelse.med).length;
  const utelatt = saker.reduce((sum, sak) => sum + utelatteI(sak).length, 0);
  ark.avsnitt(fyll(t.antall, { saker: saker.length, poster: gitt.length, dokumenter, utelatt }), { vekt: 600 });
  ark.luft(16);
  ark.avsnitt(t.innhold, { grad: 14, vekt: 600 });
  ark.luft(4);
  for (const sak of saker) {
    ark.strek();
    ark.avsnitt(`${sak.saksnummer}  ${sak.tittel}`, { vekt: 600 });
    for (const post of sak.poster.filter(({ avgjoerelse }) => avgjoerelse.med)) {
      ark.felt(post.registreringsID, `${dato(post.dato)}  ${post.tittel}`, { innrykk: 12, bredde: 80, grad: 9 });
    }
    ark.luft(4);
  }
}

function skrivSak(ramme: Ramme, sak: Sak): void {
  const { ark, t, utskrift } = ramme;
  ark.nySide();
  ark.avsnitt(`${t.sak} ${sak.saksnummer}`, { grad: 11, vekt: 600, dus: true });
  ark.avsnitt(sak.tittel, { grad: 17, vekt: 600 });
  ark.luft(6);
  ark.felt(t.opprettet, dato(sak.saksdato));
  ark.felt(t.enhet, utskrift.avsender.enheter.get(sak.administrativEnhet) ?? sak.administrativEnhet);
  if (sak.saksansvarlig !== null) ark.felt(t.ansvarlig, sak.saksansvarlig);
  if (sak.parter.length > 0) ark.felt(t.parter, sak.parter.map(({ navn }) => navn).join(', '));
  ark.luft(10);
  const gitt = sak.poster.filter(({ avgjoerelse }) => avgjoerelse.med);
  if (gitt.length === 0) ark.avsnitt(t.tom);
  for (const post of gitt) skrivPost(ramme, post);
  skrivUtelatt(ramme, sak);
  skrivOppslag(ramme, sak);
}

function skrivPost({ ark, t, utskrift, plass }: Ramme, post: Post): void {
  ark.sikre(90);
  ark.strek();
  ark.avsnitt(`${post.registreringsID} · ${t.typer[post.type]} · ${dato(post.dato)}`, { grad: 9, dus: true });
  ark.avsnitt(post.tittel, { grad: 11.5, vekt: 600 });
  ark.luft(2);
  for (const part of post.parter) {
    const rolle = Object.entries(t.roller).find(([kode]) => kode === part.rolle)?.[1] ?? part.rolle;
    ark.felt(rolle, part.avgjoerelse.med ? part.navn : `${part.navn} (${hvorfor(t, part.avgjoerelse)})`);
  }
  if (post.journalnummer !== null) ark.felt(t.journalfoert, `${dato(post.dato)}, nr. ${post.journalnummer}`);
  if (post.dokumentetsDato !== null) ark.felt(t.dokumentdato, dato(post.dokumentetsDato));
  if (post.saksbehandler !== null) ark.felt(t.saksbehandler, post.saksbehandler);
  ark.felt(t.enhet, utskrift.avsender.enheter.get(post.administrativEnhet) ?? post.administrativEnhet);
  for (const [i, dokument] of post.dokumenter.entries()) {
    const { objekt, avgjoerelse } = dokument;
    const fil =
      objekt === null
        ? t.utenFil
        : [
            plass(dokument.id) ?? objekt.format.toUpperCase(),
            ...(objekt.variantformat === 'O' ? [t.sladdet] : []),
          ].join(', ');
    const linje = avgjoerelse.med
      ? `${dokument.tittel} (${fil})`
      : `${dokument.tittel} – ${t.utelatt.toLowerCase()}: ${hvorfor(t, avgjoerelse)}`;
    ark.felt(i === 0 ? t.dokumenter : '', linje);
  }
  ark.luft(8);
}

/** Others' affairs are not told of, not even that they are there. */
function utelatteI(sak: Sak): Post[] {
  return sak.poster.filter(({ avgjoerelse }) => !avgjoerelse.med && avgjoerelse.grunn !== 'gjelder-andre');
}

function skrivUtelatt({ ark, t, utskrift }: Ramme, sak: Sak): void {
  const utelatte = utelatteI(sak);
  const merknader = utskrift.grunnlag === 'partsinnsyn' ? sak.merknader : 0;
  if (utelatte.length === 0 && merknader === 0) return;
  ark.sikre(80);
  ark.luft(6);
  ark.avsnitt(t.utelatt, { grad: 13, vekt: 600 });
  if (utelatte.length > 0) ark.avsnitt(t.utelattHjelp, { dus: true });
  ark.luft(2);
  for (const post of utelatte) {
    ark.felt(post.registreringsID, `${t.typer[post.type]}, ${dato(post.dato)}. ${hvorfor(t, post.avgjoerelse)}`);
  }
  if (merknader > 0) ark.avsnitt(fyll(t.merknader, { n: merknader }), { grad: 9.5, dus: true });
}

function skrivOppslag({ ark, t }: Ramme, { oppslag }: Sak): void {
  if (oppslag.length === 0) return;
  ark.sikre(60);
  ark.luft(10);
  ark.avsnitt(t.opplyst, { grad: 13, vekt: 600 });
  ark.avsnitt(t.oppslagHjelp, { dus: true });
  ark.avsnitt(oppslag.map((dag) => `${dato(dag.dato)} (${dag.antall})`).join(', '), { grad: 9.5 });
}

function hvorfor(t: Tekster, { grunn, hjemmel, begrunnelse }: Avgjort): string {
  const tekst = grunn === null ? t.grunner.vurdert : t.grunner[grunn];
  const lov = hjemmel === null ? tekst : `${tekst} (${hjemmel})`;
  return begrunnelse === null ? lov : `${lov}: ${begrunnelse}`;
}

function fyll(mal: string, verdier: Readonly<Record<string, number>>): string {
  return mal.replace(/\{(\w+)\}/g, (_treff, navn: string) => String(verdier[navn] ?? ''));
}

/** 20.11.2026 */
function dato(iso: string): string {
  return iso.split('-').toReversed().join('.');
}
function tidspunkt(tid: Date): string {
  return tid.toLocaleString('nb-NO', { timeZone: 'Europe/Oslo', dateStyle: 'short', timeStyle: 'short' });
}

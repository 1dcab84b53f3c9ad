import { type Funngruppe, funntype } from '../funn/funn.ts';
import type { Tabell } from '../struktur/tabeller.ts';
import { antallOrd, DOMMER, stedVed, tidspunkttekst, UTFALL, ufarlig } from './ord.ts';
import type { Proevesvar, Rapport } from './rapport.ts';
import { STIL } from './stil.ts';

/** The report as one page that needs nothing else: no script, no font and no picture from anywhere. */
export function htmlrapport(rapport: Rapport): string {
  const dom = DOMMER[rapport.dom];
  const feil = rapport.proever.filter((each) => each.utfall === 'feil');
  const advarsler = rapport.proever.filter((each) => each.utfall === 'advarsel');
  const rolige = rapport.proever.filter((each) => each.funn.length === 0);
  return `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${vern(dom.tittel)}: ${vern(rapport.pakke)}</title>
<style>${STIL}</style>
</head>
<body>
<header class="dom ${rapport.dom}">
<div class="bredde">
<p class="art">Kontroll av Noark 5-uttrekk</p>
<h1>${vern(dom.tittel)}</h1>
<p class="ingress">${vern(dom.forklaring)}</p>
<p class="pakke">${vern(rapport.pakke)}<br><span>${vern(rapport.art)}, kontrollert ${vern(tidspunkttekst(rapport.tidspunkt))}</span></p>
<ul class="tall">
<li><strong>${rapport.feil.toLocaleString('nb-NO')}</strong> feil</li>
<li><strong>${rapport.advarsler.toLocaleString('nb-NO')}</strong> å se på</li>
<li><strong>${rapport.proever.filter((each) => each.utfall !== 'ikke-kjoert').length}</strong> av ${rapport.proever.length} prøver kjørt</li>
</ul>
</div>
</header>
<main class="bredde">
${ikkeBedoemt(rapport)}
${fakta(rapport)}
${avsnitt('feil', 'Feil som må rettes', feil, true)}
${avsnitt('advarsler', 'Verdt å se på', advarsler, false)}
${oversikt(rolige)}
${prosesser(rapport)}
</main>
<footer class="bredde"><p>Prøvene N5.01–N5.64 har samme nummer som i det offisielle kontrollprogrammet. DS og DIAS er våre egne.</p></footer>
</body>
</html>
`;
}

function ikkeBedoemt(rapport: Rapport): string {
  if (rapport.ikkeBedoemt.length === 0) return '';
  return `<section aria-labelledby="ikke"><h2 id="ikke">Kunne ikke kontrolleres</h2><ul class="liste">${rapport.ikkeBedoemt
    .map((each) => `<li>${vern(each)}</li>`)
    .join('')}</ul></section>`;
}

function fakta(rapport: Rapport): string {
  return `<section aria-labelledby="fakta"><h2 id="fakta">Om uttrekket</h2><dl class="fakta">${rapport.fakta
    .map(([navn, verdi]) => `<div><dt>${vern(navn)}</dt><dd>${vern(verdi)}</dd></div>`)
    .join('')}</dl></section>`;
}

function avsnitt(id: string, tittel: string, proever: readonly Proevesvar[], aapent: boolean): string {
  if (proever.length === 0) return '';
  return `<section aria-labelledby="${id}"><h2 id="${id}">${tittel}</h2>${proever
    .map((each) => proeve(each, aapent))
    .join('')}</section>`;
}

function proeve(svar: Proevesvar, aapent: boolean): string {
  const antall = svar.funn.reduce((sum, each) => sum + each.antall, 0);
  return `<details class="proeve ${svar.utfall}"${aapent ? ' open' : ''}>
<summary><span class="nummer">${svar.proeve.nummer}</span><span class="navn">${vern(svar.proeve.navn)}</span><span class="merke">${antallOrd(antall, 'funn', 'funn')}</span></summary>
<p class="hva">${vern(svar.proeve.hva)}</p>
${svar.funn.map(gruppe).join('')}
${svar.tabeller.map(tabell).join('')}
</details>`;
}

function gruppe(funngruppe: Funngruppe): string {
  const type = funntype(funngruppe.kode);
  const rest = funngruppe.antall - funngruppe.funn.length;
  return `<article class="funn ${type.nivaa}">
<h3><span class="nivaa">${type.nivaa === 'feil' ? 'Feil' : 'Se på'}</span> ${vern(type.tittel)} <span class="antall">${funngruppe.antall.toLocaleString('nb-NO')}</span></h3>
<p>${vern(type.betyr)}</p>
<p class="rett"><strong>Slik retter du:</strong> ${vern(type.rett)}</p>
<ul class="steder">${funngruppe.funn
    .map((each) => {
      const sted = stedVed(each);
      return `<li>${vern(each.detalj)}${sted === '' ? '' : `<span class="sted">${vern(sted)}</span>`}</li>`;
    })
    .join('')}</ul>
${rest > 0 ? `<p class="rest">… og ${rest.toLocaleString('nb-NO')} til.</p>` : ''}
</article>`;
}

function tabell({ tittel, kolonner, rader, utelatt }: Tabell): string {
  const celle = (verdi: string | number, at: number) => {
    const tall = typeof verdi === 'number';
    const tekst = tall ? verdi.toLocaleString('nb-NO') : vern(verdi);
    return at === 0 ? `<th scope="row">${tekst}</th>` : `<td${tall ? ' class="tallcelle"' : ''}>${tekst}</td>`;
  };
  const hode = kolonner.map(
    (navn, at) => `<th scope="col"${typeof rader[0]?.[at] === 'number' ? ' class="tallcelle"' : ''}>${vern(navn)}</th>`,
  );
  return `<div class="rull" tabindex="0" role="region" aria-label="${vern(tittel)}"><table><caption>${vern(tittel)}</caption><thead><tr>${hode.join('')}</tr></thead><tbody>${rader
    .map((rad) => `<tr${String(rad[0]) === 'Til sammen' ? ' class="sum"' : ''}>${rad.map(celle).join('')}</tr>`)
    .join(
      '',
    )}</tbody></table></div>${utelatt > 0 ? `<p class="rest">${utelatt.toLocaleString('nb-NO')} rader er utelatt.</p>` : ''}`;
}

/** The tests without findings: one line each, with their tables behind it. */
function oversikt(proever: readonly Proevesvar[]): string {
  if (proever.length === 0) return '';
  const rad = (svar: Proevesvar) => {
    const merke = `<span class="merke">${UTFALL[svar.utfall]}</span>`;
    const topp = `<span class="nummer">${svar.proeve.nummer}</span><span class="navn">${vern(svar.proeve.navn)}</span>${merke}`;
    const hva = `<p class="hva">${vern(svar.proeve.hva)}${svar.hvorforIkke === null ? '' : ` <strong>Ikke kontrollert:</strong> ${vern(svar.hvorforIkke)}.`}</p>`;
    return `<details class="proeve ${svar.utfall}"><summary>${topp}</summary>${hva}${svar.tabeller.map(tabell).join('')}</details>`;
  };
  return `<section aria-labelledby="resten"><h2 id="resten">Prøver uten funn, og tellinger</h2>${proever.map(rad).join('')}</section>`;
}

function prosesser(rapport: Rapport): string {
  return `<section aria-labelledby="arbeidet"><h2 id="arbeidet">Slik gikk arbeidet</h2>${tabell({
    proeve: '',
    tittel: 'Steg og tid',
    kolonner: ['Steg', 'Omfang', 'Sekunder'],
    rader: rapport.prosesser.map((each) => [each.navn, each.detalj, Math.round(each.sekunder * 10) / 10]),
    utelatt: 0,
  })}</section>`;
}

function vern(tekst: string): string {
  return ufarlig(tekst).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

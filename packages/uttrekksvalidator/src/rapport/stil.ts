/** The look of the printed report: plain, high contrast, readable on a phone and on paper. */
export const STIL = `
:root{--blekk:#1b2430;--dempet:#4d5968;--linje:#d5dae1;--papir:#fff;--bunn:#f5f6f8;--roed:#a3162a;--roedbunn:#fdf1f2;--gul:#7a4d00;--gulbunn:#fff8e8;--groenn:#0f6138;--groennbunn:#eef8f2;color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:var(--bunn);color:var(--blekk);font:1rem/1.55 system-ui,-apple-system,"Segoe UI","Liberation Sans",Arial,sans-serif}
.bredde{max-width:62rem;margin:0 auto;padding:0 1.5rem}
h1{font-size:clamp(1.75rem,5vw,2.5rem);line-height:1.15;margin:.25rem 0 .5rem;letter-spacing:-.01em}
h2{font-size:1.35rem;margin:2.75rem 0 .9rem}
h3{font-size:1.05rem;margin:0 0 .4rem}
p{margin:0 0 .6rem;max-width:46rem}
.dom{color:#fff;padding:2.5rem 0 2.25rem}
.dom.gyldig{background:var(--groenn)}
.dom.ugyldig{background:var(--roed)}
.dom.ikke-bedoemt{background:var(--gul)}
.art{margin:0;font-weight:600;opacity:.9}
.ingress{font-size:1.15rem}
.pakke{font-weight:600;overflow-wrap:anywhere;margin:1.25rem 0 0}
.pakke span{font-weight:400}
.tall{display:flex;flex-wrap:wrap;gap:.75rem 2.5rem;list-style:none;margin:1.5rem 0 0;padding:0}
.tall strong{font-size:1.75rem;line-height:1;margin-right:.3rem;font-variant-numeric:tabular-nums}
.fakta{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(15rem,45%),1fr));gap:1rem 2rem;margin:0;background:var(--papir);border:1px solid var(--linje);border-radius:.5rem;padding:1.25rem 1.5rem}
.fakta dt{color:var(--dempet);font-size:.9rem}
.fakta dd{margin:0;font-weight:600;overflow-wrap:anywhere}
.liste{background:var(--gulbunn);border:1px solid #e5cf97;border-radius:.5rem;margin:0;padding:1rem 1.5rem 1rem 2.5rem}
.liste li{overflow-wrap:anywhere}
.proeve{background:var(--papir);border:1px solid var(--linje);border-radius:.5rem;margin:0 0 .6rem}
.proeve>*:not(summary){margin-left:1.25rem;margin-right:1.25rem}
.proeve[open]{padding-bottom:1.1rem}
summary{display:flex;gap:.9rem;align-items:baseline;padding:.8rem 1.25rem;cursor:pointer;list-style:none;border-radius:.5rem}
summary::-webkit-details-marker{display:none}
summary::before{content:"";flex:none;width:.5rem;height:.5rem;border-right:2px solid var(--dempet);border-bottom:2px solid var(--dempet);transform:rotate(-45deg);align-self:center}
details[open]>summary::before{transform:rotate(45deg)}
summary:hover{background:#f0f2f5}
summary:focus-visible,.rull:focus-visible{outline:3px solid #0b57d0;outline-offset:2px}
.nummer{flex:none;width:4rem;color:var(--dempet);font-variant-numeric:tabular-nums}
.navn{flex:1;font-weight:600;overflow-wrap:anywhere}
.merke{flex:none;font-size:.9rem;border-radius:1rem;padding:.1rem .7rem;background:#eceff3;color:#37424f}
.feil>summary .merke{background:var(--roed);color:#fff}
.advarsel>summary .merke{background:#f4dfae;color:#4f3200}
.ingen-feil>summary .merke{background:var(--groennbunn);color:var(--groenn)}
.hva{color:var(--dempet)}
.funn{border-left:.3rem solid var(--gul);background:var(--gulbunn);padding:.9rem 1.1rem;border-radius:0 .4rem .4rem 0;margin-bottom:.9rem}
.funn.feil{border-color:var(--roed);background:var(--roedbunn)}
.nivaa{display:inline-block;font-size:.85rem;font-weight:700;color:var(--gul);margin-right:.3rem}
.funn.feil .nivaa{color:var(--roed)}
.antall{font-weight:400;color:var(--dempet);font-variant-numeric:tabular-nums}
.antall::before{content:"("}.antall::after{content:")"}
.steder{margin:.75rem 0 0;padding:0;list-style:none;border-top:1px solid rgb(0 0 0/.12)}
.steder li{padding:.45rem 0;border-bottom:1px solid rgb(0 0 0/.08);overflow-wrap:anywhere}
.sted{display:block;font-size:.9rem;color:var(--dempet)}
.rest{color:var(--dempet);margin-top:.5rem}
.rull{overflow-x:auto}
table{border-collapse:collapse;width:100%;margin:.25rem 0 .9rem;font-variant-numeric:tabular-nums}
caption{text-align:left;font-weight:600;padding:.3rem 0}
th,td{text-align:left;padding:.35rem .75rem .35rem 0;border-bottom:1px solid var(--linje);vertical-align:top;font-weight:400}
thead th{color:var(--dempet);font-size:.9rem}
.tallcelle{text-align:right;padding-right:0}
.sum th,.sum td{font-weight:700;border-bottom:0}
section>.rull{background:var(--papir);border:1px solid var(--linje);border-radius:.5rem;padding:.75rem 1.25rem}
footer{color:var(--dempet);padding-top:1.5rem;padding-bottom:2.5rem;font-size:.95rem}
@media (max-width:36rem){.bredde{padding:0 1rem}summary{flex-wrap:wrap;gap:.35rem .7rem;padding:.75rem .9rem}.nummer{width:auto}.navn{flex-basis:calc(100% - 6rem)}.merke{margin-left:1.2rem}.proeve>*:not(summary){margin-left:.9rem;margin-right:.9rem}.fakta{padding:1rem}}
@media print{body{background:#fff;font-size:10pt}.dom{color:#000;background:#fff!important;border-bottom:3pt solid #000;padding:0 0 12pt}.bredde{max-width:none;padding:0}.proeve,.fakta{border-color:#999}.steder li,tr{break-inside:avoid}h3,.rett{break-after:avoid}summary{break-after:avoid}.feil>summary .merke{color:#000;background:none;border:1pt solid #000}details:not([open])::details-content{content-visibility:visible;block-size:auto}.rull{overflow:visible}}
`;

import { finnXmllint, funntype, type Rapport, validerUttrekk } from '@dokumentsenter/uttrekksvalidator';
import type { Kontrollfunn, Kontrollrapport, Kontrollsted } from '../../bevaring/index.ts';

const STEDER_VIST = 20;
/** Where systems keep xmllint, the faster schema check; without it the one in WebAssembly is used. */
const XMLLINT = '/usr/bin:/usr/local/bin:/opt/homebrew/bin';

/**
 * The validator, which shares no code with the writer, lent to bevaring through a port. PDF/A is judged when a document is converted or
 * accepted; here only what the files say of themselves is read.
 */
export function lagPakkekontroll(skjemamappe: string | null): (sti: string) => Promise<Kontrollrapport> {
  return async (sti) => {
    const xmllint = await finnXmllint(XMLLINT);
    return tilRapport(await validerUttrekk(sti, { skjemamappe, skjemasted: null, xmllint, naa: () => new Date() }));
  };
}

function tilRapport(rapport: Rapport): Kontrollrapport {
  return {
    dom: rapport.dom,
    feil: rapport.feil,
    advarsler: rapport.advarsler,
    fakta: rapport.fakta,
    ikkeBedoemt: rapport.ikkeBedoemt,
    proever: rapport.proever.map(({ proeve, utfall, hvorforIkke, funn }) => ({
      nummer: proeve.nummer,
      navn: proeve.navn,
      hva: proeve.hva,
      utfall,
      hvorforIkke,
      funn: funn.map(tilFunn),
    })),
  };
}

type Gruppe = Rapport['proever'][number]['funn'][number];

function tilFunn({ kode, antall, funn }: Gruppe): Kontrollfunn {
  const { nivaa, tittel, betyr, rett } = funntype(kode);
  return { kode, alvor: nivaa, tittel, betyr, rett, antall, steder: funn.slice(0, STEDER_VIST).map(tilSted) };
}

function tilSted({ detalj, sted }: Gruppe['funn'][number]): Kontrollsted {
  const linje = sted.linje === undefined || sted.linje === 0 ? null : `linje ${sted.linje}`;
  const slag = /^(journalpost|saksmappe)\b/.exec(sted.objekt ?? '')?.[1];
  return {
    tekst: detalj,
    sted: [sted.fil, linje, sted.objekt].filter((del) => del != null && del !== '').join(', '),
    enhet: slag === 'journalpost' || slag === 'saksmappe' ? slag : null,
    systemID: sted.systemID ?? null,
  };
}

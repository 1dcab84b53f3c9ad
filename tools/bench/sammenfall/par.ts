import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { lagDokumentleser } from '../../../server/src/tolking/adapters/leser/index.ts';
import { type Brevavtrykk, taBrevavtrykk } from '../../../server/src/tolking/domain/sammenfall/brevavtrykk.ts';
import type { Dokumentleser } from '../../../server/src/tolking/ports/dokumentleser.ts';
import { tegnFil } from '../../generator/gjengi/lag.ts';
import { type Bestilling, planlegg, STANDARDDATO } from '../../generator/plan.ts';
import type { Element, Malsettnavn, Plan, Skannvalg } from '../../generator/typer.ts';
import { slump, type Tilfeldig } from '../../tilfeldig.ts';

/** One letter as it came by mail and by the scanner, and another one from the same template. */
export interface Brevpar {
  readonly nr: number;
  readonly sort: string;
  readonly digital: Brevavtrykk;
  readonly skannet: Brevavtrykk;
  /** The same template with one number changed, or one name, as a file and on paper. */
  readonly endret: string;
  readonly annenDigital: Brevavtrykk;
  readonly annenSkannet: Brevavtrykk;
}

const SKANNER: Skannvalg = {
  dpi: 200,
  farge: 'graa',
  skjevhet: 0.8,
  stoey: 8,
  flekker: 4,
  stempel: {
    linjer: ['MOTTATT', '21 NOV. 2026', 'Dokumentsenteret'],
    farge: 'roed',
    vinkel: -6,
    x: 0.66,
    y: 0.05,
    ramme: true,
  },
  bretter: 1,
  hull: true,
  bakside: 'ingen',
  rotasjon: 0,
  papir: 246,
};

/** Letters with enough text to be known by, each read as a file and, worn and stamped, as a scan. */
export async function* lagPar(malsett: Malsettnavn, antall: number, froe: number): AsyncIterable<Brevpar> {
  const leser = await lagDokumentleser({ prosesser: 1 });
  const mappe = await mkdtemp(path.join(os.tmpdir(), 'sammenfall-'));
  try {
    let laget = 0;
    for (let nr = 1; laget < antall; nr += 1) {
      const bestilling: Bestilling = { froe, malsett, dato: STANDARDDATO };
      const plan = planlegg(nr, bestilling);
      if (plan.svar.skade !== null || !iPdf(plan)) continue;
      const r = slump('sammenfall', malsett, nr, froe);
      const annen = endre(plan, r);
      if (annen === null) continue;
      const les = (p: Plan, skannet: boolean) => lesPlan(leser, mappe, p, skannet);
      laget += 1;
      yield {
        nr,
        sort: plan.svar.sort,
        digital: await les(plan, false),
        skannet: await les(plan, true),
        endret: annen.endret,
        annenDigital: await les(annen.plan, false),
        annenSkannet: await les(annen.plan, true),
      };
    }
  } finally {
    await leser.stopp();
    await rm(mappe, { recursive: true, force: true });
  }
}

const iPdf = (plan: Plan): boolean => ['pdf', 'pdf-skann', 'pdf-blandet', 'tiff'].includes(plan.svar.format);

async function lesPlan(leser: Dokumentleser, mappe: string, plan: Plan, skannet: boolean): Promise<Brevavtrykk> {
  const form = skannet
    ? { ...plan, skann: SKANNER, svar: { ...plan.svar, format: 'pdf-skann' as const } }
    : { ...plan, skann: null, svar: { ...plan.svar, format: 'pdf' as const } };
  const fil = path.join(mappe, `${crypto.randomUUID()}.pdf`);
  const utmappe = `${fil}.ut`;
  await writeFile(fil, (await tegnFil(form)).bytes);
  const sider: Parameters<typeof taBrevavtrykk>[0][number]['sider'][number][] = [];
  for await (const hendelse of leser.les({ fil, format: 'pdf', utmappe, tidsgrensePerSideMs: 120_000 })) {
    if (hendelse.type === 'side') {
      const { ord, kilde, advarsel } = hendelse.side;
      sider.push({ ord, kilde, blank: advarsel === 'tolking.blank-side', bilde: null });
    } else if (hendelse.type === 'feil') throw new Error(`Brev ${plan.nr} ble ikke lest: ${hendelse.kode}`);
  }
  await rm(utmappe, { recursive: true, force: true });
  await rm(fil);
  return taBrevavtrykk([{ sjekksum: path.basename(fil), sider }]);
}

/** The letter somebody else got from the same template: one number, or the sender's name, is another. Null when there is neither. */
function endre(plan: Plan, r: Tilfeldig): { plan: Plan; endret: string } | null {
  const tekster = JSON.stringify([plan.brev, plan.bilag]);
  const bytt = (fra: string, til: string): { plan: Plan; endret: string } => {
    const [brev, bilag] = JSON.parse(tekster.replaceAll(fra, til)) as [Element[], Element[][]];
    return { plan: { ...plan, brev, bilag }, endret: `${fra} → ${til}` };
  };
  const ord = plan.avsender.navn.split(' ');
  if (r.tall() < 0.3 && ord.length >= 2 && tekster.includes(plan.avsender.navn))
    return bytt(plan.avsender.navn, r.tall() < 0.5 ? 'Torbjørg Fagervik' : 'Simen Haugland');
  const tall = [...new Set(tekster.match(/(?<![\d"#.:])\d{2,6}(?![\d"])/g) ?? [])].filter(
    (ett) => !/^(20)?2[0-9]$/.test(ett),
  );
  const fra = tall[Math.floor(r.tall() * tall.length)];
  if (fra === undefined) return null;
  const siste = (Number(fra.at(-1)) + 1 + Math.floor(r.tall() * 8)) % 10;
  return bytt(fra, `${fra.slice(0, -1)}${siste}`);
}

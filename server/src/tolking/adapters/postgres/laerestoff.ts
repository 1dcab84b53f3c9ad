import type { Uow } from '../../../kernel/index.ts';
import { trxOf } from '../../../platform/db/unitOfWork.ts';
import { MODELL } from '../../domain/foreslaa.ts';
import { DOKUMENTER, SIDER } from '../../domain/modell/brevtekster.ts';
import type { Regelsvar } from '../../domain/modell/erfaring.ts';
import { AAPEN, MODELLFELT, type Modellfelt } from '../../domain/modell/modellsett.ts';
import type { Laerestoff, Modellager } from '../../ports/modell.ts';
import type { Eksempeltabeller } from './eksempel.repository.ts';
import type { TolkingTabeller } from './tabeller.ts';

type Feltrad = Eksempeltabeller['tolking.eksempelfelt'];

const MS_PER_DAG = 86_400_000;

/** What the rules said, from what was kept when the letter was registered. */
function regelsvarI(felt: Modellfelt, rad: Feltrad, fasit: string): Regelsvar | null {
  const avRegler = rad.modell === MODELL;
  const konfidens = rad.regelkonfidens ?? (avRegler ? rad.konfidens : null);
  if (konfidens === null) return null;
  const verdi = rad.regelkonfidens === null ? rad.foreslaatt : rad.regelverdi;
  if (verdi === null && felt !== 'tilgangskode') return null;
  return { verdi: verdi ?? AAPEN, konfidens, rett: (verdi ?? AAPEN) === fasit };
}

/** Decided letters as learning reads them: their first pages, what stands in the archive, and what the rules had said. */
export function laerestoff(uow: Uow): Pick<Modellager, 'avgjorte' | 'laerestoff'> {
  const trx = trxOf<TolkingTabeller & Eksempeltabeller>(uow);
  return {
    async avgjorte(hoeyst) {
      const rader = await trx
        .selectFrom('tolking.eksempel as e')
        .select('e.forsendelse')
        .where('e.arkivskaper', '=', uow.arkivskaper)
        .where((eb) =>
          eb.exists(
            eb
              .selectFrom('tolking.dokument as d')
              .innerJoin('tolking.side as s', (paa) =>
                paa.onRef('s.arkivskaper', '=', 'd.arkivskaper').onRef('s.dokument', '=', 'd.dokument'),
              )
              .select('d.dokument')
              .whereRef('d.arkivskaper', '=', 'e.arkivskaper')
              .whereRef('d.forsendelse', '=', 'e.forsendelse'),
          ),
        )
        .orderBy('e.avgjort_tid', 'desc')
        .orderBy('e.forsendelse')
        .limit(hoeyst)
        .execute();
      return rader.map(({ forsendelse }) => forsendelse).reverse();
    },
    async laerestoff(forsendelser) {
      if (forsendelser.length === 0) return [];
      const brev = await trx
        .selectFrom('tolking.eksempel as e')
        .innerJoin('tolking.forsendelse as f', (paa) =>
          paa.onRef('f.arkivskaper', '=', 'e.arkivskaper').onRef('f.forsendelse', '=', 'e.forsendelse'),
        )
        .select(['e.forsendelse', 'e.avgjort_tid', 'f.kanal'])
        .where('e.arkivskaper', '=', uow.arkivskaper)
        .where('e.forsendelse', 'in', [...forsendelser])
        .execute();
      const felter = Map.groupBy(await eksempelfelter(uow, forsendelser), ({ forsendelse }) => forsendelse);
      const dokumenter = Map.groupBy(await lesbare(uow, forsendelser), ({ forsendelse }) => forsendelse);
      const hentet = new Map(brev.map((ett) => [ett.forsendelse, ett]));
      return forsendelser.flatMap((forsendelse) => {
        const ett = hentet.get(forsendelse);
        const hennes = dokumenter.get(forsendelse) ?? [];
        const hoved = hennes[0];
        if (ett === undefined || hoved === undefined) return [];
        return [
          {
            forsendelse,
            dokument: hoved.dokument,
            dag: Math.floor(ett.avgjort_tid.getTime() / MS_PER_DAG),
            stoff: {
              kanal: ett.kanal,
              format: hoved.format,
              antallDokumenter: hennes.length,
              sider: hennes.slice(0, DOKUMENTER).flatMap(({ tekster }) => tekster),
            },
            ...svarI(felter.get(forsendelse) ?? []),
          },
        ];
      });
    },
  };
}

function svarI(rader: readonly Feltrad[]): Pick<Laerestoff, 'fasit' | 'regler'> {
  const fasit: Partial<Record<Modellfelt, string>> = {};
  const regler: Partial<Record<Modellfelt, Regelsvar>> = {};
  for (const felt of MODELLFELT) {
    const rad = rader.find((en) => en.felt === felt);
    const riktig = rad?.fasit ?? (felt === 'tilgangskode' ? AAPEN : null);
    if (rad === undefined || riktig === null) continue;
    fasit[felt] = riktig;
    const regel = regelsvarI(felt, rad, riktig);
    if (regel !== null) regler[felt] = regel;
  }
  return { fasit, regler };
}

const eksempelfelter = (uow: Uow, forsendelser: readonly string[]): Promise<Feltrad[]> =>
  trxOf<Eksempeltabeller>(uow)
    .selectFrom('tolking.eksempelfelt')
    .selectAll()
    .where('arkivskaper', '=', uow.arkivskaper)
    .where('forsendelse', 'in', [...forsendelser])
    .where('felt', 'in', [...MODELLFELT])
    .execute();

/** All documents of the letters, the main one first, with the text of their first pages. */
async function lesbare(uow: Uow, forsendelser: readonly string[]) {
  const trx = trxOf<TolkingTabeller>(uow);
  const dokumenter = await trx
    .selectFrom('tolking.dokument')
    .select(['forsendelse', 'dokument', 'format', 'rolle', 'nummer'])
    .where('arkivskaper', '=', uow.arkivskaper)
    .where('forsendelse', 'in', [...forsendelser])
    .execute();
  const sider = await trx
    .selectFrom('tolking.side')
    .select(['dokument', 'nr', 'tekst'])
    .where('arkivskaper', '=', uow.arkivskaper)
    .where(
      'dokument',
      'in',
      dokumenter.map(({ dokument }) => dokument),
    )
    .where('nr', '<=', SIDER)
    .orderBy('nr')
    .execute();
  const tekster = Map.groupBy(sider, ({ dokument }) => dokument);
  return dokumenter
    .sort((a, b) => Number(b.rolle === 'hoveddokument') - Number(a.rolle === 'hoveddokument') || a.nummer - b.nummer)
    .map((en) => ({ ...en, tekster: (tekster.get(en.dokument) ?? []).map(({ tekst }) => tekst) }));
}

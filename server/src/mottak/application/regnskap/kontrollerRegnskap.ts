import { type Arkivskaper, arkivskaper as somArkivskaper, systemAktoer, type Uow } from '../../../kernel/index.ts';
import type { Regnskapsavvik } from '../../domain/regnskap.ts';
import type { Overfoertrad } from '../../ports/regnskap.ts';
import { overleveringsnoekkel } from '../tilbakekall.ts';
import type { RegnskapDeps } from './deps.ts';
import { foer } from './hentRegnskap.ts';

const TIME_MS = 3_600_000;
const DOEGN_MS = 24 * TIME_MS;
/** By day only what came lately is held against its witnesses; once a night everything is. */
const DAGKONTROLL_MS = 7 * DOEGN_MS;
/** A hand-over is carried by a job: it gets this long before it is missed. */
const OVERLEVERING_MS = TIME_MS;
/** The letters of a split are made by a job as well. */
const DELING_MS = TIME_MS;
const LIGGER_MS = 2 * DOEGN_MS;
const SIDE = 2000;

type ITenant = <T>(arbeid: (uow: Uow) => Promise<T>) => Promise<T>;

/**
 * Holds what mottak says against what others say: the announcements, the archive, the municipality it was handed to, and the oppgaver.
 * What does not agree is opened as a deviation, what agrees again is closed. The first control of a day looks at everything, and
 * writes the report of the day before. Reads page by page: a large inbox is never held in memory, and no transaction lasts long.
 */
export const kontrollerRegnskap =
  (deps: RegnskapDeps) =>
  async (arkivskaper: Arkivskaper, iTenant: ITenant): Promise<void> => {
    const { naa, igaar, alt } = await iTenant(async (uow) => {
      const dag = deps.norskDato(new Date(deps.begynnelsen(deps.norskDato(uow.naa)).getTime() - TIME_MS));
      return { naa: uow.naa, igaar: dag, alt: (await deps.regnskaplager(uow).dag(dag)) === null };
    });
    const siden = alt ? new Date(0) : new Date(naa.getTime() - DAGKONTROLL_MS);
    const funnet = [
      ...(await iTenant((uow) => deps.regnskaplager(uow).uforenlige(siden))),
      ...(await iTenant((uow) => deps.regnskaplager(uow).feilOppdelte(siden, new Date(naa.getTime() - DELING_MS)))),
      ...(await utenJournalpost(deps, iTenant, siden)),
      ...(await utenMottaker(deps, arkivskaper, iTenant, siden, new Date(naa.getTime() - OVERLEVERING_MS))),
      ...(await iTenant((uow) => utenOppgave(deps, uow, new Date(naa.getTime() - LIGGER_MS)))),
    ];
    await iTenant(async (uow) => {
      const lager = deps.regnskaplager(uow);
      const aapne = await lager.aapneAvvik();
      const merker = new Set(funnet.map(merke));
      const staar = new Set(aapne.map(merke));
      await lager.aapneAvvikEtter(funnet.filter((avvik) => !staar.has(merke(avvik))));
      // What came before a control by day begins was not looked at: it stands until the night.
      const sett = (avvik: Regnskapsavvik) => avvik.registrertTid >= siden || avvik.slag === 'uten-oppgave';
      const over = aapne.filter((avvik) => sett(avvik) && !merker.has(merke(avvik)));
      await lager.lukkAvvik(over.map(({ id }) => id));
      await lager.noterKontroll();
      if (alt) {
        const aapneNaa = (await lager.aapneAvvik()).length;
        await lager.lagreDag({ dag: igaar, linjer: await foer(deps, uow, igaar, igaar), avvik: aapneNaa });
      }
    });
  };

const merke = ({ slag, forsendelse }: Regnskapsavvik): string => `${slag}|${forsendelse}`;

async function utenJournalpost(deps: RegnskapDeps, iTenant: ITenant, siden: Date): Promise<Regnskapsavvik[]> {
  const ut: Regnskapsavvik[] = [];
  await side(async (etter) =>
    iTenant(async (uow) => {
      const rader = await deps.regnskaplager(uow).journalfoerte(siden, etter, SIDE);
      const finnes = await deps.finnesArkivert(
        uow,
        rader.map(({ journalpost }) => journalpost),
      );
      for (const { id, journalpost, ...rad } of rader)
        if (!finnes.has(journalpost))
          ut.push({ ...rad, slag: 'journalpost-mangler', forsendelse: id, detaljer: { journalpost } });
      return rader;
    }),
  );
  return ut;
}

async function utenMottaker(
  deps: RegnskapDeps,
  fra: Arkivskaper,
  iTenant: ITenant,
  siden: Date,
  foerTid: Date,
): Promise<Regnskapsavvik[]> {
  const ut: Regnskapsavvik[] = [];
  await side(async (etter) => {
    const rader = await iTenant((uow) => deps.regnskaplager(uow).overfoerte(siden, foerTid, etter, SIDE));
    for (const [til, deres] of Map.groupBy(rader, (rad) => rad.til)) {
      for (const { id, kanal, registrertTid } of await ikkeFramme(deps, fra, til, deres))
        ut.push({ slag: 'overlevering-mangler', forsendelse: id, kanal, registrertTid, detaljer: { til } });
    }
    return rader;
  });
  return ut;
}

/** Of what was handed to that municipality, what it has not got. Only that it is there is asked, never what it is. */
function ikkeFramme(
  deps: RegnskapDeps,
  fra: Arkivskaper,
  til: string,
  rader: readonly Overfoertrad[],
): Promise<Overfoertrad[]> {
  return deps.withTenant(somArkivskaper(til), systemAktoer('mottak.regnskap'), async (uow) => {
    const borte: Overfoertrad[] = [];
    for (const rad of rader) {
      const der = await deps.lager(uow).finnEkstern('overfoert', overleveringsnoekkel(fra, rad.id, rad.steg));
      if (der === null) borte.push(rad);
    }
    return borte;
  });
}

async function utenOppgave(deps: RegnskapDeps, uow: Uow, foerTid: Date): Promise<Regnskapsavvik[]> {
  const gamle = await deps.lager(uow).liggendeFoer(foerTid);
  const uten = new Set(
    gamle.length === 0
      ? []
      : await deps.utenOppgave(
          uow,
          gamle.map(({ id }) => id),
        ),
  );
  return gamle
    .filter(({ id }) => uten.has(id))
    .map(({ id, kanal, mottattTid }) => ({
      slag: 'uten-oppgave',
      forsendelse: id,
      kanal,
      registrertTid: mottattTid,
      detaljer: {},
    }));
}

/** Calls until a page is not full. */
async function side(hent: (etter: string | null) => Promise<readonly { readonly id: string }[]>): Promise<void> {
  let etter: string | null = null;
  for (;;) {
    const rader: readonly { readonly id: string }[] = await hent(etter);
    const siste = rader.at(-1);
    if (siste === undefined || rader.length < SIDE) return;
    etter = siste.id;
  }
}

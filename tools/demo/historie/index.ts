import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { standardstruktur } from '../../../server/src/arkiv/index.ts';
import type { Kontekster } from '../../../server/src/composition/kontekster.ts';
import { systemAktoer } from '../../../server/src/kernel/index.ts';
import { RANA } from '../rana.ts';
import { fjoraaret } from './fjoraaret.ts';
import { iaar } from './iaar.ts';
import type { Sakslop } from './saker.ts';
import { krev, nyScene, type Scene, type Stillbarklokke } from './scene.ts';

export { stillbarKlokke } from './scene.ts';

const HJEMMEL = 'Bevarings- og kassasjonsplanen, klasse M: fritak for gebyr, ett år';

/**
 * Gives one demo municipality a past: last year, archived and closed, and this year's work, made by the operations of the product while its
 * clock walks from then to now. Once: where demo mail has been registered or a history begun, nothing is done, for the journal goes forward only.
 */
export async function lastHistorie(kontekster: Kontekster, klokke: Stillbarklokke): Promise<void> {
  const { datamappe } = kontekster.grunnmur.config;
  const merke = path.join(datamappe, 'demohistorie');
  if (existsSync(merke) || existsSync(path.join(datamappe, 'demopost'))) return;
  await writeFile(merke, '');
  const naa = klokke.naa();
  const aar = naa.getUTCFullYear() - 1;
  const scene = await nyScene(kontekster, RANA, klokke);
  const arkivdel = await nyArkivdel(scene, aar);
  const fjor = fjoraaret(scene, arkivdel, aar);
  const naaaar = iaar(scene, naa);
  const alle = [...fjor.hendelser, ...naaaar.hendelser].sort((a, b) => a.tid.getTime() - b.tid.getTime());
  for (const { tid, skje } of alle.filter((en) => en.tid.getUTCFullYear() === aar)) await scene.i(tid, skje);
  await lukkAaret(scene, arkivdel, aar);
  for (const { tid, skje } of alle.filter((en) => en.tid.getUTCFullYear() > aar)) await scene.i(tid, skje);
  await somVentPaaEnArkivar(scene, fjor.lop, naa);
  await kontrollerFiler(scene);
  process.stdout.write(`  Demohistorie: ${fjor.lop.length + naaaar.lop.length} saker i ${RANA.navn}\n`);
}

async function nyArkivdel({ kontekster, kommune, i }: Scene, aar: number): Promise<string> {
  const [gyldigFra, gyldigTil] = [`${aar}-01-01`, `${aar}-12-31`];
  const tilgangskoder = kommune.tilgangskoder.map(({ hele, ...kode }) => ({ ...kode, helDokument: hele }));
  const struktur = standardstruktur({ navn: `${kommune.navn} kommune`, gyldigFra, tilgangskoder });
  const tittel = `Sakarkiv ${aar}`;
  const fjor = {
    ...struktur,
    arkivdeler: [{ tittel, startDato: gyldigFra }],
    tilgangskoder: struktur.tilgangskoder.map((kode) => ({ ...kode, gyldigTil })),
  };
  return i(new Date(`${aar}-01-02T07:00:00Z`), async (uow) => {
    const { arkivdeler } = krev(await kontekster.arkiv.opprettArkivstruktur(uow, fjor));
    const [arkivdel] = arkivdeler;
    if (arkivdel === undefined) throw new Error('The arkivdel was not made');
    return arkivdel.id;
  });
}

/** The turn of the year: a successor, and every case closed, so that the period can be. */
async function lukkAaret({ kontekster: { arkiv }, i }: Scene, arkivdel: string, aar: number): Promise<void> {
  await i(new Date(`${aar}-12-31T12:00:00Z`), async (uow) => {
    const ny = (await arkiv.finnPerioder(uow)).find(
      ({ id, arkivdelstatus }) => id !== arkivdel && arkivdelstatus === 'A',
    );
    if (ny !== undefined) krev(await arkiv.settArvtaker(uow, arkivdel, ny.id));
    krev(await arkiv.settArkivdelstatus(uow, arkivdel, 'P'));
  });
}

/** What an archivist finds on the desk: a retention rule that has come due, a blocked letter, and a code that nobody has judged. */
async function somVentPaaEnArkivar(scene: Scene, lop: readonly Sakslop[], naa: Date): Promise<void> {
  const { arkiv } = scene.kontekster;
  const [sperres] = finn(lop, 'H').poster;
  const [vurderes] = finn(lop, 'L').poster.slice(2);
  await scene.i(new Date(naa.getTime() - 3_600_000), async (uow) => {
    const klasse = (await arkiv.finnKassasjonsvedtak(uow)).find(
      ({ nivaa, navn }) => nivaa === 'klasse' && navn.startsWith('M '),
    );
    if (klasse === undefined || sperres === undefined || vurderes === undefined)
      throw new Error('The history is not whole');
    const vedtak = {
      kassasjonsvedtak: 'K' as const,
      kassasjonshjemmel: HJEMMEL,
      bevaringstid: 1,
      kassasjonsdato: null,
      arves: true,
    };
    krev(await arkiv.settKassasjonsvedtak(uow, 'klasse', klasse.id, vedtak));
    krev(
      await arkiv.sperrJournalpost(
        uow,
        sperres,
        'Krav om sletting fra den registrerte',
        'Arkivlova § 13, personvernforordningen artikkel 17',
      ),
    );
    const ubestemt = {
      hjemmel: null,
      skjermedeOrd: [],
      offentligTittel: 'Merknad til byggesak',
      metadata: [],
      dokument: null,
      varighet: null,
    };
    krev(await arkiv.skjermJournalpost(uow, vurderes, { ...ubestemt, tilgangskode: 'XX' }));
  });
}

function finn(lop: readonly Sakslop[], klasse: string): Sakslop {
  const funnet = lop.find((en) => en.type.klasse === klasse);
  if (funnet === undefined) throw new Error(`No case in klasse ${klasse}`);
  return funnet;
}

/** The first night's control, so that its page has a report from the first day. */
async function kontrollerFiler({ kontekster, eier }: Scene): Promise<void> {
  const runde = { arkivskaper: eier, signal: new AbortController().signal, uansett: true };
  await kontekster.filbevaring.kontrollerFiler(runde, (arbeid) =>
    kontekster.grunnmur.withTenant(eier, systemAktoer('filkontroll'), arbeid),
  );
}

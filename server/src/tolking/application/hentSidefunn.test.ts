import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Testgrunnmur, testgrunnmur } from '../../../test/program/testgrunnmur.ts';
import { type Aktoer, arkivskaper } from '../../kernel/index.ts';
import { tolkingLager } from '../adapters/postgres/lager.ts';
import { hentSidefunn } from './hentSidefunn.ts';

const RANA = arkivskaper('872418032');
const VEFSN = arkivskaper('844824122');
const TEKST = 'Tlf. 75 29 26 50\nFødselsnummer 068401 83554\nTlf. 75 29 26 50';
const ARKIVAR: Aktoer = {
  type: 'bruker',
  id: 'elise',
  navn: 'Elise Testesen',
  evner: new Set(['forsendelse:les']),
  klarering: new Set(),
};
let mur: Testgrunnmur;
beforeAll(async () => {
  mur = await testgrunnmur();
});
afterAll(() => mur.rydd());

/** A page of one letter, with the box of each word one under the other. */
async function lagSide(): Promise<{ forsendelse: string; dokument: string }> {
  return mur.withTenant(RANA, ARKIVAR, async (uow) => {
    const [forsendelse, dokument] = [uow.nyId(), uow.nyId()];
    const lager = tolkingLager(uow);
    await lager.start({ forsendelse, kanal: 'opplasting', mottattTid: uow.naa }, [
      { dokument, nummer: 1, rolle: 'hoveddokument', format: 'pdf', sjekksum: 'a'.repeat(64) },
    ]);
    const ord = TEKST.split(/\s/).map((tekst, nr) => ({ tekst, x: 0.1, y: nr / 20, b: 0.1, h: 0.02, konfidens: 0.9 }));
    const side = {
      nr: 1,
      bredde: 1000,
      hoeyde: 1414,
      bilde: null,
      miniatyr: null,
      kilde: 'ocr',
      konfidens: 0.9,
    } as const;
    await lager.lagreSide(dokument, {
      ...side,
      rotasjon: 0,
      skjevhet: 0,
      advarsel: null,
      skilleark: null,
      tekst: TEKST,
      ord,
    });
    return { forsendelse, dokument };
  });
}

it('gives each value once with its place, and never spells out a fødselsnummer', async () => {
  const { forsendelse, dokument } = await lagSide();
  const svar = await mur.withTenant(RANA, ARKIVAR, (uow) =>
    hentSidefunn({ lager: tolkingLager })(uow, forsendelse, dokument, 1),
  );
  expect(svar).toMatchObject({
    ok: true,
    verdi: {
      funn: [
        { slag: 'telefon', verdi: '75292650', boks: { x: 0.1, y: 0.05 } },
        { slag: 'foedselsnummer', verdi: null, boks: { x: 0.1, y: 0.3 } },
      ],
    },
  });
  expect(JSON.stringify(svar)).not.toMatch(/06840183554|83554/);
});

it('is found by nobody in another municipality, nor under another letter', async () => {
  const { forsendelse, dokument } = await lagSide();
  const spoer = (hvor: typeof RANA, brev: string) =>
    mur.withTenant(hvor, ARKIVAR, (uow) => hentSidefunn({ lager: tolkingLager })(uow, brev, dokument, 1));
  expect(await spoer(VEFSN, forsendelse)).toMatchObject({ ok: false });
  expect(await spoer(RANA, crypto.randomUUID())).toMatchObject({ ok: false });
});

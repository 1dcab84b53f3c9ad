import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sammenlignPakker } from '../../../tools/bench/rundtur/sammenlign.ts';
import { HAR_SKJEMA } from '../../test/skjema/index.ts';
import type { Import } from './innlesing.ts';
import { BINDAL, type Innlesingsrom, nyttInnlesingsrom } from './testing/innlesingsrom.ts';

const POSTER = 300;

describe.skipIf(!HAR_SKJEMA)(
  'a year with a value in every field, deposited, read into another municipality and deposited again',
  () => {
    let rom: Innlesingsrom;
    let foerste: string;
    let imp: Import;
    beforeAll(async () => {
      rom = await nyttInnlesingsrom(POSTER, {}, true);
      foerste = path.join((await rom.deponer()).resultat?.mappe ?? '', 'content');
      imp = await rom.importer(foerste);
    });
    afterAll(() => rom.rydd());

    it('is judged valid by the other program, and comes in whole', () => {
      expect(imp.feil).toBeNull();
      expect(imp.kontroll).toMatchObject({ dom: 'gyldig', feil: 0 });
      expect(imp.resultat?.avvik).toEqual([]);
      expect(imp.resultat?.tall.enheter).toMatchObject({ journalpost: POSTER, moetemappe: 11 });
    });

    it('has the same content, element by element', async () => {
      const andre = path.join((await rom.deponer(BINDAL)).resultat?.mappe ?? '', 'content');
      const { forskjeller, elementer } = await sammenlignPakker(foerste, andre);
      expect(forskjeller.slice(0, 20)).toEqual([]);
      expect(elementer).toBeGreaterThan(POSTER * 50);
    });
  },
);

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Delplan, kontrollerDelplan } from './deling.ts';

const del = (...sider: number[]) => ({ sider: sider.map((side) => ({ side, sving: 0 as const })), saksnummer: null });
const feilside = (plan: Delplan, antall: number) => {
  const svar = kontrollerDelplan(plan, antall);
  return svar.ok ? null : [svar.feil.kode, svar.feil.detaljer?.side];
};

it('takes any order of any pages, as long as each stands in one place', () => {
  const plan = fc.integer({ min: 1, max: 40 }).chain((antall) =>
    fc.record({
      antall: fc.constant(antall),
      rekke: fc.shuffledSubarray(
        Array.from({ length: antall }, (_, i) => i + 1),
        { minLength: antall },
      ),
      kutt: fc.integer({ min: 1, max: antall }),
    }),
  );
  fc.assert(
    fc.property(plan, ({ antall, rekke, kutt }) => {
      const utelatt = rekke.slice(kutt).map((side) => ({ side, grunn: 'blank' as const }));
      expect(feilside({ deler: [del(...rekke.slice(0, kutt))], utelatt }, antall)).toBeNull();
      expect(feilside({ deler: [del(...rekke.slice(0, kutt))], utelatt: utelatt.slice(1) }, antall)).toEqual(
        utelatt[0] === undefined ? null : ['mottak.deling-sider', utelatt[0].side],
      );
    }),
  );
});

it('refuses a page twice, a page that is not there, and a letter without pages', () => {
  expect(feilside({ deler: [del(1, 2), del(2)], utelatt: [] }, 2)).toEqual(['mottak.deling-sider', 2]);
  expect(feilside({ deler: [del(1)], utelatt: [{ side: 1, grunn: 'blank' }] }, 1)).toEqual(['mottak.deling-sider', 1]);
  expect(feilside({ deler: [del(1, 3)], utelatt: [] }, 2)).toEqual(['mottak.deling-sider', 3]);
  expect(feilside({ deler: [del(1, 2), del()], utelatt: [] }, 2)?.[0]).toBe('mottak.deling-sider');
  expect(feilside({ deler: [], utelatt: [{ side: 1, grunn: 'annet' }] }, 1)?.[0]).toBe('mottak.deling-sider');
});

import type { ColorScheme } from '@dokumentsenter/ui';
import { lokal, useLokal } from './lokal.ts';

const erTall = (verdi: unknown): verdi is number => typeof verdi === 'number' && Number.isFinite(verdi);
const erBoolsk = (verdi: unknown): verdi is boolean => typeof verdi === 'boolean';
const enAv =
  <const T extends string>(...lovlige: readonly T[]) =>
  (verdi: unknown): verdi is T =>
    (lovlige as readonly unknown[]).includes(verdi);
const erTekstliste = (verdi: unknown): verdi is readonly string[] =>
  Array.isArray(verdi) && verdi.every((del) => typeof del === 'string');

export type Maalform = 'nb' | 'nn';
export type Gruppering = 'ingen' | 'avsender' | 'enhet' | 'kommune';

const enkelttaster = lokal('enkelttaster', true, erBoolsk);
const koebredde = lokal('koebredde', 348, erTall);
const feltbredde = lokal('feltbredde', 420, erTall);
const gruppering = lokal<Gruppering>('gruppering', 'ingen', enAv('ingen', 'avsender', 'enhet', 'kommune'));
export const fargevalg = lokal<ColorScheme>('farger', 'auto', enAv('auto', 'light', 'dark'));
export const maalformvalg = lokal<Maalform>('maalform', 'nb', enAv('nb', 'nn'));
/** Organisation numbers; empty means all of them. */
const kommunefilter = lokal<readonly string[]>('kommuner', [], erTekstliste);

export const useEnkelttaster = () => useLokal(enkelttaster);
export const useKoebredde = () => useLokal(koebredde);
export const useFeltbredde = () => useLokal(feltbredde);
export const useGruppering = () => useLokal(gruppering);
export const useFargevalg = () => useLokal(fargevalg);
export const useMaalform = () => useLokal(maalformvalg);
export const useKommunefilter = () => useLokal(kommunefilter);

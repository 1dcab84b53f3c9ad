import { describe, expect, it } from 'vitest';
import { lagTrekkleser, ordplass } from '../laering/trekk.ts';
import { brevtekster } from './brevtekster.ts';
import { laerErfaring, regeltro } from './erfaring.ts';
import { AAPEN, type Modellsett } from './modellsett.ts';
import { ordSomTalte, spoerModell, tilPunkt } from './spoerModell.ts';
import { type Laerebrev, lagTrener, MINST_BREV } from './trenSett.ts';
import { ANNET, velgSvar } from './velgSvar.ts';

const EMNER = {
  BYGG: ['Søknad om ferdigattest', 'Nabovarsel for tilbygg', 'Dispensasjon for naust', 'Tegninger av garasje'],
  SKOLE: ['Søknad om permisjon fra skolen', 'Skoleskyss til høsten', 'Ønske om bytte av klasse', 'Fravær ved skolen'],
  VEI: ['Hull i veien', 'Brøyting av gangvei', 'Avkjørsel fra kommunal vei', 'Skilt i krysset er borte'],
} as const;
type Enhet = keyof typeof EMNER;

const tekster = (emne: string) =>
  brevtekster({ kanal: 'epost', format: 'epost-body', filnavn: 'melding', antallDokumenter: 1, sider: [emne] });

function brev(antall: number, regelSier: (enhet: Enhet) => string = () => 'SKOLE'): Laerebrev[] {
  const enheter = Object.keys(EMNER) as Enhet[];
  return Array.from({ length: antall }, (_, nr) => {
    const enhet = enheter[nr % enheter.length] ?? 'VEI';
    const emne = EMNER[enhet][Math.floor(nr / enheter.length) % 4] ?? '';
    const verdi = regelSier(enhet);
    return {
      tekster: tekster(`Hei. ${emne}. Hilsen innbygger nummer ${nr}`),
      dag: 20_000 + nr,
      fasit: { administrativEnhet: enhet, tilgangskode: AAPEN },
      regler: { administrativEnhet: { verdi, konfidens: 0.6, rett: verdi === enhet } },
    };
  });
}

function tren(liste: readonly Laerebrev[]): Modellsett {
  const trener = lagTrener();
  for (const ett of liste) trener.leggTil(ett);
  const sett = trener.ferdig();
  if (sett === null) throw new Error('too few letters');
  return sett;
}
const enhet = (sett: Modellsett) => {
  const modell = sett.felter.administrativEnhet;
  if (modell === undefined) throw new Error('not learned');
  return modell;
};

describe('what a municipality has learned', () => {
  it('proposes as the archivists have decided, where the rules were wrong, and says how right it was', () => {
    const sett = tren(brev(120));
    const svar = spoerModell(enhet(sett), tilPunkt(sett, tekster('Jeg vil bygge naust og søker dispensasjon')));
    expect(svar[0]?.klasse).toBe('BYGG');
    expect(svar[0]?.tro).toBeLessThan(1);
    const { proeve, retteRegler, retteSammen, brukes } = enhet(sett).tall;
    expect([proeve, retteRegler, brukes]).toEqual([120, 40, true]);
    expect(retteSammen).toBeGreaterThan(100);
  });

  it('is the same from the same letters', () => {
    const [en, to] = [1, 2].map(() => enhet(tren(brev(60))));
    expect(en?.lineaer.vekter).toEqual(to?.lineaer.vekter);
    expect(en?.tall).toEqual(to?.tall);
  });

  it('learns nothing from a handful', () => {
    const trener = lagTrener();
    for (const ett of brev(MINST_BREV - 1)) trener.leggTil(ett);
    expect(trener.ferdig()).toBeNull();
  });

  it('leaves to the rules what they were always right in', () => {
    const rot = brev(90, (riktig) => riktig).map((ett, nr) => ({ ...ett, tekster: tekster(`brev ${nr * 7919}`) }));
    expect(enhet(tren(rot)).tall).toMatchObject({ retteRegler: 90, retteSammen: 90 });
  });

  it('has no opinion on a field with one value only', () => {
    expect(tren(brev(60)).felter.tilgangskode?.tall.brukes).toBe(false);
  });

  it('shows the words that told one value from the others', () => {
    const sett = tren(brev(120));
    const ord = ordSomTalte(sett, enhet(sett), tekster('Søknad om dispensasjon for naust'), 'BYGG', 3);
    expect(ord).toContain('naust');
    expect(ord).not.toContain('om');
  });

  it('finds a word in the table where the reader put it', () => {
    const [felt] = lagTrekkleser([{ felt: 'tekst', ord: 1, tegn: null, hel: false, vekt: 1 }])({ tekst: 'Naust' });
    expect([...(felt?.plasser ?? [])]).toEqual([ordplass('tekst', 'naust')]);
  });
});

describe('the rules', () => {
  it('are trusted on their word until something has been decided', () => {
    expect(regeltro(laerErfaring([]), 'BYGG', 0.7)).toBe(0.7);
  });

  it('lose trust for the value they were wrong on, and keep it where they read the answer', () => {
    const feil = Array.from({ length: 12 }, () => ({ verdi: 'BYGG', konfidens: 0.6, rett: false }));
    expect(regeltro(laerErfaring(feil), 'BYGG', 0.6)).toBeLessThan(0.2);
    expect(regeltro(laerErfaring(feil), 'BYGG', 0.95)).toBe(0.95);
    expect(regeltro(laerErfaring(feil), 'VEI', 0.6)).toBe(0.6);
  });
});

describe('the choice between rules and model', () => {
  const tro = (klasse: string, hvor: number) => ({ klasse, tro: hvor });

  it('is the surer of the two', () => {
    const regel = { verdi: 'BYGG', tro: 0.6 };
    expect(velgSvar('administrativEnhet', regel, [tro('VEI', 0.7)])).toMatchObject({ verdi: 'VEI', fra: 'modell' });
    expect(velgSvar('administrativEnhet', regel, [tro('VEI', 0.5)])).toMatchObject({ verdi: 'BYGG', fra: 'regler' });
    expect(velgSvar('administrativEnhet', regel, [tro(ANNET, 0.9)])).toMatchObject({ verdi: 'BYGG', fra: 'regler' });
    expect(velgSvar('administrativEnhet', null, [tro(ANNET, 0.9)])).toBeNull();
  });

  it('never lifts a shielding, and shields on less than an even chance', () => {
    expect(velgSvar('tilgangskode', { verdi: 'KL', tro: 0.3 }, [tro(AAPEN, 0.99)])).toMatchObject({ verdi: 'KL' });
    const modell = [tro(AAPEN, 0.6), tro('KL', 0.3), tro('P', 0.1)];
    expect(velgSvar('tilgangskode', { verdi: AAPEN, tro: 0.8 }, modell)).toEqual({
      verdi: 'KL',
      tro: 0.3,
      fra: 'modell',
    });
    expect(velgSvar('tilgangskode', { verdi: AAPEN, tro: 0.8 }, [tro(AAPEN, 0.9), tro('KL', 0.1)])).toMatchObject({
      verdi: AAPEN,
      tro: 0.9,
    });
  });
});

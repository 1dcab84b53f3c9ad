import type { DemoSenterbruker } from './typer.ts';

const [rana, alstahaug, bindal, broennoey, vefsn] = ['1833', '1820', '1811', '1813', '1824'] as const;
const arkivar = (...kommuner: readonly string[]) =>
  kommuner.map((kommunenummer) => ({ kommunenummer, rolle: 'arkivar' as const }));

/** All but elevsaker (E): those letters show what happens to post that nobody here is cleared for. */
const DE_FLESTE_KODER = ['5', '13', '13F', '14', '15', '23', '24', '25', '26', 'P', 'B', 'KL', 'XX'] as const;

/** The people of the joint centre. Nobody has every municipality but the leader; one archivist is away with a substitute. */
export const FELLESSENTER: readonly DemoSenterbruker[] = [
  {
    brukernavn: 'arkivar.kari',
    navn: 'Kari Nordlimo',
    beskrivelse: 'Arkivar for Rana, Vefsn og Alstahaug',
    epost: 'kari.nordlimo@dokumentsenteret.example',
    tildelinger: arkivar(rana, vefsn, alstahaug),
    klarering: DE_FLESTE_KODER,
    ferdigheter: ['byggesak', 'plan', 'barnevern', 'helse', 'sosial', 'personal'],
  },
  {
    brukernavn: 'arkivar.jon',
    navn: 'Jon Hæstadbakk',
    beskrivelse: 'Arkivar for Brønnøy, Bindal og Alstahaug, uten klarering for klientsaker',
    epost: 'jon.haestadbakk@dokumentsenteret.example',
    tildelinger: arkivar(broennoey, bindal, alstahaug),
    klarering: ['5', '13', '14', '15', '26', 'B', 'XX'],
    ferdigheter: ['skole', 'barnehage', 'landbruk', 'nn'],
  },
  {
    brukernavn: 'arkivar.elise',
    navn: 'Elise Vågsundmyr',
    beskrivelse: 'Arkivar for Rana og Brønnøy, uten klarering for taushetsbelagt post',
    epost: 'elise.vagsundmyr@dokumentsenteret.example',
    tildelinger: arkivar(rana, broennoey),
    klarering: ['5', '14', '15', 'XX'],
    ferdigheter: ['byggesak', 'veg', 'økonomi'],
  },
  {
    brukernavn: 'arkivar.magne',
    navn: 'Magne Tverrelvli',
    beskrivelse: 'Arkivar for Vefsn og Bindal, på ferie nå',
    epost: 'magne.tverrelvli@dokumentsenteret.example',
    tildelinger: arkivar(vefsn, bindal),
    klarering: ['5', '13', '13F', '14', '15', '23', '24', '25', 'P', 'KL', 'XX'],
    ferdigheter: ['personal', 'økonomi', 'landbruk', 'sosial'],
    fravaer: { fraDag: -3, tilDag: 11, grunn: 'Ferie', stedfortreder: 'arkivar.anniken' },
  },
  {
    brukernavn: 'arkivar.anniken',
    navn: 'Anniken Rødøyhaug',
    beskrivelse: 'Arkivar for Rana, Vefsn, Bindal og Brønnøy',
    epost: 'anniken.rodoyhaug@dokumentsenteret.example',
    tildelinger: arkivar(rana, vefsn, bindal, broennoey),
    klarering: DE_FLESTE_KODER,
    ferdigheter: ['helse', 'barnevern', 'personal', 'innsyn', 'nn'],
  },
  {
    brukernavn: 'leder.senter',
    navn: 'Margrethe Dønnesvoll',
    beskrivelse: 'Leder for dokumentsenteret',
    epost: 'margrethe.donnesvoll@dokumentsenteret.example',
    tildelinger: [rana, alstahaug, bindal, broennoey, vefsn].map((kommunenummer) => ({
      kommunenummer,
      rolle: 'leder',
    })),
    klarering: ['13', '14', '15', 'XX'],
    ferdigheter: [],
  },
  {
    brukernavn: 'administrator.senter',
    navn: 'Vegard Lurøyskar',
    beskrivelse: 'Administrator: enheter, brukere og kanaler',
    epost: 'vegard.luroyskar@dokumentsenteret.example',
    tildelinger: [rana, alstahaug, bindal, broennoey, vefsn].map((kommunenummer) => ({
      kommunenummer,
      rolle: 'administrator',
    })),
    klarering: [],
    ferdigheter: [],
  },
];

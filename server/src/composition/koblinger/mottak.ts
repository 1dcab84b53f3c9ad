import path from 'node:path';
import { type Arkiv, svarfrist } from '../../arkiv/index.ts';
import type { Config } from '../../config.ts';
import { fordelingLager } from '../../fordeling/adapters/postgres/fordeling.repository.ts';
import { krevFri } from '../../fordeling/application/krevFri.ts';
import type { Uow } from '../../kernel/index.ts';
import { lagClamdSkanner } from '../../mottak/adapters/clamav/clamdSkanner.ts';
import { type Svarfrist, tilPart } from '../../mottak/adapters/kjerne/kjernearkiv.ts';
import type { PakkearkivDeps } from '../../mottak/adapters/pakke/pakkearkiv.ts';
import type { MottakDeps } from '../../mottak/index.ts';
import { FRIST_VIRKEDAGER } from '../../mottak/innsending.ts';
import type { Tilgang } from '../../tilgang/index.ts';
import { leggTilVirkedager, norskDato, type Virksomhet } from '../../virksomhet/index.ts';

export function kommunerForMottak(virksomhet: Virksomhet): MottakDeps['kommuner'] {
  return {
    finnesKommune: async (orgnr) => (await virksomhet.alleKommuner()).some((k) => k.arkivskaper === orgnr),
    arkivmaal: async (uow) => (await virksomhet.hentInnstillinger(uow)).arkivmaal,
  };
}

/** Reservations are fordeling's, which is built on mottak: here it needs only its tables and the names of people. */
export function reservasjonerFra(tilgang: Tilgang): MottakDeps['reservasjoner'] {
  return { krevFri: krevFri({ lager: fordelingLager, tilgang }) };
}

/** From the day of reception in Norway: the law's month, or the municipality's own goal in working days when that is shorter. */
export function svarfristFra(virksomhet: Virksomhet): Svarfrist {
  return async (uow, journalposttype, mottatt) => {
    const { svarfristDager } = await virksomhet.hentInnstillinger(uow);
    const dato = norskDato(mottatt);
    return svarfrist(journalposttype, dato, svarfristDager === null ? null : leggTilVirkedager(dato, svarfristDager));
  };
}

/** Counted from the day of reception in Norway, which itself does not count. */
export const innsynsfrist = (mottatt: Date): string => leggTilVirkedager(norskDato(mottatt), FRIST_VIRKEDAGER);

export function virusskannerFra(config: Config): MottakDeps['virusskanner'] {
  return config.clamd === null ? null : lagClamdSkanner({ adresse: config.clamd });
}

/** The case that a package goes to, as it is known here. */
export function sakForPakke(arkiv: Arkiv) {
  return async (uow: Uow, saksmappe: string) => {
    const sak = await arkiv.hentSak(uow, saksmappe);
    if (!sak.ok) return null;
    return {
      mappeID: sak.verdi.saksnummer,
      systemID: sak.verdi.id,
      tittel: sak.verdi.tittel,
      saksdato: sak.verdi.saksdato,
      administrativEnhet: sak.verdi.administrativEnhet,
      saksansvarlig: sak.verdi.saksansvarlig ?? 'Ufordelt',
    };
  };
}

/** What goes to another system's journal is held to the same rules for open fields as what goes to ours. */
export function opplysningerForPakke(arkiv: Arkiv): PakkearkivDeps['vurderOpplysninger'] {
  return (uow, registrering) => {
    const { part, journalposttype } = registrering;
    return arkiv.vurderOpplysninger(uow, { ...registrering, korrespondanseparter: [tilPart(part, journalposttype)] });
  };
}

/** The ways in. Folders are named by kommunenummer, so that an operator finds them. */
export function kanaladresserFra(
  virksomhet: Virksomhet,
  inn: (kommunenummer: string) => string,
): MottakDeps['kanaladresser'] {
  return async (uow) => {
    const kommune = await virksomhet.hentKommune(uow);
    return [
      {
        kanal: 'mappe',
        adresse: kommune === null ? '' : path.join(inn(kommune.kommunenummer), path.sep),
        aktiv: kommune !== null,
      },
      { kanal: 'opplasting', adresse: 'Last opp i arbeidsbenken', aktiv: true },
      { kanal: 'innsending', adresse: `/send-inn/${kommune?.kommunenummer ?? ''}`, aktiv: kommune !== null },
      { kanal: 'kommandolinje', adresse: './dokumentsenter mottak FIL… --kommune', aktiv: true },
      { kanal: 'api', adresse: `/api/kommuner/${uow.arkivskaper}/forsendelser`, aktiv: true },
      { kanal: 'overfoert', adresse: 'Fra andre kommuner i dokumentsenteret', aktiv: true },
    ];
  };
}

import { finnBrukere, finnEnheter, hentKodeverk } from '@dokumentsenter/contract';
import { useSpoer } from '../tjeneste/spoer.ts';

const FERSK_MS = 300_000;

const INGEN = [] as const;

/** Units, persons, classes and access codes of a municipality: what the fields choose from and what codes are called. */
export function useOppslag(arkivskaper: string) {
  const inn = { params: { arkivskaper } };
  const valg = { ferskMs: FERSK_MS, naar: arkivskaper !== '' };
  const enheter = useSpoer(finnEnheter, inn, valg).data?.enheter ?? INGEN;
  const brukere = useSpoer(finnBrukere, inn, valg).data?.brukere ?? INGEN;
  const kodeverk = useSpoer(hentKodeverk, inn, valg).data;
  return {
    enheter,
    brukere,
    klasser: kodeverk?.klasser ?? INGEN,
    tilgangskoder: kodeverk?.tilgangskoder ?? INGEN,
    enhetsnavn: (kode: string) => enheter.find((enhet) => enhet.kode === kode)?.navn ?? kode,
    personnavn: (id: string) => brukere.find((bruker) => bruker.id === id || bruker.brukernavn === id)?.navn ?? id,
    klassenavn: (kode: string) => {
      const klasse = kodeverk?.klasser.find((en) => en.klasseID === kode);
      return klasse === undefined ? kode : `${klasse.klasseID} ${klasse.tittel}`;
    },
  };
}
export type Oppslag = ReturnType<typeof useOppslag>;

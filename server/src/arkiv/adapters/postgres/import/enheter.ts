import type { Importenhet, Mappeslag } from '../../../domain/importenhet.ts';
import { leggDokumenter } from './dokumenter.ts';
import type { Radsamler } from './rader.ts';
import {
  eierFor,
  leggAvskrivninger,
  leggDokumentflyt,
  leggKorrespondanseparter,
  leggParter,
  leggPresedenser,
  leggRest,
  leggTilheng,
} from './tilheng.ts';
import { egneMetadata, ett, kolonner, objekter, offentligTittel, skjerming, tekster } from './verdier.ts';

type En<S extends Importenhet['slag']> = Extract<Importenhet, { slag: S }>;

const LIVSLOEP = ['opprettetDato', 'opprettetAv', 'avsluttetDato', 'avsluttetAv'] as const;
const MAPPEN = ['mappeID', 'tittel', 'beskrivelse', ...LIVSLOEP] as const;
const REGISTRERINGEN = ['tittel', 'beskrivelse', 'opprettetDato', 'opprettetAv', 'arkivertDato', 'arkivertAv'] as const;
const DATOER = [
  'dokumentetsDato',
  'mottattDato',
  'sendtDato',
  'forfallsdato',
  'offentlighetsvurdertDato',
  'utlaantDato',
  'utlaantTil',
] as const;

/** The rows one unit becomes, with all that hangs on it. `navn` is what the municipality is called. */
export function leggEnhet(ut: Radsamler, enhet: Importenhet, navn: string): void {
  const { verdi } = enhet;
  const id = String(verdi.systemID);
  switch (enhet.slag) {
    case 'arkiv':
      leggArkiv(ut, enhet, navn);
      break;
    case 'arkivdel':
      leggArkivdel(ut, enhet);
      break;
    case 'klassifikasjonssystem':
      ut.legg('klassifikasjonssystem', {
        system_id: id,
        ...kolonner(verdi, 'tittel', 'beskrivelse', 'klassifikasjonstype', ...LIVSLOEP),
        import: ut.importId,
      });
      leggKobling(ut, enhet);
      break;
    case 'klasse':
      ut.legg('klasse', {
        system_id: id,
        klassifikasjonssystem: enhet.system,
        overordnet: enhet.overordnet,
        klasse_id: ett(verdi.klasseID),
        ...kolonner(verdi, 'tittel', 'beskrivelse', ...LIVSLOEP),
        ...skjerming(verdi),
      });
      break;
    case 'saksmappe':
      leggSaksmappe(ut, enhet);
      break;
    case 'moetemappe':
      leggMoetemappe(ut, enhet);
      break;
    default:
      leggRegistrering(ut, enhet);
  }
  leggTilheng(ut, eierFor(enhet.slag, verdi));
  leggRest(ut, id, enhet.rest ?? []);
}

/** A system may be of several arkivdeler, and is written with each. */
export function leggKobling(ut: Radsamler, { verdi, arkivdel, primaert }: En<'klassifikasjonssystem'>): void {
  const rad = { arkivdel, klassifikasjonssystem: String(verdi.systemID), primaert };
  ut.legg('arkivdel_klassifikasjonssystem', rad);
}

function leggArkiv(ut: Radsamler, { verdi, overordnet }: En<'arkiv'>, navn: string): void {
  const id = String(verdi.systemID);
  ut.legg('arkiv', {
    system_id: id,
    ...kolonner(verdi, 'tittel', 'beskrivelse', 'dokumentmedium', ...LIVSLOEP),
    arkivstatus: ett(verdi.arkivstatus) ?? 'A',
    arkivskaper_navn: navn,
    overordnet,
    import: ut.importId,
  });
  // Whoever made it stays named beside the municipality that now keeps it.
  for (const skaper of objekter(verdi.arkivskaper)) {
    if (skaper.arkivskaperID === ut.arkivskaper) continue;
    ut.legg('arkiv_arkivskaper', {
      arkiv: id,
      arkivskaper_id: ett(skaper.arkivskaperID),
      ...kolonner(skaper, 'arkivskaperNavn', 'beskrivelse'),
    });
  }
}

function leggArkivdel(ut: Radsamler, { verdi, arkiv, skilleInn, skilleUt }: En<'arkivdel'>): void {
  const id = String(verdi.systemID);
  ut.legg('arkivdel', {
    system_id: id,
    arkiv,
    ...kolonner(verdi, 'tittel', 'beskrivelse', 'dokumentmedium', 'arkivdelstatus', ...LIVSLOEP),
    ...kolonner(verdi, 'arkivperiodeStartDato', 'arkivperiodeSluttDato'),
    periodeskille_inn: skilleInn,
    periodeskille_ut: skilleUt,
    ...skjerming(verdi),
    import: ut.importId,
  });
  for (const felt of ['referanseForloeper', 'referanseArvtaker'] as const) {
    const til = ett(verdi[felt]);
    if (til !== null) ut.pekere.push({ tabell: 'arkivdel', fra: id, til: String(til), rad: { felt } });
  }
}

function leggSaksmappe(ut: Radsamler, { verdi, arkivdel, klasse, overordnet }: En<Mappeslag>): void {
  const id = String(verdi.systemID);
  ut.legg('saksmappe', {
    system_id: id,
    arkivdel,
    klasse,
    overordnet,
    ...kolonner(verdi, ...MAPPEN, 'saksaar', 'sakssekvensnummer', 'saksdato', 'administrativEnhet', 'saksansvarlig'),
    ...kolonner(verdi, 'saksstatus', 'journalenhet', 'utlaantDato', 'utlaantTil'),
    offentlig_tittel: offentligTittel(verdi),
    dokumentmedium: ett(verdi.dokumentmedium) ?? 'E',
    siste_journalpostnummer: 0,
    ...skjerming(verdi),
    ...egneMetadata(verdi),
  });
  for (const til of tekster(verdi.referanseSekundaerKlassifikasjon))
    ut.pekere.push({ tabell: 'saksmappe_sekundaerklasse', fra: id, til, rad: { saksmappe: id, klasse: til } });
  const eier = eierFor('saksmappe', verdi);
  leggParter(ut, eier, 'saksmappe');
  leggPresedenser(ut, eier, 'saksmappe');
}

function leggMoetemappe(ut: Radsamler, { verdi, arkivdel, klasse }: En<Mappeslag>): void {
  const id = String(verdi.systemID);
  ut.legg('moetemappe', {
    system_id: id,
    arkivdel,
    klasse,
    ...kolonner(verdi, ...MAPPEN, 'dokumentmedium', 'moetenummer', 'utvalg', 'moetedato', 'moetested'),
    offentlig_tittel: offentligTittel(verdi),
    ...skjerming(verdi),
    ...egneMetadata(verdi),
  });
  for (const felt of ['referanseForrigeMoete', 'referanseNesteMoete'] as const) {
    const til = ett(verdi[felt]);
    if (til !== null) ut.pekere.push({ tabell: 'moetemappe', fra: id, til: String(til), rad: { felt } });
  }
  leggParter(ut, eierFor('moetemappe', verdi), 'moetemappe');
  objekter(verdi.moetedeltaker).forEach((deltaker, nr) => {
    ut.legg('moetedeltaker', {
      moetemappe: id,
      rekkefoelge: nr + 1,
      ...kolonner(deltaker, 'moetedeltakerNavn', 'moetedeltakerFunksjon'),
    });
  });
}

type Registrering = En<'journalpost' | 'arkivnotat' | 'moeteregistrering'>;

function leggRegistrering(ut: Radsamler, { slag, mappe, verdi }: Registrering): void {
  const id = String(verdi.systemID);
  const felles = {
    system_id: id,
    ...kolonner(verdi, ...REGISTRERINGEN, 'administrativEnhet', 'saksbehandler'),
    registrerings_id: ett(verdi.registreringsID),
    offentlig_tittel: offentligTittel(verdi),
    forfatter: tekster(verdi.forfatter),
    ...skjerming(verdi),
    ...egneMetadata(verdi),
  };
  const eier = eierFor(slag, verdi);
  if (slag === 'moeteregistrering') {
    ut.legg('moeteregistrering', {
      ...felles,
      moetemappe: mappe,
      ...kolonner(verdi, 'dokumentmedium', 'moeteregistreringstype', 'moetesakstype', 'moeteregistreringsstatus'),
    });
    for (const til of tekster(verdi.referanseTilMoeteregistrering))
      ut.pekere.push({ tabell: 'moeteregistrering_referanse', fra: id, til, rad: { fra: id, til } });
    for (const fra of tekster(verdi.referanseFraMoeteregistrering))
      ut.pekere.push({ tabell: 'moeteregistrering_referanse', fra, til: id, rad: { fra, til: id } });
  } else {
    const iSak = {
      ...felles,
      saksmappe: mappe,
      ...kolonner(verdi, ...DATOER),
      antall_vedlegg: ett(verdi.antallVedlegg) ?? 0,
      dokumentmedium: ett(verdi.dokumentmedium) ?? 'E',
    };
    if (slag === 'arkivnotat') ut.legg('arkivnotat', { ...iSak, registreringsnummer: ett(verdi.registreringsnummer) });
    else {
      ut.legg('journalpost', {
        ...iSak,
        ...kolonner(verdi, 'journalaar', 'journalsekvensnummer', 'journalpostnummer', 'journalposttype'),
        ...kolonner(verdi, 'journalstatus', 'journaldato', 'journalenhet'),
      });
      leggAvskrivninger(ut, eier);
      leggPresedenser(ut, eier, 'journalpost');
    }
    leggDokumentflyt(ut, eier, slag);
  }
  leggKorrespondanseparter(ut, eier, slag);
  leggParter(ut, eier, slag);
  leggDokumenter(ut, slag, verdi);
}

import { JOURNALKOLONNER, JOURNALNAVN, type Journalkolonne, UDATERT } from '@dokumentsenter/contract';
import {
  AVSKRIVNINGSMAATE,
  JOURNALPOSTTYPE,
  JOURNALSTATUS,
  KORRESPONDANSEPARTTYPE,
  kodenavn,
} from '@dokumentsenter/noark';
import type { Celle, Tabell } from '../../../platform/tabell/tabellfil.ts';
import type { Journalrapportrad, Journalslag } from '../../index.ts';
import type { Maalform } from './listetabell.ts';

type Felt = readonly [Journalkolonne, (rad: Journalrapportrad) => Celle];

/** Each column of a journal and what stands in it, in the standard's order; the public journal has a part of them (krav 5.2.2, 5.2.9). */
export function journalfelt(slag: Journalslag, maalform: Maalform): readonly Felt[] {
  const alle: readonly Felt[] = [
    ['mappeID', (r) => r.mappeID],
    ['sakstittel', (r) => r.sakstittel],
    ['sakEnhet', (r) => r.sakEnhet],
    ['saksansvarlig', (r) => r.saksansvarlig],
    ['arkivdel', (r) => r.arkivdel],
    ['klasse', (r) => (r.klasseID === null ? null : `${r.klasseID} ${r.klassetittel ?? ''}`.trim())],
    ['journalnummer', (r) => r.journalnummer],
    ['registreringsID', (r) => r.registreringsID],
    ['type', (r) => kodenavn(JOURNALPOSTTYPE, r.journalposttype)],
    ['status', (r) => kodenavn(JOURNALSTATUS, r.journalstatus)],
    ['journaldato', (r) => r.journaldato],
    ['dokumentetsDato', (r) => r.dokumentetsDato ?? UDATERT[maalform]],
    ['tittel', (r) => r.tittel],
    ['parter', (r) => r.parter.map(somPart).join('; ')],
    ['tilgangskode', (r) => r.tilgangskode],
    ['hjemmel', (r) => r.hjemmel],
    ['antallVedlegg', (r) => r.antallVedlegg],
    ['offentlighetsvurdertDato', (r) => r.offentlighetsvurdertDato],
    ['journalenhet', (r) => r.journalenhet],
    ['avskrivning', avskrivning],
  ];
  return slag === 'loepende' ? alle : alle.filter(([navn]) => JOURNALKOLONNER[navn].offentlig);
}

export function journaltabell(slag: Journalslag, rader: readonly Journalrapportrad[], maalform: Maalform): Tabell {
  const felt = journalfelt(slag, maalform);
  return {
    tittel: JOURNALNAVN[slag][maalform],
    kolonner: felt.map(([navn]) => JOURNALKOLONNER[navn][maalform]),
    rader: rader.map((rad) => felt.map(([, celle]) => celle(rad))),
  };
}

function somPart({ type, navn, enhet, saksbehandler }: Journalrapportrad['parter'][number]): string {
  const inne = [enhet, saksbehandler].filter((ledd) => ledd !== null).join(', ');
  return `${kodenavn(KORRESPONDANSEPARTTYPE, type)}: ${navn}${inne === '' ? '' : ` (${inne})`}`;
}

function avskrivning({ avskrivning: a }: Journalrapportrad): string | null {
  if (a === null) return null;
  return [kodenavn(AVSKRIVNINGSMAATE, a.maate), a.dato, a.avskrevetAv].filter((ledd) => ledd !== null).join(', ');
}

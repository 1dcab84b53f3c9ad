import {
  angreAvskrivning,
  arkiver,
  arkiverArkivnotat,
  avskriv,
  avsluttSak,
  endreDokumenttittel,
  endreKodeverdi,
  endrePresedens,
  endreSak,
  ferdigstillDokument,
  finnAapneMapper,
  finnArkivdeler,
  finnPresedenser,
  flyttAapneMapper,
  flyttAvsluttedeMapper,
  flyttJournalposter,
  gjenaapneSak,
  godkjennPresedens,
  hentFrister,
  hentJournalmerknader,
  hentKodelister,
  hentSakslogg,
  hentTilheng,
  hentTjenestemaal,
  knyttDokument,
  leggTilJournalmerknad,
  leggTilJournalreferanse,
  leggTilPart,
  leggTilPresedens,
  leggTilSaksmerknad,
  leggTilSaksreferanse,
  settArkivdelstatus,
  settArkivdelsted,
  settArvtaker,
  settFristpause,
  settJournalstatus,
  settOppbevaringssted,
  settSaksstatus,
  settTjenestemaal,
  skjermDokument,
  skjermJournalpost,
  skjermSak,
  slettDokumentobjekt,
  vurderAvslutning,
} from '@dokumentsenter/contract';
import { ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Arkiv } from '../../index.ts';
import { egnemetadataruter } from './egnemetadataruter.ts';
import { kassasjonsruter } from './kassasjonsruter.ts';
import {
  tilArkivnotat,
  tilJournalpost,
  tilLogg,
  tilMerknader,
  tilPresedens,
  tilTilheng,
  utenUsendt,
} from './visning.ts';

/** What an archivist does with what is registered. */
export function regelruter(arkiv: Arkiv): Rute[] {
  return [
    ...journalpostruter(arkiv),
    ...saksruter(arkiv),
    ...tilhengsruter(arkiv),
    ...dokumentruter(arkiv),
    ...arkivdelruter(arkiv),
    ...kodeverksruter(arkiv),
    ...kassasjonsruter(arkiv),
    ...egnemetadataruter(arkiv),
  ];
}

function journalpostruter(arkiv: Arkiv): Rute[] {
  return [
    implementer(settJournalstatus, async ({ uow, params, body }) => {
      const svar = await arkiv.settJournalstatus(uow, params.id, body.status);
      return svar.ok ? ok(tilJournalpost(svar.verdi, uow.arkivskaper)) : svar;
    }),
    implementer(arkiver, async ({ uow, body }) => arkiv.arkiver(uow, body.journalposter)),
    implementer(avskriv, async ({ uow, params, body }) => {
      const svar = await arkiv.avskriv(uow, params.id, body);
      return svar.ok ? ok(tilJournalpost(svar.verdi, uow.arkivskaper)) : svar;
    }),
    implementer(angreAvskrivning, async ({ uow, params }) => {
      const svar = await arkiv.angreAvskrivning(uow, params.id, params.avskrivning);
      return svar.ok ? ok(tilJournalpost(svar.verdi, uow.arkivskaper)) : svar;
    }),
    implementer(skjermJournalpost, async ({ uow, params, body }) => {
      const skjermet = await arkiv.skjermJournalpost(uow, params.id, body.skjerming);
      if (!skjermet.ok) return skjermet;
      const svar = await arkiv.hentJournalpost(uow, params.id);
      return svar.ok ? ok(tilJournalpost(svar.verdi, uow.arkivskaper)) : svar;
    }),
    implementer(hentJournalmerknader, async ({ uow, params }) => {
      const svar = await arkiv.hentMerknader(uow, { type: 'journalpost', id: params.id });
      return svar.ok ? ok({ merknader: tilMerknader(svar.verdi) }) : svar;
    }),
    implementer(leggTilJournalmerknad, async ({ uow, params, body }) =>
      arkiv.leggTilMerknad(uow, { type: 'journalpost', id: params.id }, body.tekst, body.type),
    ),
    implementer(leggTilJournalreferanse, async ({ uow, params, body }) =>
      arkiv.leggTilKryssreferanse(uow, { type: 'journalpost', id: params.id }, body),
    ),
    implementer(hentFrister, async ({ uow, params }) => arkiv.hentFrister(uow, params.id)),
    implementer(settFristpause, async ({ uow, params, body }) => arkiv.settFristpause(uow, params.id, body)),
  ];
}

function saksruter(arkiv: Arkiv): Rute[] {
  return [
    implementer(vurderAvslutning, async ({ uow, params }) => {
      const svar = await arkiv.vurderAvslutning(uow, params.id);
      if (!svar.ok) return svar;
      const { uarkiverte, utenArkivformat, restanser } = svar.verdi;
      return ok({ uarkiverte: [...uarkiverte], utenArkivformat: [...utenArkivformat], restanser: [...restanser] });
    }),
    implementer(avsluttSak, async ({ uow, params, body }) => arkiv.avsluttSak(uow, params.id, body.bekreftet)),
    implementer(gjenaapneSak, async ({ uow, params, body }) => arkiv.gjenaapneSak(uow, params.id, body.begrunnelse)),
    implementer(endreSak, async ({ uow, params, body }) => {
      const svar = await arkiv.endreSak(uow, params.id, utenUsendt(body));
      return svar.ok ? ok({ saksnummer: svar.verdi.saksnummer }) : svar;
    }),
    implementer(settSaksstatus, async ({ uow, params, body }) => {
      const svar = await arkiv.settSaksstatus(uow, params.id, body.status);
      return svar.ok ? ok({ saksnummer: svar.verdi.saksnummer }) : svar;
    }),
    implementer(flyttJournalposter, async ({ uow, params, body }) =>
      arkiv.flyttJournalposter(uow, { fra: params.id, til: body.til, journalposter: body.journalposter }),
    ),
    implementer(skjermSak, async ({ uow, params, body }) => arkiv.skjermSak(uow, params.id, body.skjerming)),
    implementer(hentSakslogg, async ({ uow, params }) => {
      const svar = await arkiv.hentSakslogg(uow, params.id);
      return svar.ok ? ok({ endringer: tilLogg(svar.verdi) }) : svar;
    }),
    implementer(settOppbevaringssted, async ({ uow, params, body }) =>
      arkiv.settOppbevaringssted(uow, { type: 'saksmappe', id: params.id }, body.steder),
    ),
  ];
}

function tilhengsruter(arkiv: Arkiv): Rute[] {
  return [
    implementer(hentTilheng, async ({ uow, params }) => {
      const svar = await arkiv.hentTilheng(uow, params.id);
      return svar.ok ? ok(tilTilheng(svar.verdi)) : svar;
    }),
    implementer(leggTilSaksmerknad, async ({ uow, params, body }) =>
      arkiv.leggTilMerknad(uow, { type: 'saksmappe', id: params.id }, body.tekst, body.type),
    ),
    implementer(leggTilSaksreferanse, async ({ uow, params, body }) =>
      arkiv.leggTilKryssreferanse(uow, { type: 'saksmappe', id: params.id }, body),
    ),
    implementer(leggTilPart, async ({ uow, params, body }) => arkiv.leggTilPart(uow, params.id, body)),
    implementer(leggTilPresedens, async ({ uow, params, body }) =>
      arkiv.leggTilPresedens(uow, { type: 'saksmappe', id: params.id }, body),
    ),
    implementer(endrePresedens, async ({ uow, params }) => arkiv.endrePresedens(uow, params.id)),
    implementer(godkjennPresedens, async ({ uow, params }) => arkiv.godkjennPresedens(uow, params.id)),
    implementer(finnPresedenser, async ({ uow, query: { godkjent, etter, grense, ...filter } }) => {
      const valg = { ...filter, godkjent: godkjent === undefined ? undefined : godkjent === 'true' };
      const svar = await arkiv.finnPresedenser(uow, valg, { etter, grense });
      return svar.ok ? ok({ ...svar.verdi, presedenser: svar.verdi.presedenser.map(tilPresedens) }) : svar;
    }),
    implementer(arkiverArkivnotat, async ({ uow, params }) => {
      const svar = await arkiv.arkiverArkivnotat(uow, params.id);
      return svar.ok ? ok(tilArkivnotat(svar.verdi)) : svar;
    }),
  ];
}

function dokumentruter(arkiv: Arkiv): Rute[] {
  return [
    implementer(skjermDokument, async ({ uow, params, body }) =>
      arkiv.skjermDokument(uow, params.id, params.dokument, body.skjerming),
    ),
    implementer(knyttDokument, async ({ uow, params, body }) => arkiv.knyttDokument(uow, params.id, body)),
    implementer(ferdigstillDokument, async ({ uow, params }) =>
      arkiv.ferdigstillDokument(uow, params.id, params.dokument),
    ),
    implementer(endreDokumenttittel, async ({ uow, params, body }) =>
      arkiv.endreDokumenttittel(uow, params.id, params.dokument, body.tittel),
    ),
    implementer(slettDokumentobjekt, async ({ uow, params }) =>
      arkiv.slettDokumentobjekt(uow, params.id, params.dokument, params.objekt),
    ),
  ];
}

function arkivdelruter(arkiv: Arkiv): Rute[] {
  return [
    implementer(finnArkivdeler, async ({ uow }) => ok({ arkivdeler: await arkiv.finnPerioder(uow) })),
    implementer(settArvtaker, async ({ uow, params, body }) => arkiv.settArvtaker(uow, params.id, body.arvtaker)),
    implementer(settArkivdelstatus, async ({ uow, params, body }) =>
      arkiv.settArkivdelstatus(uow, params.id, body.status),
    ),
    implementer(finnAapneMapper, async ({ uow, params }) => {
      const svar = await arkiv.finnAapneMapper(uow, params.id);
      return svar.ok ? ok({ saker: svar.verdi }) : svar;
    }),
    implementer(flyttAapneMapper, async ({ uow, params }) => arkiv.flyttAapneMapper(uow, params.id)),
    implementer(flyttAvsluttedeMapper, async ({ uow, params, body }) =>
      arkiv.flyttAvsluttedeMapper(uow, params.id, body),
    ),
    implementer(settArkivdelsted, async ({ uow, params, body }) =>
      arkiv.settOppbevaringssted(uow, { type: 'arkivdel', id: params.id }, body.steder),
    ),
  ];
}

function kodeverksruter(arkiv: Arkiv): Rute[] {
  return [
    implementer(hentKodelister, async ({ uow }) => ok({ kodelister: await arkiv.hentKodelister(uow) })),
    implementer(endreKodeverdi, async ({ uow, body }) => arkiv.endreKodeverdi(uow, body)),
    implementer(hentTjenestemaal, async ({ uow }) => ok({ tjenestemaal: await arkiv.hentTjenestemaal(uow) })),
    implementer(settTjenestemaal, async ({ uow, body }) => {
      const svar = await arkiv.settTjenestemaal(uow, body.tjenestemaal);
      return svar.ok ? ok({ tjenestemaal: svar.verdi }) : svar;
    }),
  ];
}

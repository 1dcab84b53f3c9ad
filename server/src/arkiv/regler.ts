import type { Result, Uow } from '../kernel/index.ts';
import { arkiver } from './application/arkiver.ts';
import { angreAvskrivning, avskriv } from './application/avskriv.ts';
import { avsluttSak, gjenaapneSak, vurderAvslutningAvSak } from './application/avsluttSak.ts';
import { egnemetadataregler } from './application/egnemetadata.ts';
import {
  endreDokumenttittel,
  ferdigstillDokument,
  finnInaktiveFiler,
  leggTilVariant,
  leggTilVersjon,
  slettDokumentobjekt,
} from './application/endreDokument.ts';
import { endreSak, settSaksstatus } from './application/endreSak.ts';
import { flyttAvsluttedeMapper } from './application/flyttAvsluttedeMapper.ts';
import { flyttJournalposter } from './application/flyttJournalposter.ts';
import { hentFrister, hentTjenestemaal, settFristpause, settTjenestemaal } from './application/frister.ts';
import { hentSakslogg } from './application/hentEndringslogg.ts';
import { hentArkivnotat, hentMerknader, hentNotatobjekt, hentTilheng } from './application/hentTilheng.ts';
import {
  finnKassasjonsvedtak,
  finnTilKassasjon,
  kasserDokumenter,
  settKassasjonsvedtak,
} from './application/kassasjon.ts';
import { knyttDokument } from './application/knyttDokument.ts';
import { endreKodeverdi, hentKodelister } from './application/kodeverdier.ts';
import { leggTilKryssreferanse, leggTilMerknad, leggTilPart } from './application/leggTil.ts';
import { finnUtloepteSkjerminger, opphevSkjerming } from './application/opphevSkjerming.ts';
import { arkiverArkivnotat, opprettArkivnotat } from './application/opprettArkivnotat.ts';
import { finnInnsynspart, hentPartsinnsyn, skrivPartsinnsyn } from './application/partsinnsyn.ts';
import {
  finnAapneMapper,
  finnPerioder,
  flyttAapneMapper,
  settArkivdelstatus,
  settArvtaker,
} from './application/perioder.ts';
import { presedensregler } from './application/presedens.ts';
import { registrerArkivformat } from './application/registrerArkivformat.ts';
import { settJournalstatus } from './application/settJournalstatus.ts';
import { settOppbevaringssted } from './application/settOppbevaringssted.ts';
import { skjermDokument, skjermJournalpost, skjermSak } from './application/skjerm.ts';
import { finnSperrede, opphevSperring, sperrJournalpost } from './application/sperr.ts';
import type { ArkivDeps } from './ports.ts';

/** What an archivist does with what is registered (noark.md 1.5). Every operation works in the caller's unit of work. */
export function arkivregler(deps: ArkivDeps) {
  return {
    settJournalstatus: settJournalstatus(deps),
    arkiver: arkiver(deps),
    avskriv: avskriv(deps),
    angreAvskrivning: angreAvskrivning(deps),
    vurderAvslutning: vurderAvslutningAvSak(deps),
    avsluttSak: avsluttSak(deps),
    gjenaapneSak: gjenaapneSak(deps),
    endreSak: endreSak(deps),
    settSaksstatus: settSaksstatus(deps),
    flyttJournalposter: flyttJournalposter(deps),
    opprettArkivnotat: opprettArkivnotat(deps),
    arkiverArkivnotat: arkiverArkivnotat(deps),
    hentArkivnotat: hentArkivnotat(deps),
    skjermSak: skjermSak(deps),
    finnUtloepteSkjerminger: finnUtloepteSkjerminger(deps),
    opphevSkjerming: opphevSkjerming(deps),
    skjermJournalpost: skjermJournalpost(deps),
    skjermDokument: skjermDokument(deps),
    leggTilVersjon: leggTilVersjon(deps),
    leggTilVariant: leggTilVariant(deps),
    knyttDokument: knyttDokument(deps),
    ferdigstillDokument: ferdigstillDokument(deps),
    registrerArkivformat: registrerArkivformat(deps),
    endreDokumenttittel: endreDokumenttittel(deps),
    finnInaktiveFiler: finnInaktiveFiler(deps),
    slettDokumentobjekt: slettDokumentobjekt(deps),
    leggTilMerknad: leggTilMerknad(deps),
    leggTilKryssreferanse: leggTilKryssreferanse(deps),
    leggTilPart: leggTilPart(deps),
    ...presedensregler(deps),
    ...egnemetadataregler(deps),
    hentTilheng: hentTilheng(deps),
    hentMerknader: hentMerknader(deps),
    hentNotatobjekt: hentNotatobjekt(deps),
    hentFrister: hentFrister(deps),
    settFristpause: settFristpause(deps),
    hentTjenestemaal: hentTjenestemaal(deps),
    settTjenestemaal: settTjenestemaal(deps),
    hentSakslogg: hentSakslogg(deps),
    settOppbevaringssted: settOppbevaringssted(deps),
    hentKodelister: hentKodelister(deps),
    endreKodeverdi: endreKodeverdi(deps),
    finnPerioder: finnPerioder(deps),
    settArvtaker: settArvtaker(deps),
    settArkivdelstatus: settArkivdelstatus(deps),
    finnAapneMapper: finnAapneMapper(deps),
    flyttAapneMapper: flyttAapneMapper(deps),
    flyttAvsluttedeMapper: flyttAvsluttedeMapper(deps),
    finnKassasjonsvedtak: finnKassasjonsvedtak(deps),
    settKassasjonsvedtak: settKassasjonsvedtak(deps),
    finnTilKassasjon: finnTilKassasjon(deps),
    kasserDokumenter: kasserDokumenter(deps),
    filerIBruk: (uow: Uow, sjekksummer: readonly string[]) => deps.lager(uow).kassasjon.iBruk(sjekksummer),
    sperrJournalpost: sperrJournalpost(deps),
    opphevSperring: opphevSperring(deps),
    finnSperrede: finnSperrede(deps),
    finnInnsynspart: finnInnsynspart(deps),
    hentPartsinnsyn: hentPartsinnsyn(deps),
    skrivPartsinnsyn: skrivPartsinnsyn(deps),
  } as const satisfies Readonly<Record<string, (uow: Uow, ...inn: never[]) => Promise<Result<unknown> | unknown[]>>>;
}
export type Arkivregler = ReturnType<typeof arkivregler>;

import { formaterMappeId } from '@dokumentsenter/noark';
import { ok, type Result, type Uow } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from '../domain/avvisninger.ts';
import { norskDato } from '../domain/dato.ts';
import { type OpprettSaksmappe, vurderNySak } from '../domain/saksmappe.ts';
import { saksmappeOpprettet } from '../events.ts';
import type { ArkivDeps } from '../ports.ts';
import { enhetErUkjent } from './enhet.ts';
import { medSaksansvarlig } from './saksbehandler.ts';

export interface OpprettetSaksmappe {
  readonly id: string;
  /** mappeID, e.g. `2026/123`. */
  readonly saksnummer: string;
}

/** Makes a case with the next number of its year (noark.md 1.4). Refuses with `arkiv.enhet-ukjent`, `arkiv.saksbehandler-ukjent` and the codes of `vurderNySak`. */
export const opprettSaksmappe =
  (deps: ArkivDeps) =>
  async (uow: Uow, inn: OpprettSaksmappe): Promise<Result<OpprettetSaksmappe, Arkivavvisning>> => {
    const { struktur, saker, nummer, endringslogg } = deps.lager(uow);
    if (await enhetErUkjent(deps, uow, inn.administrativEnhet)) return avvis('arkiv.enhet-ukjent');
    const medNavn = await medSaksansvarlig(deps, uow, inn);
    if (!medNavn.ok) return medNavn;
    const kommando = medNavn.verdi;
    const arkivdel = await struktur.arkivdelForNyMappe(kommando.arkivdel ?? null);
    const klasse = arkivdel === null ? null : await struktur.klasseForMappe(arkivdel.id, kommando.klasse);
    const tilgangskoder = await struktur.tilgangskoder();
    const vurdert = vurderNySak(kommando, { klasse, arkivdel, tilgangskoder, idag: norskDato(uow.naa) });
    if (!vurdert.ok) return vurdert;
    const sak = vurdert.verdi;
    const eiendom = sak.gnrbnr === null ? null : await struktur.sikreEiendomsklasse(sak.arkivdel, sak.gnrbnr);
    if (sak.gnrbnr !== null && eiendom === null) return avvis('arkiv.eiendom-ugyldig');
    const id = uow.nyId();
    const sakssekvensnummer = await nummer.neste('sak', sak.saksaar);
    await saker.settInn(id, sakssekvensnummer, sak, eiendom);
    await endringslogg.foer(id, [{ felt: 'saksstatus', tidligereVerdi: null, nyVerdi: sak.saksstatus }]);
    await uow.announce(saksmappeOpprettet, { saksmappe: id });
    return ok({ id, saksnummer: formaterMappeId({ saksaar: sak.saksaar, sakssekvensnummer }) });
  };

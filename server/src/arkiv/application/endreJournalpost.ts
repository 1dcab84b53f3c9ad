import { ok, type Result, type Uow } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from '../domain/avvisninger.ts';
import { type EndreJournalpost, vurderEndring } from '../domain/endring.ts';
import { tekstEllerNull } from '../domain/skjerming.ts';
import { type Journalpostvisning, kanSeJournalpost, visJournalpost } from '../domain/visning.ts';
import { journalpostEndret } from '../events.ts';
import type { ArkivDeps } from '../ports.ts';
import { datogrenser } from './datogrenser.ts';
import { enhetErUkjent } from './enhet.ts';
import { slaaOppSaksbehandler } from './saksbehandler.ts';

/** Corrects a journalpost, one endringslogg row for each field that changes (vedlegg 3). Only for those who see what they change. */
export const endreJournalpost =
  (deps: ArkivDeps) =>
  async (uow: Uow, id: string, oensket: EndreJournalpost): Promise<Result<Journalpostvisning, Arkivavvisning>> => {
    const { journal, struktur, endringslogg } = deps.lager(uow);
    const post = await journal.laas(id);
    if (post === null) return avvis('arkiv.journalpost-finnes-ikke');
    if (!kanSeJournalpost(uow.aktoer, post)) return avvis('arkiv.ikke-klarert');
    const { administrativEnhet } = oensket;
    if (administrativEnhet !== post.administrativEnhet && (await enhetErUkjent(deps, uow, administrativEnhet))) {
      return avvis('arkiv.enhet-ukjent');
    }
    const medId = await medNySaksbehandler(deps, uow, post.saksbehandler, oensket);
    if (!medId.ok) return medId;
    const vurdert = vurderEndring(post, medId.verdi, {
      tilgangskoder: await struktur.tilgangskoder(),
      ...datogrenser(deps, uow),
    });
    if (!vurdert.ok) return vurdert;
    const { verdier, endringer } = vurdert.verdi;
    if (endringer.length > 0) {
      await journal.endre(id, verdier);
      await endringslogg.foer(id, endringer);
      const felt = endringer.map((endring) => endring.felt);
      await uow.announce(journalpostEndret, { journalpost: id, saksmappe: post.saksmappe, felt });
    }
    return ok(visJournalpost(uow.aktoer, { ...post, ...verdier }));
  };

async function medNySaksbehandler(
  deps: ArkivDeps,
  uow: Uow,
  naavaerende: string | null,
  oensket: EndreJournalpost,
): Promise<Result<EndreJournalpost, Arkivavvisning>> {
  if (oensket.saksbehandler === undefined || oensket.saksbehandlerId !== undefined) return ok(oensket);
  const tekst = tekstEllerNull(oensket.saksbehandler);
  const { saksbehandler: _uendret, ...resten } = oensket;
  if (tekst === naavaerende) return ok(resten);
  if (tekst === null) return ok({ ...oensket, saksbehandler: null, saksbehandlerId: null });
  const svar = await slaaOppSaksbehandler(deps, uow, tekst);
  if (svar === 'ukjent') return avvis('arkiv.saksbehandler-ukjent');
  return ok({ ...oensket, saksbehandler: svar.navn, saksbehandlerId: svar.id });
}

import type { Uow } from '../../../kernel/index.ts';
import { sammenlign, type Tilstand, type Varselhva } from '../../domain/varsel.ts';
import { sendVarsel } from '../../jobs.ts';
import type { Varslingsoppsett } from '../../ports/varsling.ts';
import type { VarslingDeps } from './deps.ts';

const DOEGN_MS = 86_400_000;
const LIGGER_MS = 2 * DOEGN_MS;

/** By the clock: what has begun to be wrong is told once, and so is that it is over. Nothing while nobody is to be told. */
export const finnVarsler =
  (deps: VarslingDeps) =>
  async (uow: Uow): Promise<void> => {
    const lager = deps.varsellager(uow);
    const oppsett = await lager.oppsett();
    if (oppsett === null || (oppsett.epost.length === 0 && oppsett.webhook === null)) return;
    const { nye, over } = sammenlign(await lager.aapne(), await tilstander(deps, uow, oppsett));
    for (const tilstand of nye) {
      const id = uow.nyId();
      if (await lager.start(id, tilstand)) await koe(uow, oppsett, id, 'startet');
    }
    for (const { id } of over) {
      await lager.avslutt(id);
      await koe(uow, oppsett, id, 'over');
    }
  };

/** A job for each way, so that one that fails is tried again without the other being sent twice. */
async function koe(uow: Uow, oppsett: Varslingsoppsett, varsel: string, hva: Varselhva): Promise<void> {
  if (oppsett.epost.length > 0) await uow.enqueue(sendVarsel, { varsel, hva, vei: 'epost' });
  if (oppsett.webhook !== null) await uow.enqueue(sendVarsel, { varsel, hva, vei: 'webhook' });
}

/** All that is wrong in the municipality now. */
async function tilstander(deps: VarslingDeps, uow: Uow, oppsett: Varslingsoppsett): Promise<Tilstand[]> {
  const lager = deps.kanallager(uow);
  const naa = uow.naa.getTime();
  const feiletFoer = naa - oppsett.feiletMinutter * 60_000;
  const utloeperFoer = new Date(naa + oppsett.utloepDager * DOEGN_MS).toISOString().slice(0, 10);
  const kjente = new Map((await lager.tilstander()).map((rad) => [rad.kanal, rad]));
  const ut: Tilstand[] = [];
  for (const { id, navn, aktiv, utloeper } of await lager.alleOppsett()) {
    const rad = kjente.get(id);
    const siden = rad?.feilPaaRad ? rad.feiletSiden : null;
    if (aktiv && siden != null && siden.getTime() <= feiletFoer)
      ut.push({
        slag: 'kanal-feiler',
        noekkel: id,
        detaljer: { kanal: navn, siden: siden.toISOString(), feil: rad?.sisteFeil ?? 'uventet' },
      });
    if (aktiv && utloeper !== null && utloeper <= utloeperFoer)
      ut.push({ slag: 'utloeper', noekkel: id, detaljer: { kanal: navn, dato: utloeper } });
    const oppgitt = (await lager.oppgitteSvar(uow.arkivskaper, id)).length;
    if (oppgitt > 0) ut.push({ slag: 'kvittering-oppgitt', noekkel: id, detaljer: { kanal: navn, antall: oppgitt } });
  }
  const gamle = (await deps.lager(uow).liggendeFoer(new Date(naa - LIGGER_MS))).map(({ id }) => id);
  const uten = gamle.length === 0 ? [] : await deps.utenOppgave(uow, gamle);
  if (uten.length > 0) ut.push({ slag: 'post-liggende', noekkel: 'alle', detaljer: { antall: uten.length } });
  const avvik = (await deps.regnskaplager(uow).aapneAvvik()).filter(({ slag }) => slag !== 'uten-oppgave').length;
  if (avvik > 0) ut.push({ slag: 'regnskap-avvik', noekkel: 'alle', detaljer: { antall: avvik } });
  const sedler = await deps.avvikendeSedler(uow);
  if (sedler > 0) ut.push({ slag: 'foelgeseddel-avvik', noekkel: 'alle', detaljer: { antall: sedler } });
  return ut;
}

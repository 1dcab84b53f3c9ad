import { avvis, ok, type Result, type Uow } from '../../kernel/index.ts';
import { lesAdresse, type Postadresse } from '../domain/adresse.ts';
import { hinderForDigital, kanEkspederes } from '../domain/kanalvalg.ts';
import type { Utsendingskanal } from '../domain/utsending.ts';
import { sendUtsending } from '../jobs.ts';
import type { EkspederingDeps } from '../ports.ts';

export interface Mottakervalg {
  readonly korrespondansepart: string;
  readonly kanal: Utsendingskanal;
  /** Written by the person who sends; null: the one that stands on the recipient. */
  readonly adresse: string | null;
}

/**
 * Puts a journalpost in the post: one copy for each recipient chosen. Digital copies are sent by a job at once, prints wait for a person.
 * Refuses with the codes of `kanEkspederes`, `ekspedering.ukjent-mottaker`, `ekspedering.adresse-mangler`, `ekspedering.kan-ikke-digitalt`
 * and `ekspedering.alt-sendt`: nobody is sent the same twice. `klagerett`: it is a decision that can be complained about.
 */
export const ekspeder =
  (deps: EkspederingDeps) =>
  async (
    uow: Uow,
    journalpost: string,
    valgte: readonly Mottakervalg[],
    klagerett = false,
  ): Promise<Result<{ utsendinger: string[] }>> => {
    const funnet = await deps.arkiv.hentForEkspedering(uow, journalpost);
    if (!funnet.ok) return funnet;
    const post = funnet.verdi;
    const kan = kanEkspederes(post);
    if (!kan.ok) return kan;
    const satteOpp = await deps.formidler.erSattOpp(uow);
    const lager = deps.lager(uow);
    const utsendinger: string[] = [];
    if (klagerett) await deps.brevmaler(uow).noterBrev({ journalpost, mal: null, klagerett });
    for (const { korrespondansepart, kanal, adresse } of valgte) {
      const mottaker = post.mottakere.find(({ id }) => id === korrespondansepart);
      if (mottaker === undefined) return avvis('ekspedering.ukjent-mottaker');
      const hinder = kanal === 'svarut' ? hinderForDigital(post, mottaker, satteOpp) : null;
      if (hinder !== null) return avvis('ekspedering.kan-ikke-digitalt', { hinder });
      const lest: Postadresse | null = lesAdresse(adresse ?? mottaker.postadresse);
      if (lest === null) return avvis('ekspedering.adresse-mangler');
      const id = uow.nyId();
      if (!(await lager.opprett({ id, journalpost, korrespondansepart, kanal, adresse: lest })))
        return avvis('ekspedering.alt-sendt');
      if (kanal === 'svarut') await uow.enqueue(sendUtsending, { utsending: id }, { noekkel: id });
      utsendinger.push(id);
    }
    return ok({ utsendinger });
  };

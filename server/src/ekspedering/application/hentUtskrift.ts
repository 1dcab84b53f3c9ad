import { buffer } from 'node:stream/consumers';
import { avvis, ok, type Result, type Sjekksum, type Uow } from '../../kernel/index.ts';
import { adresselinjer } from '../domain/adresse.ts';
import { kanEkspederes } from '../domain/kanalvalg.ts';
import type { EkspederingDeps } from '../ports.ts';

/** One copy as it is put in a window envelope: the address page, then the documents. `arkiv.ikke-klarert` to who may not see them. */
export const hentUtskrift =
  (deps: EkspederingDeps) =>
  async (uow: Uow, id: string): Promise<Result<{ pdf: Buffer; navn: string }>> => {
    const rad = await deps.lager(uow).hent(id);
    if (rad === null) return avvis('ekspedering.finnes-ikke');
    if (rad.kanal !== 'utskrift' || rad.status === 'avbrutt')
      return avvis('ekspedering.valg-ugyldig', { status: rad.status });
    const funnet = await deps.arkiv.hentForEkspedering(uow, rad.journalpost);
    if (!funnet.ok) return funnet;
    const post = funnet.verdi;
    const kan = kanEkspederes(post);
    if (!kan.ok) return kan;
    const mottaker = post.mottakere.find((part) => part.id === rad.korrespondansepart);
    if (mottaker === undefined) return avvis('ekspedering.ukjent-mottaker');
    const dokumenter: Uint8Array[] = [];
    for (const { pdf } of post.dokumenter)
      if (pdf !== null) dokumenter.push(await buffer(await deps.filer.open(uow.arkivskaper, pdf.sjekksum as Sjekksum)));
    const { navn, maalform } = await deps.avsender(uow);
    const pdf = await deps.skriver({
      avsender: [navn],
      mottaker: [mottaker.navn, ...adresselinjer(rad.adresse)],
      referanse: post.registreringsID,
      maalform,
      dokumenter,
    });
    return ok({ pdf, navn: `utskrift-${post.registreringsID.replace('/', '-')}` });
  };

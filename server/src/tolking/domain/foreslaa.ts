import { foreslaaArkivverdi } from './arkivverdi.ts';
import { foreslaaAvsender } from './avsender.ts';
import { leggUtBrev } from './brev.ts';
import { foreslaaDokumentdato } from './dokumentdato.ts';
import { foreslaaEnhet } from './enhet.ts';
import { finnFoelsomt } from './foelsomt.ts';
import { FORSLAGSFELT, type Forslag } from './forslag.ts';
import type { Foreslaar } from './grunnlag.ts';
import { foreslaaJournalposttype } from './journalposttype.ts';
import { foreslaaKlasse } from './klasse.ts';
import { foreslaaKommune } from './kommune.ts';
import { maalformAv } from './maalform.ts';
import { foreslaaSaksbehandler } from './saksbehandler.ts';
import { foreslaaSaksmappe, valgtSak } from './saksmappe.ts';
import { finnTema } from './tema.ts';
import { erFoelsomt, foreslaaTilgangskode } from './tilgangskode.ts';
import { finnTitler, foreslaaTittel } from './tittel.ts';
import { foreslaaVedlegg } from './vedlegg.ts';

/** Name and version of what makes the proposals, kept with each. */
export const MODELL = 'regler-1';

/**
 * The baseline: rules that read the letter as an archivist would. Deterministic, without a clock; a learned model
 * takes its place behind the same type. Fields it has no opinion on are left out.
 */
export const foreslaa: Foreslaar = (grunnlag) => {
  const brev = leggUtBrev(grunnlag);
  const titler = finnTitler(brev);
  const overskrift = titler[0]?.verdi ?? '';
  const temaer = finnTema(brev, overskrift);
  const funn = finnFoelsomt(brev);
  const foelsomt = erFoelsomt(funn);
  const tittel = foreslaaTittel(brev, titler, temaer[0], foelsomt ? (funn[0]?.slag ?? null) : null);
  const avsender = foreslaaAvsender(brev, foelsomt);
  // A new case gets the title we propose, which is neutral when it must be; likeness is judged on the real heading.
  const saksmappe = foreslaaSaksmappe(brev, overskrift, avsender?.visning ?? null, tittel?.visning ?? '');
  const sak = valgtSak(brev, saksmappe);
  const saksikkerhet = sak === null ? 0 : (saksmappe?.konfidens ?? 0);
  const alle: (Forslag | null)[] = [
    foreslaaKommune(brev),
    foreslaaArkivverdi(brev),
    saksmappe,
    tittel,
    avsender,
    foreslaaDokumentdato(brev),
    foreslaaJournalposttype(brev),
    foreslaaEnhet(brev, temaer, sak, saksikkerhet),
    foreslaaSaksbehandler(brev, sak, saksikkerhet),
    foreslaaKlasse(brev, temaer, sak, saksikkerhet),
    foreslaaTilgangskode(brev, funn, sak, saksikkerhet),
    foreslaaVedlegg(brev, tittel?.visning ?? '', foelsomt),
  ];
  const forslag = alle
    .filter((f) => f !== null)
    .sort((a, b) => FORSLAGSFELT.indexOf(a.felt) - FORSLAGSFELT.indexOf(b.felt));
  return { forslag, maalform: maalformAv(brev) };
};

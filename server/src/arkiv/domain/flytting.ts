import { ok, type Result } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from './avvisninger.ts';
import type { Journalpost } from './journalpost.ts';
import type { Saksmappe } from './saksmappe.ts';
import { sakTarRegistrering } from './saksmappe.ts';
import { type Arkivdel, arkivdelTarRegistrering, type Klasse, klasseTarImot } from './struktur.ts';

export interface Flyttegrunnlag {
  readonly fra: Pick<Saksmappe, 'id' | 'saksstatus' | 'saksnummer'>;
  readonly til: Pick<Saksmappe, 'id' | 'saksstatus' | 'saksnummer'>;
  readonly klasse: Klasse;
  readonly arkivdel: Arkivdel;
  /** Everything in the case that is moved from, the posts to move among it. */
  readonly iSaken: readonly Journalpost[];
  /** Krav 3.2.40: moving what is archived is for special roles. */
  readonly kanFlytteArkivert: boolean;
}
export interface Flytting {
  /** In the order they had; each gets the next number of the target (krav 3.2.36), and those left keep theirs (krav 3.2.37). */
  readonly rekkefoelge: readonly Journalpost[];
  /** Krav 3.2.42: somebody must correct the references on paper. */
  readonly paapir: readonly string[];
}

/** Decides moving one or several registreringer together to another case (krav 3.2.35–42). */
export function vurderFlytting(
  poster: readonly Journalpost[],
  grunnlag: Flyttegrunnlag,
): Result<Flytting, Arkivavvisning> {
  if (grunnlag.fra.id === grunnlag.til.id) return avvis('arkiv.flytting-samme-sak');
  const mottak = [
    sakTarRegistrering(grunnlag.fra.saksstatus, grunnlag.fra.saksnummer),
    sakTarRegistrering(grunnlag.til.saksstatus, grunnlag.til.saksnummer),
    arkivdelTarRegistrering(grunnlag.arkivdel),
    klasseTarImot(grunnlag.klasse),
  ].find((svar) => !svar.ok);
  if (mottak !== undefined && !mottak.ok) return mottak;
  if (poster.some((p) => p.journalstatus === 'A') && !grunnlag.kanFlytteArkivert) {
    return avvis('arkiv.flytting-krever-rolle');
  }
  const sperrer = sperrendeKoblinger(poster, grunnlag.iSaken);
  if (sperrer.length > 0) return avvis('arkiv.flytting-sperret', { koblinger: sperrer.join(', ') });
  return ok({
    rekkefoelge: poster.toSorted((a, b) => a.journalpostnummer - b.journalpostnummer),
    paapir: poster.filter((p) => p.dokumentmedium !== 'E').map((p) => p.registreringsID),
  });
}

/** Krav 3.2.39: links of avskrivning between what is moved and what is not, told by number. Links to other cases do not hold back. */
function sperrendeKoblinger(flyttes: readonly Journalpost[], iSaken: readonly Journalpost[]): string[] {
  const flytter = new Set(flyttes.map((p) => p.id));
  const blir = new Set(iSaken.filter((p) => !flytter.has(p.id)).map((p) => p.id));
  const fra = flyttes.flatMap((p) =>
    p.avskrivninger
      .filter((a) => a.avskrivesAv !== null && blir.has(a.avskrivesAv.id))
      .map((a) => `${p.registreringsID} – ${a.avskrivesAv?.registreringsID}`),
  );
  const til = iSaken
    .filter((p) => blir.has(p.id))
    .flatMap((p) =>
      p.avskrivninger
        .filter((a) => a.avskrivesAv !== null && flytter.has(a.avskrivesAv.id))
        .map((a) => `${p.registreringsID} – ${a.avskrivesAv?.registreringsID}`),
    );
  return [...fra, ...til];
}

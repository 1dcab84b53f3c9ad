import type { Dokumentmedium } from '@dokumentsenter/noark';
import { ok, type Result } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from './avvisninger.ts';
import type { Journalgrunnlag } from './journalfoering.ts';
import { type DokumentInn, samletMedium, vurderDokumenter } from './journalfoering.ts';
import { sakTarRegistrering } from './saksmappe.ts';
import { type Skjerming, tekstEllerNull, utenFoedselsnummer, vurderSkjerming } from './skjerming.ts';
import { arkivdelTarRegistrering, klasseTarImot } from './struktur.ts';

/** A document that is filed in a case but not journalled (krav 2.6.4; arkivforskrifta § 14). */
export interface OpprettArkivnotat {
  readonly saksmappe: string;
  readonly tittel: string;
  readonly offentligTittel: string | null;
  readonly dokumentetsDato: string | null;
  readonly administrativEnhet: string;
  readonly saksbehandler: string | null;
  readonly saksbehandlerId: string | null;
  /** Null: the case's own code is inherited. */
  readonly tilgangskode: string | null;
  readonly hjemmel: string | null;
  readonly dokumenter: readonly DokumentInn[];
}
export type Notatgrunnlag = Omit<Journalgrunnlag, 'eldsteDokumentdato'>;
export interface NyttArkivnotat extends Skjerming {
  readonly tittel: string;
  readonly dokumentetsDato: string | null;
  readonly administrativEnhet: string;
  readonly saksbehandler: string | null;
  readonly saksbehandlerId: string | null;
  readonly dokumentmedium: Dokumentmedium;
  readonly skjermingArvet: boolean;
  readonly dokumenter: readonly DokumentInn[];
}

/** Decides an arkivnotat: it needs no correspondent, but the case, the documents and the shielding are held to the same rules as a post. */
export function vurderArkivnotat(
  inn: OpprettArkivnotat,
  { sak, klasse, arkivdel, tilgangskoder, idag }: Notatgrunnlag,
): Result<NyttArkivnotat, Arkivavvisning> {
  const tittel = tekstEllerNull(inn.tittel);
  if (tittel === null) return avvis('arkiv.tittel-mangler');
  const administrativEnhet = tekstEllerNull(inn.administrativEnhet);
  if (administrativEnhet === null) return avvis('arkiv.enhet-mangler');
  const hinder = [
    sakTarRegistrering(sak.saksstatus, sak.saksnummer),
    arkivdelTarRegistrering(arkivdel),
    klasseTarImot(klasse),
    vurderDokumenter(inn.dokumenter),
    utenFoedselsnummer({ tittel, offentligTittel: inn.offentligTittel }),
  ].find((svar) => !svar.ok);
  if (hinder !== undefined && !hinder.ok) return hinder;
  const arvet = tekstEllerNull(inn.tilgangskode) === null && sak.tilgangskode !== null;
  const skjerming = arvet
    ? ok({
        tilgangskode: sak.tilgangskode,
        hjemmel: sak.hjemmel,
        offentligTittel: tekstEllerNull(inn.offentligTittel) ?? sak.offentligTittel,
      })
    : vurderSkjerming(inn, tilgangskoder, idag);
  if (!skjerming.ok) return skjerming;
  return ok({
    ...skjerming.verdi,
    tittel,
    dokumentetsDato: inn.dokumentetsDato,
    administrativEnhet,
    saksbehandler: tekstEllerNull(inn.saksbehandler),
    saksbehandlerId: inn.saksbehandlerId,
    dokumentmedium: samletMedium(inn.dokumenter),
    skjermingArvet: arvet,
    dokumenter: inn.dokumenter,
  });
}

import type * as Dokument from './tabeller/dokument.ts';
import type * as Registrering from './tabeller/registrering.ts';
import type * as Sak from './tabeller/sak.ts';
import type * as Struktur from './tabeller/struktur.ts';
import type * as Tilheng from './tabeller/tilheng.ts';

/** This context's own tables, and no others. */
export interface ArkivTabeller {
  'arkiv.arkiv': Struktur.ArkivRad;
  'arkiv.arkiv_arkivskaper': Struktur.ArkivArkivskaperRad;
  'arkiv.arkivdel': Struktur.ArkivdelRad;
  'arkiv.klassifikasjonssystem': Struktur.SystemRad;
  'arkiv.arkivdel_klassifikasjonssystem': Struktur.KoblingRad;
  'arkiv.klasse': Struktur.KlasseRad;
  'arkiv.tilgangskode': Struktur.TilgangskodeRad;
  'arkiv.kodeverdi': Struktur.KodeverdiRad;
  'arkiv.nummerserie': Struktur.NummerserieRad;
  'arkiv.saksmappe': Sak.SaksmappeRad;
  'arkiv.saksmappe_sekundaerklasse': Sak.SekundaerklasseRad;
  'arkiv.part': Sak.PartRad;
  'arkiv.moetemappe': Sak.MoetemappeRad;
  'arkiv.moetedeltaker': Sak.MoetedeltakerRad;
  'arkiv.journalpost': Registrering.JournalpostRad;
  'arkiv.arkivnotat': Registrering.ArkivnotatRad;
  'arkiv.moeteregistrering': Registrering.MoeteregistreringRad;
  'arkiv.moeteregistrering_referanse': Registrering.MoetereferanseRad;
  'arkiv.korrespondansepart': Registrering.KorrespondansepartRad;
  'arkiv.korrespondansepart_foedselsnummer': Registrering.FoedselsnummerRad;
  'arkiv.avskrivning': Registrering.AvskrivningRad;
  'arkiv.dokumentflyt': Registrering.DokumentflytRad;
  'arkiv.presedens': Registrering.PresedensRad;
  'arkiv.dokumentbeskrivelse': Dokument.DokumentbeskrivelseRad;
  'arkiv.dokumentbeskrivelse_registrering': Dokument.DokumentRegistreringRad;
  'arkiv.dokumentbeskrivelse_arkivnotat': Dokument.DokumentArkivnotatRad;
  'arkiv.dokumentbeskrivelse_moeteregistrering': Dokument.DokumentMoeteregistreringRad;
  'arkiv.dokumentobjekt': Dokument.DokumentobjektRad;
  'arkiv.konvertering': Dokument.KonverteringRad;
  'arkiv.merknad': Tilheng.MerknadRad;
  'arkiv.kryssreferanse': Tilheng.KryssreferanseRad;
  'arkiv.noekkelord': Tilheng.NoekkelordRad;
  'arkiv.oppbevaringssted': Tilheng.OppbevaringsstedRad;
  'arkiv.gradering': Tilheng.GraderingRad;
  'arkiv.kassasjon': Tilheng.KassasjonRad;
  'arkiv.utfoert_kassasjon': Tilheng.UtfoertKassasjonRad;
  'arkiv.sletting': Tilheng.SlettingRad;
  'arkiv.elektronisk_signatur': Tilheng.ElektroniskSignaturRad;
  'arkiv.endringslogg': Tilheng.EndringsloggRad;
}

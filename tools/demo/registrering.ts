import type { Forsendelse, Forslag } from '@dokumentsenter/contract';
import type { Kontekster } from '../../server/src/composition/kontekster.ts';
import { arkivskaper, systemAktoer, type Uow } from '../../server/src/kernel/index.ts';
import type { DemoKommune } from './typer.ts';
import type { Utvalg } from './utvalg.ts';

const ARKIVAR = systemAktoer('demo-arkivar');
/** Of those the machine is sure of, every third stays in the queue for whoever tries the demo. */
const LAR_LIGGE = 3;

/** Registers what the proposals are sure of, through the same operations as a person would use; only the demo's letters, each once. */
export async function journalfoerNoen(kontekster: Kontekster, kommune: DemoKommune, utvalg: Utvalg): Promise<void> {
  const eier = arkivskaper(kommune.orgnr);
  const ider = await kontekster.grunnmur.withTenant(eier, ARKIVAR, (uow) =>
    kontekster.mottak.finnLiggende(uow, uow.naa),
  );
  for (const { id, status } of ider) {
    if (status !== 'klar' || Number.parseInt(id.slice(0, 4), 16) % LAR_LIGGE === 0) continue;
    const forsendelse = await kontekster.grunnmur.withTenant(eier, ARKIVAR, (uow) =>
      kontekster.mottak.hentForsendelse(uow, id),
    );
    if (!forsendelse.ok || !utvalg.erDemopost(forsendelse.verdi.sjekksum)) continue;
    if (!(await utvalg.foersteGang(id))) continue;
    // A refusal leaves it in the queue for a person, as in life.
    await kontekster.grunnmur
      .withTenant(eier, ARKIVAR, (uow) => journalfoerEn(kontekster, uow, id))
      .catch(() => undefined);
  }
}

async function journalfoerEn({ mottak, tolking }: Kontekster, uow: Uow, id: string): Promise<void> {
  const forsendelse = await mottak.hentForsendelse(uow, id);
  const lesning = await tolking.hentLesning(uow, id);
  if (!forsendelse.ok || !lesning.ok) return;
  const felt = (navn: Forslag['felt']) => lesning.verdi.forslag.find((f) => f.felt === navn && f.konfidens >= 0.6);
  const kommando = tilKommando(forsendelse.verdi, felt);
  if (kommando === null) return;
  const svar = await mottak.journalfoerForsendelse(uow, id, kommando);
  if (!svar.ok) throw new Error(svar.feil.kode);
}

type Felt = (navn: Forslag['felt']) => Forslag | undefined;
type Kommando = Parameters<Kontekster['mottak']['journalfoerForsendelse']>[2];

/** Null when anything a person should look at is in doubt. */
function tilKommando(forsendelse: Forsendelse, felt: Felt): Kommando | null {
  const [tittel, avsender, enhet] = [felt('tittel'), felt('avsender'), felt('administrativEnhet')];
  if (tittel === undefined || avsender === undefined || enhet === undefined) return null;
  // Shielded, for somebody else, or not for the archive: a person decides.
  if (felt('tilgangskode')?.verdi || felt('kommune') || felt('arkivverdi')) return null;
  const saksbehandler = (felt('saksbehandler')?.verdi as string | undefined) ?? null;
  const sak = tilSak(felt, String(enhet.verdi), saksbehandler);
  if (sak === null) return null;
  const part = avsender.verdi as { navn: string; type: 'person' | 'organisasjon' | 'ukjent'; orgnr: string | null };
  return {
    sak,
    tittel: tittel.visning,
    offentligTittel: null,
    journalposttype: 'I',
    dokumentetsDato: (felt('dokumentetsDato')?.verdi as string | undefined) ?? null,
    part: {
      navn: part.navn,
      type: part.type,
      orgnr: part.orgnr,
      fnr: null,
      adresse: null,
      epost: null,
      skjermet: false,
    },
    administrativEnhet: String(enhet.verdi),
    saksbehandler,
    tilgangskode: null,
    hjemmel: null,
    dokumenter: forsendelse.dokumenter
      .filter((d) => d.rolle !== 'innebygd')
      .map((d, nr) => ({ id: d.id, tittel: nr === 0 ? tittel.visning : d.tittel, hoveddokument: nr === 0 })),
    kilder: {},
  };
}

/** The proposed case, or a new one when its class is known. */
function tilSak(felt: Felt, administrativEnhet: string, saksansvarlig: string | null): Kommando['sak'] | null {
  const verdi = felt('saksmappe')?.verdi as
    | { id?: string; ny?: { tittel: string; gnrbnr: string | null } }
    | null
    | undefined;
  if (verdi?.id !== undefined) return { saksmappe: verdi.id };
  const klasse = felt('klasse')?.verdi;
  if (verdi?.ny === undefined || typeof klasse !== 'string') return null;
  const { tittel, gnrbnr } = verdi.ny;
  return {
    ny: { tittel, offentligTittel: null, klasse, gnrbnr, administrativEnhet, saksansvarlig, tilgangskode: null },
  };
}

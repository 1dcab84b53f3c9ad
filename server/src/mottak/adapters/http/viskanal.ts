import type { KANALFEIL, zKanaloppsett, zKanalslag, zUadressert } from '@dokumentsenter/contract';
import { z } from 'zod';
import type { VistKanal } from '../../application/kanaler/visKanaloppsett.ts';
import { trygtFilnavn } from '../../domain/trygtFilnavn.ts';
import type { Kanalslag } from '../../ports/kanalkilde.ts';
import type { Uadressertrad } from '../../ports/kanallager.ts';

type Feil = (typeof KANALFEIL)[number];

const tid = (verdi: Date | null): string | null => verdi?.toISOString() ?? null;

export function visKanal(kanal: VistKanal): z.output<typeof zKanaloppsett> {
  const { endretAv: _endretAv, endretTid, tilstand, leveransefeil, endringer, ...rest } = kanal;
  return {
    ...rest,
    dekker: [...kanal.dekker],
    postkasser: { ...kanal.postkasser },
    innstillinger: kanal.innstillinger as Record<string, string | number | boolean>,
    hemmeligheter: kanal.hemmeligheter.map(({ navn, paakrevd, satt }) => ({ navn, paakrevd, satt })),
    endretTid: endretTid.toISOString(),
    tilstand:
      tilstand === null
        ? null
        : {
            sisteForsoek: tid(tilstand.sisteForsoek),
            sisteVellykket: tid(tilstand.sisteVellykket),
            feilPaaRad: tilstand.feilPaaRad,
            feiletSiden: tid(tilstand.feiletSiden),
            sisteFeil: tilstand.sisteFeil as Feil | null,
            nesteForsoek: tid(tilstand.nesteForsoek),
          },
    leveransefeil: leveransefeil.map((feil) => ({
      ...feil,
      aarsak: feil.aarsak as Feil,
      siste: feil.siste.toISOString(),
    })),
    endringer: endringer.map((endring) => ({ ...endring, tidspunkt: endring.tidspunkt.toISOString() })),
  };
}

interface Feltskjema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly nb?: string;
  readonly nn?: string;
  readonly default?: string | number | boolean;
  readonly valg?: Readonly<Record<string, { readonly nb: string; readonly nn: string }>>;
}

/** The form is made of the schema that the settings are read by: one source of what can be set. */
export function visSlag(slag: Kanalslag): z.output<typeof zKanalslag> {
  const skjema = z.toJSONSchema(slag.innstillinger, { io: 'input' }) as {
    properties?: Record<string, Feltskjema>;
    required?: string[];
  };
  return {
    slag: slag.slag,
    felt: Object.entries(skjema.properties ?? {}).map(([navn, felt]) => ({
      navn,
      type: felttype(felt),
      valg: (felt.enum ?? []).map((verdi) => ({ verdi, tekst: felt.valg?.[verdi] ?? { nb: verdi, nn: verdi } })),
      paakrevd: skjema.required?.includes(navn) ?? false,
      standard: felt.default ?? null,
      tekst: { nb: felt.nb ?? navn, nn: felt.nn ?? felt.nb ?? navn },
    })),
    hemmeligheter: slag.hemmeligheter.map(({ navn, nb, nn, paakrevd, flerlinjet = false }) => ({
      ...{ navn, paakrevd, flerlinjet },
      tekst: { nb, nn },
    })),
  };
}

function felttype(felt: Feltskjema): 'tekst' | 'tall' | 'ja-nei' | 'valg' {
  if (felt.enum !== undefined) return 'valg';
  if (felt.type === 'boolean') return 'ja-nei';
  return felt.type === 'number' || felt.type === 'integer' ? 'tall' : 'tekst';
}

export function visUadressert(rad: Uadressertrad): z.output<typeof zUadressert> {
  return {
    id: rad.id,
    kanal: rad.kanal,
    adressat: rad.adressat,
    filnavn: trygtFilnavn(rad.raaFilnavn),
    stoerrelse: rad.raaStoerrelse,
    avsender: rad.opplysninger.avsender?.navn ?? rad.opplysninger.avsender?.epost ?? null,
    tittel: rad.opplysninger.tittel,
    mottattTid: rad.mottattTid.toISOString(),
    status: rad.status,
    sisteFeil: rad.sisteFeil,
  };
}

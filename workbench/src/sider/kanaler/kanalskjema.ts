import type { endreKanal, finnKanaloppsett, Kall, SvarAv } from '@dokumentsenter/contract';

type Oppsett = SvarAv<typeof finnKanaloppsett>;
export type Kanaloppsett = Oppsett['kanaler'][number];
export type Kanalslag = Oppsett['slag'][number];
export type Kanalfelt = Kall<typeof endreKanal>['body'];
type Innstillinger = Kanaloppsett['innstillinger'];

/** The form as it is filled in: every value a text or a tick, until it is sent. A secret is only what is newly written, or null to remove it. */
export interface Kanalskjema {
  readonly navn: string;
  readonly dekker: readonly string[];
  /** Whose → addresses as they are written, with commas. */
  readonly postkasser: Readonly<Record<string, string>>;
  readonly verdier: Readonly<Record<string, string | boolean>>;
  readonly hemmeligheter: Readonly<Record<string, string | null>>;
  readonly utloeper: string | null;
}

/** The form of a channel that exists, or an empty one of its kind. */
export function tilSkjema(kanal: Kanaloppsett | null, slag: Kanalslag | null): Kanalskjema {
  const postkasser: Record<string, string> = {};
  for (const [adresse, orgnr] of Object.entries(kanal?.postkasser ?? {}))
    postkasser[orgnr] = postkasser[orgnr] === undefined ? adresse : `${postkasser[orgnr]}, ${adresse}`;
  return {
    navn: kanal?.navn ?? '',
    dekker: kanal?.dekker ?? [],
    postkasser,
    verdier: Object.fromEntries((slag?.felt ?? []).map((felt) => [felt.navn, startverdi(felt, kanal?.innstillinger)])),
    hemmeligheter: {},
    utloeper: kanal?.utloeper ?? null,
  };
}

function startverdi(felt: Kanalslag['felt'][number], innstillinger: Innstillinger | undefined): string | boolean {
  const verdi = innstillinger?.[felt.navn] ?? felt.standard ?? undefined;
  if (felt.type === 'ja-nei') return verdi === true;
  if (verdi !== undefined) return String(verdi);
  return felt.type === 'valg' && felt.paakrevd ? (felt.valg[0]?.verdi ?? '') : '';
}

/** What is sent. An empty field is left out, so that the setting takes its own default; an untouched secret stays as it is. */
export function fraSkjema(skjema: Kanalskjema, slag: Kanalslag | null, fast: boolean): Kanalfelt {
  const felles = { navn: skjema.navn.trim(), utloeper: skjema.utloeper };
  if (fast || slag === null) return felles;
  const innstillinger: Innstillinger = {};
  for (const felt of slag.felt) {
    const verdi = skjema.verdier[felt.navn];
    if (typeof verdi === 'boolean') innstillinger[felt.navn] = verdi;
    else if (verdi !== undefined && verdi.trim() !== '')
      innstillinger[felt.navn] = felt.type === 'tall' ? Number(verdi) : verdi.trim();
  }
  return {
    ...felles,
    dekker: [...skjema.dekker],
    postkasser: Object.fromEntries(
      Object.entries(skjema.postkasser).flatMap(([orgnr, tekst]) =>
        delAdresser(tekst).map((adresse) => [adresse, orgnr]),
      ),
    ),
    innstillinger,
    hemmeligheter: Object.fromEntries(Object.entries(skjema.hemmeligheter).filter(([, verdi]) => verdi !== '')),
  };
}

/** Addresses as people write them, with commas, semicolons or gaps between. */
export const delAdresser = (tekst: string): string[] =>
  tekst
    .split(/[\s,;]+/)
    .map((adresse) => adresse.toLowerCase())
    .filter((adresse) => adresse !== '');

/** Only a channel that reads mail has addresses; the others are told by organisation number. */
export const harPostkasser = (slag: string) => slag.startsWith('epost');

export type Helse = 'virker' | 'feiler' | 'venter' | 'av';

/** How a channel is doing, in one word. */
export function helse({ aktiv, tilstand }: Pick<Kanaloppsett, 'aktiv' | 'tilstand'>): Helse {
  if (!aktiv) return 'av';
  if (tilstand === null || tilstand.sisteForsoek === null) return 'venter';
  return tilstand.feilPaaRad > 0 ? 'feiler' : 'virker';
}

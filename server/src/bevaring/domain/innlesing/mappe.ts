import { MAPPETYPER, type Noarkobjekt, REGISTRERINGSTYPER } from '@dokumentsenter/noark';
import { endelsen, mimeFor } from '../filendelser.ts';
import type { Enhet, UtenPlass } from './bygg.ts';
import { type Raaelement, xsiType } from './element.ts';
import { type TilId, tolk } from './tolk.ts';

interface Sted {
  readonly arkivdel: string;
  readonly klasse: string | null;
  readonly overordnet: string | null;
}
interface Bygget {
  readonly enheter: readonly Enhet[];
  readonly utenPlass: readonly UtenPlass[];
}

/** A mappe with everything in it. Its own fields come after its registreringer in the file, which is why it is held whole. */
export function byggMappe(element: Raaelement, sted: Sted, tilId: TilId): Bygget {
  const type = xsiType(element);
  if (type !== 'saksmappe' && type !== 'moetemappe')
    return { enheter: [], utenPlass: [{ hva: `mappe (${type ?? 'uten type'})`, navn: systemID(element) }] };
  const inni = element.barn.filter((barn) => barn.navn === 'mappe' || barn.navn === 'registrering');
  const egne = { ...element, barn: element.barn.filter((barn) => !inni.includes(barn)) };
  const { verdi, rest } = utenEgen(tolk(egne, MAPPETYPER[type], tilId), sted.arkivdel);
  const id = String(verdi.systemID);
  const enheter: Enhet[] = [{ slag: type, ...sted, verdi, rest }];
  const utenPlass: UtenPlass[] = [];
  const numre = { hoeyeste: 0 };
  for (const barn of inni) {
    const bygget =
      barn.navn === 'mappe'
        ? byggMappe(barn, { ...sted, overordnet: id }, tilId)
        : byggRegistrering(barn, { type, arkivdel: sted.arkivdel, verdi, numre }, tilId);
    enheter.push(...bygget.enheter);
    utenPlass.push(...bygget.utenPlass);
  }
  return { enheter, utenPlass };
}

interface Mappen {
  readonly type: 'saksmappe' | 'moetemappe';
  readonly arkivdel: string;
  readonly verdi: Noarkobjekt;
  readonly numre: { hoeyeste: number };
}

/** basisregistrering (3.1) and a mere registrering are, in a case, documents filed and not journalled: arkivnotat (krav 2.6.4). */
const SOM_NOTAT: readonly (string | null)[] = [null, 'registrering', 'basisregistrering'];

function byggRegistrering(element: Raaelement, mappe: Mappen, tilId: TilId): Bygget {
  const oppgitt = xsiType(element);
  const type = mappe.type === 'saksmappe' && SOM_NOTAT.includes(oppgitt) ? 'arkivnotat' : oppgitt;
  const iSak = type === 'journalpost' || type === 'arkivnotat';
  if (!(mappe.type === 'saksmappe' ? iSak : type === 'moeteregistrering'))
    return {
      enheter: [],
      utenPlass: [{ hva: `registrering (${oppgitt ?? 'uten type'}) i ${mappe.type}`, navn: systemID(element) }],
    };
  const slag = type as 'journalpost' | 'arkivnotat' | 'moeteregistrering';
  const lest = utenEgen(tolk(element, REGISTRERINGSTYPER[slag], tilId), mappe.arkivdel);
  const rest = type === oppgitt ? lest.rest : [...lest.rest, { felt: 'xsi:type', innhold: oppgitt ?? 'registrering' }];
  const felles = { ...lest.verdi, dokumentbeskrivelse: dokumenter(lest.verdi, mappe.arkivdel, tilId) };
  const verdi = iSak ? iSaken(slag, felles, mappe) : felles;
  return { enheter: [{ slag, mappe: String(mappe.verdi.systemID), verdi, rest }], utenPlass: [] };
}

/** What the schema leaves out of a registrering in a case, and the case or its internal party knows. */
function iSaken(slag: string, verdi: Noarkobjekt, { verdi: sak, numre }: Mappen): Noarkobjekt {
  const intern = objekter(verdi.korrespondansepart).find((part) => part.administrativEnhet !== undefined);
  const oppgitt = /-(\d+)$/.exec(String(verdi.registreringsID ?? ''))?.[1];
  const nummer = slag === 'journalpost' ? Number(verdi.journalpostnummer) : Number(oppgitt ?? numre.hoeyeste + 1);
  numre.hoeyeste = Math.max(numre.hoeyeste, nummer || 0);
  return {
    ...verdi,
    registreringsID: verdi.registreringsID ?? `${String(sak.mappeID)}-${nummer}`,
    administrativEnhet: intern?.administrativEnhet ?? sak.administrativEnhet,
    saksbehandler: intern?.saksbehandler ?? sak.saksansvarlig,
    ...(slag === 'arkivnotat' ? { registreringsnummer: nummer } : {}),
  };
}

function dokumenter(registrering: Noarkobjekt, arkivdel: string, tilId: TilId): Noarkobjekt[] {
  return objekter(registrering.dokumentbeskrivelse).map((dokument) => ({
    ...utenArkivdel(dokument, arkivdel),
    dokumentobjekt: objekter(dokument.dokumentobjekt).map((objekt, nr) => ({
      // Version 3.1 gave the object no id of its own.
      systemID: tilId(`${String(dokument.systemID)}/dokumentobjekt/${nr}`),
      ...objekt,
      ...filfelt(objekt),
    })),
  }));
}

const PRONOM = /^(?:x-)?fmt\/\d+$/;

/** The reverse of how a format is written (noark.md 2.5): the file's extension, and the PRONOM id from whichever field holds it. */
function filfelt(objekt: Noarkobjekt): Noarkobjekt {
  const filnavn =
    String(objekt.referanseDokumentfil ?? '')
      .split(/[\\/]/)
      .at(-1) ?? '';
  const endelse = endelsen(filnavn);
  const felles = { filnavn, mime: mimeFor(endelse) };
  const format = String(objekt.format ?? '').trim();
  if (PRONOM.test(format)) return { ...felles, format: endelse, pronom: format };
  const [foerst = '', ...resten] = String(objekt.formatDetaljer ?? '')
    .trim()
    .split(' ');
  if (!PRONOM.test(foerst)) return felles;
  return { ...felles, pronom: foerst, formatDetaljer: resten.length === 0 ? null : resten.join(' ') };
}

function utenEgen({ verdi, rest }: ReturnType<typeof tolk>, arkivdel: string) {
  return { verdi: utenArkivdel(verdi, arkivdel), rest };
}

/** A reference to the arkivdel the unit lies in says what its place says already, and older versions write it on everything. */
function utenArkivdel(verdi: Noarkobjekt, arkivdel: string): Noarkobjekt {
  const { referanseArkivdel: deler, ...resten } = verdi;
  const andre = [...new Set((deler ?? []) as readonly string[])].filter((del) => del !== arkivdel);
  return andre.length === 0 ? resten : { ...resten, referanseArkivdel: andre };
}

const systemID = (element: Raaelement) => element.barn.find((barn) => barn.navn === 'systemID')?.tekst ?? '';

function objekter(verdi: unknown): readonly Noarkobjekt[] {
  return Array.isArray(verdi) ? (verdi as readonly Noarkobjekt[]) : [];
}

import { finnTall } from '@dokumentsenter/noark';

/** Recognition of names, numbers and addresses in Norwegian text. Pure functions on single lines. */

const ORGFORM = /(^|[\s.,])(AS|ASA|ANS|DA|BA|SA|KF|IKS|NUF|ENK|HF|RHF|SE|FLI|KS|AB|ApS|Ltd|GmbH|Inc)\b\.?(?=$|[\s.,)])/;
const ORGORD =
  /(kommune|fylkeskommune|tjenest(e|er)|teneste|statsforvalter(en)?|fylkesmannen|departement(et)?|direktorat(et)?|tilsyn(et)?|etat(en)?|politi(et)?|tingrett|lagmannsrett|sykehus(et)?|sjukehus|helseforetak|legekontor|legesenter|barnehage|skole|skule|universitet|høgskole|høyskole|forening|forbund|lag|klubb|stiftelse|sameie|borettslag|velforening|advokatfirma(et)?|arkitekt(er|kontor)|entreprenør|bank|forsikring|kirke(lige)?|fellesråd|menighet|museum|vegvesen|kartverk(et)?|NAV|Nav|Mattilsynet|Arbeidstilsynet|Bufetat|Husbanken|Lånekassen|Skatteetaten|Sametinget|Avinor|Nettselskap|grendelag|idrettslag|skolelag|grunneierlag|sau og geit|bonde(lag)?|renseri|transport|bygg|eiendom|eigedom|rørlegger|elektro|maskin)\b/i;

const NAVNELEDD = "\\p{Lu}[\\p{Ll}\\p{M}'’-]+(?:-\\p{Lu}[\\p{Ll}\\p{M}]+)?";
const PERSONNAVN = new RegExp(`^${NAVNELEDD}(?: (?:\\p{Lu}\\.|av|von|van|de|der|${NAVNELEDD})){1,4}$`, 'u');
/** Words that begin with a capital in a letter but are no names. */
const IKKE_NAVN =
  /\b(mvh|vh|hilsen|søknad|klage|vedtak|melding|brev|dato|ref|vedlegg|postboks|adresse|telefon|mobil|side|kommune|att|angående|vedrørende|gjelder|gjeld|emne|hei|kjære|til|fra|med|vennlig|venleg|hilsen|helsing|takk|tillatelse|løyve|org|konto|faktura|rådhuset|enhet|eining|avdeling|seksjon|plan|bygg|skole|skule|barnehage|norge|noreg|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|mandag|tirsdag|onsdag|torsdag|fredag|vår|deres|dykkar|innsyn|høring|unntatt|offentlighet|fortrolig|kopi|saksbehandler|daglig|leder|rektor|styrer|styreleder|lege|advokat|rådgiver|konsulent|prosjektleder|byggherre|tiltakshaver)\b/i;

/** Two to five capitalised words that are no place, heading or title. */
export function erPersonnavn(tekst: string): boolean {
  const ren = tekst.replace(/[,;:.]+$/, '').trim();
  return ren.length <= 60 && PERSONNAVN.test(ren) && !IKKE_NAVN.test(ren) && !ORGFORM.test(ren) && !erGateadresse(ren);
}

/** A line that names an organisation: a company form or a word only organisations have in their name. */
export function erOrganisasjon(tekst: string): boolean {
  const ren = tekst.trim();
  if (
    ren.length < 3 ||
    ren.length > 80 ||
    /[.!?]$/.test(ren.replace(/\b(A\.?S|DA)\.$/, '')) ||
    !/^[\p{Lu}\d]/u.test(ren)
  )
    return false;
  if (ren.split(' ').length > 9 || /[@:]|https?/.test(ren)) return false;
  if (/^(til|ad|vedr|søknad|klage|melding|vedtak|innkalling|varsel|høring|vi|jeg|eg|gjelder|ang)\b/i.test(ren))
    return false;
  return ORGFORM.test(ren) || ORGORD.test(ren);
}

/** Company forms are stronger than words: `Fjell Bygg AS` is a name, `barnehage` may be a subject. */
export function harOrgform(tekst: string): boolean {
  return ORGFORM.test(tekst);
}

export function erGateadresse(tekst: string): boolean {
  return (
    /^(postboks|pb\.?|boks)\s+\d+/i.test(tekst) ||
    /^\p{L}[\p{L} .'’-]*(veien|vegen|gata|gaten|gate|vei|veg|plass|torget|torg|bakken|svingen|lia|stien|brygga|kaia|allé|alle)\s+\d{1,4}\s?[A-Za-z]?$/iu.test(
      tekst,
    ) ||
    /^\p{Lu}[\p{L} .'’-]+ \d{1,4} ?[A-Za-z]?$/u.test(tekst)
  );
}

/** Postal code and place. */
export function erPoststed(tekst: string): boolean {
  return /^(N-|NO-)?\d{4}\s+\p{Lu}[\p{L} .-]+$/u.test(tekst.trim());
}

export interface Tallfunn {
  readonly verdi: string;
  readonly tekst: string;
  readonly start: number;
}

/** Valid national identity numbers (`gyldig` decides): eleven digits, usually with a gap after the sixth. */
export function finnFoedselsnumre(linje: string, gyldig: (sifre: string) => boolean): Tallfunn[] {
  return finnTall(linje)
    .filter(({ slag, sifre }) => slag === 'foedselsnummer' && gyldig(sifre))
    .map(({ sifre, fra, til }) => ({ verdi: sifre, tekst: linje.slice(fra, til), start: fra }));
}

/** Takes out what may never stand in a title: identity and account numbers, valid or not, and phone numbers. */
export function utenPersonnumre(tekst: string): string {
  return tekst
    .replace(/(?<!\d)\d{6}[ .-]?\d{5}(?!\d)/g, '')
    .replace(/(?<!\d)\d{4}[ .]\d{2}[ .]\d{5}(?!\d)/g, '')
    .replace(/\b(f(ødsels|\.)?nr\.?|fødselsnummer|personnummer|f\.)\s*:?\s*(?=$|[,;)–-])/gi, '')
    .replace(/\b(født|fødd|f\.)\s*:?\s*\d{1,2}[./]\d{1,2}[./]\d{2,4}/gi, '')
    .replace(/\b(tlf|tel|telefon|mobil)\.?:?\s*(\+47\s?)?[\d ]{8,11}/gi, '')
    .replace(/\(\s*\)/g, '')
    .replace(/\s+([,;:.])/g, '$1')
    .replace(/[\s,;:–-]+$/g, '')
    .replace(/\s{2,}/g, ' ')
    .trim();
}

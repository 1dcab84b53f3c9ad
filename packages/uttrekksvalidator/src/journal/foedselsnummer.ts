const VEKTER_1 = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const VEKTER_2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
const ELLEVE = /(?<![\d.-])(\d{6})\s?(\d{5})(?![\d.-])/g;

/** Whether a text holds a fødselsnummer, D-nummer or a synthetic one (month +40, +65 or +80): a plausible date and the right check digits. */
export function harFoedselsnummer(tekst: string): boolean {
  if (tekst.length < 11) return false;
  for (const treff of tekst.matchAll(ELLEVE)) if (erFoedselsnummer(`${treff[1]}${treff[2]}`)) return true;
  return false;
}

function erFoedselsnummer(siffer: string): boolean {
  const dag = Number(siffer.slice(0, 2)) % 40;
  const maaned = Number(siffer.slice(2, 4));
  const plausibel = [0, 40, 65, 80].some((tillegg) => maaned - tillegg >= 1 && maaned - tillegg <= 12);
  if (dag < 1 || dag > 31 || !plausibel) return false;
  return kontroll(siffer, VEKTER_1) === Number(siffer[9]) && kontroll(siffer, VEKTER_2) === Number(siffer[10]);
}

function kontroll(siffer: string, vekter: readonly number[]): number {
  const rest = vekter.reduce((sum, vekt, at) => sum + vekt * Number(siffer[at]), 0) % 11;
  return rest === 0 ? 0 : 11 - rest;
}

const NAVN = ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des'];

/**
 * What a person writes as a date → `ÅÅÅÅ-MM-DD`, or null when it is not one. Takes `22.11.2026`, `22.11.26`, `22/11`, `221126`,
 * `22. nov. 2026`, `2026-11-22`. Without a year it is the latest such date that is not in the future.
 */
export function tolkDato(tekst: string, iDag: string): string | null {
  const renset = tekst.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(renset);
  if (iso !== null) return gyldig(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const tett = /^(\d{2})(\d{2})(\d{2}|\d{4})$/.exec(renset);
  if (tett !== null) return medAar(Number(tett[1]), Number(tett[2]), tett[3], iDag);
  const skilt = /^(\d{1,2})[./\- ]+(\d{1,2}|[a-zæøå]{3,9})[./\- ]*(\d{4}|\d{2})?$/.exec(renset);
  if (skilt === null) return null;
  return medAar(Number(skilt[1]), maanedstall(skilt[2] ?? ''), skilt[3], iDag);
}

function maanedstall(tekst: string): number {
  if (/^\d+$/.test(tekst)) return Number(tekst);
  return NAVN.findIndex((navn) => tekst.startsWith(navn)) + 1;
}

function medAar(dag: number, maaned: number, aar: string | undefined, iDag: string): string | null {
  const iAar = Number(iDag.slice(0, 4));
  if (aar === undefined) {
    const dato = gyldig(iAar, maaned, dag);
    return dato !== null && dato > iDag ? gyldig(iAar - 1, maaned, dag) : dato;
  }
  const fullt = aar.length === 4 ? Number(aar) : Number(aar) + (Number(aar) > (iAar % 100) + 1 ? 1900 : 2000);
  return gyldig(fullt, maaned, dag);
}

function gyldig(aar: number, maaned: number, dag: number): string | null {
  const dato = new Date(Date.UTC(aar, maaned - 1, dag));
  if (dato.getUTCFullYear() !== aar || dato.getUTCMonth() !== maaned - 1 || dato.getUTCDate() !== dag) return null;
  return dato.toISOString().slice(0, 10);
}

import type { Inngrep } from './bryter.ts';

const HTTP = 'server/src/mottak/adapters/nett/httpkall.ts';
const TA = 'server/src/mottak/application/kanaler/taLeveranse.ts';
const SVAR = 'server/src/mottak/application/kanaler/svarKilde.ts';
const TOEM = 'server/src/mottak/application/kanaler/toemKanal.ts';

/** What SvarInn and eFormidling share: the calls, the key by which a delivery is known again, and the answer that is a job of ours. */
export const UTEN = {
  gjenkjenning: [
    { fil: TA, fra: "if (await svarIgjen(deps, kanal, til, noekkel, leveranse)) return 'kjent';", til: '' },
  ],
  enOmGangen: [{ fil: TOEM, fra: 'await underveis.get(noekkel);', til: '' }],
  laastGaarOver: [{ fil: HTTP, fra: 'new Set([408, 409, 423, 425])', til: 'new Set([408, 409, 425])' }],
  innloggingsord: [{ fil: HTTP, fra: "if (status === 401 || status === 403) return 'innlogging-avvist';", til: '' }],
  oensketVentetid: [{ fil: HTTP, fra: '...(ventSekunder === null ? {} : { ventSekunder }),', til: '' }],
  tjenestefeil: [{ fil: HTTP, fra: 'if (!svar.ok) {', til: 'if (!svar.ok && svar.status < 500) {' }],
  tjenestefeilord: [{ fil: HTTP, fra: 'status >= 500 || GAAR_OVER.has(status)', til: 'GAAR_OVER.has(status)' }],
  helOverfoering: [
    {
      fil: HTTP,
      fra: "throw new Kanalfeil('utilgjengelig', { cause });\n  } finally {",
      til: 'void cause;\n  } finally {',
    },
    {
      fil: HTTP,
      fra: "if (sagt !== null && !pakket && Number(sagt) !== lest) throw new Kanalfeil('utilgjengelig');",
      til: '',
    },
  ],
  tidsgrense: [
    {
      fil: HTTP,
      fra: 'let frist = setTimeout(() => stille.abort(), ms);',
      til: 'let frist = setTimeout(() => 0, ms);',
    },
  ],
  tidsgrenseUnderveis: [{ fil: HTTP, fra: '    frist = setTimeout(() => stille.abort(), ms);\n', til: '' }],
  hentingPaaNytt: [{ fil: TA, fra: 'await hentIgjen(deps, kanal, svar.hos, kjent.hentIgjen, leveranse);', til: ';' }],
  nyttSvar: [{ fil: SVAR, fra: 'await noterForsoek(deps, arkivskaper, rad, error);\n      return;', til: '' }],
  ingenGjetning: [{ fil: TA, fra: '?? null) : null;', til: '?? eier) : eier;' }],
} as const satisfies Record<string, readonly Inngrep[]>;

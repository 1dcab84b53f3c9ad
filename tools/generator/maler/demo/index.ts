import type { Mal } from '../typer.ts';
import { BYGGESAK } from './byggesak.ts';
import { HELSE_OG_SOSIAL } from './helse.ts';
import { IKKE_ARKIV } from './ikkeArkiv.ts';
import { LANDBRUK_OG_NAERING } from './landbruk.ts';
import { OEKONOMI } from './oekonomi.ts';
import { OPPVEKST } from './oppvekst.ts';
import { PERSONAL } from './personal.ts';
import { PLAN_OG_VEG } from './plan.ts';
import { STYRING } from './styring.ts';

export { DEMO_ORD } from './ordbank.ts';

export const DEMO_MALER: readonly Mal[] = [
  ...BYGGESAK,
  ...PLAN_OG_VEG,
  ...OPPVEKST,
  ...HELSE_OG_SOSIAL,
  ...PERSONAL,
  ...LANDBRUK_OG_NAERING,
  ...OEKONOMI,
  ...STYRING,
  ...IKKE_ARKIV,
];

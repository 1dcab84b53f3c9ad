import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { lesListeSoek } from '../sider/arbeidslister/listesoek.ts';
import { lesJournalSoek } from '../sider/journal/journalsoek.ts';
import { Forside, SideFeilet, SideFinnesIkke } from './Forside.tsx';
import { Innlogget } from './Innlogget.tsx';
import {
  lesAdmSoek,
  lesArkivansvarSoek,
  lesBegrensningSoek,
  lesBrevmalSoek,
  lesFordelingSoek,
  lesForslageneSoek,
  lesKassasjonSoek,
  lesKoeSoek,
  lesMinPostSoek,
  lesPapirSoek,
  lesRegnskapSoek,
  lesSakSoek,
  lesSendtVidereSoek,
  lesSoekSoek,
  lesUtsendingSoek,
} from './sokeverdier.ts';

/** Each page is a file of its own, fetched when it is first opened; pointing at its menu entry fetches it ahead. */
const sider = {
  arbeidslister: lazyRouteComponent(() => import('../sider/arbeidslister/ArbeidslisterSide.tsx'), 'ArbeidslisterSide'),
  administrasjon: lazyRouteComponent(
    () => import('../sider/administrasjon/AdministrasjonSide.tsx'),
    'AdministrasjonSide',
  ),
  arkivansvar: lazyRouteComponent(() => import('../sider/arkivansvar/ArkivansvarSide.tsx'), 'ArkivansvarSide'),
  brevmaler: lazyRouteComponent(() => import('../sider/brevmaler/BrevmalerSide.tsx'), 'BrevmalerSide'),
  egneFelt: lazyRouteComponent(() => import('../sider/egnefelt/EgneFeltSide.tsx'), 'EgneFeltSide'),
  filer: lazyRouteComponent(() => import('../sider/filer/FilerSide.tsx'), 'FilerSide'),
  fordeling: lazyRouteComponent(() => import('../sider/fordeling/FordelingSide.tsx'), 'FordelingSide'),
  forslagene: lazyRouteComponent(() => import('../sider/forslagene/ForslageneSide.tsx'), 'ForslageneSide'),
  importer: lazyRouteComponent(() => import('../sider/importer/ImportSide.tsx'), 'ImportSide'),
  innsyn: lazyRouteComponent(() => import('../sider/innsyn/InnsynSide.tsx'), 'InnsynSide'),
  journal: lazyRouteComponent(() => import('../sider/journal/JournalSide.tsx'), 'JournalSide'),
  journalpost: lazyRouteComponent(() => import('../sider/journalpost/JournalpostSide.tsx'), 'JournalpostSide'),
  presedenser: lazyRouteComponent(() => import('../sider/presedens/PresedenserSide.tsx'), 'PresedenserSide'),
  kassasjon: lazyRouteComponent(() => import('../sider/kassasjon/KassasjonSide.tsx'), 'KassasjonSide'),
  karantene: lazyRouteComponent(() => import('../sider/karantene/KaranteneSide.tsx'), 'KaranteneSide'),
  koe: lazyRouteComponent(() => import('../sider/koe/KoeSide.tsx'), 'KoeSide'),
  minPost: lazyRouteComponent(() => import('../sider/minpost/MinPostSide.tsx'), 'MinPostSide'),
  opplasting: lazyRouteComponent(() => import('../sider/opplasting/OpplastingSide.tsx'), 'OpplastingSide'),
  oppdeling: lazyRouteComponent(() => import('../sider/oppdeling/OppdelingSide.tsx'), 'OppdelingSide'),
  passord: lazyRouteComponent(() => import('../sider/passord/PassordSide.tsx'), 'PassordSide'),
  svar: lazyRouteComponent(() => import('../sider/utsending/SvarSide.tsx'), 'SvarSide'),
  utsending: lazyRouteComponent(() => import('../sider/utsending/UtsendingSide.tsx'), 'UtsendingSide'),
  uttrekk: lazyRouteComponent(() => import('../sider/uttrekk/UttrekkSide.tsx'), 'UttrekkSide'),
  publisering: lazyRouteComponent(() => import('../sider/publisering/PubliseringSide.tsx'), 'PubliseringSide'),
  partsinnsyn: lazyRouteComponent(() => import('../sider/innsyn/PartsinnsynSide.tsx'), 'PartsinnsynSide'),
  saker: lazyRouteComponent(() => import('../sider/sak/SakerSide.tsx'), 'SakerSide'),
  sak: lazyRouteComponent(() => import('../sider/sak/SakSide.tsx'), 'SakSide'),
  ikkeArkivverdig: lazyRouteComponent(
    () => import('../sider/ikkearkivverdig/IkkeArkivverdigSide.tsx'),
    'IkkeArkivverdigSide',
  ),
  sendtVidere: lazyRouteComponent(() => import('../sider/sendtvidere/SendtVidereSide.tsx'), 'SendtVidereSide'),
  papir: lazyRouteComponent(() => import('../sider/papir/PapirSide.tsx'), 'PapirSide'),
  regnskap: lazyRouteComponent(() => import('../sider/regnskap/RegnskapSide.tsx'), 'RegnskapSide'),
  soek: lazyRouteComponent(() => import('../sider/soek/SoekSide.tsx'), 'SoekSide'),
};

const rot = createRootRoute({
  component: () => (
    <Innlogget>
      <Outlet />
    </Innlogget>
  ),
  notFoundComponent: SideFinnesIkke,
  errorComponent: SideFeilet,
});

const forside = createRoute({ getParentRoute: () => rot, path: '/', component: Forside });
const koe = createRoute({ getParentRoute: () => rot, path: '/koe', component: sider.koe, validateSearch: lesKoeSoek });
const oppdeling = createRoute({
  getParentRoute: () => rot,
  path: '/oppdeling/$arkivskaper/$id',
  component: sider.oppdeling,
});
const fordeling = createRoute({
  getParentRoute: () => rot,
  path: '/fordeling',
  component: sider.fordeling,
  validateSearch: lesFordelingSoek,
});
const minPost = createRoute({
  getParentRoute: () => rot,
  path: '/min-post',
  component: sider.minPost,
  validateSearch: lesMinPostSoek,
});
const saker = createRoute({
  getParentRoute: () => rot,
  path: '/saker',
  component: sider.saker,
  validateSearch: lesSakSoek,
});
const sak = createRoute({ getParentRoute: () => rot, path: '/saker/$arkivskaper/$id', component: sider.sak });
const journalpost = createRoute({
  getParentRoute: () => rot,
  path: '/journalposter/$arkivskaper/$id',
  component: sider.journalpost,
});
const soek = createRoute({
  getParentRoute: () => rot,
  path: '/soek',
  component: sider.soek,
  validateSearch: lesSoekSoek,
});
const arbeidslister = createRoute({
  getParentRoute: () => rot,
  path: '/arbeidslister',
  component: sider.arbeidslister,
  validateSearch: lesListeSoek,
});
const journal = createRoute({
  getParentRoute: () => rot,
  path: '/journal',
  component: sider.journal,
  validateSearch: lesJournalSoek,
});
const opplasting = createRoute({ getParentRoute: () => rot, path: '/opplasting', component: sider.opplasting });
const karantene = createRoute({ getParentRoute: () => rot, path: '/karantene', component: sider.karantene });
const postregnskap = createRoute({
  getParentRoute: () => rot,
  path: '/postregnskap',
  component: sider.regnskap,
  validateSearch: lesRegnskapSoek,
});
const forslagene = createRoute({
  getParentRoute: () => rot,
  path: '/forslagene',
  component: sider.forslagene,
  validateSearch: lesForslageneSoek,
});
const papir = createRoute({
  getParentRoute: () => rot,
  path: '/papir',
  component: sider.papir,
  validateSearch: lesPapirSoek,
});
const sendtVidere = createRoute({
  getParentRoute: () => rot,
  path: '/sendt-videre',
  component: sider.sendtVidere,
  validateSearch: lesSendtVidereSoek,
});
const ikkeArkivverdig = createRoute({
  getParentRoute: () => rot,
  path: '/ikke-arkivverdig',
  component: sider.ikkeArkivverdig,
  validateSearch: lesBegrensningSoek,
});
const svar = createRoute({
  getParentRoute: () => rot,
  path: '/journalposter/$arkivskaper/$id/svar',
  component: sider.svar,
});
const utsending = createRoute({
  getParentRoute: () => rot,
  path: '/utsending',
  component: sider.utsending,
  validateSearch: lesUtsendingSoek,
});
const brevmaler = createRoute({
  getParentRoute: () => rot,
  path: '/brevmaler',
  component: sider.brevmaler,
  validateSearch: lesBrevmalSoek,
});
const uttrekk = createRoute({ getParentRoute: () => rot, path: '/uttrekk', component: sider.uttrekk });
const publisering = createRoute({ getParentRoute: () => rot, path: '/publisering', component: sider.publisering });
const filer = createRoute({ getParentRoute: () => rot, path: '/filer', component: sider.filer });
const kassasjon = createRoute({
  getParentRoute: () => rot,
  path: '/kassasjon',
  component: sider.kassasjon,
  validateSearch: lesKassasjonSoek,
});
const presedenser = createRoute({ getParentRoute: () => rot, path: '/presedenser', component: sider.presedenser });
const egneFelt = createRoute({ getParentRoute: () => rot, path: '/egne-felt', component: sider.egneFelt });
const importer = createRoute({ getParentRoute: () => rot, path: '/importer', component: sider.importer });
const innsyn = createRoute({ getParentRoute: () => rot, path: '/innsyn', component: sider.innsyn });
const partsinnsyn = createRoute({
  getParentRoute: () => rot,
  path: '/saker/$arkivskaper/$id/partsinnsyn',
  component: sider.partsinnsyn,
});
const arkivansvar = createRoute({
  getParentRoute: () => rot,
  path: '/arkivansvar',
  component: sider.arkivansvar,
  validateSearch: lesArkivansvarSoek,
});
const passord = createRoute({ getParentRoute: () => rot, path: '/passord', component: sider.passord });
const administrasjon = createRoute({
  getParentRoute: () => rot,
  path: '/administrasjon',
  component: sider.administrasjon,
  validateSearch: lesAdmSoek,
});

const rutetre = rot.addChildren([
  forside,
  koe,
  oppdeling,
  fordeling,
  minPost,
  saker,
  sak,
  journalpost,
  soek,
  arbeidslister,
  svar,
  utsending,
  brevmaler,
  opplasting,
  karantene,
  postregnskap,
  papir,
  ikkeArkivverdig,
  forslagene,
  sendtVidere,
  publisering,
  journal,
  filer,
  uttrekk,
  kassasjon,
  presedenser,
  egneFelt,
  innsyn,
  importer,
  partsinnsyn,
  arkivansvar,
  passord,
  administrasjon,
]);

export function lagRuter() {
  return createRouter({ routeTree: rutetre, defaultPreload: 'intent', scrollRestoration: true });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof lagRuter>;
  }
}

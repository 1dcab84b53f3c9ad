import { createRootRoute, createRoute, createRouter, Outlet } from '@tanstack/react-router';
import { AdministrasjonSide } from '../sider/administrasjon/AdministrasjonSide.tsx';
import { FordelingSide } from '../sider/fordeling/FordelingSide.tsx';
import { JournalpostSide } from '../sider/journalpost/JournalpostSide.tsx';
import { KaranteneSide } from '../sider/karantene/KaranteneSide.tsx';
import { KoeSide } from '../sider/koe/KoeSide.tsx';
import { MinPostSide } from '../sider/minpost/MinPostSide.tsx';
import { OpplastingSide } from '../sider/opplasting/OpplastingSide.tsx';
import { PassordSide } from '../sider/passord/PassordSide.tsx';
import { PubliseringSide } from '../sider/publisering/PubliseringSide.tsx';
import { SakerSide } from '../sider/sak/SakerSide.tsx';
import { SakSide } from '../sider/sak/SakSide.tsx';
import { SoekSide } from '../sider/soek/SoekSide.tsx';
import { Forside, SideFeilet, SideFinnesIkke } from './Forside.tsx';
import { Innlogget } from './Innlogget.tsx';
import { lesAdmSoek, lesFordelingSoek, lesKoeSoek, lesMinPostSoek, lesSakSoek, lesSoekSoek } from './sokeverdier.ts';

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
const koe = createRoute({ getParentRoute: () => rot, path: '/koe', component: KoeSide, validateSearch: lesKoeSoek });
const fordeling = createRoute({
  getParentRoute: () => rot,
  path: '/fordeling',
  component: FordelingSide,
  validateSearch: lesFordelingSoek,
});
const minPost = createRoute({
  getParentRoute: () => rot,
  path: '/min-post',
  component: MinPostSide,
  validateSearch: lesMinPostSoek,
});
const saker = createRoute({
  getParentRoute: () => rot,
  path: '/saker',
  component: SakerSide,
  validateSearch: lesSakSoek,
});
const sak = createRoute({ getParentRoute: () => rot, path: '/saker/$arkivskaper/$id', component: SakSide });
const journalpost = createRoute({
  getParentRoute: () => rot,
  path: '/journalposter/$arkivskaper/$id',
  component: JournalpostSide,
});
const soek = createRoute({
  getParentRoute: () => rot,
  path: '/soek',
  component: SoekSide,
  validateSearch: lesSoekSoek,
});
const opplasting = createRoute({ getParentRoute: () => rot, path: '/opplasting', component: OpplastingSide });
const karantene = createRoute({ getParentRoute: () => rot, path: '/karantene', component: KaranteneSide });
const publisering = createRoute({ getParentRoute: () => rot, path: '/publisering', component: PubliseringSide });
const passord = createRoute({ getParentRoute: () => rot, path: '/passord', component: PassordSide });
const administrasjon = createRoute({
  getParentRoute: () => rot,
  path: '/administrasjon',
  component: AdministrasjonSide,
  validateSearch: lesAdmSoek,
});

const rutetre = rot.addChildren([
  forside,
  koe,
  fordeling,
  minPost,
  saker,
  sak,
  journalpost,
  soek,
  opplasting,
  karantene,
  publisering,
  passord,
  administrasjon,
]);

export function lagRuter() {
  return createRouter({ routeTree: rutetre, defaultPreload: false, scrollRestoration: true });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof lagRuter>;
  }
}

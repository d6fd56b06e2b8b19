import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'
import { hasRole, resume, type Role } from './session/session'

declare module 'vue-router' {
  interface RouteMeta {
    /** Key of the page's name. */
    title?: string
    /** Who finds this page; the services decide what they may do on it. Without it: everyone, signed in or not. */
    roles?: Role[]
    /** Without the frame of navigation. */
    bare?: boolean
  }
}

const DESK: Role[] = ['operator', 'station-admin']
const READERS: Role[] = [...DESK, 'county', 'auditor']

const routes: RouteRecordRaw[] = [
  { path: '/', component: () => import('./shell/Home.vue'), meta: { roles: [] } },
  { path: '/signed-in', component: () => import('./shell/SignedIn.vue'), meta: { bare: true } },
  { path: '/today', component: () => import('./today/TodayPage.vue'), meta: { title: 'nav.today', roles: DESK } },
  {
    path: '/dispatch',
    component: () => import('./dispatch/DispatchPage.vue'),
    meta: { title: 'nav.dispatch', roles: DESK },
  },
  { path: '/plans', component: () => import('./plans/PlansPage.vue'), meta: { title: 'nav.plans', roles: DESK } },
  {
    path: '/demands',
    component: () => import('./demands/DemandsPage.vue'),
    meta: { title: 'nav.demands', roles: READERS },
  },
  {
    path: '/demands/new',
    component: () => import('./demands/DemandFormPage.vue'),
    meta: { title: 'demand.new', roles: DESK },
  },
  {
    path: '/demands/:id',
    component: () => import('./demands/DemandPage.vue'),
    meta: { title: 'demand.one', roles: READERS },
  },
  {
    path: '/roster',
    component: () => import('./roster/RosterPage.vue'),
    meta: { title: 'nav.roster', roles: [...READERS, 'liaison'] },
  },
  {
    path: '/roster/imports/:id?',
    component: () => import('./roster/ImportPage.vue'),
    meta: { title: 'import.title', roles: DESK },
  },
  {
    path: '/roster/:id',
    component: () => import('./roster/PersonPage.vue'),
    meta: { title: 'person.title', roles: [...READERS, 'liaison'] },
  },
  {
    path: '/away',
    component: () => import('./away/AwayPage.vue'),
    meta: { title: 'nav.away', roles: [...READERS, 'liaison'] },
  },
  {
    path: '/messages',
    component: () => import('./messages/MessagesPage.vue'),
    meta: { title: 'nav.messages', roles: DESK },
  },
  {
    path: '/enterprises',
    component: () => import('./enterprises/EnterprisesPage.vue'),
    meta: { title: 'nav.enterprises', roles: READERS },
  },
  {
    path: '/enterprises/:id',
    component: () => import('./enterprises/EnterprisePage.vue'),
    meta: { title: 'enterprise.one', roles: READERS },
  },
  {
    path: '/orders',
    component: () => import('./portal/OrdersPage.vue'),
    meta: { title: 'nav.orders', roles: ['enterprise'] },
  },
  {
    path: '/orders/new',
    component: () => import('./portal/OrderFormPage.vue'),
    meta: { title: 'nav.order', roles: ['enterprise'] },
  },
  {
    path: '/orders/:id',
    component: () => import('./portal/OrderPage.vue'),
    meta: { title: 'nav.orders', roles: ['enterprise'] },
  },
  {
    path: '/county',
    component: () => import('./county/CountyPage.vue'),
    meta: { title: 'nav.county', roles: READERS },
  },
  {
    path: '/county/people',
    component: () => import('./county/NamedPage.vue'),
    meta: { title: 'county.named', roles: READERS },
  },
  { path: '/kiosk', component: () => import('./kiosk/KioskPage.vue'), meta: { title: 'nav.kiosk', bare: true } },
  { path: '/:elsewhere(.*)*', component: () => import('./shell/NotFound.vue'), meta: { title: 'notFound.title' } },
]

export const router = createRouter({
  history: createWebHistory(),
  routes,
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
})

router.beforeEach(async (to) => {
  if (!to.meta.roles) {
    return true
  }
  const person = await resume().catch(() => null)
  if (!person) {
    return { path: '/signed-in', query: { wanted: to.fullPath } }
  }
  return to.meta.roles.length === 0 || hasRole(...to.meta.roles) ? true : { path: '/', query: { closed: to.path } }
})

/** Where a role begins its day. */
export function homeOf(has: (...roles: Role[]) => boolean): string | undefined {
  if (has('operator', 'station-admin')) return '/today'
  if (has('enterprise')) return '/orders'
  if (has('county', 'auditor')) return '/county'
  if (has('liaison')) return '/roster'
  return undefined
}

import type { Role } from '@/session/session'

export interface NavItem {
  path: string
  title: string
  icon: string
  roles: Role[]
}

const DESK: Role[] = ['operator', 'station-admin']
const READERS: Role[] = [...DESK, 'county', 'auditor']

/** In the order of a morning. Icons are strokes in a box of 24. */
export const navigation: NavItem[] = [
  { path: '/today', title: 'nav.today', roles: DESK, icon: 'M4 18h16M6 18a6 6 0 0 1 12 0M12 4v3M5 8l2 2M19 8l-2 2' },
  {
    path: '/dispatch',
    title: 'nav.dispatch',
    roles: DESK,
    icon: 'M5 5v5a4 4 0 0 0 4 4h6a4 4 0 0 1 4 4v1M5 3.5v0M19 20.5v0M9 14a4 4 0 0 0-4 4v2M19 4v3a4 4 0 0 1-4 4',
  },
  { path: '/messages', title: 'nav.messages', roles: DESK, icon: 'M4 6h16v11H10l-4 3v-3H4zM8 10h8M8 13h5' },
  {
    path: '/roster',
    title: 'nav.roster',
    roles: [...READERS, 'liaison'],
    icon: 'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2.5 19a5.5 5.5 0 0 1 11 0M16 11a2.5 2.5 0 1 0 0-5M17 14a5 5 0 0 1 4.5 5',
  },
  { path: '/demands', title: 'nav.demands', roles: READERS, icon: 'M6 3h9l4 4v14H6zM15 3v4h4M9 12h7M9 16h5' },
  { path: '/enterprises', title: 'nav.enterprises', roles: READERS, icon: 'M3 20h18M5 20V10l7-5 7 5v10M10 20v-6h4v6' },
  { path: '/plans', title: 'nav.plans', roles: DESK, icon: 'M4 6h4v4H4zM4 14h4v4H4zM11 8h9M11 16h9' },
  { path: '/away', title: 'nav.away', roles: [...READERS, 'liaison'], icon: 'M5 20l3-9 11-6-5 12zM8 11l6 6' },
  { path: '/county', title: 'nav.county', roles: READERS, icon: 'M9 4 3 7v13l6-3 6 3 6-3V4l-6 3zM9 4v13M15 7v13' },
  { path: '/orders', title: 'nav.orders', roles: ['enterprise'], icon: 'M6 3h9l4 4v14H6zM15 3v4h4M9 12h7M9 16h5' },
  { path: '/orders/new', title: 'nav.order', roles: ['enterprise'], icon: 'M12 5v14M5 12h14' },
]

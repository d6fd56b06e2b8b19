import type { User, UserManager } from 'oidc-client-ts'
import { computed, ref, shallowRef } from 'vue'
import { siteConfig } from './config'

/** The roles of the realm that have pages here. */
export type Role = 'operator' | 'station-admin' | 'enterprise' | 'liaison' | 'county' | 'auditor' | 'worker'

export interface Who {
  name: string
  roles: Role[]
  /** Division code prefix one sees; undefined for enterprises. */
  division?: string
  enterpriseId?: string
}

const user = shallowRef<User | null>(null)
/** True once the server or the identity provider said that the session is over; the page stays as it is until one signs in again. */
export const expired = ref(false)

export const who = computed<Who | null>(() => (user.value ? readToken(user.value.access_token) : null))

export function hasRole(...roles: Role[]): boolean {
  return roles.some((role) => who.value?.roles.includes(role))
}

export function accessToken(): string | undefined {
  return user.value?.access_token
}

let manager: Promise<UserManager> | undefined

function users(): Promise<UserManager> {
  manager ??= open().catch((failure) => {
    manager = undefined
    throw failure
  })
  return manager
}

async function open(): Promise<UserManager> {
  const [{ UserManager: Manager, WebStorageStateStore }, config] = await Promise.all([
    import('oidc-client-ts'),
    siteConfig(),
  ])
  const opened = new Manager({
    authority: config.issuer,
    client_id: config.clientId,
    redirect_uri: `${location.origin}/signed-in`,
    popup_redirect_uri: `${location.origin}/signed-in`,
    post_logout_redirect_uri: `${location.origin}/`,
    scope: 'openid profile',
    userStore: new WebStorageStateStore({ store: sessionStorage }),
    automaticSilentRenew: true,
    popupWindowFeatures: { width: 520, height: 680 },
  })
  opened.events.addUserLoaded((loaded) => {
    user.value = loaded
    expired.value = false
  })
  opened.events.addSilentRenewError(() => markExpired())
  opened.events.addAccessTokenExpired(() => markExpired())
  return opened
}

/** Finds the session of this tab, if there is one that still holds. */
export async function resume(): Promise<Who | null> {
  if (user.value) {
    return who.value
  }
  const stored = await (await users()).getUser()
  if (stored && stored.expired && stored.refresh_token) {
    user.value = await (await users()).signinSilent().catch(() => null)
  } else if (stored && !stored.expired) {
    user.value = stored
  }
  return who.value
}

/** Leaves for the identity provider; comes back to `wanted`. */
export async function signIn(wanted: string): Promise<void> {
  await (await users()).signinRedirect({ state: wanted, ui_locales: document.documentElement.lang })
}

/** Handles the way back from the identity provider; answers the path that was wanted, or undefined in the small window of `signInAgain`. */
export async function signedIn(): Promise<string | undefined> {
  const back = await (await users()).signinCallback()
  if (!back) {
    return undefined
  }
  user.value = back
  return typeof back.state === 'string' ? back.state : '/'
}

/** Signs in again in a small window, so that nothing typed on this page is lost. */
export async function signInAgain(): Promise<void> {
  user.value = await (await users()).signinPopup({ ui_locales: document.documentElement.lang })
  expired.value = false
}

export async function signOut(): Promise<void> {
  await (await users()).signoutRedirect()
}

export function markExpired(): void {
  if (user.value) {
    expired.value = true
  }
}

/** Tries to renew without asking; false when the session is over. */
export async function renew(): Promise<boolean> {
  const renewed = await (await users()).signinSilent().catch(() => null)
  if (renewed) {
    user.value = renewed
  }
  return renewed !== null
}

interface Claims {
  name?: string
  preferred_username?: string
  groups?: string[]
  division?: string
  enterprise_id?: string
}

function readToken(token: string): Who {
  const claims = decode(token)
  return {
    name: claims.name ?? claims.preferred_username ?? '',
    roles: (claims.groups ?? []) as Role[],
    division: claims.division,
    enterpriseId: claims.enterprise_id,
  }
}

/** The page only reads what to show from the token; the services check it. */
function decode(token: string): Claims {
  const body = token.split('.')[1] ?? ''
  const bytes = Uint8Array.from(atob(body.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0))
  return JSON.parse(new TextDecoder().decode(bytes)) as Claims
}

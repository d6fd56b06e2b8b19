/** What differs from one installation to the next; served beside the page, so that one build runs everywhere. */
export interface SiteConfig {
  /** OpenID issuer, for instance `https://id.example.cn/realms/gig`. */
  issuer: string
  clientId: string
  /** Raster tiles behind the maps, `https://…/{z}/{x}/{y}.png`; without it the maps are drawn from our own places alone. */
  tileUrl?: string
}

let loaded: Promise<SiteConfig> | undefined

/** Reads `/config.json` once. Fails with a sentence for people when the installation serves none. */
export function siteConfig(): Promise<SiteConfig> {
  loaded ??= read().catch((failure) => {
    loaded = undefined
    throw failure
  })
  return loaded
}

async function read(): Promise<SiteConfig> {
  const response = await fetch('/config.json', { cache: 'no-cache' })
  if (!response.ok || !response.headers.get('content-type')?.includes('json')) {
    throw new Error('/config.json')
  }
  const config = (await response.json()) as Partial<SiteConfig>
  if (!config.issuer || !config.clientId) {
    throw new Error('/config.json: issuer, clientId')
  }
  return config as SiteConfig
}

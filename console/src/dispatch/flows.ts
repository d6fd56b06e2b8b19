export interface PostOnMap {
  id: string
  siteId: string
  name: string
  latitude: number
  longitude: number
  headcount: number
  missing: number
  /** Home village of everybody placed there. */
  homes: string[]
}

interface Home {
  code: string
  latitude: number
  longitude: number
  people: number
  to: { name: string; people: number }[]
}

interface Flow {
  from: [number, number]
  to: [number, number]
  weight: number
  colour: string
}

/** People from each village to each site; posts of one site are summed. Villages without a known position are left out of the map. */
export function flows(
  posts: PostOnMap[],
  positionOf: (village: string) => { latitude: number | null; longitude: number | null } | undefined,
): { homes: Home[]; sites: PostOnMap[]; lines: Flow[] } {
  const sites = new Map<string, PostOnMap>()
  const homes = new Map<string, Home>()
  const counts = new Map<string, { home: Home; site: PostOnMap; people: number }>()
  for (const post of posts) {
    const before = sites.get(post.siteId)
    const site = before
      ? { ...before, headcount: before.headcount + post.headcount, missing: before.missing + post.missing }
      : post
    sites.set(post.siteId, site)
    for (const code of post.homes) {
      const home = homes.get(code) ?? homeOf(code, positionOf(code))
      if (!home) continue
      home.people += 1
      homes.set(code, home)
      const key = `${code} ${post.siteId}`
      const count = counts.get(key) ?? { home, site: post, people: 0 }
      count.people += 1
      counts.set(key, count)
    }
  }
  for (const { home, site, people } of counts.values()) home.to.push({ name: site.name, people })
  homes.forEach((home) => home.to.sort((a, b) => b.people - a.people))
  return {
    homes: [...homes.values()].sort((a, b) => b.people - a.people),
    sites: [...sites.values()],
    lines: [...counts.values()].map(({ home, site, people }) => ({
      from: [home.latitude, home.longitude],
      to: [site.latitude, site.longitude],
      weight: 1 + Math.min(7, people / 6),
      colour: '#7d82b8',
    })),
  }
}

function homeOf(code: string, at: { latitude: number | null; longitude: number | null } | undefined): Home | undefined {
  return at && at.latitude !== null && at.longitude !== null
    ? { code, latitude: at.latitude, longitude: at.longitude, people: 0, to: [] }
    : undefined
}

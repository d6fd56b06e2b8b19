import { reactive } from 'vue'

export interface PlaceName {
  code: string
  level: 'TOWNSHIP' | 'VILLAGE'
  name: string
}

const names = reactive(new Map<string, string>())
const loading = new Map<string, Promise<PlaceName[]>>()

/** Townships and villages of a county, from the maps' own ground. */
export function placesOf(county: string): Promise<PlaceName[]> {
  let places = loading.get(county)
  if (!places) {
    places = read(county).catch(() => {
      loading.delete(county)
      return []
    })
    loading.set(county, places)
  }
  return places
}

async function read(county: string): Promise<PlaceName[]> {
  const response = await fetch(`/places/${county}.json`)
  if (!response.ok) return []
  const ground = (await response.json()) as GeoJSON.FeatureCollection & { name?: string }
  if (ground.name) names.set(county, ground.name)
  const found = ground.features.map((feature) => feature.properties as PlaceName)
  found.forEach((place) => names.set(place.code, place.name))
  return found
}

/** `村民委员会` is what every village is; people leave it out. */
export function shortPlace(name: string): string {
  return name
    .replace(/(村民委员会|村委会)$/, '村')
    .replace(/(社区居民委员会|居民委员会|居委会)$/, '社区')
    .replace(/村村$/, '村')
}

/** The name of a township or village; its code until the names are there. */
export function placeName(code: string): string {
  if (code.length >= 6) void placesOf(code.slice(0, 6))
  const name = names.get(code)
  return name ? shortPlace(name) : code
}

export const villagesOf = async (township: string): Promise<PlaceName[]> =>
  (await placesOf(township.slice(0, 6))).filter((place) => place.level === 'VILLAGE' && place.code.startsWith(township))

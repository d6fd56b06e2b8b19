// Draws the maps' ground from the places table: every village gets the part of its county that lies nearer to it than to any other village, and
// a township is the union of its villages. There are no surveyed borders in the table, so the maps say that they are schematic.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Delaunay } from 'd3-delaunay'

const SOURCE = new URL('../../gig-registry-service/src/main/resources/seed/places.csv', import.meta.url)
const TARGET = new URL('../public/places/', import.meta.url)
/** Degrees; about 4 km of ground kept around the outermost villages. */
const MARGIN = 0.035

const places = readFileSync(SOURCE, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))
  .map(([level, code, parent, name, lat, lon]) => ({ level, code, parent, name, lat: Number(lat), lon: Number(lon) }))
const named = new Map(places.map((place) => [place.code, place.name]))

rmSync(TARGET, { recursive: true, force: true })
mkdirSync(TARGET, { recursive: true })
for (const county of places.filter((place) => place.level === 'county')) {
  writeFileSync(new URL(`${county.code}.json`, TARGET), JSON.stringify(ground(county)))
}

function ground(county) {
  const villages = places.filter(
    (place) => place.level === 'village' && place.code.startsWith(county.code) && place.lat,
  )
  const seen = new Set()
  const points = villages.filter((v) => !seen.has(`${v.lat},${v.lon}`) && seen.add(`${v.lat},${v.lon}`))
  if (points.length < 3) {
    return { type: 'FeatureCollection', features: [] }
  }
  const fence = outskirts(points)
  const lons = fence.map((p) => p.lon)
  const lats = fence.map((p) => p.lat)
  const box = [Math.min(...lons) - 1, Math.min(...lats) - 1, Math.max(...lons) + 1, Math.max(...lats) + 1]
  const voronoi = Delaunay.from([...points, ...fence].map((p) => [p.lon, p.lat])).voronoi(box)
  const cells = points.map((village, index) => ({ village, ring: [...voronoi.cellPolygon(index)].map(round) }))
  const townships = new Map()
  for (const cell of cells) {
    const code = cell.village.code.slice(0, 9)
    townships.set(code, [...(townships.get(code) ?? []), cell.ring])
  }
  return {
    type: 'FeatureCollection',
    name: county.name,
    features: [
      ...[...townships].map(([code, rings]) =>
        feature('TOWNSHIP', code, named.get(code), middle(points, code), {
          type: 'MultiPolygon',
          coordinates: union(rings),
        }),
      ),
      ...cells.map(({ village, ring }) =>
        feature('VILLAGE', village.code, village.name, [village.lon, village.lat], {
          type: 'Polygon',
          coordinates: [ring],
        }),
      ),
    ],
  }
}

/** @param at where its name is written */
function feature(level, code, name, at, geometry) {
  return { type: 'Feature', properties: { level, code, name, at: round(at) }, geometry }
}

/** The village nearest to the middle of a township's villages: surely inside it. */
function middle(points, township) {
  const own = points.filter((p) => p.code.startsWith(township))
  const lon = own.reduce((sum, p) => sum + p.lon, 0) / own.length
  const lat = own.reduce((sum, p) => sum + p.lat, 0) / own.length
  const far = (p) => Math.hypot(p.lon - lon, p.lat - lat)
  const nearest = own.reduce((best, p) => (far(p) < far(best) ? p : best))
  return [nearest.lon, nearest.lat]
}

/** Points around the outermost villages; their cells are the outside. */
function outskirts(points) {
  const centre = {
    lon: points.reduce((sum, p) => sum + p.lon, 0) / points.length,
    lat: points.reduce((sum, p) => sum + p.lat, 0) / points.length,
  }
  const hull = [...Delaunay.from(points.map((p) => [p.lon, p.lat])).hullPolygon()].map(([lon, lat]) => ({ lon, lat }))
  const fence = []
  for (let i = 0; i + 1 < hull.length; i++) {
    const [a, b] = [hull[i], hull[i + 1]]
    const steps = Math.max(1, Math.ceil(Math.hypot(b.lon - a.lon, b.lat - a.lat) / MARGIN))
    for (let step = 0; step < steps; step++) {
      const lon = a.lon + ((b.lon - a.lon) * step) / steps
      const lat = a.lat + ((b.lat - a.lat) * step) / steps
      const away = Math.hypot(lon - centre.lon, lat - centre.lat) || 1
      fence.push({ lon: lon + ((lon - centre.lon) / away) * MARGIN, lat: lat + ((lat - centre.lat) / away) * MARGIN })
    }
  }
  return fence
}

function round([lon, lat]) {
  return [Number(lon.toFixed(4)), Number(lat.toFixed(4))]
}

/** Edges that two cells of the same township share are inside it; what is left is its border. */
function union(rings) {
  const edges = new Map()
  for (const ring of rings) {
    for (let i = 0; i + 1 < ring.length; i++) {
      const [from, to] = [ring[i].join(), ring[i + 1].join()]
      if (from === to) continue
      if (edges.get(to)?.has(from)) {
        edges.get(to).delete(from)
      } else {
        edges.set(from, (edges.get(from) ?? new Set()).add(to))
      }
    }
  }
  const polygons = []
  for (;;) {
    const start = [...edges].find(([, targets]) => targets.size > 0)?.[0]
    if (!start) return polygons
    const ring = [start]
    let here = start
    do {
      const [next] = edges.get(here) ?? []
      if (next === undefined) break
      edges.get(here).delete(next)
      ring.push(next)
      here = next
    } while (here !== start)
    if (here === start && ring.length > 3) {
      polygons.push([ring.map((point) => point.split(',').map(Number))])
    }
  }
}

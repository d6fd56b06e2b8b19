import type * as Leaflet from 'leaflet'

/** An area of the ground, coloured by what it means. */
export interface MapArea {
  code: string
  fill: string
  label: string
}

export interface MapPoint {
  id: string
  latitude: number
  longitude: number
  colour: string
  /** Pixels. */
  radius: number
  label: string
  /** Written into the point; short. */
  caption?: string
  /** A pin that stands on the place, not a dot that lies on it. */
  pin?: boolean
}

export interface MapLine {
  from: [number, number]
  to: [number, number]
  weight: number
  colour: string
}

type Library = typeof Leaflet

/** Pixels across a pin. */
const PIN = 30

/** Labels hold names that people typed: they are text, never markup. */
export function text(label: string): HTMLElement {
  const element = document.createElement('span')
  element.textContent = label
  return element
}

/** Writes a place's name on the ground, `below` pixels under the place. */
export function drawName(
  leaflet: Library,
  map: Leaflet.Map | undefined,
  [longitude, latitude]: [number, number],
  name: string,
  below: number,
): Leaflet.Tooltip {
  const written = leaflet
    .tooltip({ permanent: true, direction: 'center', className: 'map-name', offset: [0, below] })
    .setLatLng([latitude, longitude])
    .setContent(text(name))
  if (map) written.addTo(map)
  return written
}

/** Of names that would lie upon each other only the first is shown. */
export function thin(map: Leaflet.Map | undefined, names: Leaflet.Tooltip[]): void {
  if (!map) return
  const kept: { x: number; y: number; half: number }[] = []
  for (const name of names) {
    const at = name.getLatLng()
    const element = name.getElement()
    if (!at || !element) continue
    const { x, y } = map.latLngToContainerPoint(at)
    const half = element.offsetWidth / 2 + 4
    const free = kept.every((other) => Math.abs(other.y - y) > 20 || Math.abs(other.x - x) > other.half + half)
    name.setOpacity(free ? 1 : 0)
    if (free) kept.push({ x, y, half })
  }
}

/** A bowed line, so that there and back lie beside each other. */
export function drawFlow(leaflet: Library, marks: Leaflet.LayerGroup, line: MapLine): void {
  leaflet
    .polyline(bow(line.from, line.to), {
      color: line.colour,
      weight: line.weight,
      opacity: 0.55,
      lineCap: 'round',
      interactive: false,
    })
    .addTo(marks)
}

/** Points on a curve between two places; its middle lies a tenth of the way aside. */
export function bow(from: [number, number], to: [number, number]): [number, number][] {
  const [dy, dx] = [to[0] - from[0], to[1] - from[1]]
  const [my, mx] = [(from[0] + to[0]) / 2 + dx / 5, (from[1] + to[1]) / 2 - dy / 5]
  return Array.from({ length: 17 }, (_, i) => {
    const s = i / 16
    const [a, b, c] = [(1 - s) * (1 - s), 2 * s * (1 - s), s * s]
    return [a * from[0] + b * my + c * to[0], a * from[1] + b * mx + c * to[1]]
  })
}

export function drawPoints(
  leaflet: Library,
  marks: Leaflet.LayerGroup,
  points: MapPoint[],
  chosen: (id: string) => void,
): void {
  const beside = fan(points.filter((p) => p.pin))
  for (const point of points) {
    const at: [number, number] = [point.latitude, point.longitude]
    const mark = point.pin
      ? leaflet.marker(at, { icon: pin(leaflet, point, beside.get(point) ?? 0), riseOnHover: true, keyboard: false })
      : leaflet.circleMarker(at, {
          radius: point.radius,
          color: '#fffdf8',
          weight: 2,
          fillColor: point.colour,
          fillOpacity: 0.95,
        })
    mark
      .bindTooltip(text(point.label), point.pin ? { offset: [0, -PIN], direction: 'top' } : {})
      .on('click', () => chosen(point.id))
      .addTo(marks)
    if (point.caption && !point.pin) {
      leaflet
        .tooltip({ permanent: true, direction: 'center', className: 'map-caption' })
        .setLatLng(at)
        .setContent(text(point.caption))
        .addTo(marks)
    }
  }
}

/** Pixels by which pins on one spot stand aside, so that none hides another. */
export function fan(points: MapPoint[]): Map<MapPoint, number> {
  const spots = new Map<string, MapPoint[]>()
  for (const point of points) {
    const spot = `${point.latitude.toFixed(3)},${point.longitude.toFixed(3)}`
    spots.set(spot, [...(spots.get(spot) ?? []), point])
  }
  return new Map(
    [...spots.values()].flatMap((group) =>
      group.map((point, i): [MapPoint, number] => [point, (i - (group.length - 1) / 2) * (PIN - 2)]),
    ),
  )
}

function pin(leaflet: Library, point: MapPoint, aside: number): Leaflet.DivIcon {
  const html = document.createElement('span')
  html.className = 'map-pin'
  html.style.cssText = `position:absolute;inset:0;--pin:${point.colour}`
  html.append(text(point.caption ?? ''))
  return leaflet.divIcon({ html, className: '', iconSize: [PIN, PIN], iconAnchor: [PIN / 2 - aside, PIN + 14] })
}

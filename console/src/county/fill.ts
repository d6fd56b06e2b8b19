import type { Demand } from '@/demands/draft'

export interface Fill {
  code: string
  headcount: number
  filled: number
  demands: number
}

/** Posts and confirmed people of one day, by township; a demand counts where its site lies. */
export function byTownship(demands: Demand[], date: string): Fill[] {
  const sums = new Map<string, Fill>()
  for (const demand of demands) {
    if (demand.state === 'DRAFT' || demand.state === 'CANCELLED') continue
    for (const day of demand.days) {
      if (day.date !== date) continue
      const code = demand.divisionCode.slice(0, 9)
      const sum = sums.get(code) ?? { code, headcount: 0, filled: 0, demands: 0 }
      sum.headcount += day.headcount
      sum.filled += day.filled
      sum.demands += 1
      sums.set(code, sum)
    }
  }
  return [...sums.values()].sort((a, b) => b.headcount - b.filled - (a.headcount - a.filled))
}

/** From clay (nobody) through ripe to tea (full). Steps, so that a legend can name them. */
export const STEPS = [
  { from: 0, colour: '#d9a08c', key: 'county.under60' },
  { from: 0.6, colour: '#ecc98a', key: 'county.from60' },
  { from: 0.9, colour: '#a9c7a5', key: 'county.from90' },
  { from: 1, colour: '#5d9373', key: 'county.full' },
] as const

export function colourOf(fill: Fill): string {
  const rate = fill.headcount === 0 ? 1 : fill.filled / fill.headcount
  return STEPS.filter((step) => rate >= step.from).at(-1)?.colour ?? STEPS[0].colour
}

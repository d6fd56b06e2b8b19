import type { Demand } from '@/demands/draft'
import { groupOf, type Assignment, type Offer } from '@/demands/offers'

/** One demand on one day, as the board shows it. */
export interface BoardLine {
  demandId: string
  siteName: string
  enterpriseName: string
  workName: string
  divisionCode: string
  start: string
  end: string
  meetAt: string
  meetPlace: string
  headcount: number
  confirmed: number
  waiting: number
  declined: number
  silent: number
  standBy: number
  boarded: number
}

type Counts = Pick<BoardLine, 'waiting' | 'declined' | 'silent' | 'standBy' | 'boarded'>

const NOBODY: Counts = { waiting: 0, declined: 0, silent: 0, standBy: 0, boarded: 0 }
const ON_BOARD = new Set<Assignment['state']>(['BOARDED', 'WORKED', 'PAID'])

/** How many of those asked stand where, by demand. */
export function countsOf(
  offers: Pick<Offer, 'demandId' | 'state'>[],
  assignments: Pick<Assignment, 'demandId' | 'state'>[],
): Map<string, Counts> {
  const counts = new Map<string, Counts>()
  const of = (id: string) => {
    const found = counts.get(id) ?? { ...NOBODY }
    counts.set(id, found)
    return found
  }
  for (const offer of offers) {
    const group = groupOf(offer.state)
    if (group !== 'confirmed' && group !== 'gone') of(offer.demandId)[group] += 1
  }
  for (const assignment of assignments) if (ON_BOARD.has(assignment.state)) of(assignment.demandId).boarded += 1
  return counts
}

/** The lines of a day; what is short comes first, then what still waits, then what is full. */
export function linesOf(demands: Demand[], date: string, counts: Map<string, Counts>): BoardLine[] {
  return demands
    .filter((demand) => ['RELEASED', 'FILLED', 'CLOSED'].includes(demand.state))
    .flatMap((demand) => {
      const day = demand.days.find((d) => d.date === date)
      if (!day) return []
      return {
        demandId: demand.id,
        siteName: demand.siteName,
        enterpriseName: demand.enterpriseName,
        workName: demand.workName,
        divisionCode: demand.divisionCode,
        start: demand.shift.start,
        end: demand.shift.end,
        meetAt: day.meetAt,
        meetPlace: demand.meeting.place,
        headcount: day.headcount,
        confirmed: day.filled,
        ...(counts.get(demand.id) ?? NOBODY),
      }
    })
    .sort((a, b) => shortOf(b) - shortOf(a) || openOf(b) - openOf(a) || a.siteName.localeCompare(b.siteName, 'zh-CN'))
}

export const openOf = (line: BoardLine) => Math.max(0, line.headcount - line.confirmed)

/** Posts that nobody who still thinks about it could fill. */
export const shortOf = (line: BoardLine) => Math.max(0, openOf(line) - line.waiting)

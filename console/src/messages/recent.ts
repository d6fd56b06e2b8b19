import type { FromNotification } from '@/api/shapes'

export type RecentLine = FromNotification<'RecentLine'>

/** What was known with what was read now: each line once, as it was read last, the latest word on top. */
export function mergeLines(known: RecentLine[], read: RecentLine[]): RecentLine[] {
  const byId = new Map([...known, ...read].map((line) => [line.id, line]))
  return [...byId.values()].sort((a, b) => b.lastAt.localeCompare(a.lastAt) || a.id.localeCompare(b.id))
}

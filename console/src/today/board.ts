import type { FromDispatch } from '@/api/shapes'

export type Board = FromDispatch<'Board'>
/** One demand on one day, or the sum of all. */
export type BoardLine = Board['demands'][number]

/** What can be done about a post with one tap. */
export type Action = 'more' | 'call' | 'borrow' | 'lighten'

/** Posts that nobody who still thinks about it could fill. */
export const shortOf = (line: BoardLine) => Math.max(0, line.shortage - line.waiting)

/** What is short comes first, then what still waits, then what is full. */
export function inOrder(lines: BoardLine[]): BoardLine[] {
  return [...lines].sort(
    (a, b) =>
      shortOf(b) - shortOf(a) || b.shortage - a.shortage || (a.siteName ?? '').localeCompare(b.siteName ?? '', 'zh-CN'),
  )
}

/** Rows drawn above and below what is in sight, so that a quick scroll finds them. */
const SPARE = 8

/** Which rows stand in sight: `from` inclusive, `to` exclusive. All lengths in pixels. */
export function visibleRows(
  total: number,
  rowHeight: number,
  scrolled: number,
  height: number,
): { from: number; to: number } {
  const from = Math.max(0, Math.min(total, Math.floor(scrolled / rowHeight) - SPARE))
  const to = Math.min(total, Math.ceil((scrolled + height) / rowHeight) + SPARE)
  return { from, to: Math.max(from, to) }
}

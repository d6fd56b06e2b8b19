export type BerryKind = 'boarded' | 'confirmed' | 'waiting' | 'empty'

/** More than this many berries are no longer read at a glance. */
const MOST = 60

/**
 * Draws posts as berries, `each` posts to a berry. A berry is only full when all its posts are, so that a row never looks fuller than it is;
 * people waiting for an answer never make more berries than posts are open.
 */
export function berries(posts: { headcount: number; confirmed: number; waiting: number; boarded?: number }): {
  each: number
  berries: BerryKind[]
} {
  const each = Math.max(1, Math.ceil(posts.headcount / MOST))
  const all = Math.ceil(posts.headcount / each)
  const boarded = Math.floor(Math.min(posts.boarded ?? 0, posts.confirmed) / each)
  const full = posts.confirmed >= posts.headcount ? all : Math.floor(posts.confirmed / each)
  const open = all - full
  const waiting = Math.min(open, Math.ceil(posts.waiting / each))
  const kinds: BerryKind[] = []
  for (let i = 0; i < all; i++) {
    kinds.push(i < boarded ? 'boarded' : i < full ? 'confirmed' : i < full + waiting ? 'waiting' : 'empty')
  }
  return { each, berries: kinds }
}

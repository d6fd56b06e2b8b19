import { take } from './client'

interface Paged<T> {
  items: T[]
  next: string | null
}

/** Reads every page of a list that is known to be short (a catalogue, the demands of a day). At most 50 pages. */
export async function all<T>(read: (cursor: string | undefined) => Parameters<typeof take<Paged<T>>>[0]): Promise<T[]> {
  const items: T[] = []
  let cursor: string | undefined
  for (let page = 0; page < 50; page++) {
    const answer = (await take(read(cursor))) as unknown as Paged<T>
    items.push(...answer.items)
    if (!answer.next) break
    cursor = answer.next
  }
  return items
}

// The phones at the wall: what they were asked, and what their people type.
import { WALL } from './station.mjs'

/** What the phones at the wall show. */
async function handsets() {
  const found = []
  for (let cursor = '0'; cursor !== '';) {
    const page = await (await fetch(`${WALL}/api/handsets?limit=200&cursor=${cursor}`)).json()
    found.push(...page.handsets)
    cursor = page.nextCursor
  }
  return found
}

/** `2026-07-03` as messages write it: `7月3日`. */
export const dayInText = (date) => `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`

/** The questions about a day that phones have been sent, by message id; a phone answers each once. */
export async function offersOn(date) {
  return (await handsets()).flatMap((handset) =>
    handset.latest
      .filter((message) => message.toHandset && /回1/.test(message.text) && message.text.includes(dayInText(date)))
      .map((message) => ({ id: message.id, number: handset.number, text: message.text })),
  )
}

export async function answer(number, text) {
  const response = await fetch(`${WALL}/api/handsets/${number}/answers`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ text }),
  })
  if (!response.ok) throw new Error(`the handset ${number} could not answer: ${response.status}`)
}

/** The same content under the same key: pressing twice, or again after a lost answer, does it once. */
export function repeatable(): (content: unknown) => string {
  let last = ''
  let key = ''
  return (content) => {
    const now = JSON.stringify(content)
    if (now !== last) {
      last = now
      key = crypto.randomUUID()
    }
    return key
  }
}

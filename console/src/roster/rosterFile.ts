/** Bytes; the registry takes no larger file. */
export const LARGEST = 20 * 1024 * 1024

export interface Refusal {
  key: string
  values: Record<string, string>
}

/** Why a file need not even be sent; undefined when it may be a roster. What is inside is for the registry to say. */
export function refusal(file: { name: string; size: number }): Refusal | undefined {
  if (!/\.(xlsx|csv)$/i.test(file.name)) return { key: 'import.wrongType', values: { name: file.name } }
  if (file.size > LARGEST) return { key: 'import.tooLarge', values: { size: (file.size / 1024 / 1024).toFixed(1) } }
  if (file.size === 0) return { key: 'import.emptyFile', values: {} }
  return undefined
}

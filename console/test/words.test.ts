import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import en from '@/words/en'
import zh from '@/words/zh'

type Tree = { [key: string]: string | Tree }

function keys(tree: Tree, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : keys(value, `${prefix}${key}.`),
  )
}
function leaf(tree: Tree, key: string): string {
  return key.split('.').reduce<string | Tree>((at, part) => (at as Tree)[part] as string | Tree, tree) as string
}
const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort()

function sources(path: string): string[] {
  return statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => sources(join(path, name))) : [path]
}

describe('words', () => {
  const known = new Set(keys(zh))

  it('say the same things in both languages', () => {
    expect(keys(en).sort()).toEqual(keys(zh).sort())
  })

  it('leave the same holes in both languages', () => {
    for (const key of known) {
      expect(holes(leaf(en, key)), key).toEqual(holes(leaf(zh, key)))
    }
  })

  it('exist for every key that a page names', () => {
    const text = sources('src')
      .filter((path) => /\.(vue|ts)$/.test(path) && !path.includes('generated'))
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n')
    const whole = [
      ...text.matchAll(/\bt\(\s*'([^'$]+)'/g),
      ...text.matchAll(/(?:title|key|label): '([a-z][A-Za-z]*(?:\.[A-Za-z0-9]+)+)'/g),
    ].map((m) => m[1] ?? '')
    const beginnings = [...text.matchAll(/\bt\(\s*`([^`$]+)\$\{/g)].map((m) => m[1] ?? '')
    expect(whole.filter((key) => !known.has(key))).toEqual([])
    expect(beginnings.filter((begin) => ![...known].some((key) => key.startsWith(begin)))).toEqual([])
    expect(whole.length).toBeGreaterThan(150)
  })

  it('hold no half-width punctuation between Chinese characters', () => {
    const wrong = [...known].filter((key) => /[\u4e00-\u9fff][,;:?!][\u4e00-\u9fff]/.test(leaf(zh, key)))
    expect(wrong).toEqual([])
  })
})

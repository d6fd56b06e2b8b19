import { locale } from '@/words'
import { yuan } from './numbers'

/** `140元/天`; English `¥140 / day`. */
export function pay(terms: { form?: string; rateFen: number; unit: string }): string {
  if (locale.value !== 'en') {
    return `${yuan(terms.rateFen)}元/${terms.unit}`
  }
  const units: Record<string, string> = { DAY: 'day', HOUR: 'hour' }
  return `¥${yuan(terms.rateFen)} / ${units[terms.form ?? ''] ?? terms.unit}`
}

export function money(fen: number): string {
  return locale.value === 'en' ? `¥${yuan(fen)}` : `${yuan(fen)}元`
}

import { computed } from 'vue'
import { createI18n } from 'vue-i18n'
import zh from './zh'

export type Locale = 'zh-CN' | 'en'
export type Words = typeof zh

const KEY = 'gig.language'

export const i18n = createI18n<false>({
  legacy: false,
  locale: 'zh-CN',
  fallbackLocale: 'zh-CN',
  messages: { 'zh-CN': zh } as never,
  missingWarn: true,
})

export const locale = computed<Locale>(() => i18n.global.locale.value as Locale)

export const t = i18n.global.t as (key: string, values?: Record<string, unknown> | number) => string

/** Chinese is at hand; English is fetched when somebody reads it. */
export async function speak(language: Locale): Promise<void> {
  if (language === 'en' && !i18n.global.availableLocales.includes('en' as never)) {
    i18n.global.setLocaleMessage('en' as never, (await import('./en')).default as never)
  }
  i18n.global.locale.value = language as never
  document.documentElement.lang = language
  localStorage.setItem(KEY, language)
}

export function chosenLanguage(): Locale {
  return localStorage.getItem(KEY) === 'en' ? 'en' : 'zh-CN'
}

import { locale } from '@/words'

/** Where the stations are; a site with a zone of its own passes it. */
export const HOME_ZONE = 'Asia/Shanghai'

const zh = () => locale.value.startsWith('zh')

/** Today at the station, as `2026-07-03`, wherever the browser is. */
export function today(now: Date = new Date(), zone: string = HOME_ZONE): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(now)
}

/** `2026-07-03` and 1 → `2026-07-04`. */
export function plusDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** `2026-07-03` → `7月3日 周五`, or `Fri 3 Jul`. */
export function day(value: string): string {
  const date = new Date(`${value}T00:00:00Z`)
  if (zh()) {
    const weekday = '日一二三四五六'[date.getUTCDay()]
    return `${date.getUTCMonth() + 1}月${date.getUTCDate()}日 周${weekday}`
  }
  return new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' })
    .format(date)
    .replace(',', '')
}

/** `2026-07-03` → `7月3日`. */
export function shortDay(value: string): string {
  const [, month, date] = value.split('-').map(Number)
  return zh()
    ? `${month}月${date}日`
    : new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
        new Date(`${value}T00:00:00Z`),
      )
}

/** `2026-07-03` → `2026年7月3日`. */
export function fullDay(value: string): string {
  const [year, month, date] = value.split('-').map(Number)
  return zh() ? `${year}年${month}月${date}日` : `${date} ${shortDay(value).replace(/^\d+ /, '')} ${year}`
}

/** An instant → `05:31` at the station. */
export function clock(instant: string | Date, seconds = false, zone: string = HOME_ZONE): string {
  return new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    ...(seconds ? { second: '2-digit' } : {}),
    timeZone: zone,
  }).format(new Date(instant))
}

/** An instant → `7月3日 05:31`; of today only the time. */
export function moment(instant: string | Date, now: Date = new Date()): string {
  const date = today(new Date(instant))
  return date === today(now) ? clock(instant) : `${shortDay(date)} ${clock(instant)}`
}

/** `06:30:00` → `6:30`, as people write it. */
export function time(value: string): string {
  return value.replace(/^0/, '').slice(0, value.startsWith('0') ? 4 : 5)
}

/** Seconds left → `9:05`; past → `0:00`. */
export function countdown(seconds: number): string {
  const left = Math.max(0, Math.floor(seconds))
  return `${Math.floor(left / 60)}:${(left % 60).toString().padStart(2, '0')}`
}

/** Birth date → full years on a day. */
export function ageOn(birthDate: string, onDay: string): number {
  const years = Number(onDay.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return onDay.slice(5) < birthDate.slice(5) ? years - 1 : years
}

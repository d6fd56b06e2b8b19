import { beforeEach, describe, expect, it } from 'vitest'
import { i18n, speak } from '@/words'
import { ageOn, countdown, day, plusDays, shortDay, time, today } from '@/writing/dates'
import { count, fen, percent, phone, yuan } from '@/writing/numbers'
import { pay } from '@/writing/pay'

beforeEach(() => void (i18n.global.locale.value = 'zh-CN' as never))

describe('money', () => {
  it('is written without decimals when there are none', () => expect(yuan(14000)).toBe('140'))
  it('keeps both decimals when there are some', () => expect(yuan(1234550)).toBe('12,345.50'))
  it('keeps its sign', () => expect(yuan(-5)).toBe('-0.05'))
  it('is read in full width and with its unit', () => expect(fen('１４０．５元')).toBe(14050))
  it('is not read when it has three decimals or is no number', () => {
    expect(fen('1.234')).toBeUndefined()
    expect(fen('-5')).toBeUndefined()
    expect(fen('一百')).toBeUndefined()
  })
  it('survives being written and read', () => {
    for (const amount of [1, 99, 100, 14000, 14050, 999_999_999]) expect(fen(yuan(amount))).toBe(amount)
  })
})

describe('days', () => {
  it('begin when they begin at the station', () => {
    expect(today(new Date('2026-07-02T15:59:59Z'))).toBe('2026-07-02')
    expect(today(new Date('2026-07-02T16:00:00Z'))).toBe('2026-07-03')
  })
  it('are written as people write them', () => {
    expect(day('2026-07-03')).toBe('7月3日 周五')
    expect(shortDay('2026-12-31')).toBe('12月31日')
  })
  it('are written in English for those who read it', async () => {
    await speak('en')
    expect(day('2026-07-03')).toBe('Fri 3 Jul')
  })
  it('go over the end of a month', () => expect(plusDays('2026-02-28', 1)).toBe('2026-03-01'))
})

describe('time', () => {
  it('of day has no leading zero', () => expect([time('06:30:00'), time('17:30:00')]).toEqual(['6:30', '17:30']))
  it('that is over counts zero', () => expect([countdown(605), countdown(-3)]).toEqual(['10:05', '0:00']))
})

describe('age', () => {
  it('is reached on the birthday', () => {
    expect(ageOn('2010-07-03', '2026-07-02')).toBe(15)
    expect(ageOn('2010-07-03', '2026-07-03')).toBe(16)
  })
})

describe('phone numbers', () => {
  it('stand in groups of three, four and four', () => expect(phone('+8613887441234')).toBe('138 8744 1234'))
  it('stay masked', () => expect(phone('138****5678')).toBe('138 **** 5678'))
  it('of landlines show their area code', () => expect(phone('08748881234')).toBe('0874-8881234'))
  it('that are none stay as they are', () => expect(phone('10690001')).toBe('10690001'))
})

describe('shares', () => {
  it('are only full when they are', () => expect([percent(1199, 1200), percent(1200, 1200)]).toEqual(['99%', '100%']))
  it('of nothing are none', () => expect(percent(0, 0)).toBe('—'))
  it('stand beside grouped counts', () => expect(count(18342)).toBe('18,342'))
})

describe('pay', () => {
  it('has its unit behind', () => expect(pay({ form: 'DAY', rateFen: 14000, unit: '天' })).toBe('140元/天'))
})

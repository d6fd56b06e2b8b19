import { describe, expect, it } from 'vitest'
import { blank } from '@/demands/draft'
import { changeIn } from '@/dispatch/plan'
import { daysWithout, isLighter, suggest } from '@/today/lighten'
import { plusMinutes } from '@/writing/dates'

const before = { ...blank('2026-07-02'), rate: '140', start: '07:30', end: '15:30' }
const day = (date: string, headcount: number, filled: number) => ({ date, headcount, filled }) as never

describe('a post made lighter', () => {
  it('for part of the day ends at half the shift and pays half of a day', () => {
    expect(suggest(before, 'part-day', 480)).toEqual({ end: '11:30', rate: '70' })
  })
  it('by the hour or piece pays the same for less', () => {
    expect(suggest({ ...before, payForm: 'HOUR', rate: '18' }, 'part-day', 480)).toEqual({ end: '11:30' })
  })
  it('with more pay begins ten yuan higher', () => {
    expect(suggest(before, 'pay', 480)).toEqual({ rate: '150' })
  })
  it('is one whose terms differ, not only its number of people', () => {
    expect(isLighter({ ...before, headcount: '3' }, before)).toBe(false)
    expect(isLighter({ ...before, workTypeCode: 'sorting' }, before)).toBe(true)
  })
})

describe('the order it is taken from', () => {
  it('asks for so many fewer on that day alone, and for nobody less who has said yes', () => {
    expect(daysWithout([day('a', 10, 4), day('b', 10, 0)], 'a', 5)?.map((d) => d.headcount)).toEqual([5, 10])
    expect(daysWithout([day('a', 10, 7)], 'a', 5)?.map((d) => d.headcount)).toEqual([7])
  })
  it('ends when nothing is left of it', () => {
    expect(daysWithout([day('a', 10, 0)], 'a', 10)).toBeUndefined()
    expect(daysWithout([day('a', 10, 0), day('b', 2, 0)], 'a', 10)?.map((d) => d.headcount)).toEqual([1, 2])
  })
})

describe('an opening', () => {
  it('is told without the number that its bar shows', () => {
    expect(changeIn('放宽到 11 公里：+4 人')).toBe('放宽到 11 公里')
    expect(changeIn('raise the pay: +26 people')).toBe('raise the pay')
  })
})

describe('a time of day', () => {
  it('goes on past midnight', () => {
    expect(plusMinutes('07:30', 240)).toBe('11:30')
    expect(plusMinutes('22:00', 180)).toBe('01:00')
  })
})

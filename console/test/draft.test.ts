import { describe, expect, it } from 'vitest'
import { blank, faults, minutes, repeat, shiftHours, toNewDemand, whole, type Demand } from '@/demands/draft'

const TODAY = '2026-07-02'

function order() {
  return {
    ...blank(TODAY),
    enterpriseId: 'e',
    siteId: 's',
    workTypeCode: 'blueberry-picking',
    headcount: '24',
    rate: '140',
    meetPlace: '月望村委会',
  }
}

describe('an order', () => {
  it('with its four fields filled has no fault', () => expect(faults(order(), TODAY)).toEqual({}))
  it('is for tomorrow unless told', () => expect(blank(TODAY).days).toEqual(['2026-07-03']))
  it('for nobody or for too many is refused beside the field', () => {
    for (const headcount of ['0', '', '100001', '2.5', '-3', '二十']) {
      expect(faults({ ...order(), headcount }, TODAY).headcount, headcount).toBe('fault.headcount')
    }
  })
  it('for a past day is refused', () =>
    expect(faults({ ...order(), days: ['2026-07-01'] }, TODAY).days).toBe('fault.past'))
  it('for a shift of no length or more than 11 hours is refused', () => {
    expect(faults({ ...order(), start: '07:00', end: '07:00' }, TODAY).end).toBe('fault.shift')
    expect(faults({ ...order(), start: '06:00', end: '18:00' }, TODAY).end).toBe('fault.shift')
  })
  it('may go over midnight', () => {
    const night = { ...order(), start: '22:00', end: '06:00' }
    expect(shiftHours(night)).toBe(8)
    expect(toNewDemand(night).shift).toEqual({ start: '22:00:00', end: '06:00:00', endsDaysLater: 1 })
  })
  it('without pay is refused', () => {
    for (const rate of ['', '0', '-1', '1.234'])
      expect(faults({ ...order(), rate }, TODAY).rate, rate).toBe('fault.rate')
  })
  it('is sent in fen, with every day in order', () => {
    const sent = toNewDemand({ ...order(), days: ['2026-07-04', '2026-07-03'], rate: '140.5' })
    expect(sent.pay?.rateFen).toBe(14050)
    expect(sent.days).toEqual([
      { date: '2026-07-03', headcount: 24 },
      { date: '2026-07-04', headcount: 24 },
    ])
  })
  it('by the piece needs what a day brings', () => {
    expect(faults({ ...order(), payForm: 'PIECE', unit: '公斤' }, TODAY).piecesPerDay).toBe('fault.pieces')
  })
})

describe('yesterday’s order', () => {
  const before = {
    enterpriseId: 'e',
    siteId: 's',
    workTypeCode: 'blueberry-picking',
    days: [{ date: '2026-07-02', headcount: 24, filled: 24, vacant: 0 }],
    shift: { start: '07:30:00', end: '17:30:00', endsDaysLater: 0 },
    pay: { form: 'DAY', rateFen: 14000, unit: '天', piecesPerDay: null, payDate: { rule: 'SAME_DAY', days: 0 } },
    meals: true,
    bus: false,
    meeting: { place: '月望村委会', time: '06:30:00' },
    legalRole: 'PUBLIC_INFORMATION',
    answerWithin: 'PT45M',
    priority: 3,
    note: null,
  } as unknown as Demand

  it('is the same but for the day', () => {
    const again = repeat(before, ['2026-07-03'])
    expect(faults(again, TODAY)).toEqual({})
    expect(toNewDemand(again)).toMatchObject({
      days: [{ date: '2026-07-03', headcount: 24 }],
      pay: { rateFen: 14000 },
      answerWithin: 'PT45M',
      meeting: { place: '月望村委会', time: '06:30:00' },
    })
  })
})

describe('numbers as typed', () => {
  it('are read in full width', () => expect(whole('２４')).toBe(24))
  it('are not read with anything else beside them', () =>
    expect([whole('24人'), whole('2 4'), whole('')]).toEqual([undefined, undefined, undefined]))
  it('of a duration are minutes', () =>
    expect([minutes('PT30M'), minutes('PT1H30M'), minutes('P1D'), minutes('PT20S')]).toEqual([30, 90, 1440, 1]))
})

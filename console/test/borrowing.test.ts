import { describe, expect, it } from 'vitest'
import { asksTo, lentBy, neighboursOf, peopleIn, toAnswer, type Borrowing, type Station } from '@/today/borrowing'

const station = (code: string) => ({ code }) as Station
const ask = (id: string, change: Partial<Borrowing> = {}) =>
  ({
    id,
    state: 'ASKED',
    open: true,
    divisionCode: '530304202',
    lenderCode: '530304205',
    askedAt: '2026-07-02T10:00:00Z',
    meetAt: '2026-07-03T22:30:00Z',
    ...change,
  }) as Borrowing
const ids = (asks: Borrowing[]) => asks.map((one) => one.id)

describe('the neighbours of a demand', () => {
  const around = ['530304202', '530304205', '530304001', '530302001'].map(station)

  it('are the other stations of its county', () => {
    expect(neighboursOf(around, '530304202').map((s) => s.code)).toEqual(['530304205', '530304001'])
  })
  it('are found from the village of its site as well', () => {
    expect(neighboursOf(around, '530304202003').map((s) => s.code)).toEqual(['530304205', '530304001'])
  })
})

describe('the asks to a station', () => {
  it('stand with the latest first', () => {
    const asks = [
      ask('old', { state: 'REFUSED' }),
      ask('new', { askedAt: '2026-07-02T11:00:00Z' }),
      ask('other', { lenderCode: '530304001' }),
    ]
    expect(ids(asksTo(station('530304205'), asks))).toEqual(['new', 'old'])
  })
})

describe('what a lender sees', () => {
  it('is what waits for its answer, the soonest first, and not what it asked for itself or what is over', () => {
    const asks = [
      ask('later', { meetAt: '2026-07-04T22:30:00Z' }),
      ask('sooner'),
      ask('own', { lenderCode: '530304202', divisionCode: '530304205' }),
      ask('over', { open: false }),
      ask('answered', { state: 'AGREED' }),
    ]
    expect(ids(toAnswer(asks, '530304205'))).toEqual(['sooner', 'later'])
  })
  it('is whom it lends, and not whom it borrows', () => {
    const asks = [ask('lent', { state: 'AGREED' }), ask('borrowed', { state: 'AGREED', lenderCode: '530304202' })]
    expect(ids(lentBy(asks, '530304205'))).toEqual(['lent'])
  })
})

describe('a number of people', () => {
  it('is a whole one from one to the most', () => {
    expect(peopleIn('3', 5)).toBe(3)
    expect(peopleIn(' 5 ', 5)).toBe(5)
    for (const wrong of ['', '0', '6', '-1', '2.5', '三', '1e1']) expect(peopleIn(wrong, 5), wrong).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import { eventReader } from '@/api/stream'
import { oneLanguage, Problem } from '@/api/problem'
import { repeatable } from '@/api/repeatable'
import { byTownship, colourOf } from '@/county/fill'
import type { Demand } from '@/demands/draft'
import { groupOf, toCall, type Offer } from '@/demands/offers'
import { isUscc } from '@/enterprises/uscc'
import { berries } from '@/pieces/berries'
import { bow, fan, type MapPoint } from '@/pieces/mapMarks'
import { shortPlace } from '@/pieces/places'
import { visibleRows } from '@/pieces/visibleRows'
import { weekLines, WEEK } from '@/roster/people'
import { FIFTY_UP, queryOf } from '@/roster/search'

describe('a row of berries', () => {
  const kinds = (posts: Parameters<typeof berries>[0]) => berries(posts).berries

  it('has one for every post', () => {
    expect(kinds({ headcount: 4, confirmed: 2, waiting: 1 })).toEqual(['confirmed', 'confirmed', 'waiting', 'empty'])
  })
  it('is never longer than the posts, however many were asked', () => {
    expect(kinds({ headcount: 3, confirmed: 1, waiting: 9 })).toEqual(['confirmed', 'waiting', 'waiting'])
  })
  it('of a large crew stands for several each and is only full when every post is', () => {
    const row = berries({ headcount: 1200, confirmed: 1199, waiting: 0 })
    expect(row.each).toBe(20)
    expect(row.berries).toHaveLength(60)
    expect(row.berries.at(-1)).toBe('empty')
    expect(berries({ headcount: 1200, confirmed: 1200, waiting: 0 }).berries.every((b) => b === 'confirmed')).toBe(true)
  })
  it('shows who is on board first', () => {
    expect(kinds({ headcount: 3, confirmed: 2, waiting: 0, boarded: 1 })).toEqual(['boarded', 'confirmed', 'empty'])
  })
})

describe('20,000 rows', () => {
  it('are never drawn but for those in sight', () => {
    const range = visibleRows(20_000, 80, 800_000, 900)
    expect(range.to - range.from).toBeLessThan(40)
    expect(range.from).toBeLessThanOrEqual(10_000)
    expect(range.to).toBeGreaterThanOrEqual(10_012)
  })
  it('end where they end', () => expect(visibleRows(5, 80, 0, 900)).toEqual({ from: 0, to: 5 }))
})

describe('a stream', () => {
  it('is cut into events wherever the network cuts it', () => {
    const read = eventReader()
    const text = 'event: line\r\ndata: {"a":1}\r\n\r\n: beat\n\ndata: x\ndata: y\n\n'
    expect([...text].flatMap((letter) => read(letter))).toEqual([
      { event: 'line', data: '{"a":1}' },
      { event: 'message', data: 'x\ny' },
    ])
  })
})

describe('a problem', () => {
  it('tells each field what is wrong', () => {
    const problem = new Problem(400, {
      errors: [
        { pointer: '/days/0/headcount', detail: '人数至少 1 · at least 1 person' },
        { pointer: '/days/1', detail: '日期重复 · twice' },
      ],
    })
    expect(problem.byField()).toMatchObject({
      headcount: '人数至少 1 · at least 1 person',
      days: '日期重复 · twice',
      'days.0.headcount': expect.anything(),
    })
  })
  it('is read in one language', () => {
    expect(oneLanguage('没有权限 · your role may not do this', 'zh-CN')).toBe('没有权限')
    expect(oneLanguage('没有权限 · your role may not do this', 'en')).toBe('your role may not do this')
    expect(oneLanguage('only one', 'zh-CN')).toBe('only one')
  })
  it('with no answer means that the service is away', () =>
    expect([new Problem(0, {}).away, new Problem(503, {}).away, new Problem(409, {}).away]).toEqual([
      true,
      true,
      false,
    ]))
})

describe('a write that is repeated', () => {
  it('keeps its key until its content changes', () => {
    const key = repeatable()
    const first = key({ n: 1 })
    expect(key({ n: 1 })).toBe(first)
    expect(key({ n: 2 })).not.toBe(first)
  })
})

describe('a credit code', () => {
  it('is taken with its check character', () => expect(isUscc('91350100M000100Y43')).toBe(true))
  it('is taken in full width and small letters', () => expect(isUscc(' 91350100m000100y43')).toBe(true))
  it('is refused with another', () => expect(isUscc('91350100M000100Y44')).toBe(false))
  it('is refused with letters it has not', () => expect(isUscc('91350100O000100Y43')).toBe(false))
})

describe('a week', () => {
  it('of equal days stands in one line', () => {
    const all = WEEK.map((day) => ({ day, from: '06:00:00', to: '19:00:00' }))
    expect(weekLines(all)).toEqual([{ first: 'MONDAY', last: 'SUNDAY', from: '06:00', to: '19:00' }])
  })
  it('breaks where a day differs', () => {
    const some = [
      { day: 'MONDAY', from: '06:00:00', to: '12:00:00' },
      { day: 'TUESDAY', from: '06:00:00', to: '12:00:00' },
      { day: 'THURSDAY', from: '06:00:00', to: '12:00:00' },
    ] as never
    expect(weekLines(some).map((l) => `${l.first}-${l.last}`)).toEqual(['MONDAY-TUESDAY', 'THURSDAY-THURSDAY'])
  })
})

describe('people who were asked', () => {
  it('are called when they are silent, cannot be reached or still think', () => {
    const offers = ['SENT', 'FAILED', 'EXPIRED', 'ACCEPTED', 'DECLINED', 'STAND_BY'].map(
      (state) => ({ state }) as Offer,
    )
    expect(toCall(offers).map((o) => o.state)).toEqual(['SENT', 'FAILED', 'EXPIRED'])
  })
  it('who were promoted count as confirmed', () => expect(groupOf('PROMOTED')).toBe('confirmed'))
})

describe('townships', () => {
  const demand = (divisionCode: string, headcount: number, filled: number, state = 'RELEASED') =>
    ({ divisionCode, state, days: [{ date: '2026-07-03', headcount, filled }] }) as unknown as Demand

  it('sum the posts of their villages, the emptiest first', () => {
    const fills = byTownship(
      [
        demand('530304202001', 10, 9),
        demand('530304202002', 5, 5),
        demand('530304201001', 20, 2),
        demand('530304201001', 20, 0, 'CANCELLED'),
      ],
      '2026-07-03',
    )
    expect(fills).toEqual([
      { code: '530304201', headcount: 20, filled: 2, demands: 1 },
      { code: '530304202', headcount: 15, filled: 14, demands: 2 },
    ])
  })
  it('are only coloured full when they are', () => {
    expect(colourOf({ code: '', headcount: 100, filled: 99, demands: 1 })).not.toBe(
      colourOf({ code: '', headcount: 100, filled: 100, demands: 1 }),
    )
  })
})

describe('a village', () => {
  it('is called as people call it', () => {
    expect(shortPlace('下营村民委员会')).toBe('下营村')
    expect(shortPlace('潇湘社区居民委员会')).toBe('潇湘社区')
  })
})

describe('a search of the roster', () => {
  const nothing = { name: '', village: '', skill: '', ageBand: '', tag: '', freeOn: '', status: 'ACTIVE', idle: '' }

  it('asks for what is wanted and for nothing else', () => {
    expect(queryOf({ ...nothing, name: ' 张 ', freeOn: '2026-07-03' })).toEqual({
      name: '张',
      freeOn: '2026-07-03',
      status: 'ACTIVE',
    })
  })
  it('for people of 50 and over asks for every band from there on', () => {
    expect(queryOf({ ...nothing, ageBand: FIFTY_UP }).ageBand).toEqual(['FROM_50', 'FROM_60'])
  })
})

describe('a map', () => {
  it('bows a line between its two ends, there on one side and back on the other', () => {
    const there = bow([25, 103], [25, 104])
    const back = bow([25, 104], [25, 103])
    expect(there[0]).toEqual([25, 103])
    expect(there.at(-1)).toEqual([25, 104])
    expect(Math.sign((there[8]?.[0] ?? 25) - 25)).toBe(-Math.sign((back[8]?.[0] ?? 25) - 25))
  })
  it('sets pins on one spot side by side', () => {
    const point = (id: string, latitude: number) => ({ id, latitude, longitude: 103 }) as MapPoint
    const [one, other, alone] = [point('a', 25), point('b', 25), point('c', 26)]
    const beside = fan([one, other, alone])
    expect(beside.get(one)).toBe(-(beside.get(other) ?? 0))
    expect(beside.get(one)).not.toBe(0)
    expect(beside.get(alone)).toBe(0)
  })
})

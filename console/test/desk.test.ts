import { describe, expect, it } from 'vitest'
import { siteIn, withNames } from '@/demands/reasons'
import { isPin, OFF, stepsBack, stepsOf } from '@/dispatch/edits'
import { mergeLines, type RecentLine } from '@/messages/recent'
import type { Person } from '@/roster/people'
import { cardOf, opened, personFaults } from '@/roster/personCard'

describe('an edit of a plan', () => {
  const wish = { labourerId: 'zhang', from: 'a' }

  it('to another post is a placing, to none a removal', () => {
    expect(stepsOf(wish, 'b')).toEqual([{ kind: 'PLACE', labourerId: 'zhang', demandId: 'b' }])
    expect(stepsOf(wish, OFF)).toEqual([{ kind: 'REMOVE', labourerId: 'zhang' }])
  })
  it('onto a full post changes places with somebody there', () => {
    expect(stepsOf(wish, 'b', 'li')).toEqual([{ kind: 'SWAP', labourerId: 'zhang', otherLabourerId: 'li' }])
  })
  it('onto a full post, of somebody the plan left out, takes somebody else off', () => {
    expect(stepsOf({ labourerId: 'zhang' }, 'b', 'li').map((step) => step.kind)).toEqual(['REMOVE', 'PLACE'])
  })
  it('to the post where the person is already pins them', () => {
    expect(isPin(wish, 'a')).toBe(true)
    expect(isPin(wish, 'b')).toBe(false)
    expect(isPin({ labourerId: 'zhang' }, '')).toBe(false)
  })
})

describe('an edit taken back', () => {
  const nobody = () => false
  const wish = { labourerId: 'zhang', from: 'a' }
  const kinds = (...asked: Parameters<typeof stepsBack>) => stepsBack(...asked).map((s) => `${s.kind} ${s.labourerId}`)

  it('puts the person where they were, pinned no more than before', () => {
    expect(stepsBack(wish, 'b', '', nobody)).toEqual([
      { kind: 'PLACE', labourerId: 'zhang', demandId: 'a' },
      { kind: 'UNPIN', labourerId: 'zhang' },
    ])
    expect(stepsBack(wish, OFF, '', () => true)).toEqual([{ kind: 'PLACE', labourerId: 'zhang', demandId: 'a' }])
  })
  it('of two who changed places changes them again', () => {
    expect(kinds(wish, 'b', 'li', nobody)).toEqual(['SWAP zhang', 'UNPIN zhang', 'UNPIN li'])
  })
  it('of somebody put in for somebody else gives the post back', () => {
    expect(kinds({ labourerId: 'zhang' }, 'b', 'li', nobody)).toEqual(['REMOVE zhang', 'PLACE li', 'UNPIN li'])
    expect(kinds({ labourerId: 'zhang' }, 'b', '', nobody)).toEqual(['REMOVE zhang'])
  })
})

describe('a reason', () => {
  const id = '01a2014b-3488-7e13-ae97-5af1cf66f8ea'

  it('names farms where the optimiser names posts', () => {
    expect(withNames(`改去 ${id} 要多 3 分`, siteIn([{ id, siteName: '晨露蓝莓园' }]), '别的岗位')).toBe(
      '改去 晨露蓝莓园 要多 3 分',
    )
  })
  it('shows no id of a post that is out of sight', () => {
    expect(withNames(`改去 ${id} 要多 3 分`, siteIn([]), '别的岗位')).toBe('改去 别的岗位 要多 3 分')
  })
})

describe('conversations', () => {
  const line = (id: string, lastAt: string, lastText = '') => ({ id, lastAt, lastText }) as RecentLine

  it('stand once each, the latest word on top', () => {
    const known = [line('a', '2026-07-03T05:00:00Z'), line('b', '2026-07-03T04:00:00Z')]
    const merged = mergeLines(known, [line('b', '2026-07-03T06:00:00Z', '去')])
    expect(merged.map((one) => one.id)).toEqual(['b', 'a'])
    expect(merged[0]?.lastText).toBe('去')
  })
})

describe('a person’s record', () => {
  const person = {
    name: '张桂兰',
    divisionCode: '530304202001',
    householdNumber: '12',
    profile: {
      skills: [{ code: 'berry-picking', level: 3 }],
      limits: { noBending: true, maxLiftKg: 15 },
      weekly: [
        { day: 'MONDAY', from: '06:00:00', to: '12:00:00' },
        { day: 'TUESDAY', from: '08:00:00', to: '19:00:00' },
      ],
      radiusKm: 12.5,
      floorPayFen: 9000,
      maxHoursPerDay: 8,
      tags: [{ code: 'relocated', validUntil: '2027-01-01' }],
    },
  } as unknown as Person

  it('goes back unchanged when nothing was changed', () => {
    const card = cardOf(opened(person), person)
    expect(card.profile).toEqual(person.profile)
    expect(card.name).toBe(person.name)
    expect('phones' in card).toBe(false)
  })
  it('keeps hours that differ from day to day until somebody touches them', () => {
    const draft = opened(person)
    draft.days = ['MONDAY', 'TUESDAY', 'FRIDAY']
    expect(cardOf(draft, person).profile.weekly.map((w) => w.from)).toEqual(['06:00:00', '08:00:00', '06:00:00'])
    draft.hoursTouched = true
    expect(new Set(cardOf(draft, person).profile.weekly.map((w) => w.from))).toEqual(new Set(['06:00:00']))
  })
  it('says what is wrong with what was typed', () => {
    const draft = { ...opened(person), name: ' ', floor: 'viel', radiusKm: '0', from: '19:00', to: '06:00' }
    expect(Object.keys(personFaults(draft)).sort()).toEqual(['floorPayFen', 'name', 'radiusKm', 'weekly'])
  })
  it('takes several phone numbers however they are parted', () => {
    const draft = { ...opened(person), phones: '13900000001，13900000002 13900000003' }
    expect(cardOf(draft, person).phones).toHaveLength(3)
  })
})

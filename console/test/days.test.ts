import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import WhichDays from '@/demands/WhichDays.vue'
import DayBar from '@/pieces/DayBar.vue'
import { i18n } from '@/words'
import { day, plusDays, today } from '@/writing/dates'

const global = { plugins: [i18n] }
const FAR = '2031-07-03'

describe('a day', () => {
  it('near is one tap away, and says whether it is chosen', async () => {
    const bar = mount(DayBar, { props: { modelValue: today() }, global })
    const [now, tomorrow] = bar.findAll('button')
    expect(now?.attributes('aria-pressed')).toBe('true')
    await tomorrow?.trigger('click')
    expect(bar.emitted('update:modelValue')).toEqual([[plusDays(today(), 1)]])
  })
  it('farther away is picked from the calendar and written our way', async () => {
    const bar = mount(DayBar, { props: { modelValue: FAR }, global })
    expect(bar.find('.other').text()).toBe(day(FAR))
    expect(bar.find('input').attributes('aria-label')).toBeTruthy()
    await bar.find('input').setValue('2031-07-04')
    expect(bar.emitted('update:modelValue')).toEqual([['2031-07-04']])
  })
  it('emptied in the calendar stays the day it was', async () => {
    const bar = mount(DayBar, { props: { modelValue: FAR }, global })
    await bar.find('input').setValue('')
    expect(bar.emitted('update:modelValue')).toBeUndefined()
  })
})

describe('the days of an order', () => {
  it('are tapped on and off, and stay in order', async () => {
    const days = mount(WhichDays, { props: { modelValue: [plusDays(today(), 3)] }, global })
    await days.findAll('button')[0]?.trigger('click')
    await days.findAll('button')[2]?.trigger('click')
    expect(days.emitted('update:modelValue')).toEqual([
      [[plusDays(today(), 1), plusDays(today(), 3)]],
      [[plusDays(today(), 1)]],
    ])
  })
  it('beyond the week are written below', () => {
    expect(mount(WhichDays, { props: { modelValue: [FAR] }, global }).text()).toContain(day(FAR))
  })
})

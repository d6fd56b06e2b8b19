import { beforeEach, describe, expect, it, vi } from 'vitest'
import { lentCrew } from '@/demands/lentCrew'
import type { Offer } from '@/demands/offers'

const GET = vi.hoisted(() => vi.fn())
vi.mock('@/api/client', () => ({ registry: { GET }, take: (answer: unknown) => answer }))

const offer = (labourerId: string, state: string, lenderCode?: string) => ({ labourerId, state, lenderCode }) as Offer
const crew = (...ids: string[]) => ({ items: ids.map((labourerId) => ({ labourerId, name: labourerId })) })

describe('the names of lent people', () => {
  beforeEach(() => GET.mockReset())

  it('are asked for when one of them is confirmed, and once for the same people', async () => {
    GET.mockResolvedValue(crew('a', 'own'))
    const offers = [offer('a', 'ACCEPTED', '530304001'), offer('own', 'ACCEPTED')]
    expect((await lentCrew('d1', '2026-07-03', offers)).get('a')?.name).toBe('a')
    await lentCrew('d1', '2026-07-03', offers)
    expect(GET).toHaveBeenCalledTimes(1)
  })

  it('are not looked at while nobody lent is confirmed', async () => {
    await lentCrew('d2', '2026-07-03', [offer('a', 'SENT', '530304001'), offer('own', 'ACCEPTED')])
    expect(GET).not.toHaveBeenCalled()
  })

  it('are asked for again until the registry has heard of everybody', async () => {
    GET.mockResolvedValueOnce(crew()).mockResolvedValueOnce(crew('a'))
    const offers = [offer('a', 'PROMOTED', '530304001')]
    expect((await lentCrew('d3', '2026-07-03', offers)).size).toBe(0)
    expect((await lentCrew('d3', '2026-07-03', offers)).size).toBe(1)
    await lentCrew('d3', '2026-07-03', offers)
    expect(GET).toHaveBeenCalledTimes(2)
  })
})

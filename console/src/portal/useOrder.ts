import { computed, reactive, ref, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { dispatch, registry, take } from '@/api/client'
import { all } from '@/api/paging'
import { oneLanguage, Problem } from '@/api/problem'
import { repeatable } from '@/api/repeatable'
import type { FromRegistry } from '@/api/shapes'
import { blank, faults, repeat, toNewDemand, type Demand, type Draft } from '@/demands/draft'
import { loadWorkTypes, type WorkType } from '@/pieces/catalogue'
import { placeName, placesOf } from '@/pieces/places'
import { who } from '@/session/session'
import { plusDays, today } from '@/writing/dates'
import { lastDay } from './useMyDemands'

export type Enterprise = FromRegistry<'EnterpriseView'>

/** Work types of earlier orders that are offered as one tap. */
const USUAL = 4

/** A farm's order while it is written; what is usual there is filled in first. `again` is the order to repeat. */
export function useOrder(again: string) {
  const { t, locale } = useI18n()
  const draft = reactive<Draft>(blank(today()))
  const enterprise = shallowRef<Enterprise>()
  const workTypes = shallowRef<WorkType[]>([])
  const usual = ref<string[]>([])
  const tried = ref(false)
  const busy = ref(false)
  /** Whether all that is usual here has been filled in. Nobody types before: a default would land in the middle of what is typed. */
  const ready = ref(false)
  const problem = shallowRef<Problem>()

  /** Without earlier orders only the defaults are missing; without the farm there is nothing to order for. */
  async function begin() {
    const earlier = earlierOrders().catch((failure): Demand[] => {
      problem.value = failure
      return []
    })
    await myFarm()
    remember(await earlier)
  }
  async function earlierOrders(): Promise<Demand[]> {
    const orders = await all<Demand>(
      (cursor) => dispatch.GET('/api/dispatch/v1/demands', { params: { query: { limit: 200, cursor } } }) as never,
    )
    return orders.sort((a, b) => b.createdAt.localeCompare(a.createdAt))
  }
  async function myFarm() {
    const [mine, types] = await Promise.all([
      take(registry.GET('/api/registry/v1/enterprises', { params: { query: {} } })),
      loadWorkTypes(),
    ])
    workTypes.value = types
    enterprise.value = (mine.items as Enterprise[])[0]
    draft.enterpriseId = enterprise.value?.enterpriseId ?? who.value?.enterpriseId ?? ''
    const site = enterprise.value?.sites[0]
    if (site) {
      await placesOf(site.divisionCode.slice(0, 6))
      draft.siteId = site.siteId
      draft.meetPlace = t('portal.villageOffice', { village: placeName(site.divisionCode) })
    }
  }
  /** Earlier orders, newest first, give the defaults: the one to repeat, or the last. */
  function remember(before: Demand[]) {
    usual.value = [...new Set(before.map((d) => d.workTypeCode))].slice(0, USUAL)
    const pattern = before.find((d) => d.id === again) ?? before[0]
    if (!pattern) return
    const next = lastDay(pattern) >= today() ? plusDays(lastDay(pattern), 1) : plusDays(today(), 1)
    Object.assign(draft, repeat(pattern, [again ? next : plusDays(today(), 1)]), again ? {} : { note: '' })
  }
  void begin()
    .catch((failure) => (problem.value = failure))
    .finally(() => (ready.value = true))

  const wrong = computed(() => {
    const words: Record<string, string> = {}
    if (tried.value) for (const [field, key] of Object.entries(faults(draft, today()))) words[field] = t(key)
    for (const [field, detail] of Object.entries(problem.value?.byField() ?? {}))
      words[field] ??= oneLanguage(detail, locale.value)
    return words
  })

  const keyOf = repeatable()
  /** The order as it was taken; `undefined` when something is wrong, which then stands beside its field. */
  async function send(): Promise<Demand | undefined> {
    tried.value = true
    problem.value = undefined
    if (Object.keys(faults(draft, today())).length > 0) return undefined
    busy.value = true
    const body = toNewDemand(draft)
    try {
      return (await take(
        dispatch.POST('/api/dispatch/v1/demands', {
          params: { query: { release: true } },
          headers: { 'Idempotency-Key': keyOf(body) },
          body,
        } as never),
      )) as Demand
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure
      problem.value = failure
      return undefined
    } finally {
      busy.value = false
    }
  }
  return { draft, enterprise, workTypes, usual, busy, ready, problem, wrong, send }
}

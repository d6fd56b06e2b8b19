import { computed, ref, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { oneLanguage, Problem } from '@/api/problem'

/** A record that somebody edits: how it is read and written, and what becomes of each. */
export interface Edited<Kept> {
  /** The version it was opened at. */
  etag: string
  read: () => Promise<{ body: unknown; etag: string }>
  write: (etag: string) => Promise<{ body: unknown }>
  /** What stands now goes into the form. */
  adopt: (theirs: Kept) => void
  saved: (kept: Kept) => void
}

/** Saves a record, unless somebody else did meanwhile (412): then `theirs` is what stands now, until one of both versions is chosen. */
export function useVersions<Kept>(record: Edited<Kept>) {
  const { locale } = useI18n()
  const etag = ref(record.etag)
  const theirs = shallowRef<Kept>()
  const problem = shallowRef<Problem>()
  const busy = ref(false)
  /** Field → what the server says of it. */
  const told = computed(() => {
    const words: Record<string, string> = {}
    for (const [field, detail] of Object.entries(problem.value?.byField() ?? {}))
      words[field] = oneLanguage(detail, locale.value)
    return words
  })

  async function save() {
    theirs.value = undefined
    await attempt(async () => record.saved((await record.write(etag.value)).body as Kept))
  }

  async function attempt(work: () => Promise<void>) {
    busy.value = true
    problem.value = undefined
    try {
      await work()
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure
      if (failure.changedMeanwhile) await attempt(lookAgain)
      else problem.value = failure
    } finally {
      busy.value = false
    }
  }

  async function lookAgain() {
    const now = await record.read()
    theirs.value = now.body as Kept
    etag.value = now.etag
  }

  function takeTheirs() {
    if (theirs.value) record.adopt(theirs.value)
    theirs.value = undefined
  }

  return { busy, problem, told, theirs, save, takeTheirs }
}

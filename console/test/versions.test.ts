import { mount } from '@vue/test-utils'
import { defineComponent } from 'vue'
import { beforeEach, describe, expect, it } from 'vitest'
import { Problem } from '@/api/problem'
import { useVersions } from '@/pieces/useVersions'
import { i18n } from '@/words'

/** A record of one number, kept by a server that takes nothing but the version it has. */
function server(meals: number) {
  return {
    meals,
    version: 1,
    read: async function () {
      return { body: { meals: this.meals }, etag: `"${this.version}"` }
    },
    write: async function (etag: string, wanted: number) {
      if (etag !== `"${this.version}"`) throw new Problem(412, {})
      if (wanted < 0) throw new Problem(400, { errors: [{ pointer: '/meals', detail: '不能小于 0 · at least 0' }] })
      this.meals = wanted
      this.version++
      return { body: { meals: wanted } }
    },
  }
}

describe('an edit of what somebody else may edit too', () => {
  let kept: ReturnType<typeof server>
  let form: { meals: number }
  let saved: number[]
  let edit: ReturnType<typeof useVersions<{ meals: number }>>

  beforeEach(() => {
    kept = server(1)
    form = { meals: 2 }
    saved = []
    const page = defineComponent({
      setup() {
        edit = useVersions<{ meals: number }>({
          etag: '"1"',
          read: () => kept.read(),
          write: (etag) => kept.write(etag, form.meals),
          adopt: (theirs) => Object.assign(form, theirs),
          saved: (record) => saved.push(record.meals),
        })
        return () => null
      },
    })
    mount(page, { global: { plugins: [i18n] } })
  })

  it('is saved when nobody did', async () => {
    await edit.save()
    expect([saved, kept.meals, edit.busy.value]).toEqual([[2], 2, false])
  })

  it('shows what stands now, and is saved over it when that is wanted', async () => {
    await kept.write('"1"', 7)
    await edit.save()
    expect([saved, edit.theirs.value, form.meals]).toEqual([[], { meals: 7 }, 2])
    await edit.save()
    expect([saved, kept.meals, edit.theirs.value]).toEqual([[2], 2, undefined])
  })

  it('takes over what stands now', async () => {
    await kept.write('"1"', 7)
    await edit.save()
    edit.takeTheirs()
    expect([form.meals, kept.meals, edit.theirs.value]).toEqual([7, 7, undefined])
  })

  it('tells that what stands now could not be read', async () => {
    await kept.write('"1"', 7)
    kept.read = async () => {
      throw new Problem(0, {})
    }
    await edit.save()
    expect([edit.problem.value?.away, edit.theirs.value, form.meals, edit.busy.value]).toEqual([
      true,
      undefined,
      2,
      false,
    ])
  })

  it('says beside the field what was refused, and keeps what was typed', async () => {
    form.meals = -1
    await edit.save()
    expect([edit.told.value.meals, form.meals, saved]).toEqual(['不能小于 0', -1, []])
  })
})

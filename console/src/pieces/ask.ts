import { h } from 'vue'
import { t } from '@/words'

/** Asks before harm is done; true when the person says so. `consequence` says what will happen, in one or two sentences. */
export async function ask(title: string, consequence: string, yes: string, harm = true): Promise<boolean> {
  const { messageBox } = await import('./elementMessages')
  try {
    await messageBox.confirm(consequence, title, {
      confirmButtonText: yes,
      cancelButtonText: t('do.goBack'),
      confirmButtonClass: harm ? 'el-button--danger' : '',
      autofocus: false,
    })
    return true
  } catch {
    return false
  }
}

/** Says that something was done. */
export function say(text: string): void {
  void import('./elementMessages').then(({ message }) => message({ message: text, type: 'success', plain: true }))
}

/** Milliseconds during which something done can be taken back. */
const TAKE_BACK = 12_000

let offered: { close: () => void } | undefined

/** Says that something was done and offers to take it back. What was done before it can be taken back no more: it stands on other ground. */
export async function sayUndo(text: string, undo: () => void): Promise<void> {
  const { message } = await import('./elementMessages')
  offered?.close()
  const shown = message({ message: row(), type: 'success', plain: true, duration: TAKE_BACK, showClose: true })
  offered = shown
  function row() {
    const back = () => {
      shown.close()
      undo()
    }
    return h('span', { class: 'undo' }, [text, h('button', { class: 'act narrow', onClick: back }, t('do.undo'))])
  }
}

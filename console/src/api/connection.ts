import { ref } from 'vue'

/** Whether the last call reached a service; `since` is when that last changed. */
export const connection = ref<{ up: boolean; since: Date }>({ up: true, since: new Date() })

export function reached(up: boolean): void {
  if (connection.value.up !== up) {
    connection.value = { up, since: new Date() }
  }
}

if (typeof window !== 'undefined') {
  window.addEventListener('offline', () => reached(false))
  window.addEventListener('online', () => reached(true))
}

import { onScopeDispose, ref, type Ref } from 'vue'

/** Whether the screen is a phone's, as the styles see it. */
export function useNarrow(pixels = 720): Ref<boolean> {
  const query = window.matchMedia(`(max-width: ${pixels}px)`)
  const narrow = ref(query.matches)
  const look = () => (narrow.value = query.matches)
  query.addEventListener('change', look)
  onScopeDispose(() => query.removeEventListener('change', look))
  return narrow
}

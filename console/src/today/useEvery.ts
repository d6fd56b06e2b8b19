import { onScopeDispose } from 'vue'

/** Does it again every so many milliseconds while the page is looked at. */
export function useEvery(millis: number, again: () => unknown): void {
  const timer = setInterval(() => {
    if (!document.hidden) void again()
  }, millis)
  onScopeDispose(() => clearInterval(timer))
}

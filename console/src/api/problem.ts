/** An RFC 9457 answer, or the lack of any answer (`status` 0: the network or the service is away). */
export class Problem extends Error {
  readonly status: number
  /** Last segment of `type`, for instance `changed-meanwhile`. */
  readonly code: string
  readonly title: string
  readonly detail: string
  readonly faults: Fault[]

  constructor(status: number, body: ProblemBody) {
    super(`${status} ${body.title ?? ''}`)
    this.status = status
    this.code = (body.type ?? '').split(/[/:]/).pop() ?? ''
    this.title = body.title ?? ''
    this.detail = body.detail ?? ''
    this.faults = body.errors ?? []
  }

  get away(): boolean {
    return this.status === 0 || this.status === 502 || this.status === 503 || this.status === 504
  }

  get changedMeanwhile(): boolean {
    return this.status === 412
  }

  /** What is wrong with each field, by the last name in its pointer: `/days/0` gives `days`, too. */
  byField(): Record<string, string> {
    const fields: Record<string, string> = {}
    for (const fault of this.faults) {
      const path = fault.pointer.replace(/^\//, '').replace(/\//g, '.')
      fields[path] = fault.detail
      const last =
        path
          .split('.')
          .filter((name) => !/^\d+$/.test(name))
          .at(-1) ?? path
      fields[last] ??= fault.detail
    }
    return fields
  }
}

export interface Fault {
  pointer: string
  detail: string
}

export interface ProblemBody {
  type?: string
  title?: string
  detail?: string
  errors?: Fault[]
}

/** Two languages stand in one sentence, `中文 · english`; a page shows the one that is read. */
export function oneLanguage(text: string, locale: string): string {
  const parts = text.split(' · ')
  if (parts.length !== 2) {
    return text
  }
  return (locale.startsWith('zh') ? parts[0] : parts[1]) ?? text
}

/** One server-sent event. */
export interface ServerEvent {
  event: string
  data: string
}

/** Cuts a text/event-stream into events; keeps what is unfinished until the next call. */
export function eventReader(): (chunk: string) => ServerEvent[] {
  let rest = ''
  return (chunk) => {
    const text = rest + chunk
    // A CR at the end may be the first half of a CR LF.
    const held = text.endsWith('\r') ? '\r' : ''
    const blocks = text
      .slice(0, text.length - held.length)
      .replace(/\r\n?/g, '\n')
      .split('\n\n')
    rest = (blocks.pop() ?? '') + held
    return blocks.map(parse).filter((event) => event.data !== '')
  }
}

function parse(block: string): ServerEvent {
  let event = 'message'
  const data: string[] = []
  for (const line of block.split('\n')) {
    if (line.startsWith('event:')) {
      event = line.slice(6).trim()
    } else if (line.startsWith('data:')) {
      data.push(line.slice(5).replace(/^ /, ''))
    }
  }
  return { event, data: data.join('\n') }
}

export interface Follow {
  onEvent: (event: ServerEvent) => void
  /** The stream is open (again): what was missed meanwhile has to be read anew. */
  onOpen: () => void
  onLost: () => void
}

/**
 * Follows a stream with the caller's token (which EventSource cannot send) until the returned function is called. Comes back by itself after
 * 1, 2, 4 … 15 seconds.
 */
export function follow(open: (signal: AbortSignal) => Promise<Response>, told: Follow): () => void {
  const stop = new AbortController()
  void (async () => {
    let pause = 1000
    while (!stop.signal.aborted) {
      try {
        const response = await open(stop.signal)
        if (!response.ok || !response.body) {
          throw new Error(String(response.status))
        }
        told.onOpen()
        pause = 1000
        await readAll(response.body, told)
      } catch {
        // Said to the page below; the next turn tries again.
      }
      if (!stop.signal.aborted) {
        told.onLost()
        await wait(pause, stop.signal)
        pause = Math.min(pause * 2, 15_000)
      }
    }
  })()
  return () => stop.abort()
}

async function readAll(body: ReadableStream<Uint8Array>, told: Follow): Promise<void> {
  const read = eventReader()
  const decoder = new TextDecoder()
  const reader = body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) {
      return
    }
    read(decoder.decode(value, { stream: true })).forEach(told.onEvent)
  }
}

function wait(millis: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, millis)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}

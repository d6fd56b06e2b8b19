import { dispatch, take } from '@/api/client'
import type { FromDispatch } from '@/api/shapes'

/** A post that anybody may read about; no word of any person. */
export type OpenPost = FromDispatch<'OpenPost'>

/** What is open within a week, the soonest first. Nobody is signed in at the big screen, so nothing is asked but the division. */
export async function openPosts(divisionCode: string): Promise<OpenPost[]> {
  const sheet = await take(dispatch.GET('/api/dispatch/v1/open-posts', { params: { query: { divisionCode } } }))
  return sheet.items as OpenPost[]
}

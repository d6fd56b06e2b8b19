/** A post that anybody may read about; no word of any person. */
export interface OpenPost {
  key: string
  code: string
  date: string
  workName: string
  siteName: string
  divisionCode: string
  start: string
  end: string
  pay: { form: string; rateFen: number; unit: string } | null
  meals: boolean
  bus: boolean
  vacant: number
}

/** Asks without a token: the big screen has nobody signed in. */
export async function openPosts(division: string | undefined): Promise<OpenPost[]> {
  const asked = division ? `?division=${encodeURIComponent(division)}` : ''
  const response = await fetch(`/api/dispatch/v1/open-posts${asked}`)
  if (!response.ok) throw new Error(String(response.status))
  const body = (await response.json()) as OpenPost[] | { items: OpenPost[] }
  return Array.isArray(body) ? body : body.items
}

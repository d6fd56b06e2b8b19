import type { Demand } from './draft'

const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

/** A reason as people read it: the optimiser names posts by their ids, people by their farms. `otherwise` stands for posts out of sight. */
export function withNames(text: string, siteOf: (demandId: string) => string | undefined, otherwise: string): string {
  return text.replace(ID, (id) => siteOf(id) ?? otherwise)
}

export const siteIn = (demands: Pick<Demand, 'id' | 'siteName'>[]) => {
  const names = new Map(demands.map((d) => [d.id, d.siteName]))
  return (id: string) => names.get(id)
}

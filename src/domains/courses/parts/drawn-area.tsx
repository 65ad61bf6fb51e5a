import { raw } from 'hono/html'
import { AreaTag } from '../../../ui/area-tag.tsx'
import { type Area, lookOfArea } from '../surroundings/model.ts'

const drawn = new Map<string, string>()

/** The tag of an area as lists show it: drawn once, since there are few areas and many rows. */
export function DrawnArea({ area }: { area: Area }) {
  const key = `${area.key} ${area.shape} ${area.title}`
  const known = drawn.get(key) ?? String(<AreaTag area={lookOfArea(area)} name={area.title} />)
  drawn.set(key, known)
  return raw(known)
}

import { AreaTag } from '../../../ui/area-tag.tsx'
import { type Area, lookOfArea } from '../surroundings/model.ts'

/** The focus areas of a thing: shape, colour and name of each. */
export function AreaTags({ areas }: { areas: readonly Area[] }) {
  if (areas.length === 0) return null
  return (
    <p class="tag-row">
      {areas.map((area) => (
        <AreaTag area={lookOfArea(area)} name={area.title} />
      ))}
    </p>
  )
}

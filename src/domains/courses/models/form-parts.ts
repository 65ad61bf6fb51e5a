import type { Visit } from '../../../platform/http/visit.ts'
import { organisationChoices } from '../../people/index.ts'
import { projectsOf } from '../../projects/index.ts'
import { batteriesKnown } from '../course-parts.ts'
import { areaOptions, groupOptions } from '../parts/choices.ts'
import { surroundingsOf } from '../surroundings/queries.ts'
import { words } from '../words.ts'
import type { ModelChoices } from './form.ts'
import type { ModelVersion } from './model.ts'

/** What the form of a model is drawn with. */
export async function formParts(visit: Visit, draft?: ModelVersion) {
  const around = await surroundingsOf(visit)
  const regions = await organisationChoices(visit, {
    kinds: ['cultureRegion'],
    chosen: draft?.originRegion ? [draft.originRegion] : [],
  })
  const projects = await projectsOf(visit, { most: 300 })
  const everyone = words(visit.language).models.everyone
  return {
    ...{ frame: visit.frame, around },
    areas: areaOptions(around, draft?.area),
    groups: groupOptions(around, draft?.groups),
    batteries: await batteriesKnown(visit, draft?.batteries ?? [], everyone),
    regions: regions.flatMap(({ options }) => options),
    projects: projects.map(({ id, title, from }) => ({ value: id, label: `${title} (${from.year})` })),
  }
}

type Parts = Awaited<ReturnType<typeof formParts>>

/** What the form of a model is read by. */
export function reading(visit: Visit, parts: Parts): ModelChoices {
  const { modelForm: w } = words(visit.language)
  const values = (options: readonly { readonly value: string }[]) => options.map(({ value }) => value)
  return {
    areas: values(parts.areas),
    groups: values(parts.groups),
    batteries: parts.batteries.map(({ key }) => key),
    regions: values(parts.regions),
    projects: values(parts.projects),
    mostBelowLeast: w.mostBelowLeast,
    youthNoAge: w.youthNoAge,
  }
}

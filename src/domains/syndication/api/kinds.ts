import type { Context } from '../../../platform/actions/context.ts'
import { activityOf, publicCommunity, toldCommunities } from '../../activities/index.ts'
import { toldOrganisation, toldOrganisations } from '../../people/index.ts'
import { toldProject, toldProjects } from '../../projects/index.ts'
import { toldCourse, toldCourses } from '../told/courses.ts'
import { toldSpace, toldSpaces } from '../told/spaces.ts'
import {
  communityShape,
  courseShape,
  dateShape,
  organisationShape,
  projectShape,
  spaceShape,
} from './shapes.ts'

interface Which {
  readonly most: number
  readonly after: string | undefined
}

/** One kind of thing with a list and single things. */
export interface Kind {
  readonly name: string
  /** The name of its schema. */
  readonly schema: string
  readonly about: string
  readonly some: (context: Context, which: Which) => Promise<readonly { readonly id: string }[]>
  readonly one: (context: Context, slug: string) => Promise<{ readonly id: string } | undefined>
}

type Shape<Thing> = (origin: string, thing: Thing) => { readonly id: string }

function kind<Thing>(
  { name, schema, about }: Pick<Kind, 'name' | 'schema' | 'about'>,
  some: (context: Context, which: Which) => Promise<readonly Thing[]>,
  one: (context: Context, slug: string) => Promise<Thing | undefined>,
  shape: Shape<Thing>,
): Kind {
  const shaped = (context: Context) => (thing: Thing) => shape(context.house.config.baseUrl, thing)
  return {
    ...{ name, schema, about },
    some: async (context, which) => (await some(context, which)).map(shaped(context)),
    one: async (context, slug) => {
      const found = await one(context, slug)
      return found && shaped(context)(found)
    },
  }
}

/** Everything that is listed in the order of its identifiers. */
export const listKinds: readonly Kind[] = [
  kind(
    { name: 'courses', schema: 'Course', about: 'Courses everybody can join' },
    toldCourses,
    toldCourse,
    courseShape,
  ),
  kind(
    { name: 'communities', schema: 'Community', about: 'Communities that everybody can join' },
    toldCommunities,
    publicCommunity,
    communityShape,
  ),
  kind(
    { name: 'spaces', schema: 'Space', about: 'Rooms and equipment to borrow' },
    toldSpaces,
    toldSpace,
    spaceShape,
  ),
  kind(
    { name: 'projects', schema: 'Project', about: 'Projects of the culture agreement' },
    toldProjects,
    toldProject,
    projectShape,
  ),
  kind(
    { name: 'organisations', schema: 'Organisation', about: 'Municipalities, institutions and partners' },
    toldOrganisations,
    toldOrganisation,
    organisationShape,
  ),
]

/** An activity with all its dates. */
export async function oneActivity(context: Context, slug: string) {
  const activity = await activityOf(context, slug)
  if (!activity) return undefined
  const { id, title, summary, description, language, occurrences } = activity
  const origin = context.house.config.baseUrl
  return {
    ...{ id, slug, title, summary, description, language },
    dates: occurrences.map((date) => dateShape(origin, date)),
    url: `${origin}${language === 'en' ? '/en' : ''}/det-sker/${slug}`,
  }
}

import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { CourseViews } from '../../courses/index.ts'
import type { PeopleViews } from '../../people/index.ts'

const rowQuery = (context: Context) =>
  tablesOf<CourseViews & PeopleViews>(context)
    .selectFrom('courses.known_offer as c')
    .innerJoin('courses.known_course as k', 'k.id', 'c.id')
    .innerJoin('people.known_organisation as o', 'o.id', 'c.host_id')
    .innerJoin('people.known_organisation as m', 'm.id', 'c.municipality_id')
    .select(['c.id', 'c.slug', 'c.title', 'c.summary', 'c.language', 'c.place_name', 'c.place_address'])
    .select(['c.area_key', 'c.price_ore', 'c.state', 'c.takes_sign_ups', 'k.first_on', 'k.last_on'])
    .select(['c.host_id', 'o.slug as host_slug', 'o.name as host_name'])
    .select(['c.municipality_id', 'm.slug as municipality_slug', 'm.name as municipality_name'])
    .where('c.is_public', '=', true)

/** A course everybody can join, as it is told to programs. */
export type ToldCourse = Awaited<ReturnType<ReturnType<typeof rowQuery>['executeTakeFirstOrThrow']>>

/** The courses everybody may see, by their identifiers: those after one, at most so many. */
export const toldCourses = (
  context: Context,
  { most, after }: { readonly most: number; readonly after?: string | undefined },
): Promise<ToldCourse[]> =>
  rowQuery(context)
    .$if(after !== undefined, (query) => query.where('c.id', '>', after ?? ''))
    .orderBy('c.id')
    .limit(most)
    .execute()

/** One course everybody may see. */
export const toldCourse = (context: Context, slug: string): Promise<ToldCourse | undefined> =>
  rowQuery(context).where('c.slug', '=', slug).executeTakeFirst()

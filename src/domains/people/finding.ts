import { sql } from 'kysely'
import type { Context } from '../../platform/actions/context.ts'
import { tablesOf } from '../../platform/actions/context.ts'
import type { Found, Waiting } from '../../platform/rooms/room.ts'
import { longDay } from '../../ui/index.ts'
import { directoryPage } from './organisations/directory.ts'
import { permittedAt } from './organisations/permitted.ts'
import { whatItIs } from './organisations/what-it-is.ts'
import { paths } from './paths.ts'
import { personsPage } from './persons/list.ts'
import { may } from './policy.ts'
import { newestFigures } from './population/queries.ts'
import type { PeopleTables } from './tables.ts'
import { wordsOf } from './words.ts'

/** What the search finds here: organisations for everybody, people for those who may see the list of them. */
export async function search(
  context: Context,
  typed: string,
  { workspace, most }: { readonly workspace: boolean; readonly most: number },
): Promise<Found[]> {
  const words = wordsOf(context.language)
  const query = { page: 1, search: typed, filters: {} }
  const { rows } = await directoryPage(context, query, workspace ? 'workspace' : 'public')
  const organisations = rows.slice(0, most).map((row) => ({
    kind: whatItIs(words, row),
    title: row.name,
    text: row.municipalityName ?? '',
    path: workspace ? paths.workOrganisation(row.slug) : paths.organisation(row.slug),
  }))
  if (!workspace || !(await permittedAt(context, may['persons.browse']))) return organisations
  const persons = (await personsPage(context, query)).rows.map(({ id, name, title, organisationName }) => ({
    kind: words.persons.list.kind,
    title: name,
    text: [title, organisationName].filter(Boolean).join(', '),
    path: paths.person(id),
  }))
  return [...organisations, ...persons].slice(0, most)
}

/** What waits for those who run the region: invitations nobody answered, and figures that have grown old. */
export async function waiting(context: Context): Promise<Waiting[]> {
  const words = wordsOf(context.language).waiting
  const tasks: Waiting[] = []
  if (await permittedAt(context, may['persons.seeAll']))
    for (const { id, name } of await unanswered(context))
      tasks.push({
        title: words.unanswered(name),
        detail: words.unansweredDetail,
        href: paths.person(id),
        button: words.unansweredButton,
      })
  if (await permittedAt(context, may['population.add'])) {
    const newest = await newestFigures(context)
    if (newest && newest.year < context.today.year)
      tasks.push({
        title: words.oldFigures(context.today.year),
        detail: words.oldFiguresDetail(longDay(newest, context.language)),
        href: paths.population(),
        button: words.oldFiguresButton,
      })
  }
  return tasks
}

/** Active people whose newest invitation ran out unanswered within the last month. */
const unanswered = (context: Context): Promise<{ id: string; name: string }[]> =>
  tablesOf<PeopleTables>(context)
    .selectFrom('people.invitation as i')
    .innerJoin('people.person as p', 'p.id', 'i.person_id')
    .select(['p.id', 'p.name'])
    .where('i.accepted_at', 'is', null)
    .where('i.withdrawn_at', 'is', null)
    .where('i.expires_at', '<', context.now)
    .where('i.expires_at', '>', context.now.subtract({ hours: 24 * 30 }))
    .where('p.active', '=', true)
    .orderBy(sql`p.sort_key collate "C"`)
    .limit(20)
    .execute()

import { missing, page } from '../../../platform/http/reply.ts'
import { get, type Route } from '../../../platform/rooms/room.ts'
import { PublicMembers } from '../memberships/pages/public-members.tsx'
import { membersOf, regionFacts } from '../memberships/queries.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { inhabitantsOn } from '../population/queries.ts'
import { sectionsOf } from '../sections.ts'
import { actorsIn, directoryPage, placesInDirectory, readDirectoryQuery } from './directory.ts'
import { PublicDirectoryPage } from './pages/public-directory-page.tsx'
import { PublicOrganisationPage } from './pages/public-organisation-page.tsx'
import { organisationBySlug, parentOf } from './queries.ts'

const list = get(paths.organisations(), may['organisations.see'], async (visit) => {
  const query = readDirectoryQuery(visit.query)
  const { rows, total } = await directoryPage(visit, query, 'public')
  const places = await placesInDirectory(visit, 'public')
  return page(<PublicDirectoryPage frame={visit.frame} {...{ rows, total, query, places }} />)
})

const one = get(paths.organisation(':slug'), may['organisations.see'], async (visit) => {
  const organisation = await organisationBySlug(visit, visit.param('slug'))
  if (!organisation) return missing
  const { frame } = visit
  const facts = await regionFacts(visit, organisation.id)
  const members = facts && (
    <PublicMembers frame={frame} facts={facts} members={await membersOf(visit, organisation.id)} />
  )
  const { kind, municipalityCode } = organisation
  const actors = kind === 'municipality' && municipalityCode ? await actorsIn(visit, municipalityCode) : []
  const inhabitants =
    municipalityCode && kind === 'municipality'
      ? (await inhabitantsOn(visit, visit.today)).get(municipalityCode)
      : undefined
  const sections = await sectionsOf(visit, organisation, frame)
  const parent = await parentOf(visit, organisation)
  return page(
    <PublicOrganisationPage {...{ frame, organisation, parent, sections, members, actors, inhabitants }} />,
  )
})

/** The public list of actors and the page of each. */
export const publicOrganisationRoutes: readonly Route[] = [list, one]

import { mayPermit } from '../../../kernel/permission.ts'
import { missing, page, type Reply } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, type Route } from '../../../platform/rooms/room.ts'
import { focusAreasOf } from '../areas/queries.ts'
import { engagementMatrix } from '../engagement/queries.ts'
import { agreementBySlug, currentAgreement } from '../lifecycle/queries.ts'
import { dayWithin, partiesOf, partiesOn } from '../parties/queries.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { targetsOf } from '../targets/queries.ts'
import { compareTexts } from '../texts/comparing.ts'
import { type TextVersion, versionNumbered, versionsOf } from '../texts/queries.ts'
import { followersOf } from '../themes/hooks.ts'
import { allThemes, followedIn, themeBySlug, themeHistory } from '../themes/queries.ts'
import { words as wordsIn } from '../words.ts'
import { AgreementPage, NoAgreementPage } from './pages/agreement.tsx'
import { FocusAreaPage } from './pages/focus-area.tsx'
import { PartiesPage } from './pages/parties.tsx'
import { TargetsPage } from './pages/targets.tsx'
import { ThemePage, ThemesPage } from './pages/themes.tsx'
import { ComparePage, VersionPage, VersionsPage } from './pages/versions.tsx'
import { readAgreement, readCurrent, readFocusArea } from './queries.ts'

const drawnFor = (visit: Visit) => ({ frame: visit.frame, words: wordsIn(visit.language) })

async function found(visit: Visit) {
  const agreement = await agreementBySlug(visit, visit.param('slug'))
  return agreement && readAgreement(visit, agreement)
}

/** A version that this visitor may read: adopted ones are everybody's, the others belong to the workspace. */
async function readableVersion(
  visit: Visit,
  agreementId: string,
  number: string,
): Promise<TextVersion | undefined> {
  const version = await versionNumbered(visit, agreementId, number)
  if (version?.status === 'adopted') return version
  return version && mayPermit(may.work, visit.actor) ? version : undefined
}

async function version(visit: Visit): Promise<Reply> {
  const agreement = await agreementBySlug(visit, visit.param('slug'))
  const one = agreement && (await readableVersion(visit, agreement.id, visit.param('number')))
  return agreement && one
    ? page(<VersionPage {...drawnFor(visit)} agreement={agreement} version={one} />)
    : missing
}

async function comparison(visit: Visit): Promise<Reply> {
  const agreement = await agreementBySlug(visit, visit.param('slug'))
  if (!agreement) return missing
  const a = await readableVersion(visit, agreement.id, visit.param('a'))
  const b = await readableVersion(visit, agreement.id, visit.param('b'))
  if (!a || !b) return missing
  const parts = compareTexts(a.text, b.text)
  return page(
    <ComparePage {...drawnFor(visit)} agreement={agreement} a={a.number} b={b.number} parts={parts} />,
  )
}

async function parties(visit: Visit): Promise<Reply> {
  const agreement = await currentAgreement(visit)
  const all = agreement ? await partiesOf(visit, agreement.id) : []
  const now = agreement ? partiesOn(all, dayWithin(visit.today, agreement)) : []
  const matrix = await engagementMatrix(visit, visit.today.year)
  return page(
    <PartiesPage {...drawnFor(visit)} agreement={agreement} parties={all} now={now} matrix={matrix} />,
  )
}

async function targets(visit: Visit): Promise<Reply> {
  const agreement = await currentAgreement(visit)
  const areas = agreement ? await focusAreasOf(visit, agreement.id) : []
  const ids = areas.map(({ id }) => id)
  return page(<TargetsPage {...drawnFor(visit)} areas={areas} targets={await targetsOf(visit, ids)} />)
}

async function theme(visit: Visit): Promise<Reply> {
  const one = await themeBySlug(visit, visit.param('slug'))
  if (!one) return missing
  const followed = await followedIn(visit, one.id)
  const followers = await followersOf(visit, one.id)
  const history = await themeHistory(visit, one.id)
  return page(
    <ThemePage
      {...drawnFor(visit)}
      theme={one}
      followed={followed}
      followers={followers}
      history={history}
    />,
  )
}

/** What everybody may read. */
export const readingRoutes: readonly Route[] = [
  get(paths.current(), may.read, async (visit) => {
    const read = await readCurrent(visit)
    return page(
      read ? <AgreementPage {...drawnFor(visit)} read={read} /> : <NoAgreementPage {...drawnFor(visit)} />,
    )
  }),
  get(paths.parties(), may.read, parties),
  get(paths.targets(), may.read, targets),
  get(paths.themes(), may.read, async (visit) => {
    return page(<ThemesPage {...drawnFor(visit)} themes={await allThemes(visit)} />)
  }),
  get(paths.theme(':slug'), may.read, theme),
  get(paths.versions(':slug'), may.read, async (visit) => {
    const agreement = await agreementBySlug(visit, visit.param('slug'))
    const versions = agreement ? await versionsOf(visit, agreement.id, 'adopted') : []
    if (!agreement || versions.length === 0) return missing
    return page(<VersionsPage {...drawnFor(visit)} agreement={agreement} versions={versions} />)
  }),
  get(paths.version(':slug', ':number'), may.read, version),
  get(paths.compare(':slug', ':a', ':b'), may.read, comparison),
  get(paths.agreement(':slug'), may.read, async (visit) => {
    const read = await found(visit)
    return read ? page(<AgreementPage {...drawnFor(visit)} read={read} />) : missing
  }),
  get(paths.focusArea(':slug', ':area'), may.read, async (visit) => {
    const read = await found(visit)
    const area = read && (await readFocusArea(visit, read, visit.param('area')))
    return area ? page(<FocusAreaPage {...drawnFor(visit)} read={area} />) : missing
  }),
]

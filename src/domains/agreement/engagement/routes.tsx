import type { Problem, Typed } from '../../../kernel/outcome.ts'
import { permits } from '../../../kernel/permission.ts'
import {
  again,
  conflict,
  missing,
  page,
  type Reply,
  refusedEntry,
  see,
} from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { fillForm } from '../../../ui/index.ts'
import type { FocusArea } from '../areas/model.ts'
import { currentAgreement } from '../lifecycle/queries.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { words as wordsIn } from '../words.ts'
import { saveEngagement } from './actions.ts'
import { answerFields, readAnswers, versionOf } from './form.ts'
import { EngagePage } from './pages/engage.tsx'
import { MatrixPage } from './pages/matrix.tsx'
import { type EngagementRow, engagementMatrix } from './queries.ts'

/** The years one can plan for: those of the current agreement. */
async function yearsOf(visit: Visit): Promise<readonly number[]> {
  const agreement = await currentAgreement(visit)
  if (!agreement) return []
  const first = agreement.from.year
  const count = Math.min(agreement.to.year - first + 1, 40)
  return Array.from({ length: count }, (_, index) => first + index)
}

async function matrixPage(visit: Visit): Promise<Reply> {
  const years = await yearsOf(visit)
  const asked = Number(visit.query['aar'])
  const year = years.includes(asked) ? asked : (years.find((one) => one === visit.today.year) ?? years.at(-1))
  const matrix = year === undefined ? undefined : await engagementMatrix(visit, year)
  const mine = (organisationId: string) =>
    permits(may.engage, visit.actor, { organisations: [organisationId] })
  return page(
    <MatrixPage
      frame={visit.frame}
      words={wordsIn(visit.language)}
      matrix={matrix}
      mine={mine}
      years={years}
    />,
  )
}

interface Found {
  readonly year: number
  readonly areas: readonly FocusArea[]
  readonly row: EngagementRow
}

/** The row that the address speaks of, or why not: no such row, or another municipality's. */
async function find(visit: Visit): Promise<Found | 'missing' | 'forbidden'> {
  const year = Number(visit.param('year'))
  if (!(await yearsOf(visit)).includes(year)) return 'missing'
  const matrix = await engagementMatrix(visit, year)
  const row = matrix?.rows.find(({ party }) => party.slug === visit.param('organisation'))
  if (!matrix || !row) return 'missing'
  const isMine = permits(may.engage, visit.actor, { organisations: [row.party.organisationId] })
  return isMine ? { year, areas: matrix.areas, row } : 'forbidden'
}

const answersOf = ({ areas, row }: Found) =>
  areas.map((area, index) => ({ area, engagement: row.cells[index] }))

function engagePage(
  visit: Visit,
  found: Found,
  shown: { typed?: Typed; problems?: readonly Problem[]; isStale?: boolean } = {},
) {
  const stored = answerFields(answersOf(found))
  return (
    <EngagePage
      frame={visit.frame}
      words={wordsIn(visit.language)}
      party={found.row.party}
      year={found.year}
      areas={found.areas}
      form={fillForm(visit.frame, shown.typed ?? stored, shown.problems)}
      version={versionOf(answersOf(found))}
      stale={shown.isStale ? { theirs: stored } : undefined}
    />
  )
}

const turnedAway = (why: 'missing' | 'forbidden'): Reply => (why === 'missing' ? missing : refusedEntry)

async function save(visit: Visit): Promise<Reply> {
  const found = await find(visit)
  if (typeof found === 'string') return turnedAway(found)
  const { typed, version } = await visit.sent()
  const { party } = found.row
  const read = readAnswers(typed, found.areas, visit.language)
  if (!read.ok) return again(engagePage(visit, found, { typed, problems: read.problems }))
  const saved = await saveEngagement(visit, party.organisationId, found.year, version, read.value)
  if (saved.ok) {
    const flash = wordsIn(visit.language).engagement.saved(party.name, String(found.year))
    return see(`${paths.workEngagement()}?aar=${found.year}`, flash)
  }
  const now = await find(visit)
  if (typeof now === 'string') return turnedAway(now)
  return saved.refusal.kind === 'stale' ? conflict(engagePage(visit, now, { typed, isStale: true })) : missing
}

export const engagementRoutes: readonly Route[] = [
  get(paths.workEngagement(), may.work, matrixPage),
  get(paths.workEngage(':organisation', ':year'), may.engage, async (visit) => {
    const found = await find(visit)
    return typeof found === 'string' ? turnedAway(found) : page(engagePage(visit, found))
  }),
  post(paths.workEngage(':organisation', ':year'), may.engage, save),
]

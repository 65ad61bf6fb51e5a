import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import { again, conflict, missing, page, type Reply, see } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../../platform/rooms/room.ts'
import { fillForm, type Theirs } from '../../../../ui/index.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { atActivity, type OpenedActivity } from '../shell/open.ts'
import { setRules } from './actions.ts'
import { typedRules, understandRules } from './form.ts'
import { RulesPage } from './pages/rules.tsx'
import { ruleWords } from './words.ts'

const setting = may['rules.set']

interface Shown {
  readonly typed?: Typed
  readonly problems?: readonly Problem[]
  readonly theirs?: Theirs
}

function drawn(visit: Visit, opened: OpenedActivity, { typed, problems, theirs }: Shown = {}) {
  const { rules, version } = opened.activity
  const form = fillForm(visit.frame, typed ?? typedRules(rules), problems)
  const shown = typed ? Number(typed['version'] ?? 0) : version
  return <RulesPage frame={visit.frame} opened={opened} form={form} version={shown} theirs={theirs} />
}

async function saved(visit: Visit, opened: OpenedActivity): Promise<Reply> {
  const { typed, version } = await visit.sent()
  const read = understandRules(typed, visit.language)
  if (!read.ok) return again(drawn(visit, opened, { typed, problems: read.problems }))
  const outcome = await setRules(visit, opened.activity.id, { rules: read.value, version })
  const w = ruleWords(visit.language)
  if (outcome.ok) return see(paths.rules(opened.activity.id), w.saved)
  const { refusal } = outcome
  if (refusal.kind === 'refused')
    return again(
      drawn(visit, opened, { typed, problems: [{ field: 'mode', text: w.refusals[refusal.reason] }] }),
    )
  if (refusal.kind !== 'stale') return missing
  return conflict(
    drawn(visit, opened, { typed, theirs: { current: refusal.current, version: refusal.version } }),
  )
}

export const ruleRoutes: readonly Route[] = [
  get(
    paths.rules(':id'),
    setting,
    atActivity(setting, async (visit, opened) => page(drawn(visit, opened))),
  ),
  post(paths.rules(':id'), setting, atActivity(setting, saved)),
]

import { z } from 'zod'
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
import { understand, wholeNumber } from '../../../ui/form/understand/index.ts'
import { fillForm } from '../../../ui/index.ts'
import { placesOf, seesAll } from '../legal/places.ts'
import { LooksPage } from '../looks/page.tsx'
import { lookCounts } from '../looks/queries.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { wordsOf } from '../words.ts'
import { setDays } from './actions.ts'
import { KeepingPage } from './page.tsx'
import { runs, type ShownRule, shownRule, shownRules, wouldGo } from './queries.ts'
import { RulePage } from './rule-page.tsx'

const read = z.object({ days: wholeNumber({ min: 1, max: 3650 }) })

const withRule =
  (answer: (visit: Visit, rule: ShownRule) => Promise<Reply>) =>
  async (visit: Visit): Promise<Reply> => {
    const rule = await shownRule(visit, visit.param('kind'), visit.language, false)
    return rule && !rule.fixed ? answer(visit, rule) : missing
  }

const opened = withRule(async (visit, rule) => {
  const form = fillForm(visit.frame, { days: String(rule.days) })
  return page(<RulePage frame={visit.frame} rule={rule} form={form} />)
})

const changed = withRule(async (visit, rule) => {
  const { typed, version, button } = await visit.sent()
  const given = understand(read, typed, visit.language)
  const props = { frame: visit.frame, rule: { ...rule, version } }
  if (!given.ok) return again(<RulePage {...props} form={fillForm(visit.frame, typed, given.problems)} />)
  const { days } = given.value
  const form = fillForm(visit.frame, typed)
  if (button === 'preview')
    return page(
      <RulePage {...props} form={form} preview={{ days, count: await wouldGo(visit, rule.kind, days) }} />,
    )
  const outcome = await setDays(visit, rule.kind, days, version)
  if (outcome.ok) return see(paths.keeping(), wordsOf(visit.language).work.keeping.saved)
  if (outcome.refusal.kind !== 'stale') return refusedEntry
  const theirs = { fields: outcome.refusal.current, version: outcome.refusal.version }
  return conflict(<RulePage {...props} form={form} theirs={theirs} />)
})

const listed = async (visit: Visit): Promise<Reply> => {
  const maySet = permits(may['retention.set'], visit.actor)
  const rules = await shownRules(visit, maySet)
  return page(
    <KeepingPage frame={visit.frame} rules={rules} runs={maySet ? await runs(visit) : []} maySet={maySet} />,
  )
}

const looked = async (visit: Visit): Promise<Reply> => {
  const since = visit.now.subtract({ hours: 24 * 30 })
  const ids = seesAll(visit) ? undefined : (await placesOf(visit)).map(({ id }) => id)
  return page(<LooksPage frame={visit.frame} counts={await lookCounts(visit, since, ids)} />)
}

/** How long data are kept, and how often participants were looked at. */
export const keepingRoutes: readonly Route[] = [
  get(paths.keeping(), may['data.read'], listed),
  get(paths.looks(), may['data.read'], looked),
  get(paths.keepingOf(':kind'), may['retention.set'], opened),
  post(paths.keepingOf(':kind'), may['retention.set'], changed),
]

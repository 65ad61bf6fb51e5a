import type { Outcome } from '../../../../kernel/outcome.ts'
import { again, missing, page, type Reply } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../../platform/rooms/room.ts'
import { typedOf, understand } from '../../../../ui/form/understand/index.ts'
import { answerTo, refusalSentence } from '../answer-to.ts'
import type { Occurrence } from '../listing/model.ts'
import type { Activity } from '../model.ts'
import { type OpenActivity, withActivity } from '../open.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { words } from '../words.ts'
import { changeAll, changeDate } from './actions.ts'
import { type DateChange, dateForm } from './form.ts'
import { ChangePage } from './pages/change.tsx'

const dateIn = (visit: Visit, { occurrences }: Activity): Occurrence | undefined =>
  occurrences.find(({ id }) => id === visit.param('date'))

async function showDate(visit: Visit, { activity }: OpenActivity): Promise<Reply> {
  const date = dateIn(visit, activity)
  return date
    ? page(<ChangePage {...{ frame: visit.frame, activity, date }} values={{ what: 'moved' }} />)
    : missing
}

const showAll = async ({ frame }: Visit, { activity }: OpenActivity): Promise<Reply> =>
  page(<ChangePage {...{ frame, activity, date: undefined }} values={{ what: 'cancelled' }} />)

type Act = (change: DateChange) => Promise<Outcome<number>>

/** Understands what was typed, does it, and says what happened; what was typed stays when it cannot be done. */
async function save(
  visit: Visit,
  activity: Activity,
  date: Occurrence | undefined,
  act: Act,
): Promise<Reply> {
  const values = typedOf((await visit.sent()).typed)
  const { frame, language } = visit
  const read = understand(dateForm(words(language).form.dateSaid), values, language)
  const shown = { frame, activity, date, values }
  if (!read.ok) return again(<ChangePage {...shown} problems={read.problems} />)
  const outcome = await act(read.value)
  if (!outcome.ok && outcome.refusal.kind === 'refused' && outcome.refusal.reason === 'intoThePast')
    return again(
      <ChangePage {...shown} problems={[{ field: 'day', text: refusalSentence(visit, 'intoThePast') }]} />,
    )
  const said = words(language).work.changed(outcome.ok ? outcome.value : 0)
  return answerTo(visit, outcome, paths.workActivity(activity.id), said)
}

async function saveDate(visit: Visit, { activity }: OpenActivity): Promise<Reply> {
  const date = dateIn(visit, activity)
  if (!date) return missing
  return save(visit, activity, date, (change) => changeDate(visit, activity.id, date.id, change))
}

const saveAll = (visit: Visit, { activity }: OpenActivity): Promise<Reply> =>
  save(visit, activity, undefined, (change) => changeAll(visit, activity.id, { ...change, day: undefined }))

export const dateRoutes: Route[] = [
  get(paths.changeDate(':id', ':date'), may.edit, withActivity(may.edit, showDate)),
  post(paths.changeDate(':id', ':date'), may.edit, withActivity(may.edit, saveDate)),
  get(paths.changeAll(':id'), may.edit, withActivity(may.edit, showAll)),
  post(paths.changeAll(':id'), may.edit, withActivity(may.edit, saveAll)),
]

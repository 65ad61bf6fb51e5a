import { randomUUID } from 'node:crypto'
import { isUuid } from '../../../kernel/ids.ts'
import { type Permission, permits } from '../../../kernel/permission.ts'
import { tablesOf } from '../../../platform/actions/context.ts'
import { again, conflict, missing, page, type Reply, refusedEntry } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { typedOf, understand, uuid } from '../../../ui/form/understand/index.ts'
import { shortDay } from '../../../ui/index.ts'
import { answerTo } from '../parts/answer-to.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { surroundingsOf } from '../surroundings/queries.ts'
import type { CourseTables } from '../tables.ts'
import { words } from '../words.ts'
import { addHoliday, chooseFreeDays, dropHoliday, saveHoliday } from './actions.ts'
import { freeDaysForm, holidayDaysForm, holidayForm } from './form.ts'
import { HolidayFormPage, StaleHolidayPage } from './pages/form.tsx'
import { HolidaysPage } from './pages/holidays.tsx'
import { choicesFree, holidaysFrom, holidayWith } from './queries.ts'

const mayAt = (visit: Visit, permission: Permission, municipality: string | null): boolean =>
  permits(permission, visit.actor, municipality ? { organisations: [municipality] } : {})

/** The municipalities whose holidays this person writes down. */
async function ownMunicipalities(visit: Visit) {
  const { municipalities } = await surroundingsOf(visit)
  return municipalities.filter(({ id }) => mayAt(visit, may.tendHolidays, id))
}

async function list(visit: Visit): Promise<Reply> {
  const { municipalities } = await surroundingsOf(visit)
  const chosen = municipalities.find(({ id }) => id === visit.query['kommune'])
  const rows = await holidaysFrom(visit, visit.today, chosen?.id)
  return page(
    <HolidaysPage
      {...{ frame: visit.frame, municipalities, rows, chosen: chosen?.id, today: visit.today }}
      free={await choicesFree(tablesOf<CourseTables>(visit))}
      mayTend={(municipality) => mayAt(visit, may.tendHolidays, municipality)}
      mayAdd={municipalities.some(({ id }) => mayAt(visit, may.tendHolidays, id))}
      mayChoose={permits(may.chooseFreeDays, visit.actor)}
    />,
  )
}

async function formOf(visit: Visit) {
  return {
    frame: visit.frame,
    municipalities: await ownMunicipalities(visit),
    mayAll: permits(may.tendHolidays, visit.actor),
  }
}

async function showNew(visit: Visit): Promise<Reply> {
  const shown = await formOf(visit)
  const [only, another] = shown.municipalities
  const values = { id: randomUUID(), municipality: only && !another ? only.id : '' }
  return page(<HolidayFormPage {...shown} action={paths.newHoliday()} values={values} />)
}

async function add(visit: Visit): Promise<Reply> {
  const { typed } = await visit.sent()
  const shown = await formOf(visit)
  const id = uuid().safeParse(typed['id']).data ?? randomUUID()
  const { calendar: w } = words(visit.language)
  const form = holidayForm({
    ...{ municipalities: shown.municipalities.map((one) => one.id), mayAll: shown.mayAll },
    endsBeforeStart: w.endsBeforeStart,
  })
  const read = understand(form, typed, visit.language)
  const values = { ...typedOf(typed), id }
  if (!read.ok)
    return again(
      <HolidayFormPage {...shown} action={paths.newHoliday()} values={values} problems={read.problems} />,
    )
  return answerTo(visit, await addHoliday(visit, id, read.value), paths.holidays(), w.added)
}

/** The stretch of an address, for those who may change it. */
async function opened(visit: Visit) {
  const id = visit.param('id')
  const holiday = isUuid(id) ? await holidayWith(visit, id) : undefined
  return holiday
}

async function showOne(visit: Visit): Promise<Reply> {
  const holiday = await opened(visit)
  if (!holiday) return missing
  if (!mayAt(visit, may.tendHolidays, holiday.municipalityId)) return refusedEntry
  const { name, from, to, version } = holiday
  const values = { name, from: shortDay(from), to: shortDay(to), version: String(version) }
  const shown = { ...(await formOf(visit)), action: paths.holiday(holiday.id), values, holiday }
  return page(<HolidayFormPage {...shown} />)
}

async function save(visit: Visit): Promise<Reply> {
  const holiday = await opened(visit)
  if (!holiday) return missing
  const { typed, version } = await visit.sent()
  const { calendar: w } = words(visit.language)
  const shown = {
    ...(await formOf(visit)),
    action: paths.holiday(holiday.id),
    values: typedOf(typed),
    holiday,
  }
  const read = understand(holidayDaysForm(w.endsBeforeStart), typed, visit.language)
  if (!read.ok) return again(<HolidayFormPage {...shown} problems={read.problems} />)
  const outcome = await saveHoliday(visit, holiday.id, version, read.value)
  if (outcome.ok || outcome.refusal.kind !== 'stale')
    return answerTo(visit, outcome, paths.holidays(), w.saved)
  const { current, version: newest } = outcome.refusal
  return conflict(<StaleHolidayPage {...shown} theirs={current} version={newest} />)
}

async function drop(visit: Visit): Promise<Reply> {
  const id = visit.param('id')
  if (!isUuid(id)) return missing
  const { calendar: w } = words(visit.language)
  return answerTo(visit, await dropHoliday(visit, id), paths.holidays(), w.dropped)
}

async function choose(visit: Visit): Promise<Reply> {
  const { typed } = await visit.sent()
  const read = understand(freeDaysForm, typed, visit.language)
  const { calendar: w } = words(visit.language)
  const outcome = await chooseFreeDays(visit, read.ok ? read.value.free : [])
  return answerTo(visit, outcome, paths.holidays(), w.daysSaved)
}

export const calendarRoutes: Route[] = [
  get(paths.holidays(), may.work, list),
  get(paths.newHoliday(), may.tendHolidays, showNew),
  post(paths.newHoliday(), may.tendHolidays, add),
  post(paths.daysOfChoice(), may.chooseFreeDays, choose),
  get(paths.holiday(':id'), may.tendHolidays, showOne),
  post(paths.holiday(':id'), may.tendHolidays, save),
  post(paths.dropHoliday(':id'), may.tendHolidays, drop),
]

import type { Moment } from '../../../../kernel/day.ts'
import { inDanishOrder } from '../../../../kernel/text.ts'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import type { OptionGroup } from '../../../../ui/index.ts'
import { basisOf, consentTextOf } from '../../../participants/index.ts'
import { municipalitiesToday } from '../../../people/index.ts'
import { type CourseAtDoor, courseWithSlug, nextSession } from '../places/course.ts'
import { getsSeatAtOnce, givesSeats, openSeats } from '../places/rules.ts'
import { seatsOf } from '../places/seats.ts'
import type { JoiningTables } from '../tables.ts'
import { signUpWords } from './words.ts'

/** A course seen from outside its door. */
export interface Door {
  readonly course: CourseAtDoor
  readonly isOpen: boolean
  /** The first session a newcomer can be at. */
  readonly next: Moment | undefined
  /** Seats that anybody can have at once. */
  readonly free: number
  readonly municipalities: readonly OptionGroup[]
  /** What one says yes to, where the use of the data rests on that. */
  readonly consentText: string | undefined
}

/** All municipalities to choose from, those of the region first. */
export async function municipalityGroups(context: Context): Promise<OptionGroup[]> {
  const home = new Set((await municipalitiesToday(context)).map(({ organisationId }) => organisationId))
  const rows = await tablesOf<JoiningTables>(context)
    .selectFrom('people.known_organisation')
    .select(['id', 'name'])
    .where('kind', '=', 'municipality')
    .where('active', '=', true)
    .execute()
  const { fields: w } = signUpWords(context.language)
  const options = (inside: boolean) =>
    rows
      .filter(({ id }) => home.has(id) === inside)
      .map(({ id, name }) => ({ value: id, label: name }))
      .sort((a, b) => inDanishOrder(a.label, b.label))
  return [
    { label: w.inRegion, options: options(true) },
    { label: w.elsewhere, options: options(false) },
  ]
}

/** How many seats a newcomer could have now, behind those who wait. */
async function freeSeats(context: Context, course: CourseAtDoor): Promise<number> {
  const { rules, taken, line } = await seatsOf(tablesOf<JoiningTables>(context), course, context.today)
  const free = openSeats(rules, taken)
  return free > 0 && getsSeatAtOnce(rules, taken, line, [course.municipalityId]) ? free : 0
}

/** What people of a municipality are asked to agree to; nothing where the authority has a task of its own. */
async function consentTextFor(context: Context, municipalityId: string): Promise<string | undefined> {
  const basis = await basisOf(context, municipalityId, 'course')
  return basis === 'consent' ? (await consentTextOf(context, 'course', context.language))?.text : undefined
}

interface DoorQuestion {
  readonly forReferrals?: boolean
  /** The home municipality, once it is chosen. */
  readonly municipality?: string | undefined
}

/** The door of a course; nothing for one that is not public, or a draft. @param forReferrals whether only referrals come in there */
export async function doorOf(
  context: Context,
  slug: string,
  { forReferrals = false, municipality }: DoorQuestion = {},
): Promise<Door | undefined> {
  if (!/^[a-z0-9-]{1,120}$/.test(slug)) return undefined
  const course = await courseWithSlug(tablesOf<JoiningTables>(context), slug)
  if (!course || course.state === 'draft' || !(course.openToPublic || forReferrals)) return undefined
  const isOpen = course.isSignUpOpen && givesSeats(course, context.now)
  return {
    course,
    isOpen,
    next: nextSession(course, context.now),
    free: isOpen ? await freeSeats(context, course) : 0,
    municipalities: isOpen ? await municipalityGroups(context) : [],
    consentText: isOpen ? await consentTextFor(context, municipality ?? course.municipalityId) : undefined,
  }
}

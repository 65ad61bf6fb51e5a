import { absent, done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { perform } from '../../../../platform/actions/perform.ts'
import { ownAddress } from '../../../participants/index.ts'
import { type Arrival, arrive } from '../places/arrive.ts'
import { type CourseAtDoor, lockedCourse } from '../places/course.ts'
import { writeTo } from '../places/letters.ts'
import { peopleWithIds } from '../places/people.ts'
import { givesSeats } from '../places/rules.ts'
import { may } from '../policy.ts'
import type { JoiningTables, JoiningTx } from '../tables.ts'
import type { SignUp } from './model.ts'
import { alreadyHere, isMunicipality, registerPerson, takesFrom } from './register.ts'

export type DoorRefusal = 'closed' | 'outsideNotTaken' | 'noMunicipality'

/** What the one who signed up sees next: the same words for everybody with a mail address, the own page for those without. */
export type SignedUp = { readonly told: 'byMail' } | { readonly told: 'onPage'; readonly ownPage: string }

/** Whether a course takes somebody from there, now. */
export async function doorIsOpen(
  tx: JoiningTx,
  context: Context,
  course: CourseAtDoor,
  municipalityId: string,
): Promise<DoorRefusal | undefined> {
  if (!course.isSignUpOpen || !givesSeats(course, context.now)) return 'closed'
  if (!(await isMunicipality(tx, municipalityId))) return 'noMunicipality'
  return (await takesFrom(tx, course, municipalityId)) ? undefined : 'outsideNotTaken'
}

const withoutHost = (context: Context, address: string): string =>
  address.slice(context.house.config.baseUrl.length).replace(/^\/en(?=\/)/, '')

async function tellOnPage(tx: JoiningTx, context: Context, participantId: string): Promise<SignedUp> {
  return { told: 'onPage', ownPage: withoutHost(context, await ownAddress(tx, context, participantId)) }
}

interface Newcomer {
  readonly person: Parameters<typeof registerPerson>[3]['person']
  readonly agreed?: 'web' | undefined
}

/** Somebody, and perhaps who comes along. */
const newcomersOf = (signUp: SignUp): readonly Newcomer[] => [
  { person: signUp, agreed: signUp.agreed ? 'web' : undefined },
  ...(signUp.companion ? [{ person: { ...signUp.companion, phone: undefined } }] : []),
]

/**
 * Registers those who are not on the course yet. Who is there already stays as they are and is told by mail, so that nobody learns it
 * from a form. @returns the one who signed up, unless they were there
 */
async function addAll(
  tx: JoiningTx,
  context: Context,
  course: CourseAtDoor,
  id: string,
  signUp: SignUp,
): Promise<string | undefined> {
  const home = { municipalityId: signUp.municipality, language: context.language, way: 'self' as const }
  const added: { readonly arrival: Arrival; readonly newcomer: Newcomer }[] = []
  for (const newcomer of newcomersOf(signUp)) {
    const here = await alreadyHere(tx, context, course.id, newcomer.person)
    for (const person of here) await writeTo(tx, context, course, person, 'already')
    if (here.length > 0) continue
    const participantId = await registerPerson(tx, context, course, { ...newcomer, ...home })
    const arrivalId = added.length === 0 ? id : crypto.randomUUID()
    added.push({ arrival: { id: arrivalId, participantId, part: signUp.part, ...home }, newcomer })
  }
  const arrivals = added.map(({ arrival }) => arrival)
  if (arrivals.length > 0) await arrive(tx, context, course, arrivals, { talk: 'ifAsked' })
  const along = added.find(({ newcomer }) => newcomer.person !== signUp)?.arrival
  for (const person of await peopleWithIds(tx, along ? [along.id] : []))
    await writeTo(tx, context, course, person, 'companion')
  return added.find(({ newcomer }) => newcomer.person === signUp)?.arrival.participantId
}

/** The form was sent before: the same answer once more. */
async function sentBefore(
  tx: JoiningTx,
  context: Context,
  id: string,
  signUp: SignUp,
): Promise<SignedUp | undefined> {
  const row = await tx
    .selectFrom('courses.enrolment')
    .select('participant_id')
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row?.participant_id) return undefined
  return signUp.email ? { told: 'byMail' } : tellOnPage(tx, context, row.participant_id)
}

/**
 * Somebody signs up, alone or with somebody. The same form twice and the same mail address twice make one enrolment, and the answer on
 * the page is the same as the first time, so that a stranger learns nothing. @param id brought along by the form
 */
export const signUp = (context: Context, courseId: string, id: string, signUp: SignUp) =>
  perform<JoiningTables, SignedUp, DoorRefusal>(
    context,
    {
      permission: may['signUp.send'],
      subject: { kind: 'courses.enrolment', id },
      detail: { courseId, pair: signUp.companion !== undefined },
    },
    async (tx): Promise<Outcome<SignedUp, DoorRefusal>> => {
      const course = await lockedCourse(tx, courseId)
      if (!course) return absent
      const again = await sentBefore(tx, context, id, signUp)
      if (again) return done(again)
      const closed = await doorIsOpen(tx, context, course, signUp.municipality)
      if (closed) return refused(closed)
      const participantId = await addAll(tx, context, course, id, signUp)
      if (signUp.email || participantId === undefined) return done({ told: 'byMail' })
      return done(await tellOnPage(tx, context, participantId))
    },
  )

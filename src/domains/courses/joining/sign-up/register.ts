import type { Language } from '../../../../kernel/language.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import {
  basisOf,
  type ConsentWay,
  giveConsent,
  noNeeds,
  participantsWithMail,
  registerParticipant,
  type Way,
} from '../../../participants/index.ts'
import type { CourseAtDoor } from '../places/course.ts'
import { activeStates } from '../places/model.ts'
import { type OnTheWay, peopleWithIds } from '../places/people.ts'
import { isOutside } from '../places/rules.ts'
import { reservationsOf } from '../places/seats.ts'
import type { JoiningTx } from '../tables.ts'
import type { PersonTyped } from './model.ts'

/** Enrolments on this course of who has this name and mail address, whose way has not ended. Couples who share a mailbox stay two. */
export async function alreadyHere(
  tx: JoiningTx,
  context: Context,
  courseId: string,
  { name, email }: { readonly name: string; readonly email?: string | undefined },
): Promise<OnTheWay[]> {
  const known = email ? await participantsWithMail(tx, context, email, name) : []
  if (known.length === 0) return []
  const rows = await tx
    .selectFrom('courses.enrolment')
    .select('id')
    .where('course_id', '=', courseId)
    .where('participant_id', 'in', [...known])
    .where('state', 'in', [...activeStates])
    .execute()
  return peopleWithIds(
    tx,
    rows.map(({ id }) => id),
  )
}

/** Whether a course takes people from this municipality: outsiders only where there is a price for them. */
export async function takesFrom(
  tx: JoiningTx,
  course: CourseAtDoor,
  municipalityId: string,
): Promise<boolean> {
  if (course.outsidePriceOre !== undefined) return true
  return !isOutside(municipalityId, course.municipalityId, await reservationsOf(tx, course.id))
}

/** Whether an organisation is a municipality that is there. */
export async function isMunicipality(tx: JoiningTx, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('people.known_organisation')
    .select('id')
    .where('id', '=', id)
    .where('kind', '=', 'municipality')
    .where('active', '=', true)
    .executeTakeFirst()
  return row !== undefined
}

interface Registering {
  readonly person: Omit<PersonTyped, 'municipality' | 'needs' | 'birthYear'> & Partial<PersonTyped>
  readonly municipalityId: string
  readonly language: Language
  readonly way: Way
  /** How the person said yes, where the use of the data rests on that; nothing when they have not. */
  readonly agreed?: ConsentWay | undefined
}

/** Whoever is known from another course keeps their own page, when nothing new is told that would be lost by that. */
async function knownAlready(
  tx: JoiningTx,
  context: Context,
  { person, way }: Registering,
): Promise<string | undefined> {
  const { access = '', language = '', transport = '' } = person.needs ?? {}
  if (way !== 'self' || !person.email || person.phone || person.birthYear) return undefined
  if (access + language + transport !== '') return undefined
  return (await participantsWithMail(tx, context, person.email, person.name))[0]
}

/** Notes the yes of somebody whose municipality asks for one. */
async function noteConsent(
  tx: JoiningTx,
  context: Context,
  participantId: string,
  { municipalityId, agreed }: Registering,
): Promise<void> {
  if (!agreed) return
  const at = { database: tx as unknown as Context['database'], today: context.today }
  if ((await basisOf(at, municipalityId, 'course')) === 'consent')
    await giveConsent(tx, context, participantId, 'course', agreed)
}

/** Seals a new person. An age is kept only where the course asks for one. @returns the identifier */
export async function registerPerson(
  tx: JoiningTx,
  context: Context,
  course: CourseAtDoor,
  registering: Registering,
): Promise<string> {
  const { person, municipalityId, language, way } = registering
  const known = await knownAlready(tx, context, registering)
  const id =
    known ??
    (await registerParticipant(tx, context, {
      identity: {
        name: person.name,
        email: person.email ?? null,
        phone: person.phone ?? null,
        birthYear: course.asksBirthYear ? (person.birthYear ?? null) : null,
        needs: person.needs ?? noNeeds,
      },
      language,
      municipalityId,
      way,
    }))
  await noteConsent(tx, context, id, registering)
  return id
}

import { type Day, isBefore } from '../../../../kernel/day.ts'
import type { Study, StudyState } from './model.ts'

type Timed = Pick<Study, 'state' | 'endsOn'>

/** What a study is today: approved access has ended when its last day has passed, whether anybody cleared up or not. */
export const stateToday = ({ state, endsOn }: Timed, today: Day): StudyState =>
  state === 'approved' && isBefore(endsOn, today) ? 'ended' : state

export const isOpen = (study: Timed, today: Day): boolean => stateToday(study, today) === 'approved'

/** A study is changed as long as nobody has to rely on what it says. */
export const isEditable = ({ state }: Pick<Study, 'state'>): boolean =>
  state === 'draft' || state === 'refused'

export const isRequestable = isEditable

/** Those who take part and the one who asked do not decide. */
export const isPartial = (
  person: string | undefined,
  { requestedBy, createdBy }: Pick<Study, 'requestedBy' | 'createdBy'>,
  people: readonly string[],
): boolean =>
  person === undefined || person === requestedBy || person === createdBy || people.includes(person)

/** The longest a study has access before somebody looks at it again. */
export const longestAccess = { years: 5 } as const

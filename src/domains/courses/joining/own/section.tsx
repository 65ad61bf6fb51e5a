import type { Moment } from '../../../../kernel/day.ts'
import type { Language } from '../../../../kernel/language.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { tablesOf } from '../../../../platform/actions/context.ts'
import type { OwnAddress, OwnSection } from '../../../../platform/rooms/personal.ts'
import { Facts, momentText } from '../../../../ui/index.ts'
import { sessionsIn } from '../../queries.ts'
import { paths } from '../paths.ts'
import { dayAndHour } from '../places/day-and-hour.ts'
import type { JoiningTables } from '../tables.ts'
import { type OwnEnrolment, ownEnrolments } from './queries.ts'
import { ownWords } from './words.ts'

interface Day {
  readonly id: string
  readonly starts: Moment
  readonly title: string
  readonly isOff: boolean
}

const goesOn = ({ state }: OwnEnrolment): boolean =>
  ['applied', 'intake', 'waiting', 'offered', 'enrolled'].includes(state)

function said({ state, place, offer }: OwnEnrolment, language: Language): string {
  const w = ownWords(language).state
  if (state === 'waiting') return w.waiting(place)
  if (state === 'offered') return w.offered(offer ? momentText(offer.until, language) : '')
  return w[state]
}

type Props = {
  language: Language
  enrolment: OwnEnrolment
  days: readonly Day[]
  now: Moment
  own: OwnAddress
}

function Enrolment({ language, enrolment, days, now, own }: Props) {
  const w = ownWords(language)
  const { course } = enrolment
  const next = days.find(({ starts, isOff }) => !isOff && Temporal.Instant.compare(starts, now) > 0)
  return (
    <div class="own-course">
      <p class="lead">{said(enrolment, language)}</p>
      {enrolment.offer && (
        <p>
          <a class="button large" href={own(paths.ownOffer(enrolment.offer.id))}>
            {w.answerOffer}
          </a>
        </p>
      )}
      {next && goesOn(enrolment) && <p class="next-time">{w.next(dayAndHour(next.starts, language))}</p>}
      <Facts
        as="rows"
        facts={[
          { name: w.where, value: [course.placeName, course.placeAddress].filter(Boolean).join(', ') },
          { name: w.number, value: enrolment.receipt },
        ]}
      />
      {goesOn(enrolment) && <Days language={language} days={days} />}
      {enrolment.isPair && goesOn(enrolment) && <p>{w.pair}</p>}
      {goesOn(enrolment) && (
        <p class="button-row">
          <a class="button outline small" href={own(paths.ownLeave(enrolment.id))}>
            {w.leave}
          </a>
          {enrolment.isPair && (
            <a class="button outline small" href={own(paths.ownAlone(enrolment.id))}>
              {w.alone}
            </a>
          )}
        </p>
      )}
    </div>
  )
}

function Days({ language, days }: { language: Language; days: readonly Day[] }) {
  const w = ownWords(language)
  if (days.length === 0) return <p>{w.noDays}</p>
  return (
    <details class="own-days">
      <summary>{`${w.days} (${days.length})`}</summary>
      <ol class="day-list">
        {days.map(({ starts, title, isOff }) => (
          <li>
            {isOff ? <s>{dayAndHour(starts, language)}</s> : dayAndHour(starts, language)}
            {isOff ? ` · ${w.notHeld}` : title ? ` · ${title}` : ''}
          </li>
        ))}
      </ol>
    </details>
  )
}

/** An offer waits for an answer and comes first; what is over comes last. */
const placeOf = (enrolment: OwnEnrolment): number => (enrolment.offer ? 10 : goesOn(enrolment) ? 20 : 60)

/** What a participant's own page says about their courses: where they stand, when and where, and what they may do. */
export async function ownSections(
  context: Context,
  participantId: string,
  own: OwnAddress,
): Promise<readonly OwnSection[]> {
  const sections: OwnSection[] = []
  for (const enrolment of await ownEnrolments(context, participantId)) {
    const sessions = await sessionsIn(tablesOf<JoiningTables>(context) as never, enrolment.course.id)
    const days = sessions.map(({ id, starts, title, state }) => ({
      ...{ id, starts, title },
      isOff: state === 'notHeld',
    }))
    sections.push({
      title: enrolment.course.title,
      place: placeOf(enrolment),
      body: (
        <Enrolment
          language={context.language}
          enrolment={enrolment}
          days={days}
          now={context.now}
          own={own}
        />
      ),
    })
  }
  return sections
}

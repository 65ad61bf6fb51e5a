import type { Language } from '../../../../kernel/language.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import type { OwnAddress, OwnSection } from '../../../../platform/rooms/personal.ts'
import { Facts, momentText } from '../../../../ui/index.ts'
import type { Code } from '../door/code.ts'
import { codeFor } from '../door/code.ts'
import { CodePicture } from '../door/code-picture.tsx'
import { paths } from '../paths.ts'
import { dateTexts, whereOf } from '../places/when.ts'
import { placeWords } from '../places/words.ts'
import { type OwnSeat, type OwnVisits, ownVisits } from './queries.ts'
import { ownWords } from './words.ts'

const goesOn = ({ state }: Pick<OwnSeat, 'state'>): boolean =>
  ['waiting', 'offered', 'signedUp'].includes(state)

function said({ state, place, offer, line }: OwnSeat, language: Language): string {
  const w = ownWords(language)
  if (goesOn({ state }) && line.dates.every((date) => date.state === 'cancelled'))
    return placeWords(language).states.calledOff
  if (state === 'waiting') return w.waiting(place)
  if (state === 'offered') return w.offered(offer ? momentText(offer.until, language) : '')
  return state === 'signedUp' ? w.signedUp : placeWords(language).states[state]
}

type Props = { language: Language; visits: OwnVisits; own: OwnAddress; code: Code | undefined }

function Visits({ language, visits, own, code }: Props) {
  const w = ownWords(language)
  const { activity, seats, receipt } = visits
  const active = seats.filter(goesOn)
  return (
    <div class="own-course">
      {seats.map((seat) => (
        <SeatPart language={language} visits={visits} seat={seat} own={own} />
      ))}
      <Facts
        as="rows"
        facts={[
          {
            name: w.where,
            value: whereOf(
              activity,
              seats.map(({ line }) => line),
            ),
          },
          { name: w.number, value: receipt },
        ]}
      />
      {code && (
        <details class="own-days door-own">
          <summary>{w.code}</summary>
          <CodePicture code={code} label={w.codeFor(receipt)} />
        </details>
      )}
      {visits.isPair && active.length > 0 && <p>{w.pair}</p>}
      {active.length > 0 && (
        <p>
          <a class="button outline small" href={own(paths.ownLeave(visits.guestId))}>
            {w.leave}
          </a>
        </p>
      )}
    </div>
  )
}

type SeatProps = { language: Language; visits: OwnVisits; seat: OwnSeat; own: OwnAddress }

function SeatPart({ language, visits, seat, own }: SeatProps) {
  const w = ownWords(language)
  return (
    <div class="own-seat">
      <p class="lead">{said(seat, language)}</p>
      {dateTexts(seat.line, visits.activity, language).map((date) => (
        <p>{date}</p>
      ))}
      {seat.offer && (
        <p>
          <a class="button large" href={own(paths.ownOffer(seat.offer.id))}>
            {w.answerOffer}
          </a>
        </p>
      )}
    </div>
  )
}

/** An offer waits for an answer and comes first; what is over comes last. */
function placeOf({ seats, activity }: OwnVisits, { now }: Context): number {
  if (seats.some(({ offer }) => offer)) return 10
  const last = activity.dates.at(-1)
  const isOver = last !== undefined && Temporal.Instant.compare(last.endsAt, now) < 0
  return seats.some(goesOn) && !isOver ? 22 : 62
}

/** What a participant's own page says about what they signed up for: when and where, the code for the door, and what they may do. */
export async function ownSections(
  context: Context,
  participantId: string,
  own: OwnAddress,
): Promise<readonly OwnSection[]> {
  const found = await ownVisits(context, participantId)
  return found.map((visits) => {
    const hasSeat = visits.seats.some(({ state }) => state === 'signedUp')
    const code = hasSeat ? codeFor(context, visits.activity.id, visits.receipt) : undefined
    return {
      title: visits.activity.title,
      place: placeOf(visits, context),
      body: <Visits language={context.language} visits={visits} own={own} code={code} />,
    }
  })
}

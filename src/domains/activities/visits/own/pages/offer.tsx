import { Form, type Frame, fillForm, momentText, PublicPage, Submit } from '../../../../../ui/index.ts'
import { dateTexts, whereOf } from '../../places/when.ts'
import type { OwnSeat, OwnVisits } from '../queries.ts'
import { ownWords } from '../words.ts'

type Props = { frame: Frame; visits: OwnVisits; seat: OwnSeat; action: string; back: string }

/** Yes or no: two large buttons. Looking at the page answers nothing, so that mail programs may look too. */
export function OfferPage({ frame, visits, seat, action, back }: Props) {
  const { offer: w } = ownWords(frame.language)
  const { activity, isPair } = visits
  return (
    <PublicPage frame={frame} title={w.title(activity.title)} hidden>
      <div class="wrap section narrow">
        <h1>{w.title(activity.title)}</h1>
        <div class="when-where">
          {dateTexts(seat.line, activity, frame.language).map((date) => (
            <p>{date}</p>
          ))}
          <p>{whereOf(activity, [seat.line])}</p>
        </div>
        {isPair && <p class="lead">{w.pair}</p>}
        {seat.offer && <p>{w.until(momentText(seat.offer.until, frame.language))}</p>}
        <Form form={fillForm(frame)} action={action} class="offer-answer">
          <Submit size="large" name="button" value="accepted">
            {w.yes}
          </Submit>
          <Submit size="large" kind="outline" name="button" value="declined">
            {w.no}
          </Submit>
        </Form>
        <p class="form-end">
          <a href={back}>{w.back}</a>
        </p>
      </div>
    </PublicPage>
  )
}

/** An offer that was answered, ran out, or was never theirs: the same page for all three. */
export function OfferGonePage({ frame, back }: { frame: Frame; back: string }) {
  const { offer: w } = ownWords(frame.language)
  return (
    <PublicPage frame={frame} title={w.gone} hidden>
      <div class="wrap section narrow">
        <h1>{w.gone}</h1>
        <p class="lead">{w.goneText}</p>
        <p>
          <a class="button" href={back}>
            {w.back}
          </a>
        </p>
      </div>
    </PublicPage>
  )
}

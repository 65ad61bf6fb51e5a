import type { Moment } from '../../../../../kernel/day.ts'
import { Form, type Frame, fillForm, momentText, PublicPage, Submit } from '../../../../../ui/index.ts'
import { WhenAndWhere } from '../../sign-up/pages/sign-up.tsx'
import type { OwnEnrolment } from '../queries.ts'
import { ownWords } from '../words.ts'

type Props = {
  frame: Frame
  enrolment: OwnEnrolment
  /** The first session one can be at. */
  next: Moment | undefined
  action: string
  back: string
}

/** Yes or no: two large buttons. Looking at the page answers nothing, so that mail programs may look too. */
export function OfferPage({ frame, enrolment, next, action, back }: Props) {
  const { offer: w } = ownWords(frame.language)
  const { course, isPair, offer } = enrolment
  return (
    <PublicPage frame={frame} title={w.title(course.title)} hidden>
      <div class="wrap section narrow">
        <h1>{w.title(course.title)}</h1>
        <WhenAndWhere frame={frame} course={course} next={next} />
        {isPair && <p class="lead">{w.pair}</p>}
        {offer && <p>{w.until(momentText(offer.until, frame.language))}</p>}
        <Form form={fillForm(frame)} action={action} class="offer-answer">
          <Submit size="large" name="button" value="accepted">
            {isPair ? w.yesPair : w.yes}
          </Submit>
          <Submit size="large" kind="outline" name="button" value="declined">
            {isPair ? w.noPair : w.no}
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

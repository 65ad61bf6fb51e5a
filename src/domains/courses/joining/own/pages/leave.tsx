import { Choice, Form, type Frame, fillForm, PublicPage, Submit } from '../../../../../ui/index.ts'
import { dropOutReasons } from '../../places/model.ts'
import { placeWords } from '../../places/words.ts'
import type { OwnEnrolment } from '../queries.ts'
import { ownWords } from '../words.ts'

type Props = { frame: Frame; enrolment: OwnEnrolment; action: string; back: string }

/** Reasons one can give oneself; the others are for the staff. */
const ownReasons = dropOutReasons.filter((reason) => reason !== 'noShow' && reason !== 'unknown')

/** What leaving means, said before it is done. */
export function LeavePage({ frame, enrolment, action, back }: Props) {
  const { leaving: w } = ownWords(frame.language)
  const reasons = placeWords(frame.language).endReasons
  const form = fillForm(frame)
  const hasSeat = enrolment.state === 'enrolled' || enrolment.state === 'offered'
  return (
    <PublicPage frame={frame} title={w.title(enrolment.course.title)} hidden>
      <div class="wrap section narrow">
        <h1>{w.title(enrolment.course.title)}</h1>
        <p class="lead">{hasSeat ? w.seat : w.line}</p>
        {enrolment.isPair && <p>{w.pair}</p>}
        <Form form={form} action={action}>
          <Choice
            form={form}
            name="reason"
            label={w.why}
            hint={w.whyHint}
            optional
            options={ownReasons.map((reason) => ({ value: reason, label: reasons[reason] }))}
          />
          <p class="button-row">
            <Submit>{w.sure}</Submit>
            <a class="button outline" href={back}>
              {w.stay}
            </a>
          </p>
        </Form>
      </div>
    </PublicPage>
  )
}

/** Standing alone from now on, said before it is done. */
export function AlonePage({ frame, enrolment, action, back }: Props) {
  const w = ownWords(frame.language)
  return (
    <PublicPage frame={frame} title={w.alone} hidden>
      <div class="wrap section narrow">
        <h1>{w.alone}</h1>
        <p class="muted">{enrolment.course.title}</p>
        <p class="lead">{w.aloneSure}</p>
        <Form form={fillForm(frame)} action={action}>
          <p class="button-row">
            <Submit>{w.alone}</Submit>
            <a class="button outline" href={back}>
              {w.offer.back}
            </a>
          </p>
        </Form>
      </div>
    </PublicPage>
  )
}

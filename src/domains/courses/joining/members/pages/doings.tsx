import { Choice, Form, fillForm, Submit } from '../../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import { dropOutReasons, passReasons } from '../../places/model.ts'
import { placeWords } from '../../places/words.ts'
import { memberWords } from '../words.ts'
import type { MemberProps } from './member.tsx'

/** An offer that was answered on the phone. */
export function AnswerPart({ frame, opened, member }: MemberProps) {
  const { answer: w } = memberWords(frame.language)
  if (!member.offerId) return null
  return (
    <section class="doing">
      <h2>{w.title}</h2>
      <p class="measure">{w.lead}</p>
      <Form form={fillForm(frame)} action={frame.to(paths.answerFor(opened.course.slug, member.id))}>
        <input type="hidden" name="offer" value={member.offerId} />
        <p class="button-row">
          <Submit name="button" value="accepted">
            {w.yes}
          </Submit>
          <Submit kind="outline" name="button" value="declined">
            {w.no}
          </Submit>
        </p>
      </Form>
    </section>
  )
}

/** Letting others go first, with a reason; and taking that back. */
export function PassPart({ frame, opened, member, form }: MemberProps) {
  const { pass: w } = memberWords(frame.language)
  const names = placeWords(frame.language)
  if (member.state !== 'waiting' && member.state !== 'offered') return null
  if (member.isPassedOver)
    return (
      <section class="doing">
        <h2>{w.title}</h2>
        <p>{member.passReason ? names.passReasons[member.passReason] : ''}</p>
        <Form form={fillForm(frame)} action={frame.to(paths.lift(opened.course.slug, member.id))}>
          <Submit kind="outline">{w.lift}</Submit>
        </Form>
      </section>
    )
  return (
    <section class="doing">
      <h2>{w.title}</h2>
      <p class="measure">{w.lead}</p>
      <Form form={form} action={frame.to(paths.passOver(opened.course.slug, member.id))}>
        <Choice
          form={form}
          name="reason"
          label={w.reason}
          options={passReasons.map((reason) => ({ value: reason, label: names.passReasons[reason] }))}
        />
        <Submit kind="outline">{w.send}</Submit>
      </Form>
    </section>
  )
}

/** Stopping, with a reason as a class. */
export function LeavePart({ frame, opened, member, form }: MemberProps) {
  const { leave: w } = memberWords(frame.language)
  const names = placeWords(frame.language)
  if (!['applied', 'intake', 'waiting', 'offered', 'enrolled'].includes(member.state)) return null
  return (
    <section class="doing">
      <h2>{w.title}</h2>
      <p class="measure">{w.lead}</p>
      <Form form={form} action={frame.to(paths.leave(opened.course.slug, member.id))}>
        <Choice
          form={form}
          name="leavingReason"
          label={w.reason}
          options={dropOutReasons.map((reason) => ({ value: reason, label: names.endReasons[reason] }))}
        />
        <Submit kind="danger" confirm={w.sure}>
          {w.send}
        </Submit>
      </Form>
    </section>
  )
}

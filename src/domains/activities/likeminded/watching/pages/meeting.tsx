import { Facts, Form, type Frame, fillForm, Submit, WorkPage } from '../../../../../ui/index.ts'
import type { Identity } from '../../../../participants/index.ts'
import type { Surroundings } from '../../../surroundings/model.ts'
import { CardBody } from '../../cards/pages/card.tsx'
import { headOf } from '../../cards/pages/wall.tsx'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import type { Meeting } from '../queries.ts'

type Props = {
  frame: Frame
  meeting: Meeting
  /** Who the two are; empty before they are brought together. */
  known: ReadonlyMap<string, Identity>
  text: string
  around: Surroundings
}

/** Two who have both said yes, for their bridge person. */
export function MeetingPage({ frame, meeting, known, text, around }: Props) {
  const { work: w, own } = words(frame.language)
  const isJoined = meeting.state === 'joined'
  return (
    <WorkPage frame={frame} title={w.meetingTitle} trail={[{ label: w.title, href: frame.to(paths.work()) }]}>
      <h1>{isJoined ? w.joinedTitle : w.meetingTitle}</h1>
      <p class="lead">{isJoined ? w.joinedLead : w.meetingLead}</p>
      {meeting.cards.map((card) => (
        <section class="work-part">
          <h2>{headOf(frame, card)}</h2>
          <CardBody {...{ frame, card, around }} />
          <Facts
            as="rows"
            facts={[
              { name: own.contactName, value: known.get(card.participantId)?.name },
              { name: own.contactMail, value: known.get(card.participantId)?.email },
            ]}
          />
        </section>
      ))}
      {text && (
        <section class="work-part">
          <h2>{w.hello}</h2>
          <blockquote class="likeminded-wish">{text}</blockquote>
        </section>
      )}
      {!isJoined && (
        <Form form={fillForm(frame)} action={frame.to(paths.meeting(meeting.id))}>
          <p class="button-row">
            <Submit name="button" value="join">
              {w.join}
            </Submit>
            <Submit name="button" value="not" kind="outline">
              {w.notJoin}
            </Submit>
          </p>
        </Form>
      )}
    </WorkPage>
  )
}

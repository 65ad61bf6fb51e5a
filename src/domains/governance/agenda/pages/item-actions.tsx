import { Form, type Frame, fillForm } from '../../../../ui/index.ts'
import { agendaIsOpen, minutesAreOpen } from '../../meetings/rules.ts'
import type { MeetingView } from '../../meetings/view.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import type { AgendaItem } from '../model.ts'

type Props = { frame: Frame; view: MeetingView; item: AgendaItem; last: number }

/** What can be done to an item now: ordering it while it is planned, minutes and decision once the meeting was held. */
export function ItemActions(props: Props) {
  const { view } = props
  const { meeting, rights } = view
  if (rights.runs && agendaIsOpen(meeting))
    return (
      <div class="item-actions">
        <Deciding {...props} />
        <Ordering {...props} />
      </div>
    )
  return (
    <div class="item-actions">
      <Deciding {...props} />
      {rights.runs && minutesAreOpen(meeting) && <Writing {...props} />}
    </div>
  )
}

function Link({
  href,
  label,
  named,
  outline,
}: {
  href: string
  label: string
  named: string
  outline?: boolean
}) {
  return (
    <a class={outline ? 'button outline small' : 'target'} href={href} aria-label={named}>
      {label}
    </a>
  )
}

function Deciding({ frame, view, item }: Props) {
  const { meeting, rights } = view
  const { agenda } = words(frame.language)
  if (item.kind !== 'decision' || item.decision) return null
  const votable = meeting.state === 'sent' || meeting.state === 'held'
  const decidable =
    rights.runs && (meeting.state === 'held' || (meeting.way === 'written' && meeting.state === 'sent'))
  return (
    <>
      {decidable && (
        <a
          class="button outline small"
          href={frame.to(paths.decide(meeting.id, item.id))}
          aria-label={agenda.recordNamed(item.title)}
        >
          {agenda.record}
        </a>
      )}
      {votable && (rights.votes || rights.runs) && (
        <Link
          href={frame.to(paths.vote(meeting.id, item.id))}
          label={agenda.vote}
          named={agenda.voteNamed(item.title)}
          outline
        />
      )}
    </>
  )
}

function Ordering({ frame, view, item, last }: Props) {
  const { meeting } = view
  const { agenda } = words(frame.language)
  const form = fillForm(frame)
  return (
    <>
      <Form form={form} action={frame.to(paths.moveItem(meeting.id, item.id))} class="mover">
        {item.number > 1 && (
          <button
            class="arrow"
            type="submit"
            name="button"
            value="up"
            aria-label={agenda.upNamed(item.title)}
          >
            ↑
          </button>
        )}
        {item.number < last && (
          <button
            class="arrow"
            type="submit"
            name="button"
            value="down"
            aria-label={agenda.downNamed(item.title)}
          >
            ↓
          </button>
        )}
      </Form>
      <Link
        href={frame.to(paths.item(meeting.id, item.id))}
        label={agenda.edit}
        named={agenda.editNamed(item.title)}
      />
      <Link
        href={frame.to(paths.papers(meeting.id, item.id))}
        label={agenda.addPaper}
        named={agenda.addPaperTo(item.title)}
      />
      <Form form={form} action={frame.to(paths.removeItem(meeting.id, item.id))}>
        <button
          class="link-button target"
          type="submit"
          data-confirm={agenda.removeConfirm}
          aria-label={agenda.removeNamed(item.title)}
        >
          {agenda.remove}
        </button>
      </Form>
    </>
  )
}

function Writing({ frame, view, item }: Props) {
  const { meeting } = view
  const { agenda } = words(frame.language)
  return (
    <>
      <Link
        href={frame.to(paths.minutes(meeting.id, item.id))}
        label={item.minutes ? agenda.editMinutes : agenda.writeMinutes}
        named={agenda.writeMinutesOf(item.title)}
        outline
      />
      <Link
        href={frame.to(paths.papers(meeting.id, item.id))}
        label={agenda.addPaper}
        named={agenda.addPaperTo(item.title)}
      />
    </>
  )
}

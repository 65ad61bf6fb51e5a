import { Empty, Form, type Frame, fillForm, HiddenFields, Submit } from '../../../../ui/index.ts'
import { agendaIsOpen } from '../../meetings/rules.ts'
import type { MeetingView } from '../../meetings/view.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import { AgendaItemPart, HiddenItemPart } from './item.tsx'
import { ItemActions } from './item-actions.tsx'

type Props = { frame: Frame; view: MeetingView }

/** The agenda of a meeting in the workspace, with what can be done to each item. */
export function AgendaList({ frame, view }: Props) {
  const { meeting, entries, rights } = view
  const { agenda } = words(frame.language)
  const open = rights.runs && agendaIsOpen(meeting)
  return (
    <section aria-labelledby="agenda" class="agenda-section">
      <h2 id="agenda">{agenda.title}</h2>
      {entries.length === 0 ? (
        <Empty level={3} title={agenda.empty}>
          {open ? agenda.emptyText : ''}
        </Empty>
      ) : (
        <ol class="agenda">
          {entries.map((entry) =>
            entry.shown ? (
              <AgendaItemPart frame={frame} item={entry} work minutes>
                <ItemActions frame={frame} view={view} item={entry} last={entries.length} />
              </AgendaItemPart>
            ) : (
              <HiddenItemPart frame={frame} number={entry.number} />
            ),
          )}
        </ol>
      )}
      {open && <Adding frame={frame} view={view} />}
    </section>
  )
}

function Adding({ frame, view }: Props) {
  const { meeting, matters, entries } = view
  const { agenda } = words(frame.language)
  const form = fillForm(frame)
  return (
    <>
      <div class="button-row spaced">
        <a
          class={entries.length > 0 ? 'button outline' : 'button'}
          href={frame.to(paths.newItem(meeting.id))}
        >
          {agenda.add}
        </a>
        <Form form={form} action={frame.to(paths.repeatItems(meeting.id))}>
          <Submit kind="outline">{agenda.copy}</Submit>
        </Form>
      </div>
      {matters.length > 0 && (
        <section class="matters-here" aria-labelledby="matters">
          <h3 id="matters">{agenda.mattersTitle}</h3>
          <p>{agenda.mattersText}</p>
          <ul class="matter-list">
            {matters.map((matter) => (
              <li>
                <div>
                  <a href={frame.to(matter.path)}>{matter.title}</a>
                  <p class="small muted">{agenda.matterKind(matter.kind)}</p>
                </div>
                <Form form={form} action={frame.to(paths.addMatter(meeting.id))}>
                  <HiddenFields values={{ matter: matter.id }} />
                  <Submit size="small" kind="outline">
                    {agenda.putOn}
                    <span class="visually-hidden">: {matter.title}</span>
                  </Submit>
                </Form>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

import type { PastEntry } from '../../../../platform/audit/history.ts'
import { type Frame, momentText, Timeline } from '../../../../ui/index.ts'
import type { OpenCourse } from '../../parts/open-course.ts'
import type { Area } from '../../surroundings/model.ts'
import { words } from '../../words.ts'
import { CourseFront } from './front.tsx'

type Props = {
  frame: Frame
  open: OpenCourse
  area: Area
  entries: readonly PastEntry[]
  /** Names by the identifiers of those who did it. */
  actors: ReadonlyMap<string, string>
}

/** What was changed about a course, and by whom, newest first. */
export function HistoryPage({ frame, open, area, entries, actors }: Props) {
  const { course: w } = words(frame.language)
  const actions: Readonly<Record<string, string>> = w.actions
  const happenings = entries.map(({ at, action, actorKind, actorId }) => ({
    when: momentText(at, frame.language),
    iso: at.toString(),
    title: actions[action] ?? w.otherAction,
    who: actors.get(actorId ?? '') ?? (actorKind === 'system' ? w.platform : w.someone),
  }))
  return (
    <CourseFront frame={frame} open={open} area={area} tab="history">
      <h2>{w.tabs.history}</h2>
      {entries.length === 0 ? (
        <p>{w.untouched}</p>
      ) : (
        <Timeline label={w.tabs.history} happenings={happenings} />
      )}
    </CourseFront>
  )
}

import { type Frame, momentText, Timeline } from '../../../ui/index.ts'
import { wordsOf } from '../words.ts'
import type { PastDeed } from './queries.ts'

type Props = {
  frame: Frame
  past: readonly PastDeed[]
  /** What the names of changed fields are called in the form. */
  labels?: Readonly<Record<string, string>>
}

/** The history of a thing: who did what, when, and which fields changed. */
export function History({ frame, past, labels = {} }: Props) {
  const words = wordsOf(frame.language).history
  const deeds: Readonly<Record<string, string>> = words.deeds
  if (past.length === 0) return <p class="muted">{words.nothing}</p>
  const happenings = past.map(({ at, who, isSystem, action, changed }) => ({
    when: momentText(at, frame.language),
    iso: at.toString({ smallestUnit: 'second' }),
    title: deeds[action] ?? words.other,
    who: who ?? (isSystem ? words.system : words.unknown),
    detail:
      changed.length > 0 ? (
        <p class="small">{words.changed(changed.map((name) => labels[name] ?? name).join(', '))}</p>
      ) : undefined,
  }))
  return <Timeline label={words.title} happenings={happenings} />
}

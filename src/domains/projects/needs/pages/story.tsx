import { type Day, dayOf } from '../../../../kernel/day.ts'
import { longDay } from '../../../../ui/format/day.ts'
import type { Frame } from '../../../../ui/index.ts'
import { type Happening, Timeline } from '../../../../ui/timeline.tsx'
import { isPublicState } from '../../model.ts'
import { words } from '../../words.ts'
import type { Need } from '../model.ts'

type Props = { frame: Frame; need: Need; seesProposals: boolean }
type Event = { readonly on: Day; readonly title: string; readonly who?: string | undefined }

/** What has happened to a need, from the day it was written to the projects that answer it. */
export function NeedStory({ frame, need, seesProposals }: Props) {
  const w = words(frame.language).needs
  const happenings = eventsOf(frame, need, seesProposals)
    .toSorted((a, b) => Temporal.PlainDate.compare(a.on, b.on))
    .map(
      ({ on, title, who }): Happening => ({
        when: longDay(on, frame.language),
        iso: on.toString(),
        title,
        who,
      }),
    )
  return (
    <section class="work-section">
      <h2>{w.page.story}</h2>
      <Timeline label={w.page.story} happenings={happenings} />
    </section>
  )
}

function eventsOf(frame: Frame, need: Need, seesProposals: boolean): Event[] {
  const { needs: w, names } = words(frame.language)
  const voices = need.voices.map(({ at, name }) => ({ on: dayOf(at), title: w.story.seconded(name) }))
  const gathered = need.initiatives.map(({ startedAt, title }) => ({
    on: dayOf(startedAt),
    title: w.story.gathered(title),
  }))
  const steps = need.projects.flatMap(({ title, steps }) =>
    steps
      .filter(({ to }) => seesProposals || isPublicState(to))
      .map(({ to, on }) => ({ on, title: w.story.projectStep(title, names.states[to].toLowerCase()) })),
  )
  const first = {
    on: dayOf(need.registeredAt),
    title: w.story.registered,
    who: need.registeredBy ?? undefined,
  }
  return [first, ...voices, ...gathered, ...steps]
}

import type { Child } from 'hono/jsx'
import type { Day, Moment } from '../../../../kernel/day.ts'
import type { Frame } from '../../../../ui/index.ts'
import { Differences } from '../../models/pages/versions.tsx'
import type { OpenCourse } from '../../parts/open-course.ts'
import { paths } from '../../paths.ts'
import { may } from '../../policy.ts'
import { Staff, type StaffProps } from '../../staff/pages.tsx'
import { areaNamed } from '../../surroundings/model.ts'
import { words } from '../../words.ts'
import type { Overview } from '../queries.ts'
import { CourseFacts } from './facts.tsx'
import { CourseFront } from './front.tsx'
import { NextStep } from './next-step.tsx'
import { Sessions } from './sessions.tsx'

export type OverviewProps = {
  frame: Frame
  open: OpenCourse
  overview: Overview
  /** What other parts of the house draw at the side. */
  panels: readonly Child[]
  now: Moment
  today: Day
  appointing?: StaffProps['appointing']
}

/** The first page of a course: what comes next, its sessions, who carries it, and where it departs from its model. */
export function OverviewPage(props: OverviewProps) {
  const { frame, open, overview, panels, appointing } = props
  return (
    <CourseFront
      frame={frame}
      open={open}
      area={areaNamed(overview.around, open.course.areaKey)}
      tab="overview"
      hasProblems={appointing !== undefined}
    >
      <div class="course-columns">
        <div>
          <NextStep {...props} />
          <Sessions {...props} />
          <Departures {...props} />
        </div>
        <div>
          <CourseFacts {...props} />
          {panels}
          <Staff
            {...{ frame, course: open.course, staff: overview.staff, appointing }}
            appointable={overview.appointable}
            mayEnd={open.permits(may.endAppointment)}
            seesPeers={open.permits(may.run)}
          />
        </div>
      </div>
    </CourseFront>
  )
}

function Departures({ frame, open, overview }: OverviewProps) {
  const { course: w } = words(frame.language)
  const { model } = open.course
  const href = frame.to(paths.modelVersion(model.slug, String(model.number)))
  return (
    <section class="work-section" aria-labelledby="departures">
      <h2 id="departures">{w.departures}</h2>
      <p>
        {w.startedFrom} <a href={href}>{w.modelNamed(model.title, model.number)}</a>.{' '}
        {overview.departures.length === 0 ? w.asModel : w.departuresLead}
      </p>
      {overview.departures.length > 0 && <Differences frame={frame} list={overview.departures} />}
    </section>
  )
}

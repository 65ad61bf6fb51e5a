import type { Day } from '../../../../kernel/day.ts'
import {
  DateField,
  Facts,
  Form,
  type Frame,
  fillForm,
  longDay,
  Submit,
  WorkPage,
} from '../../../../ui/index.ts'
import type { CourseState } from '../../model.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import type { Group, Weight } from '../model.ts'
import { whenSaid } from './list.tsx'

type Props = {
  frame: Frame
  today: Day
  group: Group
  mayTend: boolean
  weights: readonly (Weight & { readonly municipality: string })[]
  courses: readonly {
    readonly slug: string
    readonly title: string
    readonly state: CourseState
    readonly first_on: Day | null
    readonly municipality: string
  }[]
}

/** One target group: who it is, when it was on the list, what came before and after, who gives it weight. */
export function GroupPage(props: Props) {
  const { frame, today, group, weights } = props
  const { groups: w } = words(frame.language)
  const name = frame.language === 'en' ? group.nameEn : group.nameDa
  const link = (one: Group['follows']) =>
    one && <a href={frame.to(paths.targetGroup(one.slug))}>{one.name}</a>
  return (
    <WorkPage frame={frame} title={name} trail={[{ label: w.title, href: frame.to(paths.targetGroups()) }]}>
      <div class="work-head">
        <div>
          <h1>{name}</h1>
          <p class="lead">{frame.language === 'en' ? group.descriptionEn : group.descriptionDa}</p>
          <p class="muted">{whenSaid(frame, group, today)}</p>
        </div>
        {props.mayTend && <Doings {...props} />}
      </div>
      <Facts
        facts={[
          { name: w.follows, value: link(group.follows) },
          { name: w.followedBy, value: link(group.followedBy) },
          {
            name: `${w.weightHere} ${today.year}`,
            value: weights.map(({ municipality, percent }) => `${municipality} ${percent} %`).join(' · '),
          },
        ]}
      />
      <Courses {...props} />
    </WorkPage>
  )
}

function Doings({ frame, group }: Props) {
  const { groups: w } = words(frame.language)
  const form = fillForm(frame, {}, [], 'close-')
  return (
    <div class="button-stack">
      <a class="button small outline" href={frame.to(paths.editTargetGroup(group.slug))}>
        {w.edit}
      </a>
      {!group.to && (
        <a class="button small outline" href={`${frame.to(paths.newTargetGroup())}?efter=${group.slug}`}>
          {w.follow}
        </a>
      )}
      <details class="quiet-doing">
        <summary>{group.to ? w.reopen : w.close}</summary>
        <Form form={form} action={frame.to(paths.closeTargetGroup(group.slug))} class="step-form">
          {group.to ? null : <DateField form={form} name="last" label={w.last} hint={w.closeHint} />}
          <Submit kind="outline" size="small" name="button" value={group.to ? 'open' : 'close'}>
            {group.to ? w.reopen : w.close}
          </Submit>
        </Form>
      </details>
    </div>
  )
}

function Courses({ frame, courses }: Props) {
  const { groups: w, names } = words(frame.language)
  return (
    <section class="work-section">
      <h2>{w.courses}</h2>
      {courses.length === 0 && <p class="muted">{w.coursesNone}</p>}
      <ul class="course-lines">
        {courses.map((course) => (
          <li>
            <a href={frame.to(paths.work(course.slug))}>{course.title}</a>
            <span class="small muted">
              {[
                course.municipality,
                course.first_on && longDay(course.first_on, frame.language),
                names.states[course.state],
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

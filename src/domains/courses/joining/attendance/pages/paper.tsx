import { dayOf } from '../../../../../kernel/day.ts'
import { type Frame, fullDay } from '../../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import type { OpenedCourse } from '../../shell/open.ts'
import { PeoplePage } from '../../shell/page.tsx'
import { type Attender, buttons, type TapSession } from '../model.ts'
import { attendanceWords } from '../words.ts'

type Props = {
  frame: Frame
  opened: OpenedCourse
  session: TapSession
  people: readonly Attender[]
}

/** Empty lines for who comes without a place. */
const extraLines = 3

/** The list to print: names and boxes, nothing else. */
export function PaperPage({ frame, opened, session, people }: Props) {
  const w = attendanceWords(frame.language)
  const { paperPage: p } = w
  return (
    <PeoplePage frame={frame} opened={opened} tab="attendance" title={w.paper}>
      <div class="paper-list">
        <h2>{p.title(w.session(session.number), fullDay(dayOf(session.starts), frame.language))}</h2>
        <p class="no-print">
          {p.lead} {p.print}
        </p>
        <table>
          <thead>
            <tr>
              <th scope="col">{p.name}</th>
              {buttons.map((button) => (
                <th scope="col" class="paper-box">
                  {w.short[button]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {people.map(({ name }) => (
              <PaperLine name={name} />
            ))}
            {Array.from({ length: extraLines }, () => (
              <PaperLine name={`${p.extra}:`} />
            ))}
          </tbody>
        </table>
        <p class="no-print form-end">
          <a
            class="button outline"
            href={`${frame.to(paths.attendance(opened.course.slug))}?gang=${session.number}`}
          >
            {p.back}
          </a>
        </p>
      </div>
    </PeoplePage>
  )
}

function PaperLine({ name }: { name: string }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {buttons.map(() => (
        <td class="paper-box">
          <span class="box" aria-hidden="true" />
        </td>
      ))}
    </tr>
  )
}

import type { Frame } from '../../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import type { DateAtDoor } from '../../places/model.ts'
import { dateText } from '../../places/when.ts'
import type { OpenedActivity } from '../../shell/open.ts'
import { VisitPage } from '../../shell/page.tsx'
import type { Expected } from '../model.ts'
import { doorWords } from '../words.ts'

type Props = { frame: Frame; opened: OpenedActivity; date: DateAtDoor; people: readonly Expected[] }

/** Empty lines for who comes without a place. */
const extraLines = 5

/** The list to print: names, numbers and boxes, nothing else. */
export function PaperPage({ frame, opened, date, people }: Props) {
  const { paper, paperPage: w } = doorWords(frame.language)
  const { activity } = opened
  return (
    <VisitPage frame={frame} opened={opened} tab="door" title={paper}>
      <div class="paper-list">
        <h2>{`${activity.title}, ${dateText(date, frame.language)}`}</h2>
        <p class="no-print">{w.lead}</p>
        <table>
          <thead>
            <tr>
              <th scope="col">{w.name}</th>
              <th scope="col">{w.number}</th>
              <th scope="col" class="paper-box">
                {w.here}
              </th>
            </tr>
          </thead>
          <tbody>
            {people.map(({ name, receipt }) => (
              <PaperLine name={name} receipt={receipt} />
            ))}
            {Array.from({ length: extraLines }, () => (
              <PaperLine name={`${w.extra}:`} receipt="" />
            ))}
          </tbody>
        </table>
        <p class="no-print form-end">
          <a class="button outline" href={`${frame.to(paths.door(activity.id))}?dato=${date.id}`}>
            {w.back}
          </a>
        </p>
      </div>
    </VisitPage>
  )
}

function PaperLine({ name, receipt }: { name: string; receipt: string }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{receipt}</td>
      <td class="paper-box">
        <span class="box" aria-hidden="true" />
      </td>
    </tr>
  )
}

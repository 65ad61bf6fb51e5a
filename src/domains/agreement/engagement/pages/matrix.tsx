import { AreaTag, crowns, Empty, Engagement, type Frame, wholeNumber } from '../../../../ui/index.ts'
import { lookOfArea, nameSaid } from '../../areas/model.ts'
import { AgreementWork } from '../../lifecycle/pages/frame.tsx'
import { paths } from '../../paths.ts'
import type { Words } from '../../words.ts'
import { levelCount, together } from '../model.ts'
import type { EngagementMatrix, EngagementRow } from '../queries.ts'

type Props = {
  frame: Frame
  words: Words
  matrix: EngagementMatrix | undefined
  /** The organisations whose row this person may fill in. */
  mine: (organisationId: string) => boolean
  years: readonly number[]
}

/** Parties × focus areas of a year: how far each goes, what it puts in, and who has not said yet. */
export function MatrixPage(props: Props) {
  const { frame, words, matrix } = props
  const title = matrix ? words.engagement.titleOf(String(matrix.year)) : words.engagement.title
  return (
    <AgreementWork frame={frame} words={words} which="engagement" title={title} lead={words.engagement.lead}>
      {matrix ? (
        <>
          <Years {...props} current={matrix.year} />
          <Matrix {...props} matrix={matrix} />
        </>
      ) : (
        <Empty
          title={words.engagement.none}
          level={2}
          action={{ href: frame.to(paths.work()), label: words.work.title }}
        >
          {words.engagement.noneText}
        </Empty>
      )}
    </AgreementWork>
  )
}

function Years({ frame, words, years, current }: Props & { current: number }) {
  return (
    <nav class="year-links" aria-label={words.engagement.year}>
      {years.map((year) => (
        <a
          href={`${frame.to(paths.workEngagement())}?aar=${year}`}
          aria-current={year === current ? 'page' : undefined}
        >
          {year}
        </a>
      ))}
    </nav>
  )
}

function Matrix(props: Props & { matrix: EngagementMatrix }) {
  const { frame, words, matrix } = props
  const { language } = frame
  const isExample = matrix.rows.some(({ cells }) => cells.some((cell) => cell?.isExample))
  const all = together(matrix.rows.map((row) => row.together))
  return (
    <>
      {isExample && <p class="small example">{words.engagement.exampleNote}</p>}
      <div class="table-frame">
        <table class="stacks matrix">
          <caption class="visually-hidden">{words.engagement.titleOf(String(matrix.year))}</caption>
          <thead>
            <tr>
              <th scope="col">{words.engagement.party}</th>
              {matrix.areas.map((area) => {
                const said = nameSaid(language, area)
                return (
                  <th scope="col" lang={said.lang}>
                    <AreaTag area={lookOfArea(area)} name={said.text} />
                  </th>
                )
              })}
              <th scope="col">{words.engagement.together}</th>
              <th scope="col">
                <span class="visually-hidden">{words.engagement.edit}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map((row) => (
              <MatrixRow {...props} row={row} />
            ))}
            <tr class="sum">
              <th scope="row">{words.engagement.together}</th>
              {matrix.areas.map((area, index) => {
                const sum = together(matrix.rows.flatMap(({ cells }) => cells[index] ?? []))
                return <td data-label={nameSaid(language, area).text}>{sumText(props, sum)}</td>
              })}
              <td data-label={words.engagement.together}>{sumText(props, all)}</td>
              <td />
            </tr>
          </tbody>
        </table>
      </div>
    </>
  )
}

const sumText = ({ frame: { language }, words }: Props, sum: { hours: number; money: bigint }): string =>
  `${wholeNumber(sum.hours, language)} ${words.engagement.hoursUnit} · ${crowns(sum.money, language)}`

function MatrixRow(props: Props & { matrix: EngagementMatrix; row: EngagementRow }) {
  const { frame, words, matrix, row, mine } = props
  const { language } = frame
  const { party, cells } = row
  return (
    <tr>
      <th scope="row">{party.name}</th>
      {matrix.areas.map((area, index) => {
        const cell = cells[index]
        return (
          <td data-label={nameSaid(language, area).text}>
            {cell ? (
              <>
                <Engagement
                  area={lookOfArea(area)}
                  level={levelCount[cell.level]}
                  label={words.engagement.levels[cell.level]}
                />
                {cell.level !== 'none' && <span class="small muted">{sumText(props, cell)}</span>}
              </>
            ) : (
              <span class="muted">{words.engagement.unknown}</span>
            )}
          </td>
        )
      })}
      <td data-label={words.engagement.together}>{sumText(props, row.together)}</td>
      <td>
        {mine(party.organisationId) && (
          <a class="button outline small" href={frame.to(paths.workEngage(party.slug, matrix.year))}>
            {words.engagement.edit}
            <span class="visually-hidden">: {party.name}</span>
          </a>
        )}
      </td>
    </tr>
  )
}

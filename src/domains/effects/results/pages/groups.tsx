import { type Column, decimal, type Frame, Table, wholeNumber } from '../../../../ui/index.ts'
import type { CellKind } from '../../door/cells.ts'
import type { Reading } from '../../door/reading.ts'
import { sentence } from '../../wording/sentence.ts'
import { words } from '../../words.ts'
import { nameOf, type Source } from '../source.ts'
import { bandOf } from './wellbeing.tsx'

type Props = { source: Source; kind: CellKind; readings: readonly Reading[] }

const numbersFor = ({ change }: Reading) => {
  const told = change.who5.after
  if (told.state !== 'shown') return undefined
  const band = bandOf(told.value.reading)
  const { meanBefore, meanAfter, pairs } = told.value.reading
  return band && meanBefore !== null && meanAfter !== null
    ? { ...band, meanBefore, meanAfter, pairs }
    : undefined
}

const firstKinds = ['targetGroup', 'area'] as const
const moreKinds = ['level', 'year', 'sender', 'model'] as const

/** All groups: those one asks about first, the others folded away. */
export function GroupTables({ source, readings }: Omit<Props, 'kind'>) {
  const tables = (kinds: readonly CellKind[]) =>
    kinds.map((kind) => <GroupTable source={source} kind={kind} readings={readings} />)
  return (
    <>
      {tables(firstKinds)}
      {readings.some(({ cell }) => cell.kind !== 'region') && (
        <details class="more-groups">
          <summary>{words(source.frame.language).moreGroups}</summary>
          {tables(moreKinds)}
        </details>
      )}
    </>
  )
}

/** Groups of one kind beside each other, in the order of their names: never ranked by what happened to them. */
function GroupTable({ source, kind, readings }: Props) {
  const { frame } = source
  const { language } = frame
  const w = words(language)
  const rows = readings.filter(({ cell, change }) => cell.kind === kind && change.who5.after.state !== 'none')
  if (rows.length < 2) return null
  return (
    <section class="answer groups">
      <h2 class="answer-title">{w.kinds[kind]}</h2>
      <Table
        frame={frame}
        caption={w.byGroup(w.kinds[kind])}
        rows={rows}
        columns={columnsFor(source, kind)}
      />
      <div class="prose">
        <p class="small">{w.rawNote}</p>
        <p class="small">{sentence(language, 'exploratory')}</p>
      </div>
    </section>
  )
}

function columnsFor(source: Source, kind: CellKind): Column<Reading>[] {
  const { frame } = source
  const w = words(frame.language)
  const point =
    (pick: (found: NonNullable<ReturnType<typeof numbersFor>>) => number) => (reading: Reading) => {
      const found = numbersFor(reading)
      return found ? decimal(pick(found), frame.language) : '–'
    }
  return [
    {
      ...{ key: 'name', header: w.kinds[kind], names: true },
      cell: (reading) => <GroupName source={source} reading={reading} />,
    },
    { key: 'before', header: w.columns.before, align: 'end', cell: point(({ meanBefore }) => meanBefore) },
    { key: 'after', header: w.columns.after, align: 'end', cell: point(({ meanAfter }) => meanAfter) },
    { key: 'change', header: w.columns.change, align: 'end', cell: point(({ estimate }) => estimate) },
    { key: 'range', header: w.columns.range, align: 'end', cell: rangeIn(frame) },
    {
      ...{ key: 'people', header: w.columns.people, align: 'end' as const },
      cell: (reading) => {
        const found = numbersFor(reading)
        return found ? wholeNumber(found.pairs, frame.language) : '–'
      },
    },
  ]
}

const rangeIn =
  ({ language, words: ui }: Frame) =>
  (reading: Reading): string => {
    const found = numbersFor(reading)
    return found
      ? ui.chart.interval(decimal(found.low, language), decimal(found.high, language))
      : words(language).hiddenShort
  }

function GroupName({ source, reading }: { source: Source; reading: Reading }) {
  const { frame, group } = source
  return <a href={frame.to(group(reading.cell))}>{nameOf(reading.cell, frame)}</a>
}

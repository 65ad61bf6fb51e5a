import { type Column, type Frame, Table, WorkPage } from '../../../../ui/index.ts'
import { backgroundColumn, courseColumns, itemColumn, scoreColumn } from '../datasets/columns.ts'
import { missingCodes, type Variable } from '../datasets/model.ts'
import { missingWords } from '../datasets/words.ts'
import { paths } from '../paths.ts'
import type { FrozenRows, InstrumentDescription } from '../rows/model.ts'
import { words } from '../words.ts'

type Props = { frame: Frame; instruments: readonly InstrumentDescription[]; names: FrozenRows['names'] }

const describing = new Set(['background', 'age-band'])

/** All columns that a data set can have. */
export function CodebookPage({ frame, instruments, names }: Props) {
  const { codebook, list } = words(frame.language)
  const empty: FrozenRows = { takenOn: '', simulated: false, courses: [], rows: [], instruments: [], names }
  const background = instruments
    .filter(({ instrument }) => describing.has(instrument))
    .flatMap(({ items }) => items)
  return (
    <WorkPage
      frame={frame}
      title={codebook.title}
      trail={[{ href: frame.to(paths.studies()), label: list.title }]}
    >
      <div class="page-head">
        <h1>{codebook.title}</h1>
        <p class="lead">{codebook.lead}</p>
      </div>
      <Variables frame={frame} title={codebook.course} variables={courseColumns(empty)} />
      <Variables frame={frame} title={codebook.people} variables={background.map(backgroundColumn)} />
      <h2>{codebook.measures}</h2>
      <p class="measure">{codebook.wavesText}</p>
      {instruments
        .filter(({ instrument }) => !describing.has(instrument))
        .map((instrument) => (
          <Variables
            frame={frame}
            title={instrument.title[frame.language]}
            level={3}
            variables={columnsOf(instrument)}
          />
        ))}
      <Missing frame={frame} />
    </WorkPage>
  )
}

const columnsOf = (instrument: InstrumentDescription): Variable[] => [
  ...instrument.scales.map((scale) => scoreColumn(instrument, scale, 'before')),
  ...instrument.items.map((item) => itemColumn(instrument, item, 'before')),
]

type VariablesProps = { frame: Frame; title: string; level?: 2 | 3; variables: readonly Variable[] }

function Variables({ frame, title, level = 2, variables }: VariablesProps) {
  const { codebook } = words(frame.language)
  const Heading = `h${level}` as const
  const columns: Column<Variable>[] = [
    { key: 'name', header: codebook.columns.name, names: true, cell: ({ name }) => <code>{name}</code> },
    {
      key: 'label',
      header: codebook.columns.label,
      cell: ({ label, question }) => (question ?? label)[frame.language],
    },
    {
      key: 'values',
      header: codebook.columns.values,
      cell: (variable) => <Values frame={frame} variable={variable} />,
    },
  ]
  return (
    <section class="spaced">
      <Heading>{title}</Heading>
      <Table frame={frame} caption={title} hideCaption columns={columns} rows={variables} />
    </section>
  )
}

function Values({ frame, variable }: { frame: Frame; variable: Variable }) {
  const { codebook } = words(frame.language)
  const { categories, range } = variable
  if (categories.length > 0)
    return <>{categories.map(({ code, label }) => `${code} ${label[frame.language]}`).join(' · ')}</>
  return <>{range ? codebook.range(range.from, range.to) : ''}</>
}

function Missing({ frame }: { frame: Frame }) {
  const { codebook } = words(frame.language)
  const reasons = Object.entries(missingCodes) as [keyof typeof missingCodes, number][]
  return (
    <section class="spaced">
      <h2>{codebook.missing}</h2>
      <p class="measure">{codebook.missingText}</p>
      <ul>
        {reasons.map(([reason, code]) => (
          <li>
            <code>{code}</code> {missingWords[reason][frame.language]}
          </li>
        ))}
      </ul>
    </section>
  )
}

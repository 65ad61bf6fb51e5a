import type { Day } from '../../../kernel/day.ts'
import {
  Checkbox,
  Choice,
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  HiddenFields,
  longDay,
  Notice,
  Submit,
  Table,
  WorkPage,
  wholeNumber,
} from '../../../ui/index.ts'
import { paths } from '../paths.ts'
import { type PeopleWords, wordsOf } from '../words.ts'
import { fieldOf } from './form.ts'
import type { Reading, ReadLine } from './model.ts'
import { asksAboutZeros } from './rules.ts'

type Said = PeopleWords['population']

type ReadingProps = {
  frame: Frame
  /** Holds the day, the source, the text, and the numbers as they stand in the fields. */
  form: Filled
  reading: Reading
  day: Day
  source: string
  replaces: boolean
}

/** How the figures were read, line by line, for a person to look through. Nothing is saved before that. */
export function ReadingPage({ frame, form, reading, day, source, replaces }: ReadingProps) {
  const words = wordsOf(frame.language)
  const said = words.population
  const trail = [{ href: frame.to(paths.population()), label: said.title }]
  const doubtful = reading.lines.filter(({ doubts }) => doubts.length > 0).length
  return (
    <WorkPage frame={frame} title={said.readingTitle} trail={trail} hasProblems={form.problems.length > 0}>
      <h1>{said.readingTitle}</h1>
      <p class="lead">{said.readingLead(source, longDay(day, frame.language))}</p>
      {replaces && (
        <Notice>
          <p>{said.replaces}</p>
        </Notice>
      )}
      <ErrorSummary form={form} />
      {asksAboutZeros(reading) && <ZerosForm frame={frame} form={form} reading={reading} said={said} />}
      {doubtful > 0 && (
        <Notice>
          <p>{said.doubtful(doubtful)}</p>
        </Notice>
      )}
      <Form form={form} action={frame.to(paths.savePopulation())}>
        <Carried form={form} />
        <Lines frame={frame} form={form} lines={reading.lines} said={said} />
        <Leftover said={said} reading={reading} />
        <Checkbox form={form} name="seen" label={said.seen} />
        <p class="button-row">
          <Submit>{said.save}</Submit>
          <a class="button outline" href={frame.to(paths.population())}>
            {said.startAgain}
          </a>
        </p>
      </Form>
    </WorkPage>
  )
}

function Carried({ form }: { form: Filled }) {
  const { day, source, text, zeros } = form.values as Readonly<Record<string, string | undefined>>
  return <HiddenFields values={{ day, source, text, ...(zeros ? { zeros } : {}) }} />
}

type ZerosProps = { frame: Frame; form: Filled; reading: Reading; said: Said }

function ZerosForm({ frame, form, reading, said }: ZerosProps) {
  const line = reading.lines.find(({ doubts }) => doubts.includes('lostZeros'))
  const meaning = wholeNumber(line?.ifZerosWereLost ?? 0, frame.language)
  const text = line?.text ?? ''
  const { day, source, text: pasted } = form.values as Readonly<Record<string, string | undefined>>
  return (
    <section class="give-role">
      <h2>{said.zerosTitle}</h2>
      <Form form={form} action={frame.to(paths.readPopulation())}>
        <HiddenFields values={{ day, source, text: pasted }} />
        <Choice
          form={form}
          name="zeros"
          label={said.zerosText(text, meaning)}
          as="list"
          options={[
            { value: 'lost', label: said.zerosLost(text, meaning) },
            { value: 'mine', label: said.zerosMine },
          ]}
        />
        <Submit>{said.zerosAnswer}</Submit>
      </Form>
    </section>
  )
}

type LinesProps = { frame: Frame; form: Filled; lines: readonly ReadLine[]; said: Said }

function Lines({ frame, form, lines, said }: LinesProps) {
  const shown = [...new Map(lines.map((line) => [line.code, line])).values()]
  return (
    <Table
      frame={frame}
      caption={said.readingTitle}
      hideCaption
      columns={[
        { key: 'name', header: said.municipality, names: true, cell: ({ name }) => name },
        { key: 'text', header: said.stands, cell: ({ text }) => text || '–' },
        {
          key: 'before',
          header: said.before,
          cell: ({ before }) => (before === undefined ? '–' : wholeNumber(before, frame.language)),
        },
        {
          key: 'reading',
          header: said.reading,
          cell: (line) => <CountField form={form} line={line} said={said} />,
        },
        {
          key: 'look',
          header: said.look,
          cell: ({ doubts }) =>
            doubts.length === 0 ? said.fine : doubts.map((doubt) => said.doubts[doubt]).join('. '),
        },
      ]}
      rows={shown}
      empty={{ title: said.noLines }}
    />
  )
}

function CountField({ form, line, said }: { form: Filled; line: ReadLine; said: Said }) {
  const name = fieldOf(line.code)
  const problem = form.problems.find(({ field }) => field === name)
  const typed = form.values[name]
  return (
    <>
      <input
        class="input short"
        id={name}
        name={name}
        inputmode="numeric"
        aria-label={said.readingFor(line.name)}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={problem ? `${name}-error` : undefined}
        value={typeof typed === 'string' ? typed : (line.inhabitants?.toString() ?? '')}
      />
      {problem && (
        <p class="error-text" id={`${name}-error`}>
          {problem.text}
        </p>
      )}
    </>
  )
}

function Leftover({ said, reading }: { said: Said; reading: Reading }) {
  const { unused, missing } = reading
  return (
    <>
      {unused.length > 0 && (
        <details class="row-details">
          <summary>
            {said.unused} ({unused.length})
          </summary>
          <ul>
            {unused.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </details>
      )}
      {missing.length > 0 && (
        <details class="row-details">
          <summary>
            {said.missing} ({missing.length})
          </summary>
          <p>{missing.join(', ')}</p>
        </details>
      )}
    </>
  )
}

import type { Problem, Typed } from '../../../../../kernel/outcome.ts'
import {
  Choice,
  ErrorSummary,
  Form,
  type Frame,
  fillForm,
  Submit,
  Table,
  TextField,
} from '../../../../../ui/index.ts'
import type { OpenCourse } from '../../../../courses/index.ts'
import { MeasuringShell } from '../../flow/pages/shell.tsx'
import type { TimePoint } from '../../model.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'

interface UnderWay {
  readonly wave: TimePoint
  readonly once: number
  readonly twice: number
}

type Props = {
  frame: Frame
  open: OpenCourse
  waves: readonly TimePoint[]
  underWay: readonly UnderWay[]
  /** How many have no code yet. */
  withoutCode: number
  mayPrint: boolean
  mayEnter: boolean
  values?: Typed
  problems?: readonly Problem[]
}

/** Sheets to print, codes to hand out, and sheets to type in. */
export function PaperPage(props: Props) {
  const { frame, open } = props
  const w = words(frame.language).paper
  return (
    <MeasuringShell
      frame={frame}
      open={open}
      title={w.title}
      lead={w.lead}
      hasProblems={(props.problems?.length ?? 0) > 0}
    >
      {props.mayEnter && <Enter {...props} />}
      {props.mayPrint && <Print {...props} />}
    </MeasuringShell>
  )
}

function Print({ frame, open, waves, withoutCode }: Props) {
  const { paper: w } = words(frame.language)
  const { waveNames } = words(frame.language).filling
  return (
    <section class="work-section">
      <h2>{w.print}</h2>
      <p>{w.printText}</p>
      {withoutCode > 0 && (
        <Form form={fillForm(frame)} action={frame.to(paths.paper(open.course.slug))}>
          <p>{w.noCodes}</p>
          <Submit kind="outline">{w.makeCodes}</Submit>
        </Form>
      )}
      <p class="button-row">
        {waves.map((wave) => (
          <a class="button outline" href={frame.to(paths.paperForms(open.course.slug, wave))}>
            {w.printWave(waveNames[wave])}
          </a>
        ))}
      </p>
      <h2>{w.list}</h2>
      <p>{w.listText}</p>
      <p>
        <a class="target" href={frame.to(paths.paperList(open.course.slug))}>
          {w.list}
        </a>
      </p>
    </section>
  )
}

function Enter({ frame, open, waves, underWay, values = {}, problems = [] }: Props) {
  const { paper: w, filling } = words(frame.language)
  const form = fillForm(frame, values, problems)
  return (
    <section class="work-section form-page">
      <h2>{w.enter}</h2>
      <p>{w.enterText}</p>
      <ErrorSummary form={form} />
      <Form form={form} action={frame.to(paths.paperFind(open.course.slug))} method="get" class="spaced">
        <TextField form={form} name="kode" label={w.code} short autocomplete="off" />
        <Choice
          form={form}
          name="maaling"
          label={w.wave}
          options={waves.map((wave) => ({ value: wave, label: filling.waveNames[wave] }))}
        />
        <Submit>{w.find}</Submit>
      </Form>
      <Table
        frame={frame}
        caption={w.status}
        rows={underWay}
        columns={[
          { key: 'wave', header: w.wave, cell: ({ wave }) => filling.waveNames[wave], names: true },
          { key: 'once', header: w.once, cell: ({ once }) => String(once), align: 'end' },
          { key: 'twice', header: w.twice, cell: ({ twice }) => String(twice), align: 'end' },
        ]}
        empty={{ title: w.statusEmpty }}
      />
    </section>
  )
}

import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import { ErrorSummary, Form, type Frame, fillForm, Submit, TextField } from '../../../../ui/index.ts'
import { BarePage, type Idle } from '../filling/pages/bare-page.tsx'
import { words } from '../words.ts'

type Props = {
  frame: Frame
  courseTitle: string
  action: string
  values?: Typed
  problems?: readonly Problem[]
  isTablet: boolean
  idle?: Idle | undefined
}

/** Who are you? A short code and nothing else: no name is shown, and none is typed. */
export function CodePage({ frame, courseTitle, action, isTablet, idle, ...rest }: Props) {
  const w = words(frame.language).tablet
  const form = fillForm(frame, rest.values ?? {}, rest.problems ?? [])
  return (
    <BarePage
      frame={frame}
      title={isTablet ? w.title : w.roomTitle}
      hasProblems={(rest.problems?.length ?? 0) > 0}
      idle={idle}
    >
      <h1>{isTablet ? w.title : w.roomTitle}</h1>
      <p class="small muted">{courseTitle}</p>
      <p class="lead">{w.lead}</p>
      <ErrorSummary form={form} />
      <Form form={form} action={frame.to(action)} class="spaced">
        <div class="personal-code">
          <TextField form={form} name="kode" label={w.code} hint={w.codeHint} short autocomplete="off" />
        </div>
        <p class="button-row">
          <Submit size="large">{w.go}</Submit>
        </p>
      </Form>
      <p>{w.noCode}</p>
    </BarePage>
  )
}

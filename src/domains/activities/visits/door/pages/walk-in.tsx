import { ErrorSummary, type Filled, Form, type Frame, Submit, TextField } from '../../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import type { DateAtDoor } from '../../places/model.ts'
import { dateText } from '../../places/when.ts'
import type { OpenedActivity } from '../../shell/open.ts'
import { VisitPage } from '../../shell/page.tsx'
import { doorWords } from '../words.ts'

type Props = { frame: Frame; opened: OpenedActivity; form: Filled; id: string; date: DateAtDoor }

/** Somebody new at the door, or on the phone: a name is enough. */
export function WalkInPage({ frame, opened, form, id, date }: Props) {
  const { walkInPage: w } = doorWords(frame.language)
  const action = `${frame.to(paths.walkIn(opened.activity.id))}?dato=${date.id}`
  return (
    <VisitPage
      frame={frame}
      opened={opened}
      tab="door"
      title={w.title}
      hasProblems={form.problems.length > 0}
    >
      <div class="form-page">
        <ErrorSummary form={form} />
        <p class="lead">{dateText(date, frame.language)}</p>
        <p>{w.lead}</p>
        <p>{w.legal}</p>
        <Form form={form} action={action}>
          <input type="hidden" name="id" value={id} />
          <TextField form={form} name="name" label={w.name} autocomplete="off" />
          <TextField
            form={form}
            name="email"
            label={w.email}
            hint={w.emailHint}
            type="email"
            autocomplete="off"
            optional
          />
          <TextField form={form} name="needs" label={w.needs} autocomplete="off" optional />
          <p>
            <Submit size="large">{w.send}</Submit>
          </p>
        </Form>
      </div>
    </VisitPage>
  )
}

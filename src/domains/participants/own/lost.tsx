import type { Problem, Typed } from '../../../kernel/outcome.ts'
import { again, lost, page, type Reply } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import {
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  fillForm,
  Submit,
  TextField,
} from '../../../ui/index.ts'
import { wordsOf } from '../words.ts'
import { LonePage } from './frame.tsx'
import { ownPaths } from './paths.ts'

interface Asking {
  /** Whether the visitor came to ask, rather than with a key that does not fit. */
  readonly asked?: boolean
  readonly typed?: Typed
  readonly problems?: readonly Problem[]
}

/** What an unknown or ended key is answered with, and where a new link is asked for. */
export async function lostPage(visit: Visit, { asked, typed, problems = [] }: Asking = {}): Promise<Reply> {
  const email = typed?.email
  const form = fillForm(visit.frame, { email }, problems)
  const body = <LostPage frame={visit.frame} form={form} asked={asked ?? false} />
  return problems.length > 0 ? again(body) : asked ? page(body) : lost(body)
}

function LostPage({ frame, form, asked }: { frame: Frame; form: Filled; asked: boolean }) {
  const words = wordsOf(frame.language).own.lost
  return (
    <LonePage
      frame={frame}
      title={asked ? words.ask : words.title}
      lead={asked ? words.askText : words.text}
      hasProblems={form.problems.length > 0}
    >
      <ErrorSummary form={form} />
      <Form form={form} action={frame.to(ownPaths.newLink())}>
        <TextField form={form} name="email" label={words.email} type="email" autocomplete="email" />
        <Submit>{words.send}</Submit>
      </Form>
      <p>{words.noMail}</p>
    </LonePage>
  )
}

/** The same answer whether the address is known or not. */
export function SentPage({ frame }: { frame: Frame }) {
  const { title, text } = wordsOf(frame.language).own.sent
  return <LonePage frame={frame} title={title} lead={text} />
}

/** After somebody closed their link. */
export function ClosedPage({ frame }: { frame: Frame }) {
  const words = wordsOf(frame.language).own
  return (
    <LonePage frame={frame} title={words.closed.title} lead={words.closed.text}>
      <p>
        <a class="button" href={frame.to(ownPaths.newLink())}>
          {words.lost.ask}
        </a>
      </p>
    </LonePage>
  )
}

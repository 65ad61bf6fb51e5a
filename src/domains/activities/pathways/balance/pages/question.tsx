import {
  Choice,
  Choices,
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  PublicPage,
  Submit,
  TrapField,
} from '../../../../../ui/index.ts'
import { optionsOf } from '../../../parts/choices.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import type { Question } from '../model.ts'

type Props = { frame: Frame; question: Question; form: Filled; opened: string; isOpen: boolean }

/** Two questions, no name, no mail; one may leave at once. */
export function QuestionPage({ frame, question, form, opened, isOpen }: Props) {
  const { balance } = words(frame.language)
  const { question: w } = balance
  return (
    <PublicPage frame={frame} title={w.title} hidden hasProblems={form.problems.length > 0}>
      <div class="wrap section narrow sign-up">
        <ErrorSummary form={form} />
        <h1>{w.title}</h1>
        <p class="lead">{isOpen ? w.lead(question.title) : w.over}</p>
        {isOpen && (
          <Form form={form} action={frame.to(paths.question(question.code))}>
            <input type="hidden" name="opened" value={opened} />
            <Choices form={form} name="roles" label={w.roles} options={optionsOf(balance.roles)} />
            <Choice
              form={form}
              name="gender"
              label={w.gender}
              options={optionsOf(balance.genders)}
              as="list"
            />
            <TrapField form={form} />
            <p class="muted">{w.promise}</p>
            <Submit size="large">{w.send}</Submit>
          </Form>
        )}
      </div>
    </PublicPage>
  )
}

export function AnsweredPage({ frame }: { frame: Frame }) {
  const { question: w } = words(frame.language).balance
  return (
    <PublicPage frame={frame} title={w.thanks} hidden>
      <div class="wrap section narrow">
        <h1>{w.thanks}</h1>
        <p class="lead">{w.thanksText}</p>
        <p>
          <a class="button outline" href={frame.to(paths.balance())}>
            {w.see}
          </a>
        </p>
      </div>
    </PublicPage>
  )
}

import {
  Choice,
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  PublicPage,
  Submit,
  TextField,
  TrapField,
} from '../../../../../ui/index.ts'
import { optionsOf } from '../../../parts/choices.ts'
import type { ShownCard } from '../../model.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import { headOf } from './wall.tsx'

type Props = { frame: Frame; card: ShownCard; form: Filled; opened: string }

const trailTo = (frame: Frame, card: ShownCard) => [
  { label: words(frame.language).wall.title, href: frame.to(paths.wall()) },
  { label: headOf(frame, card), href: frame.to(paths.card(card.id)) },
]

/** Saying hello begins with the writer's own link: the platform has to know who writes, nobody else has. */
export function HelloPage({ frame, card, form, opened }: Props) {
  const { hello: w } = words(frame.language)
  return (
    <PublicPage
      frame={frame}
      title={w.title}
      hidden
      hasProblems={form.problems.length > 0}
      trail={trailTo(frame, card)}
    >
      <div class="wrap section narrow sign-up">
        <ErrorSummary form={form} />
        <h1>{w.title}</h1>
        <p class="lead">{w.lead}</p>
        <blockquote class="likeminded-wish">{card.wish}</blockquote>
        <Form form={form} action={frame.to(paths.hello(card.id))}>
          <input type="hidden" name="opened" value={opened} />
          <TextField
            {...{ form, name: 'email', label: w.email, hint: w.emailHint }}
            type="email"
            autocomplete="email"
          />
          <TrapField form={form} />
          <p class="button-row">
            <Submit size="large">{w.send}</Submit>
            <a class="target" href={frame.to(paths.make())}>
              {w.noCard}
            </a>
          </p>
        </Form>
      </div>
    </PublicPage>
  )
}

/** Telling that a card is not right. */
export function ReportPage({ frame, card, form, opened }: Props) {
  const { report: w } = words(frame.language)
  return (
    <PublicPage
      frame={frame}
      title={w.title}
      hidden
      hasProblems={form.problems.length > 0}
      trail={trailTo(frame, card)}
    >
      <div class="wrap section narrow sign-up">
        <ErrorSummary form={form} />
        <h1>{w.title}</h1>
        <p class="lead">{w.lead}</p>
        <Form form={form} action={frame.to(paths.report(card.id))}>
          <input type="hidden" name="opened" value={opened} />
          <Choice form={form} name="reason" label={w.reason} options={optionsOf(w.reasons)} as="list" />
          <TrapField form={form} />
          <Submit size="large">{w.send}</Submit>
        </Form>
      </div>
    </PublicPage>
  )
}

/** It has been done; the same words for everybody. */
export function SaidPage({ frame, kind }: { frame: Frame; kind: 'made' | 'helloSent' | 'reported' }) {
  const { wall, said } = words(frame.language)
  const { title, text } = said[kind]
  return (
    <PublicPage frame={frame} title={title} hidden>
      <div class="wrap section narrow">
        <h1>{title}</h1>
        <p class="lead">{text}</p>
        <p class="button-row">
          <a class="button outline" href={frame.to(paths.wall())}>
            {wall.back}
          </a>
          {kind === 'helloSent' && (
            <a class="button outline" href={frame.to(paths.make())}>
              {wall.make}
            </a>
          )}
        </p>
      </div>
    </PublicPage>
  )
}

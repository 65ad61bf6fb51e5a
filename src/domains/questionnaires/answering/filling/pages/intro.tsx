import type { Typed } from '../../../../../kernel/outcome.ts'
import { Choice, Form, type Frame, fillForm, HiddenFields, Notice, Submit } from '../../../../../ui/index.ts'
import { words } from '../../words.ts'
import type { CourseAsked } from '../model.ts'
import { modes } from '../model.ts'
import { BarePage, type Idle } from './bare-page.tsx'

export interface IntroProps {
  readonly frame: Frame
  readonly course: CourseAsked
  /** Where the questions are, without language prefix. */
  readonly action: string
  readonly hidden: Typed
  readonly isUnderWay: boolean
  readonly isLate: boolean
  /** On the own link one comes back to see and correct; in the room one does not. */
  readonly isOwn: boolean
  /** The text to say yes to, when answers rest on consent and there is none yet. */
  readonly consent?: string | undefined
  readonly idle?: Idle | undefined
}

/** Before the first question: how long, how voluntary, who sees what. */
export function IntroPage({ frame, course, isLate, isOwn, idle, ...rest }: IntroProps) {
  const w = words(frame.language).filling.intro
  return (
    <BarePage frame={frame} title={w.title} idle={idle}>
      <h1>{w.title}</h1>
      <p class="small muted">{w.course(course.title)}</p>
      <p class="lead">{w.lead}</p>
      {isLate && (
        <Notice>
          <p>{w.late}</p>
        </Notice>
      )}
      {rest.isUnderWay && (
        <Notice kind="good">
          <p>{w.underWay}</p>
        </Notice>
      )}
      <p>{w.voluntary}</p>
      <Begin frame={frame} {...rest} />
      <h2>{w.who}</h2>
      <p>{w.whoText}</p>
      <p>{isOwn ? w.laterText : w.laterRoom}</p>
    </BarePage>
  )
}

type BeginProps = Pick<IntroProps, 'frame' | 'action' | 'hidden' | 'isUnderWay' | 'consent'>

/** With consent to give, beginning is a deed; otherwise it is only the way to the first question. */
function Begin({ frame, action, hidden, isUnderWay, consent }: BeginProps) {
  const { intro, modeNames } = words(frame.language).filling
  const form = fillForm(frame, { vis: 'blok' })
  const options = modes.map((mode) => ({ value: mode, label: modeNames[mode] }))
  return (
    <Form form={form} action={frame.to(action)} method={consent ? 'post' : 'get'} class="spaced">
      <HiddenFields values={{ ...hidden, trin: isUnderWay ? 'videre' : '1' }} />
      <Choice form={form} name="vis" label={intro.mode} options={options} as="pills" />
      {consent && (
        <Notice title={intro.consentTitle} level={2}>
          <p>{consent}</p>
        </Notice>
      )}
      <p class="button-row">
        <Submit size="large" {...(consent ? { name: 'button', value: 'consent' } : {})}>
          {consent ? intro.consentYes : isUnderWay ? intro.goOn : intro.begin}
        </Submit>
      </p>
    </Form>
  )
}

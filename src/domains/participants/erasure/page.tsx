import { Checkbox, ErrorSummary, type Filled, Form, type Frame, Submit } from '../../../ui/index.ts'
import { LonePage, type OwnFrame, OwnSubPage } from '../own/frame.tsx'
import { wordsOf } from '../words.ts'

/** One confirmation, with what goes and what stays. */
export function ErasePage({ frame, own, form }: OwnFrame & { readonly form: Filled }) {
  const words = wordsOf(frame.language).consent.erase
  return (
    <OwnSubPage
      frame={frame}
      own={own}
      title={words.title}
      lead={words.lead}
      hasProblems={form.problems.length > 0}
    >
      <ErrorSummary form={form} />
      <section class="own-part">
        <h2>{words.goes}</h2>
        <Points points={words.goesList} />
        <h2>{words.stays}</h2>
        <Points points={words.staysList} />
        <p class="small muted">{words.backups}</p>
      </section>
      <Form form={form} action={frame.to(own.path('slet'))}>
        <Checkbox form={form} name="sure" label={words.tick} />
        <p class="button-row">
          <Submit kind="danger">{words.button}</Submit>
          <a class="button outline" href={frame.to(own.path())}>
            {words.keep}
          </a>
        </p>
      </Form>
    </OwnSubPage>
  )
}

function Points({ points }: { readonly points: readonly string[] }) {
  return (
    <ul class="own-points">
      {points.map((point) => (
        <li>{point}</li>
      ))}
    </ul>
  )
}

/** Afterwards nobody knows who this is. */
export function ErasedPage({ frame }: { readonly frame: Frame }) {
  const words = wordsOf(frame.language).consent.erase
  return (
    <LonePage frame={frame} title={words.doneTitle} lead={words.doneText}>
      <p>
        <a class="button" href={frame.to('/')}>
          {words.home}
        </a>
      </p>
    </LonePage>
  )
}

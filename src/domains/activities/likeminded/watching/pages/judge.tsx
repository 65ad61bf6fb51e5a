import { Form, type Frame, fillForm, Submit, WorkPage } from '../../../../../ui/index.ts'
import type { Surroundings } from '../../../surroundings/model.ts'
import { CardBody } from '../../cards/pages/card.tsx'
import { headOf } from '../../cards/pages/wall.tsx'
import type { OwnCard, ReportReason } from '../../model.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'

type Props = {
  frame: Frame
  card: OwnCard
  reasons: readonly ReportReason[]
  /** The hello that was reported, if it was one. */
  text: string | undefined
  around: Surroundings
}

/** A reported card: what stands on it, why somebody reported it, and two buttons. Whose it is does not stand here. */
export function JudgePage({ frame, card, reasons, text, around }: Props) {
  const { work: w, report } = words(frame.language)
  return (
    <WorkPage frame={frame} title={w.judgeTitle} trail={[{ label: w.title, href: frame.to(paths.work()) }]}>
      <h1>{w.judgeTitle}</h1>
      <p class="lead">{w.judgeLead}</p>
      <h2>{headOf(frame, card)}</h2>
      <CardBody {...{ frame, card, around }} />
      <h2>{w.reasons}</h2>
      <ul>
        {reasons.map((reason) => (
          <li>{report.reasons[reason]}</li>
        ))}
      </ul>
      {text && (
        <>
          <h2>{w.reportedWords}</h2>
          <blockquote class="likeminded-wish">{text}</blockquote>
        </>
      )}
      <Form form={fillForm(frame)} action={frame.to(paths.judge(card.id))}>
        <p class="button-row">
          <Submit name="button" value="keep">
            {w.keep}
          </Submit>
          <Submit name="button" value="remove" kind="danger" confirm={w.remove}>
            {w.remove}
          </Submit>
        </p>
      </Form>
    </WorkPage>
  )
}

import { Empty, type Frame, PublicPage } from '../../../../../ui/index.ts'
import { paths as programmePaths } from '../../../programme/paths.ts'
import type { Code } from '../../door/code.ts'
import { CodePicture } from '../../door/code-picture.tsx'
import type { ActivityAtDoor } from '../../places/model.ts'
import { signUpWords } from '../words.ts'

type Props = { frame: Frame; activity: ActivityAtDoor }

/** The same for everybody: whether one got a seat, waits or was here already stands in the mail alone. */
export function ThanksPage({
  frame,
  activity,
  receipt,
  code,
}: Props & { receipt: string | undefined; code: Code | undefined }) {
  const { thanks: w } = signUpWords(frame.language)
  return (
    <PublicPage frame={frame} title={w.title} hidden>
      <div class="wrap section narrow">
        <h1>{w.title}</h1>
        <p class="lead">{w.text(activity.title)}</p>
        {receipt && code && (
          <div class="door-receipt">
            <p class="door-number">
              {w.number} <strong>{receipt}</strong>
            </p>
            <CodePicture code={code} label={w.code(receipt)} />
            <p>{w.codeText}</p>
          </div>
        )}
        <h2>{w.noMail}</h2>
        <p>{w.noMailText}</p>
        <p class="form-end">
          <a class="button outline" href={frame.to(programmePaths.activity(activity.slug))}>
            {w.back}
          </a>
        </p>
      </div>
    </PublicPage>
  )
}

/** Nobody can sign up here now; the activity itself may be looked at. */
export function ClosedPage({ frame, activity }: Props) {
  const { closed: w } = signUpWords(frame.language)
  const href = frame.to(programmePaths.activity(activity.slug))
  const text = activity.isCancelled ? w.cancelled : activity.rules.takesSignUps ? w.text : w.never
  return (
    <PublicPage frame={frame} title={activity.title} trail={[{ label: activity.title, href }]} hidden>
      <div class="wrap section narrow">
        <h1>{activity.title}</h1>
        <Empty
          level={2}
          title={w.title}
          action={{ href: frame.to(programmePaths.programme()), label: w.action }}
        >
          {text}
        </Empty>
      </div>
    </PublicPage>
  )
}

import {
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  Notice,
  PublicPage,
  Submit,
  TextField,
  TrapField,
} from '../../../../ui/index.ts'
import { programmePaths } from '../../../activities/index.ts'
import { paths } from '../paths.ts'
import type { Choice } from '../queries.ts'
import { words } from '../words.ts'
import { WishFields } from './fields.tsx'

type Props = { frame: Frame; form: Filled; offered: Choice; opened: string }

/** Asking for the newsletter: what about, where, how often, and an address. */
export function AskPage({ frame, form, offered, opened }: Props) {
  const w = words(frame.language)
  return (
    <PublicPage
      frame={frame}
      title={w.title}
      description={w.description}
      hasProblems={form.problems.length > 0}
    >
      <div class="wrap section narrow sign-up">
        <ErrorSummary form={form} />
        <h1>{w.title}</h1>
        <p class="lead">{w.lead}</p>
        <Form form={form} action={frame.to(paths.digest())}>
          <input type="hidden" name="opened" value={opened} />
          <WishFields form={form} offered={offered} />
          <TextField
            {...{ form, name: 'email', label: w.email, hint: w.emailHint }}
            type="email"
            autocomplete="email"
          />
          <TrapField form={form} />
          <Notice title={w.privacyTitle} level={2}>
            <ul class="legal-points">
              {w.privacy.map((point) => (
                <li>{point}</li>
              ))}
            </ul>
          </Notice>
          <p>
            <Submit size="large">{w.send}</Submit>
          </p>
        </Form>
      </div>
    </PublicPage>
  )
}

type SaidProps = { frame: Frame; title: string; text: string; href: string; link: string }

/** One sentence, and where to go from here. */
function Said({ frame, title, text, href, link }: SaidProps) {
  return (
    <PublicPage frame={frame} title={title} hidden>
      <div class="wrap section narrow">
        <h1>{title}</h1>
        <p class="lead">{text}</p>
        <p class="form-end">
          <a class="button outline" href={frame.to(href)}>
            {link}
          </a>
        </p>
      </div>
    </PublicPage>
  )
}

export function ThanksPage({ frame }: { frame: Frame }) {
  const w = words(frame.language)
  return (
    <Said
      {...{
        frame,
        title: w.thanksTitle,
        text: w.thanks,
        href: programmePaths.programme(),
        link: w.toProgramme,
      }}
    />
  )
}

export function StoppedPage({ frame }: { frame: Frame }) {
  const w = words(frame.language)
  return (
    <Said {...{ frame, title: w.stoppedTitle, text: w.stopped, href: paths.digest(), link: w.startAgain }} />
  )
}

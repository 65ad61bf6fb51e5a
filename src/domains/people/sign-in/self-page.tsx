import type { Session } from '../../../platform/sessions/sessions.ts'
import { type Filled, Form, type Frame, momentText, Submit, WorkPage } from '../../../ui/index.ts'
import { paths } from '../paths.ts'
import type { Passkey } from './passkeys.ts'
import { signInPaths } from './paths.ts'
import { signInWords } from './words.ts'

interface Props {
  readonly frame: Frame
  readonly form: Filled
  readonly sessions: readonly Session[]
  readonly here: string | undefined
  readonly passkeys: readonly Passkey[]
}

/** One's own page: where one is signed in, one's passkeys, and the way to what is stored. */
export function SelfPage(props: Props) {
  const { frame, form } = props
  const words = signInWords(frame.language).self
  return (
    <WorkPage frame={frame} title={words.title} islands={['sign-in']}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead(frame.person?.name ?? '')}</p>
      <div class="button-row">
        <Form form={form} action={frame.to(signInPaths.signOut())}>
          <Submit>{words.signOut}</Submit>
        </Form>
        <a class="button outline" href={frame.to(paths.self())}>
          {words.stored}
        </a>
      </div>
      <Sessions {...props} />
      <Passkeys {...props} />
    </WorkPage>
  )
}

function Sessions({ frame, form, sessions, here }: Props) {
  const words = signInWords(frame.language).self
  return (
    <section class="section-in">
      <h2>{words.sessions}</h2>
      <ul class="plain-list">
        {sessions.map(({ id, device, way, startedAt }) => (
          <li class="row-with-button">
            <p>
              <strong>{device || words.unknownDevice}</strong> {id === here && <em>({words.thisOne})</em>}
              <br />
              <span class="small muted">
                {words.ways[way] ?? way}, {words.since(momentText(startedAt, frame.language))}
              </span>
            </p>
            <Form form={form} action={frame.to(signInPaths.endSession(id))}>
              <Submit kind="outline" size="small">
                {words.end}
              </Submit>
            </Form>
          </li>
        ))}
      </ul>
      <Form form={form} action={frame.to(signInPaths.endAll())}>
        <Submit kind="outline">{words.endAll}</Submit>
      </Form>
    </section>
  )
}

function Passkeys({ frame, form, passkeys }: Props) {
  const page = signInWords(frame.language)
  const words = page.self
  return (
    <section class="section-in">
      <h2>{words.passkeys}</h2>
      <p class="measure">{words.passkeysText}</p>
      {passkeys.length === 0 && <p class="muted">{words.noPasskeys}</p>}
      <ul class="plain-list">
        {passkeys.map(({ id, name }) => (
          <li class="row-with-button">
            <strong>{name || words.unknownDevice}</strong>
            <Form form={form} action={frame.to(signInPaths.removePasskey())}>
              <input type="hidden" name="id" value={id} />
              <Submit kind="outline" size="small">
                {words.remove}
              </Submit>
            </Form>
          </li>
        ))}
      </ul>
      <km-passkey
        data-ask={frame.to(signInPaths.addPasskeyAsk())}
        data-failed={page.passkeyFailed}
        data-new="yes"
      >
        <Form form={form} action={frame.to(signInPaths.addPasskey())}>
          <input type="hidden" name="answer" value="" />
          <Submit>{words.addPasskey}</Submit>
        </Form>
        <noscript>
          <p class="hint">{page.passkeyNeedsScript}</p>
        </noscript>
      </km-passkey>
    </section>
  )
}

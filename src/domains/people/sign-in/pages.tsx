import {
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  Notice,
  PublicPage,
  Submit,
  TextField,
} from '../../../ui/index.ts'
import { signInPaths } from './paths.ts'
import type { WayIn } from './queries.ts'
import { signInWords } from './words.ts'

interface SignInProps {
  readonly frame: Frame
  readonly form: Filled
  readonly onward: string
  /** The sign-ins of municipalities, and perhaps one for everybody. */
  readonly ways: readonly WayIn[]
  /** The cast, when the example data are loaded. */
  readonly cast: readonly { readonly key: string; readonly name: string; readonly title: string }[]
  readonly notice?: string | undefined
}

/** The ways in: a link by mail, a passkey, one's own organisation, and with example data the cast. */
export function SignInPage({ frame, form, onward, ways, cast, notice }: SignInProps) {
  const words = signInWords(frame.language)
  return (
    <PublicPage
      frame={frame}
      title={words.title}
      hasProblems={form.problems.length > 0}
      islands={['sign-in']}
      hidden
    >
      <div class="wrap section narrow">
        <ErrorSummary form={form} />
        {notice && <Notice kind="error" title={notice} level={2} />}
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        <Form form={form} action={frame.to(signInPaths.signIn())}>
          <input type="hidden" name="videre" value={onward} />
          <TextField
            form={form}
            name="email"
            label={words.email}
            type="email"
            autocomplete="username webauthn"
          />
          <Submit>{words.send}</Submit>
        </Form>
        <h2>{words.otherWays}</h2>
        <OtherWays frame={frame} form={form} onward={onward} ways={ways} />
        {cast.length > 0 && <Cast frame={frame} form={form} onward={onward} cast={cast} />}
      </div>
    </PublicPage>
  )
}

function OtherWays({ frame, form, onward, ways }: Omit<SignInProps, 'cast' | 'notice'>) {
  const words = signInWords(frame.language)
  return (
    <>
      <km-passkey data-ask={frame.to(signInPaths.passkeyAsk())} data-failed={words.passkeyFailed}>
        <Form form={form} action={frame.to(signInPaths.passkeyAnswer())}>
          <input type="hidden" name="videre" value={onward} />
          <input type="hidden" name="answer" value="" />
          <Submit kind="outline">{words.passkey}</Submit>
        </Form>
        <noscript>
          <p class="hint">{words.passkeyNeedsScript}</p>
        </noscript>
      </km-passkey>
      {ways.length > 0 && <Organisations frame={frame} ways={ways} onward={onward} />}
    </>
  )
}

function Organisations({ frame, ways, onward }: Pick<SignInProps, 'frame' | 'ways' | 'onward'>) {
  const words = signInWords(frame.language)
  const path = frame.to(signInPaths.provider())
  const addressOf = ({ municipality }: WayIn) =>
    `${path}?${new URLSearchParams({ ...(municipality ? { hos: municipality } : {}), videre: onward })}`
  return (
    <section class="ways-in">
      {ways.length > 1 && <h3>{words.provider}</h3>}
      <ul class="button-row">
        {ways.map((way) => (
          <li>
            <a class="button outline" href={addressOf(way)}>
              {way.name ? words.providerOf(way.name) : words.provider}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Cast({ frame, form, onward, cast }: Pick<SignInProps, 'frame' | 'form' | 'onward' | 'cast'>) {
  const words = signInWords(frame.language)
  return (
    <section class="cast">
      <h2>{words.castTitle}</h2>
      <p>{words.castText}</p>
      <ul class="cast-list">
        {cast.map(({ key, name, title }) => (
          <li>
            <p>
              <strong>{name}</strong>
              <br />
              <span class="small muted">{title}</span>
            </p>
            <Form form={form} action={frame.to(signInPaths.castMember(key))}>
              <input type="hidden" name="videre" value={onward} />
              <Submit kind="outline" size="small">
                {words.castButton(name)}
              </Submit>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Said to everybody who asks for a link, known or not. */
export function LinkSentPage({ frame }: { frame: Frame }) {
  const words = signInWords(frame.language)
  return (
    <PublicPage frame={frame} title={words.sentTitle} hidden>
      <div class="wrap section narrow">
        <h1>{words.sentTitle}</h1>
        <p class="lead">{words.sentText}</p>
      </div>
    </PublicPage>
  )
}

/** The page behind the link: one press signs in; only looking does not use it up. */
export function LinkPage({ frame, form, token }: { frame: Frame; form: Filled; token: string | undefined }) {
  const words = signInWords(frame.language)
  const title = token ? words.linkTitle : words.linkUsed.title
  return (
    <PublicPage frame={frame} title={title} hidden>
      <div class="wrap section narrow">
        <h1>{title}</h1>
        <p class="lead">{token ? words.linkText : words.linkUsed.text}</p>
        {token ? (
          <Form form={form} action={frame.to(signInPaths.link())}>
            <input type="hidden" name="noegle" value={token} />
            <Submit>{words.linkButton}</Submit>
          </Form>
        ) : (
          <p>
            <a class="button" href={frame.to(signInPaths.signIn())}>
              {words.linkUsed.button}
            </a>
          </p>
        )}
      </div>
    </PublicPage>
  )
}

/** The first page of an empty platform. */
export function FirstPage({ frame, form, keyText }: { frame: Frame; form: Filled; keyText: string }) {
  const words = signInWords(frame.language).first
  return (
    <PublicPage frame={frame} title={words.title} hasProblems={form.problems.length > 0} hidden>
      <div class="wrap section narrow">
        <ErrorSummary form={form} />
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        <Form form={form} action={frame.to(signInPaths.first())}>
          <input type="hidden" name="noegle" value={keyText} />
          <TextField form={form} name="region" label={words.region} />
          <TextField form={form} name="name" label={words.name} autocomplete="name" />
          <TextField form={form} name="email" label={words.email} type="email" autocomplete="email" />
          <Submit>{words.button}</Submit>
        </Form>
      </div>
    </PublicPage>
  )
}

import type { Moment } from '../../../kernel/day.ts'
import { languages } from '../../../kernel/language.ts'
import {
  Choice,
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  fillForm,
  momentText,
  PublicPage,
  Submit,
  TextField,
} from '../../../ui/index.ts'
import { paths } from '../paths.ts'
import { wordsOf } from '../words.ts'
import type { Invitation, InvitationState } from './model.ts'
import { stateOf } from './rules.ts'

type BoxProps = { frame: Frame; personId: string; newest: Invitation | undefined; now: Moment }

/** How the invitation of a person stands, and the next thing to do with it. */
export function InvitationBox({ frame, personId, newest, now }: BoxProps) {
  const said = wordsOf(frame.language).invitations
  const isOpen = newest !== undefined && stateOf(newest, now) === 'open'
  const form = fillForm(frame)
  return (
    <>
      <h2>{said.title}</h2>
      <p class="before-buttons">{newest ? stateSaid(frame, newest, now) : said.never}</p>
      <div class="button-row">
        <Form form={form} action={frame.to(paths.invite(personId))}>
          <Submit kind={newest ? 'outline' : 'next'}>{newest ? said.sendAgain : said.send}</Submit>
        </Form>
        {isOpen && (
          <Form form={form} action={frame.to(paths.withdrawInvitation(personId))}>
            <Submit kind="outline">{said.withdraw}</Submit>
          </Form>
        )}
      </div>
    </>
  )
}

function stateSaid(frame: Frame, invitation: Invitation, now: Moment): string {
  const { states } = wordsOf(frame.language).invitations
  const said = (moment: Moment) => momentText(moment, frame.language)
  const sent = said(invitation.sentAt)
  const state = stateOf(invitation, now)
  if (state === 'open') return states.open(sent, said(invitation.expiresAt))
  if (state === 'accepted') return states.accepted(sent, said(invitation.acceptedAt ?? now))
  return states[state](sent)
}

type AcceptProps = { frame: Frame; form: Filled; token: string; name: string }

/** Coming in by the link: two answers, and one is inside. */
export function AcceptPage({ frame, form, token, name }: AcceptProps) {
  const words = wordsOf(frame.language)
  const said = words.invitations.page
  return (
    <PublicPage frame={frame} title={said.title} hidden hasProblems={form.problems.length > 0}>
      <div class="wrap section form-page">
        <h1>{said.title}</h1>
        <p class="lead">{said.lead(name)}</p>
        <ErrorSummary form={form} />
        <Form form={form} action={frame.to(paths.invitation(token))}>
          <TextField form={form} name="name" label={said.name} autocomplete="name" />
          <Choice
            form={form}
            name="language"
            label={said.language}
            options={languages.map((language) => ({
              value: language,
              label: words.persons.page.languages[language],
            }))}
          />
          <p class="button-row">
            <Submit size="large">{said.enter}</Submit>
          </p>
        </Form>
      </div>
    </PublicPage>
  )
}

type GoneProps = { frame: Frame; state: Exclude<InvitationState, 'open'> }

/** A link that opens nothing any more: why, and what to do. */
export function GonePage({ frame, state }: GoneProps) {
  const said = wordsOf(frame.language).invitations.page
  const { title, text } = said.gone[state]
  return (
    <PublicPage frame={frame} title={title} hidden>
      <div class="wrap section">
        <h1>{title}</h1>
        <p class="lead">{text}</p>
        <p class="button-row">
          <a class="button" href={frame.to('/log-ind')}>
            {said.again}
          </a>
        </p>
      </div>
    </PublicPage>
  )
}

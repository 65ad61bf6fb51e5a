import {
  ErrorSummary,
  Facts,
  type Filled,
  Form,
  type Frame,
  fillForm,
  PublicPage,
  Submit,
  TextArea,
} from '../../../../../ui/index.ts'
import type { Identity, OwnVisit } from '../../../../participants/index.ts'
import type { Surroundings } from '../../../surroundings/model.ts'
import { CardBody } from '../../cards/pages/card.tsx'
import { headOf } from '../../cards/pages/wall.tsx'
import type { OwnHello, ShownCard } from '../../model.ts'
import { ownSections } from '../../paths.ts'
import { words } from '../../words.ts'

type SayProps = {
  frame: Frame
  own: OwnVisit
  card: ShownCard
  form: Filled
  opened: string
  around: Surroundings
}

/** Saying hello to one card. */
export function SayPage({ frame, own, card, form, opened, around }: SayProps) {
  const { own: w } = words(frame.language)
  return (
    <PublicPage frame={frame} title={w.sayTitle} hidden hasProblems={form.problems.length > 0}>
      <div class="wrap section narrow">
        <ErrorSummary form={form} />
        <h1>{w.sayTitle}</h1>
        <p class="lead">{w.sayLead}</p>
        <h2>{headOf(frame, card)}</h2>
        <CardBody {...{ frame, card, around }} />
        <Form form={form} action={frame.to(own.path(ownSections.say(card.id)))}>
          <input type="hidden" name="opened" value={opened} />
          <TextArea form={form} name="text" label={w.text} hint={w.textHint} rows={5} />
          <p class="button-row">
            <Submit size="large">{w.send}</Submit>
            <a class="target" href={frame.to(own.path(ownSections.wall()))}>
              {w.find}
            </a>
          </p>
        </Form>
      </div>
    </PublicPage>
  )
}

type HelloProps = {
  frame: Frame
  own: OwnVisit
  hello: OwnHello
  /** The words of the hello; empty when its writer is not here any more. */
  text: string
  /** Who the other is; only when a bridge person has joined the two. */
  contact: Identity | undefined
  around: Surroundings
}

/** One hello: the other's card, what was said, and what one may answer. */
export function HelloPage(props: HelloProps) {
  const { frame, own, hello, text, around } = props
  const { own: w } = words(frame.language)
  return (
    <PublicPage frame={frame} title={w.helloTitle} hidden>
      <div class="wrap section narrow">
        <h1>{w.helloTitle}</h1>
        <p class="lead">{w.helloStates[hello.state][hello.way]}</p>
        <Contact {...props} />
        {text && (
          <>
            <h2>{hello.way === 'sent' ? w.youWrote : w.wrote}</h2>
            <blockquote class="likeminded-wish">{text}</blockquote>
          </>
        )}
        <h2>{w.theirCard}</h2>
        <p>
          <b>{headOf(frame, hello.other)}</b>
        </p>
        <CardBody frame={frame} card={hello.other} around={around} />
        <Answers {...props} />
        <p>
          <a class="target" href={frame.to(own.path())}>
            {w.back}
          </a>
        </p>
      </div>
    </PublicPage>
  )
}

function Contact({ frame, hello, contact }: HelloProps) {
  const { own: w } = words(frame.language)
  const { bridge } = hello
  if (hello.state !== 'yes' && hello.state !== 'joined') return null
  return (
    <>
      <p>{bridge ? w.bridgeIs(bridge.name, bridge.function, bridge.organisation) : w.noBridge}</p>
      {contact && (
        <section class="notice good">
          <h2 class="notice-title">{w.contactTitle}</h2>
          <Facts
            as="rows"
            facts={[
              { name: w.contactName, value: contact.name },
              {
                name: w.contactMail,
                value: contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>,
              },
            ]}
          />
          <p>{w.contactText}</p>
        </section>
      )}
    </>
  )
}

function Answers({ frame, own, hello }: HelloProps) {
  const { own: w } = words(frame.language)
  const { state, way } = hello
  const mayAnswer = way === 'received' && (state === 'sent' || state === 'no')
  const mayTakeBack = state === 'yes' || (way === 'sent' && ['sent', 'held', 'no'].includes(state))
  return (
    <Form form={fillForm(frame)} action={frame.to(own.path(ownSections.hello(hello.id)))}>
      <p class="button-row">
        {mayAnswer && (
          <Submit name="button" value="yes" size="large">
            {w.yes}
          </Submit>
        )}
        {mayAnswer && state === 'sent' && (
          <Submit name="button" value="no" kind="outline">
            {w.no}
          </Submit>
        )}
        {mayTakeBack && (
          <Submit name="button" value="takeBack" kind="outline">
            {w.takeBack}
          </Submit>
        )}
        <Submit name="button" value="block" kind="outline" size="small">
          {w.block}
        </Submit>
        <Submit name="button" value="report" kind="outline" size="small">
          {w.reportAndBlock}
        </Submit>
      </p>
    </Form>
  )
}

import { dayOf } from '../../../kernel/day.ts'
import { type Filled, Form, HiddenFields, longDay, momentText, Submit } from '../../../ui/index.ts'
import type { LegalBasis } from '../legal/model.ts'
import { type OwnFrame, OwnSubPage } from '../own/frame.tsx'
import { wordsOf } from '../words.ts'
import { type ConsentPurpose, purposes } from './model.ts'
import type { ConsentText, PastConsent } from './queries.ts'

type Props = OwnFrame & {
  readonly form: Filled
  readonly bases: ReadonlyMap<ConsentPurpose, LegalBasis>
  readonly texts: ReadonlyMap<ConsentPurpose, ConsentText>
  readonly consents: readonly PastConsent[]
}

/** What a participant's data are used for, why one may, and every yes with the way to take it back. */
export function ConsentPage(props: Props) {
  const { frame, own } = props
  const words = wordsOf(frame.language).consent
  return (
    <OwnSubPage frame={frame} own={own} title={words.title} lead={words.lead}>
      {purposes.map((purpose) => (
        <Purpose {...props} purpose={purpose} />
      ))}
    </OwnSubPage>
  )
}

function Purpose(props: Props & { readonly purpose: ConsentPurpose }) {
  const { frame, bases, consents, purpose } = props
  const words = wordsOf(frame.language).consent
  const basis = bases.get(purpose)
  const [latest] = consents.filter((one) => one.purpose === purpose)
  return (
    <section class="own-part">
      <h2>{words.purposes[purpose].title}</h2>
      <p class="own-why">{basis ? words.bases[basis.basis] : words.noBasis}</p>
      {basis && (
        <p class="small muted">
          {words.rule}: {basis.rule[frame.language]} {words.responsible}: {basis.responsible}.
        </p>
      )}
      {(basis?.basis === 'consent' || latest) && <Answer {...props} latest={latest} />}
    </section>
  )
}

type AnswerProps = Props & { readonly purpose: ConsentPurpose; readonly latest: PastConsent | undefined }

function Answer({ frame, own, form, texts, purpose, latest }: AnswerProps) {
  const words = wordsOf(frame.language).consent
  const inForce = latest && !latest.withdrawnAt
  const text = inForce ? { number: latest.textNumber, text: latest.text } : texts.get(purpose)
  if (!text) return <p class="muted">{words.no}</p>
  return (
    <>
      <blockquote class="own-consent">
        <p class="small muted">{inForce ? words.text(text.number) : words.currentText(text.number)}</p>
        <p>{text.text[frame.language]}</p>
      </blockquote>
      <p>
        <strong>{stateOf(latest, frame.language)}</strong>
      </p>
      <Form form={form} action={frame.to(own.path('samtykke'))}>
        <HiddenFields values={{ purpose, answer: inForce ? 'no' : 'yes' }} />
        <Submit kind={inForce ? 'outline' : 'next'}>{inForce ? words.withdraw : words.give}</Submit>
      </Form>
    </>
  )
}

function stateOf(latest: PastConsent | undefined, language: OwnFrame['frame']['language']): string {
  const words = wordsOf(language).consent
  if (!latest) return words.no
  if (latest.withdrawnAt) return words.taken(longDay(dayOf(latest.withdrawnAt), language))
  return words.yes(words.ways[latest.way](momentText(latest.givenAt, language)))
}

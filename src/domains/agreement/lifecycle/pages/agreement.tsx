import { Facts, type Filled, type Frame, longDay, money, Notice, period } from '../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import type { Words } from '../../words.ts'
import type { WorkView } from '../work-view.ts'
import { betweenWhom } from './between.ts'
import { InAgreement } from './frame.tsx'
import { LifePart } from './life.tsx'
import { AddendaPart, AreasPart, PartiesPart } from './parts.tsx'
import { TextsPart } from './texts.tsx'

export type Rights = { readonly edit: boolean; readonly submit: boolean; readonly advance: boolean }

export type AgreementProps = {
  frame: Frame
  words: Words
  view: WorkView
  rights: Rights
  /** The form that notes a step, and a sentence about what could not be done. */
  form: Filled
  refusal?: string | undefined
}

/** One agreement in the workspace: what is next, its texts, what moves its end, its areas and parties. */
export function WorkAgreementPage(props: AgreementProps) {
  const { frame, words, view, rights, refusal } = props
  const { agreement } = view
  const lang = frame.language === 'en' ? 'da' : undefined
  return (
    <InAgreement
      frame={frame}
      words={words}
      title={agreement.title}
      hasProblems={props.form.problems.length > 0}
    >
      <header class="work-head">
        <div>
          <h1 lang={lang}>{agreement.title}</h1>
          <p>
            <span class="badge">{words.states[agreement.state.name]}</span>
          </p>
        </div>
        <p class="button-row">
          {agreement.state.name !== 'draft' && (
            <a class="button outline" href={frame.to(paths.agreement(agreement.slug))}>
              {words.agreement.public}
            </a>
          )}
          {rights.edit && (
            <a class="button outline" href={frame.to(paths.workFacts(agreement.slug))}>
              {words.agreement.edit}
            </a>
          )}
        </p>
      </header>
      {refusal && (
        <Notice kind="error">
          <p>{refusal}</p>
        </Notice>
      )}
      <LifePart {...props} />
      <TextsPart {...props} />
      <AddendaPart {...props} />
      <AreasPart {...props} />
      <PartiesPart {...props} />
      <FactsPart {...props} />
    </InAgreement>
  )
}

function FactsPart({ frame, words, view: { agreement, predecessor, addenda } }: AgreementProps) {
  const { language } = frame
  const { state } = agreement
  const say = words.agreement
  const day = (value: Temporal.PlainDate | undefined) => value && longDay(value, language)
  const isMoved = !agreement.originalTo.equals(agreement.to)
  return (
    <section class="work-part">
      <h2>{words.open.facts}</h2>
      <Facts
        as="rows"
        facts={[
          { name: say.period, value: period({ from: agreement.from, to: agreement.to }, language) },
          { name: say.originalEnd, value: isMoved ? day(agreement.originalTo) : undefined },
          { name: words.open.between, value: betweenWhom(agreement, addenda, language, words) },
          { name: say.minister, value: agreement.minister },
          {
            name: say.grant,
            value: agreement.stateGrant === undefined ? undefined : money(agreement.stateGrant, language),
          },
          { name: say.journal, value: agreement.journalNumber },
          { name: say.adopted, value: 'adoptedOn' in state ? day(state.adoptedOn) : undefined },
          { name: say.signed, value: 'signedOn' in state ? day(state.signedOn) : undefined },
          { name: say.inForce, value: 'inForceOn' in state ? day(state.inForceOn) : undefined },
          { name: say.closed, value: state.name === 'closed' ? day(state.closedOn) : undefined },
          {
            name: say.follows,
            value: predecessor && (
              <a href={frame.to(paths.workAgreement(predecessor.slug))}>{predecessor.title}</a>
            ),
          },
        ]}
      />
    </section>
  )
}

import type { Language } from '../../../../kernel/language.ts'
import { Facts, type Frame, longDay, money, period } from '../../../../ui/index.ts'
import { said } from '../../areas/model.ts'
import type { Agreement } from '../../lifecycle/model.ts'
import { betweenWhom } from '../../lifecycle/pages/between.ts'
import { paths } from '../../paths.ts'
import type { Words } from '../../words.ts'
import type { ReadAgreement } from '../queries.ts'

/** Where an agreement is in its life, in one sentence. */
export function stateSentence({ state, to }: Agreement, language: Language, words: Words): string {
  const say = words.open.states
  if (state.name === 'inForce' || state.name === 'extended') return say[state.name](longDay(to, language))
  if (state.name === 'closed') return say.closed(longDay(state.closedOn, language))
  return say[state.name]
}

type Props = { frame: Frame; words: Words; read: ReadAgreement }

/** What one may want to look up about an agreement. */
export function AgreementFacts({ frame, words, read }: Props) {
  const { agreement, wording, addenda } = read
  const { language, to } = frame
  const { state } = agreement
  const day = (value: Temporal.PlainDate) => longDay(value, language)
  const about = said(language, agreement.aboutDa, agreement.aboutEn)
  const decision = wording.decision && (
    <a href={to(wording.decision.path)}>{words.open.decision(wording.decision.number)}</a>
  )
  return (
    <>
      <h2>{words.open.facts}</h2>
      <Facts
        as="rows"
        facts={[
          {
            name: words.open.period,
            value: period({ from: agreement.from, to: agreement.originalTo }, language),
          },
          {
            name: words.open.between,
            value: betweenWhom(agreement, addenda, language, words),
          },
          { name: words.open.minister, value: agreement.minister },
          {
            name: words.open.grant,
            value: agreement.stateGrant === undefined ? undefined : money(agreement.stateGrant, language),
          },
          { name: words.open.journal, value: agreement.journalNumber },
          {
            name: words.open.adopted,
            value: 'adoptedOn' in state ? [day(state.adoptedOn), decision ? ', ' : '', decision] : undefined,
          },
          { name: words.open.signed, value: 'signedOn' in state ? day(state.signedOn) : undefined },
        ]}
      />
      {addenda.length > 0 && <h3 class="spaced">{words.open.addenda}</h3>}
      {addenda.map((addendum) => (
        <div class="addendum">
          <h4 lang={language === 'en' ? 'da' : undefined}>{addendum.title}</h4>
          <p lang={language === 'en' ? 'da' : undefined}>{addendum.body}</p>
          <p class="small">
            {addendum.revoked
              ? words.open.revoked
              : addendum.adoptedOn && words.open.adoptedOn(day(addendum.adoptedOn))}
            {addendum.decision && (
              <>
                {', '}
                <a href={to(addendum.decision.path)}>{words.open.decision(addendum.decision.number)}</a>
              </>
            )}
          </p>
          {addendum.isExample && <p class="small example">{words.open.example}</p>}
        </div>
      ))}
      {about.text !== '' && (
        <p class="spaced" lang={about.lang}>
          {about.text}
        </p>
      )}
      <p class="spaced">
        <a href={to(paths.versions(agreement.slug))}>{words.open.versions}</a>
      </p>
      <p>
        <a href={to(paths.targets())}>{words.open.allTargets}</a>
      </p>
      <p>
        <a href={to(paths.themes())}>{words.open.themesTitle}</a>
      </p>
    </>
  )
}

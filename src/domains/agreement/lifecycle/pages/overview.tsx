import { Empty, type Frame, longDay, Notice, period } from '../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import type { Words } from '../../words.ts'
import { type Agreement, isInForce } from '../model.ts'
import { AgreementWork } from './frame.tsx'

type Props = {
  frame: Frame
  words: Words
  agreements: readonly Agreement[]
  drafts: number
  mayEdit: boolean
}

/** Every agreement, the one people live by first. */
export function OverviewPage({ frame, words, agreements, drafts, mayEdit }: Props) {
  const ordered = [...agreements].sort((a, b) => Number(isInForce(b)) - Number(isInForce(a)))
  return (
    <AgreementWork
      frame={frame}
      words={words}
      which="agreements"
      title={words.work.title}
      lead={words.work.lead}
      action={mayEdit && agreements.length > 0 && <Doors frame={frame} words={words} />}
    >
      {drafts > 0 && mayEdit && (
        <Notice>
          <p>
            {words.work.drafts(drafts)} <a href={frame.to(paths.workImport())}>{words.work.continueDrafts}</a>
          </p>
        </Notice>
      )}
      {agreements.length === 0 && (
        <Empty
          title={words.work.none}
          level={2}
          action={mayEdit ? { href: frame.to(paths.workImport()), label: words.work.import } : undefined}
        >
          {words.work.noneText}
        </Empty>
      )}
      <ul class="agreement-cards">
        {ordered.map((agreement) => (
          <AgreementCard frame={frame} words={words} agreement={agreement} />
        ))}
      </ul>
    </AgreementWork>
  )
}

function Doors({ frame, words }: Pick<Props, 'frame' | 'words'>) {
  return (
    <p class="button-row">
      <a class="button" href={frame.to(paths.workImport())}>
        {words.work.import}
      </a>
      <a class="button outline" href={frame.to(paths.workNew())}>
        {words.work.new}
      </a>
    </p>
  )
}

function AgreementCard({ frame, words, agreement }: { frame: Frame; words: Words; agreement: Agreement }) {
  const { language } = frame
  const { state } = agreement
  const until = state.name === 'extended' ? ` ${longDay(agreement.to, language)}` : ''
  return (
    <li class={isInForce(agreement) ? 'agreement-card current' : 'agreement-card'}>
      <h2>
        <a href={frame.to(paths.workAgreement(agreement.slug))} lang={language === 'en' ? 'da' : undefined}>
          {agreement.title}
        </a>
      </h2>
      <p>
        <span class="badge">
          {words.states[state.name]}
          {until}
        </span>
      </p>
      <p class="muted">
        {period({ from: agreement.from, to: agreement.originalTo }, language)} ·{' '}
        {agreement.withState ? words.agreement.withState : words.agreement.withoutState}
      </p>
    </li>
  )
}

import type { Child } from 'hono/jsx'
import { dayOf } from '../../../../kernel/day.ts'
import {
  AreaTag,
  type Fact,
  Facts,
  type Frame,
  longDay,
  Notice,
  PublicPage,
  RichText,
  WorkPage,
} from '../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import type { Decision } from '../model.ts'
import { sizeOf, together } from '../rules.ts'
import { OutcomeWord } from './log.tsx'

type Props = { frame: Frame; decision: Decision }

/** One decision in the workspace, with what is to be done because of it. */
export function DecisionPage({
  frame,
  decision,
  seesMeeting,
  children,
}: Props & { seesMeeting: boolean; children?: Child }) {
  const { decisions } = words(frame.language)
  return (
    <WorkPage
      frame={frame}
      title={`${decision.number}: ${decision.title}`}
      trail={[{ href: frame.to(paths.decisions()), label: decisions.title }]}
    >
      <Head frame={frame} decision={decision} />
      <div class="work-grid">
        <div>
          <Wording frame={frame} decision={decision} work />
          {children}
        </div>
        <aside>
          <About frame={frame} decision={decision} work={seesMeeting} />
        </aside>
      </div>
    </WorkPage>
  )
}

/** One decision as everybody may read it. */
export function PublicDecisionPage({ frame, decision }: Props) {
  const { decisions } = words(frame.language)
  return (
    <PublicPage
      frame={frame}
      title={`${decision.number}: ${decision.title}`}
      description={`${decisions.outcomes[decision.outcome]}, ${decision.body[frame.language]}`}
      trail={[{ href: frame.to(paths.publicDecisions()), label: decisions.title }]}
    >
      <div class="wrap page-head">
        <Head frame={frame} decision={decision} />
      </div>
      <div class="wrap two-column decision-page">
        <div>
          <Wording frame={frame} decision={decision} />
        </div>
        <aside>
          <About frame={frame} decision={decision} />
        </aside>
      </div>
    </PublicPage>
  )
}

function Head({ frame, decision }: Props) {
  const { decisions } = words(frame.language)
  return (
    <header class="decision-head">
      <p class="decision-mark">
        {decisions.one} <span class="decision-number">{decision.number}</span>
        <OutcomeWord frame={frame} decision={decision} />
      </p>
      <h1>{decision.title}</h1>
    </header>
  )
}

type WorkProps = Props & { work?: boolean }

function Wording({ frame, decision, work = false }: WorkProps) {
  const { decisions } = words(frame.language)
  const to = (number: string) => frame.to(work ? paths.decision(number) : paths.publicDecision(number))
  return (
    <>
      {!decision.isPublic && decision.isClosed && (
        <Notice>
          <p>{decisions.closed}</p>
        </Notice>
      )}
      {decision.revokedBy && (
        <Notice>
          <p>
            <a href={to(decision.revokedBy)}>{decisions.revokedBy(decision.revokedBy)}</a>
          </p>
        </Notice>
      )}
      {decision.text && <RichText text={decision.text} />}
      {decision.revokes && (
        <p class="spaced">
          <a class="target" href={to(decision.revokes.number)}>
            {decisions.revokes(decision.revokes.number, decision.revokes.title)}
          </a>
        </p>
      )}
      <Subject frame={frame} decision={decision} work={work} />
    </>
  )
}

/** The way from a decision to the thing decided. */
function Subject({ frame, decision, work }: WorkProps) {
  const { subject } = decision
  if (!subject) return null
  const { decisions } = words(frame.language)
  return (
    <section class="side-box" aria-labelledby="what">
      <h2 id="what">{decisions.what}</h2>
      {(work || !subject.path.startsWith('/arbejde')) && frame.mayOpen(subject.path) ? (
        <p>
          <a class="target" href={frame.to(subject.path)}>
            {subject.title}
          </a>
        </p>
      ) : (
        <p>{subject.title}</p>
      )}
    </section>
  )
}

function factsOf({ frame, decision }: Props): Fact[] {
  const { decisions, agenda } = words(frame.language)
  const { facts } = decisions
  const { room, written } = decision
  const all = room ? together(room, written) : written
  return [
    { name: facts.body, value: decision.body[frame.language] },
    { name: facts.day, value: longDay(decision.decidedOn, frame.language) },
    { name: facts.kind, value: decision.kind ? agenda.matterKind(decision.kind) : '' },
    {
      name: facts.areas,
      value:
        decision.areas.length > 0 ? (
          <span class="area-tags">
            {decision.areas.map(({ key, title }) => (
              <AreaTag area={key} name={title} />
            ))}
          </span>
        ) : (
          ''
        ),
    },
    {
      name: facts.votes,
      value: sizeOf(all) > 0 ? decisions.votes(all.for, all.against, all.neither) : decisions.agreed,
    },
    { name: facts.written, value: sizeOf(written) > 0 && room ? String(sizeOf(written)) : '' },
    { name: facts.takingPart, value: decisions.takingPart(decision.takingPart, decision.voters) },
  ]
}

function About({ frame, decision, work = false }: WorkProps) {
  const { decisions } = words(frame.language)
  const { meeting } = decision
  const href = `${frame.to(work ? paths.meeting(meeting.id) : paths.publicMeeting(meeting.id))}#punkt-${meeting.itemNumber}`
  return (
    <>
      <Facts as="rows" facts={factsOf({ frame, decision })} />
      <section class="side-box" aria-labelledby="where">
        <h2 id="where">{decisions.whereFrom}</h2>
        <p>{decisions.item(meeting.itemNumber, longDay(dayOf(meeting.startsAt), frame.language))}</p>
        <p>
          <a class="target" href={href}>
            {meeting.minutesApproved ? decisions.minutes : decisions.agenda}
          </a>
        </p>
      </section>
    </>
  )
}

import type { Child } from 'hono/jsx'
import { AreaTag, type Frame, RichText } from '../../../../ui/index.ts'
import { sizeOf } from '../../decisions/rules.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import type { AgendaItem } from '../model.ts'

type Props = {
  frame: Frame
  item: AgendaItem
  /** In the workspace links lead to the workspace. */
  work?: boolean
  /** Whether minutes are shown; decisions always are: they stand from the moment they are recorded. */
  minutes?: boolean
  /** The level of its heading. */
  level?: 2 | 3
  children?: Child
}

/** One item of an agenda: what it is, its papers, what was said, what was decided. */
export function AgendaItemPart(props: Props) {
  const { frame, item, work = false, minutes = false, level = 3, children } = props
  const Heading = `h${level}` as const
  const Sub = level === 2 ? 'h3' : 'h4'
  const { agenda, meetings } = words(frame.language)
  return (
    <li class="agenda-item" id={`punkt-${item.number}`}>
      <p class="agenda-number" aria-hidden="true">
        {item.number}
      </p>
      <div class="agenda-words">
        <p class="agenda-kind">
          <span class="visually-hidden">{agenda.item(item.number)}: </span>
          {meetings.itemKinds[item.kind]}
          {item.isClosed && <span class="badge">{agenda.closed}</span>}
        </p>
        <Heading class="item-title">{item.title}</Heading>
        {item.text && <RichText text={item.text} from={4} />}
        {item.proposal && (
          <div class="proposal">
            <Sub class="item-sub">{agenda.proposal}</Sub>
            <RichText text={item.proposal} from={4} />
          </div>
        )}
        <Matter frame={frame} item={item} work={work} />
        <Papers frame={frame} item={item} />
        <Said frame={frame} item={item} work={work} minutes={minutes} />
        {children}
      </div>
    </li>
  )
}

/** All that is known of a closed item to those outside: that it is there. */
export function HiddenItemPart({ frame, number }: { frame: Frame; number: number }) {
  const { agenda } = words(frame.language)
  return (
    <li class="agenda-item hidden-item" id={`punkt-${number}`}>
      <p class="agenda-number" aria-hidden="true">
        {number}
      </p>
      <div class="agenda-words">
        <h3>
          <span class="visually-hidden">{agenda.item(number)}: </span>
          {agenda.closed}
        </h3>
      </div>
    </li>
  )
}

function Matter({ frame, item, work }: Props) {
  const { matter } = item
  if (!matter) return null
  const { agenda } = words(frame.language)
  return (
    <div class="item-matter">
      <p class="facts-line">
        {matter.areas.map(({ key, title }) => (
          <AreaTag area={key} name={title} />
        ))}
      </p>
      {(work || !matter.path.startsWith('/arbejde')) && frame.mayOpen(matter.path) && (
        <p>
          <a class="target" href={frame.to(matter.path)}>
            {item.decision ? agenda.seeDecided(matter.title) : agenda.seeMatter(matter.title)}
          </a>
        </p>
      )}
    </div>
  )
}

function Papers({ frame, item }: { frame: Frame; item: AgendaItem }) {
  if (item.papers.length === 0) return null
  const { agenda } = words(frame.language)
  return (
    <ul class="paper-list" aria-label={agenda.papers}>
      {item.papers.map((paper) => (
        <li>
          <span class="paper-number">{agenda.paper(paper.number)}</span>
          <a href={paper.href}>{paper.title}</a>
        </li>
      ))}
    </ul>
  )
}

function Said({ frame, item, work, minutes }: Props) {
  const { agenda, decisions } = words(frame.language)
  const { written, decision } = item
  return (
    <>
      {work && sizeOf(written) > 0 && !decision && (
        <p class="small muted">{agenda.voted(written.for, written.against, written.neither)}</p>
      )}
      {minutes && item.minutes && (
        <div class="item-minutes">
          <h4>{agenda.minutes}</h4>
          <RichText text={item.minutes} from={4} />
        </div>
      )}
      {decision && (work || decision.isPublic) && (
        <div class={`item-decision ${decision.outcome}`}>
          <h4>
            <a
              href={frame.to(work ? paths.decision(decision.number) : paths.publicDecision(decision.number))}
            >
              {agenda.decision(decision.number)}
            </a>
            : {decisions.outcomes[decision.outcome]}
          </h4>
          {decision.text && <RichText text={decision.text} from={4} />}
        </div>
      )}
    </>
  )
}

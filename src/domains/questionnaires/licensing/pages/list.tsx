import type { Child } from 'hono/jsx'
import type { Language } from '../../../../kernel/language.ts'
import { inDanishOrder } from '../../../../kernel/text.ts'
import { Empty, type Frame, WorkPage } from '../../../../ui/index.ts'
import type { OwnQuestionnaire } from '../../own/model.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import type { Held } from '../model.ts'

type ListProps = {
  frame: Frame
  held: readonly Held[]
  own: readonly OwnQuestionnaire[]
  mayMake: boolean
}

/** The two primary outcomes, asked on every course (effects: WHO-5 and T-ILS). */
const everywhere: readonly string[] = ['who5', 'tils']

const inOrder = (held: readonly Held[], language: Language): readonly Held[] => {
  const rank = ({ instrument: { id } }: Held): number =>
    everywhere.includes(id) ? everywhere.indexOf(id) : everywhere.length
  return [...held].sort(
    (a, b) => rank(a) - rank(b) || inDanishOrder(a.instrument.title[language], b.instrument.title[language]),
  )
}

/** All questionnaires, those that can be asked first. */
export function QuestionnairesPage({ frame, held, own, mayMake }: ListProps) {
  const { list } = words(frame.language)
  const ordered = inOrder(held, frame.language)
  const scales = ordered.filter(({ instrument }) => instrument.kind === 'scale')
  const among = (...standings: readonly Held['standing'][]) =>
    scales.filter(({ standing }) => standings.includes(standing))
  return (
    <WorkPage frame={frame} title={list.title}>
      <header class="page-head">
        <h1>{list.title}</h1>
        <p class="lead">{list.lead}</p>
      </header>
      <Shelf frame={frame} title={list.ready} lead={list.readyLead} held={among('ready')} />
      <Shelf
        frame={frame}
        title={list.helpers}
        lead={list.helpersLead}
        held={ordered.filter(({ instrument }) => instrument.kind === 'questions')}
      />
      <OwnShelf frame={frame} own={own} mayMake={mayMake} />
      <Shelf
        frame={frame}
        title={list.waiting}
        lead={list.waitingLead}
        held={among('needsLicence', 'needsWording')}
      />
      <Shelf frame={frame} title={list.off} held={among('off')} />
    </WorkPage>
  )
}

type ShelfProps = { frame: Frame; title: string; lead?: string; held: readonly Held[] }

function Shelf({ frame, title, lead, held }: ShelfProps) {
  if (held.length === 0) return null
  return (
    <section class="instrument-shelf">
      <h2>{title}</h2>
      {lead && <p class="muted">{lead}</p>}
      <ul class="instrument-list">
        {held.map((one) => (
          <HeldRow frame={frame} held={one} />
        ))}
      </ul>
    </section>
  )
}

type RowProps = { frame: Frame; href: string; title: string; text: string; count: number; children?: Child }

function Row({ frame, href, title, text, count, children }: RowProps) {
  const { list } = words(frame.language)
  return (
    <li class="instrument-row">
      <p class="instrument-count" aria-hidden="true">
        {count}
      </p>
      <div>
        <h3 class="instrument-name">
          <a href={frame.to(href)}>{title}</a>
        </h3>
        <p>
          {text}
          <span class="visually-hidden">, {list.questions(count)}</span>
        </p>
      </div>
      <p class="instrument-marks">{children}</p>
    </li>
  )
}

function HeldRow({
  frame,
  held: { instrument, standing, languages, setting },
}: {
  frame: Frame
  held: Held
}) {
  const said = words(frame.language)
  const [only] = languages
  return (
    <Row
      frame={frame}
      href={paths.instrument(instrument.id)}
      title={instrument.title[frame.language]}
      text={instrument.construct[frame.language]}
      count={instrument.items.length}
    >
      {everywhere.includes(instrument.id) && <span class="standing everywhere">{said.list.everywhere}</span>}
      {standing !== 'ready' && <span class={`standing ${standing}`}>{said.standing[standing]}</span>}
      {standing === 'ready' && languages.length === 1 && only && (
        <span class="standing">{said.list.onlyIn[only]}</span>
      )}
      {setting.confirmation?.isExample && <span class="standing example">{said.list.example}</span>}
    </Row>
  )
}

function OwnShelf({
  frame,
  own,
  mayMake,
}: {
  frame: Frame
  own: readonly OwnQuestionnaire[]
  mayMake: boolean
}) {
  const { list } = words(frame.language)
  const action = { href: frame.to(paths.newOwn()), label: list.newOwn }
  if (own.length === 0 && !mayMake) return null
  return (
    <section class="instrument-shelf">
      <h2>{list.own}</h2>
      <p class="muted">{list.ownLead}</p>
      {own.length === 0 ? (
        <Empty title={list.ownNone} action={action}>
          {list.ownNoneText}
        </Empty>
      ) : (
        <ul class="instrument-list">
          {own.map((one) => (
            <OwnRow frame={frame} own={one} />
          ))}
        </ul>
      )}
      {mayMake && (
        <p class="button-row">
          {own.length > 0 && (
            <a class="button outline" href={action.href}>
              {action.label}
            </a>
          )}
          <a class="button outline" href={frame.to(paths.import())}>
            {list.import}
          </a>
        </p>
      )}
    </section>
  )
}

function OwnRow({
  frame,
  own: { slug, content, state, isRetired },
}: {
  frame: Frame
  own: OwnQuestionnaire
}) {
  const { list } = words(frame.language)
  const title = content.title[frame.language] ?? content.title.da ?? content.title.en ?? slug
  const about = content.about[frame.language] ?? content.about.da ?? ''
  return (
    <Row frame={frame} href={paths.own(slug)} title={title} text={about} count={content.questions.length}>
      {isRetired && <span class="standing off">{list.retired}</span>}
      {!isRetired && state === 'draft' && <span class="standing needsWording">{list.draft}</span>}
    </Row>
  )
}

import type { Child } from 'hono/jsx'
import { dayOf } from '../../../../kernel/day.ts'
import { Facts } from '../../../../ui/facts.tsx'
import { longDay } from '../../../../ui/format/day.ts'
import { Form, type Frame, fillForm, Submit, WorkPage } from '../../../../ui/index.ts'
import { Notice } from '../../../../ui/notice.tsx'
import { AreaTags } from '../../parts/area-tags.tsx'
import { paths } from '../../paths.ts'
import { areasNamed, type Surroundings, themesNamed } from '../../surroundings/model.ts'
import type { Speaker } from '../../surroundings/speaking.ts'
import { words } from '../../words.ts'
import type { Need } from '../model.ts'
import { NeedAnswer } from './board.tsx'
import { Seconding } from './seconding.tsx'
import { NeedStory } from './story.tsx'

/** What the visitor may do with this need. */
export type NeedRights = {
  readonly isOwn: boolean
  readonly mayEdit: boolean
  readonly mayGather: boolean
  readonly mayPropose: boolean
  readonly seesProposals: boolean
  readonly personId: string | undefined
}

type Props = {
  frame: Frame
  need: Need
  around: Surroundings
  speakers: readonly Speaker[]
  rights: NeedRights
  /** What other rooms show about the projects that answer it. */
  sections: readonly Child[]
}

/** One need with its story. */
export function NeedPage({ frame, need, around, speakers, rights, sections }: Props) {
  const { needs: w } = words(frame.language)
  return (
    <WorkPage frame={frame} title={need.title} trail={[{ label: w.title, href: frame.to(paths.needs()) }]}>
      <div class="work-head">
        <div>
          <AreaTags areas={areasNamed(around, need.areas)} />
          <h1>{need.title}</h1>
        </div>
      </div>
      {need.withdrawn && <Notice title={w.page.isWithdrawn} level={2} />}
      <div class="work-grid">
        <div>
          {need.missing.split(/\n{2,}/).map((paragraph) => (
            <p class="measure spaced">{paragraph}</p>
          ))}
          <NeedFacts frame={frame} need={need} around={around} />
          <NeedVoices frame={frame} need={need} />
          {sections}
          <NeedStory frame={frame} need={need} seesProposals={rights.seesProposals} />
        </div>
        <aside>
          <section class="side-box">
            <h2>{w.page.answersTitle}</h2>
            <NeedAnswer frame={frame} need={need} seesProposals={rights.seesProposals} />
          </section>
          {!need.withdrawn && <Seconding frame={frame} need={need} speakers={speakers} rights={rights} />}
          <NeedDoings frame={frame} need={need} rights={rights} />
        </aside>
      </div>
    </WorkPage>
  )
}

function NeedFacts({ frame, need, around }: Pick<Props, 'frame' | 'need' | 'around'>) {
  const { page: w } = words(frame.language).needs
  const where = around.municipalities
    .filter(({ id }) => need.municipalities.includes(id))
    .map(({ name }) => name)
  return (
    <Facts
      facts={[
        {
          name: w.who,
          value: [need.registeredBy ?? w.someone, need.organisationName].filter(Boolean).join(', '),
        },
        { name: w.when, value: longDay(dayOf(need.registeredAt), frame.language) },
        { name: w.forWhom, value: need.forWhom },
        { name: w.where, value: [need.place, ...where].filter(Boolean).join(', ') },
        {
          name: w.themes,
          value: themesNamed(around, need.themes)
            .map(({ name }) => name)
            .join(', '),
        },
      ]}
    />
  )
}

function NeedVoices({ frame, need }: { frame: Frame; need: Need }) {
  const { page: w } = words(frame.language).needs
  return (
    <section class="work-section">
      <h2>{w.voicesTitle}</h2>
      {need.voices.length === 0 && <p>{w.noVoices}</p>}
      <ul class="voice-list">
        {need.voices.map(({ name, organisation, word }) => (
          <li>
            <p class="voice-name">{[name, organisation].filter(Boolean).join(', ')}</p>
            {word && <p>{word}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function NeedDoings({ frame, need, rights }: Pick<Props, 'frame' | 'need' | 'rights'>) {
  const { page: w } = words(frame.language).needs
  const free = need.projects.length === 0 && need.initiatives.length === 0
  if (need.withdrawn || !(rights.mayGather || rights.mayPropose || rights.mayEdit)) return null
  return (
    <div class="side-box button-stack">
      {rights.mayGather && (
        <a class="button outline small" href={frame.to(`${paths.newInitiative()}?behov=${need.id}`)}>
          {w.gather}
        </a>
      )}
      {rights.mayPropose && (
        <a class="button outline small" href={frame.to(`${paths.propose()}?behov=${need.id}`)}>
          {w.propose}
        </a>
      )}
      {rights.mayEdit && (
        <a class="button outline small" href={frame.to(paths.editNeed(need.id))}>
          {w.edit}
        </a>
      )}
      {rights.mayEdit && free && (
        <Form form={fillForm(frame)} action={frame.to(paths.withdrawNeed(need.id))}>
          <Submit kind="outline" size="small" confirm={w.withdrawSure}>
            {w.withdraw}
          </Submit>
        </Form>
      )}
    </div>
  )
}

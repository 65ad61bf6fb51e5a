import { Facts, money, RichText } from '../../../../ui/index.ts'
import { peoplePaths } from '../../../people/index.ts'
import { projectPaths } from '../../../projects/index.ts'
import { words } from '../../words.ts'
import { totalCost, welcomeLines } from '../rules.ts'
import { batterySaid } from '../said.ts'
import type { ModelPageProps } from './model.tsx'

/** What the model is good for, how it goes, and what makes it easier to come. */
export function About({ frame, version }: ModelPageProps) {
  const { models: w } = words(frame.language)
  const welcome = welcomeLines(version.welcome)
  return (
    <>
      {version.purpose && (
        <section class="work-section">
          <h2>{w.purpose}</h2>
          <p lang="da">{version.purpose}</p>
        </section>
      )}
      {version.description && (
        <section class="work-section">
          <h2>{w.about}</h2>
          <RichText text={version.description} from={3} lang="da" />
        </section>
      )}
      {welcome.length > 0 && (
        <section class="work-section">
          <h2>{w.said.welcome}</h2>
          <div lang="da">
            <Facts
              as="rows"
              facts={welcome.map(({ title, text }) => ({ name: title, value: text || '–' }))}
            />
          </div>
        </section>
      )}
    </>
  )
}

/** The sessions in order. */
export function Plan({ frame, version }: ModelPageProps) {
  const { models: w, names } = words(frame.language)
  const minutes = version.plan.reduce((sum, session) => sum + session.minutes, 0)
  return (
    <section class="work-section">
      <h2>{w.plan}</h2>
      <p>{w.planLead(version.plan.length, names.minutes(minutes))}</p>
      <ol class="plan-list">
        {version.plan.map((session, index) => (
          <li>
            <span class="plan-number">{index + 1}</span>
            <div>
              <h3 lang="da">{session.title}</h3>
              <p class="small muted">{names.minutes(session.minutes)}</p>
              {session.content && <RichText text={session.content} from={4} lang="da" />}
              {session.materials && (
                <details>
                  <summary>{w.materials}</summary>
                  <RichText text={session.materials} from={4} lang="da" />
                </details>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The roles a course takes. */
export function Staffing({ frame, version }: ModelPageProps) {
  const { models: w, names } = words(frame.language)
  if (version.staffing.length === 0) return null
  return (
    <section class="side-box">
      <h2>{w.staffing}</h2>
      <Facts
        as="rows"
        facts={version.staffing.map(({ part, people, does }) => ({
          name: `${people} × ${names.parts[part]}`,
          value: does ? <span lang="da">{does}</span> : '–',
        }))}
      />
    </section>
  )
}

/** What a course costs, post by post, and in all for a full group. */
export function Costs({ frame, version }: ModelPageProps) {
  const { models: w, names } = words(frame.language)
  const { language } = frame
  return (
    <section class="side-box">
      <h2>{w.cost}</h2>
      {version.costs.length === 0 ? (
        <p class="muted">{w.costNone}</p>
      ) : (
        <dl class="cost-list">
          {version.costs.map(({ post, ore, per }) => (
            <div>
              <dt>
                <span lang="da">{post}</span> <span class="small muted">{names.costUnits[per]}</span>
              </dt>
              <dd>{money(BigInt(ore), language)}</dd>
            </div>
          ))}
          <div class="sum">
            <dt>{w.costTotal(version.most)}</dt>
            <dd>{money(totalCost(version, version.most), language)}</dd>
          </div>
        </dl>
      )}
    </section>
  )
}

/** Which questionnaires, and when. */
export function Measuring({ frame, version, batteries }: ModelPageProps) {
  const { models: w } = words(frame.language)
  const nameOf = (key: string) => batteries.find((one) => one.key === key)?.name
  return (
    <section class="side-box">
      <h2>{w.measuring}</h2>
      {version.batteries.length === 0 ? (
        <p class="muted">{w.measuringNone}</p>
      ) : (
        <ul class="link-list">
          {version.batteries.map((battery) => (
            <li>{batterySaid(battery, frame.language, nameOf(battery.key))}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Where the model comes from. */
export function Origin({ frame, version, origin }: ModelPageProps) {
  const { models: w } = words(frame.language)
  const { region, project } = origin
  if (!region && !project && !version.originText && !version.originLink) return null
  return (
    <section class="side-box">
      <h2>{w.origin}</h2>
      {version.originText && <p lang="da">{version.originText}</p>}
      <ul class="link-list">
        {region && (
          <li>
            {w.originRegion}: <a href={frame.to(peoplePaths.organisation(region.slug))}>{region.name}</a>
          </li>
        )}
        {project?.is_public && (
          <li>
            {w.originProject}: <a href={frame.to(projectPaths.project(project.slug))}>{project.title}</a>
          </li>
        )}
        {version.originLink && (
          <li>
            <a href={version.originLink} rel="noreferrer">
              {version.originLink.replace(/^https?:\/\//, '').replace(/\/$/, '')}
            </a>
          </li>
        )}
      </ul>
    </section>
  )
}

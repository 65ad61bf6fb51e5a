import { Facts, Form, type Frame, fillForm, Select, Submit, WorkPage } from '../../../../ui/index.ts'
import { municipalityOptions } from '../../parts/choices.ts'
import { paths } from '../../paths.ts'
import { genresNamed, type Surroundings } from '../../surroundings/model.ts'
import { words } from '../../words.ts'
import { nextStates } from '../machine.ts'
import { type CoHost, type Community, isPublic } from '../model.ts'
import { whenSaid } from '../when.ts'

export type OverviewProps = {
  frame: Frame
  community: Community
  coHosts: readonly CoHost[]
  around: Surroundings
  requests: number
  mayEdit: boolean
  /** Whether the visitor is the one who was named as bridge person. */
  isBridge: boolean
  /** The municipalities for which the visitor may answer. */
  answersFor: readonly string[]
}

/** One community in the workspace: where it stands, whom one asks, who hosts it together. */
export function CommunityOverview(props: OverviewProps) {
  const { frame, community } = props
  const { communities, names } = words(frame.language)
  return (
    <WorkPage
      frame={frame}
      title={community.title}
      trail={[{ label: communities.title, href: frame.to(paths.workCommunities()) }]}
    >
      <div class="work-head">
        <div>
          <h1>{community.title}</h1>
          <p>
            <span class={`badge community-${community.state}`}>{names.states[community.state]}</span>
          </p>
        </div>
        <Doings {...props} />
      </div>
      <p class="lead">{community.summary}</p>
      <WorkFacts {...props} />
      <Bridge {...props} />
      <CoHosts {...props} />
    </WorkPage>
  )
}

function WorkFacts({ frame, community, around }: OverviewProps) {
  const { communities, work } = words(frame.language)
  const genres = genresNamed(around, community.genres).map(({ name }) => name)
  return (
    <Facts
      facts={[
        { name: work.communities.columns.owner, value: community.owner.name },
        {
          name: communities.page.where,
          value: [community.placeName, community.municipality.name].join(', '),
        },
        { name: communities.page.when, value: whenSaid(community.time, frame.language) },
        { name: communities.filters.topic, value: genres.join(', ') },
      ]}
    />
  )
}

function Doings({ frame, community, mayEdit }: OverviewProps) {
  const { communities: w } = words(frame.language).work
  return (
    <div class="button-row">
      {mayEdit && (
        <a class="button small outline" href={frame.to(paths.editCommunity(community.id))}>
          {w.edit}
        </a>
      )}
      {mayEdit &&
        nextStates[community.state].map((to) => (
          <Form form={fillForm(frame)} action={frame.to(paths.moveCommunity(community.id, to))}>
            <Submit size="small" kind={to === 'published' ? 'next' : 'outline'}>
              {w.moves[to]}
            </Submit>
          </Form>
        ))}
      {isPublic(community) && (
        <a class="target" href={frame.to(paths.community(community.slug))}>
          {w.public}
        </a>
      )}
    </div>
  )
}

function Bridge({ frame, community, isBridge, requests, mayEdit }: OverviewProps) {
  const { communities: w } = words(frame.language).work
  const { bridge } = community
  const said = !bridge
    ? w.bridgeNone
    : bridge.agreed
      ? w.bridgeAgreed(bridge.name)
      : w.bridgeWaits(bridge.name)
  return (
    <section class="work-part">
      <h2>{w.bridgeTitle}</h2>
      {community.contactFunction && <p>{community.contactFunction}</p>}
      <p>{isBridge && !bridge?.agreed ? w.bridgeAsked : said}</p>
      {isBridge && (
        <Form form={fillForm(frame)} action={frame.to(paths.agreeToBridge(community.id))}>
          <p class="button-row">
            {!bridge?.agreed && (
              <Submit name="answer" value="yes" kind="outline">
                {w.bridgeYes}
              </Submit>
            )}
            <Submit name="answer" value="no" kind="outline">
              {bridge?.agreed ? w.bridgeLeave : w.bridgeNo}
            </Submit>
          </p>
        </Form>
      )}
      {mayEdit && community.offersBuddy && <p class="muted">{w.requests(requests)}</p>}
    </section>
  )
}

function CoHosts({ frame, community, coHosts, answersFor, mayEdit, around }: OverviewProps) {
  const { communities: w } = words(frame.language).work
  const known = new Set([
    community.municipalityId,
    ...coHosts.flatMap((one) => (one.state === 'no' ? [] : [one.id])),
  ])
  const free = municipalityOptions(around).filter(({ value }) => !known.has(value))
  const form = fillForm(frame)
  return (
    <section class="work-part">
      <h2>{w.coHostsTitle}</h2>
      <p class="muted">{w.coHostsText}</p>
      <ul class="co-hosts">
        {coHosts.map((host) => (
          <li>
            <span>
              <b>{host.name}</b> · {w.coHostStates[host.state]}
            </span>
            {answersFor.includes(host.id) && <Answer {...{ frame, community, host }} />}
          </li>
        ))}
      </ul>
      {mayEdit && free.length > 0 && (
        <Form form={form} action={frame.to(paths.askCoHost(community.id))} class="one-line">
          <Select form={form} name="municipality" label={w.coHost} options={free} />
          <Submit kind="outline">{w.coHostAsk}</Submit>
        </Form>
      )}
    </section>
  )
}

function Answer({ frame, community, host }: { frame: Frame; community: Community; host: CoHost }) {
  const { communities: w } = words(frame.language).work
  return (
    <Form form={fillForm(frame)} action={frame.to(paths.answerCoHost(community.id, host.id))}>
      <span class="button-row">
        {host.state !== 'yes' && (
          <Submit size="small" name="answer" value="yes">
            {w.coHostYes}
          </Submit>
        )}
        {host.state !== 'no' && (
          <Submit size="small" kind="outline" name="answer" value="no">
            {w.coHostNo}
          </Submit>
        )}
      </span>
    </Form>
  )
}

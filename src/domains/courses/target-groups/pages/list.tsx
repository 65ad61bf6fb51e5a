import type { Day } from '../../../../kernel/day.ts'
import { Empty, type Frame, longDay, Tabs, WorkPage } from '../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import type { Municipality } from '../../surroundings/model.ts'
import { words } from '../../words.ts'
import { type Group, isOnList, isOnListIn, type Weight } from '../model.ts'

export type GroupsPageProps = {
  frame: Frame
  today: Day
  year: number
  years: readonly number[]
  groups: readonly Group[]
  weights: readonly Weight[]
  municipalities: readonly Municipality[]
  mayTend: boolean
  mayWeigh: (municipality: string) => boolean
}

/** The region's own list of target groups through time, and what the municipalities mean for each of them. */
export function GroupsPage(props: GroupsPageProps) {
  const { frame, groups, today, mayTend } = props
  const { groups: w, models } = words(frame.language)
  const isComing = ({ from }: Group) => Temporal.PlainDate.compare(from, today) > 0
  return (
    <WorkPage frame={frame} title={w.title} trail={[{ label: models.title, href: frame.to(paths.models()) }]}>
      <div class="work-head">
        <div>
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
        </div>
        {mayTend && (
          <p class="button-row">
            <a class="button" href={frame.to(paths.newTargetGroup())}>
              {w.add}
            </a>
          </p>
        )}
      </div>
      {groups.length === 0 && (
        <Empty level={2} title={w.none}>
          {w.noneText}
        </Empty>
      )}
      <Part {...props} title={w.today} list={groups.filter((group) => isOnList(group, today))} />
      <Part {...props} title={w.coming} list={groups.filter(isComing)} />
      {groups.length > 0 && <Weights {...props} />}
      <Part
        {...props}
        title={w.earlier}
        list={groups.filter((group) => !isOnList(group, today) && !isComing(group))}
      />
    </WorkPage>
  )
}

function Part({ frame, title, list, today }: GroupsPageProps & { title: string; list: readonly Group[] }) {
  if (list.length === 0) return null
  return (
    <section class="work-section">
      <h2>{title}</h2>
      <ul class="group-list">
        {list.map((group) => (
          <li>
            <h3>
              <a href={frame.to(paths.targetGroup(group.slug))}>
                {frame.language === 'en' ? group.nameEn : group.nameDa}
              </a>
            </h3>
            <p>{frame.language === 'en' ? group.descriptionEn : group.descriptionDa}</p>
            <p class="small muted">{whenSaid(frame, group, today)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** From when to when a group is on the list. */
export function whenSaid(frame: Frame, { from, to }: Pick<Group, 'from' | 'to'>, today: Day): string {
  const { groups: w } = words(frame.language)
  const first = longDay(from, frame.language)
  if (to) return w.period(first, longDay(to, frame.language))
  return Temporal.PlainDate.compare(from, today) > 0 ? w.from(first) : w.since(first)
}

function Weights(props: GroupsPageProps) {
  const { frame, year, years, groups, weights, municipalities, mayWeigh } = props
  const { groups: w } = words(frame.language)
  const columns = groups.filter((group) => isOnListIn(group, year))
  const shown = municipalities.filter(
    ({ id }) => mayWeigh(id) || weights.some(({ municipalityId }) => municipalityId === id),
  )
  return (
    <section class="work-section" id="vaegte">
      <h2>{w.weights}</h2>
      <p>{w.weightsLead(year)}</p>
      <Tabs
        label={w.year}
        tabs={years.map((one) => ({
          href: `${frame.to(paths.targetGroups())}?aar=${one}#vaegte`,
          label: String(one),
          current: one === year,
        }))}
      />
      {shown.length === 0 ? (
        <p class="muted">{w.weightsNone}</p>
      ) : (
        <div class="table-frame many">
          <table class="stacks">
            <caption class="visually-hidden">{w.weights}</caption>
            <thead>
              <tr>
                <th scope="col">{w.municipality}</th>
                {columns.map((group) => (
                  <th scope="col" class="amount">
                    {frame.language === 'en' ? group.nameEn : group.nameDa}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((municipality) => (
                <WeightRow {...props} municipality={municipality} columns={columns} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

type RowProps = GroupsPageProps & { municipality: Municipality; columns: readonly Group[] }

function WeightRow({ frame, year, weights, municipality, columns, mayWeigh }: RowProps) {
  const { groups: w } = words(frame.language)
  const own = weights.filter(({ municipalityId }) => municipalityId === municipality.id)
  const href = `${frame.to(paths.weights())}?kommune=${municipality.id}&aar=${year}`
  return (
    <tr>
      <th scope="row">
        {municipality.name}
        {mayWeigh(municipality.id) && (
          <>
            {' '}
            <a class="small" href={href}>
              {w.weigh}
              <span class="visually-hidden"> {municipality.name}</span>
            </a>
          </>
        )}
      </th>
      {columns.map((group) => {
        const percent = own.find(({ groupId }) => groupId === group.id)?.percent ?? 0
        const label = frame.language === 'en' ? group.nameEn : group.nameDa
        return (
          <td class="amount" data-label={label}>
            {own.length === 0 ? <span class="muted">{w.said}</span> : `${percent} %`}
          </td>
        )
      })}
    </tr>
  )
}

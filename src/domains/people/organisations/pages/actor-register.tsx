import { type Frame, type TableQuery, tableHref } from '../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import { wordsOf } from '../../words.ts'
import { type Group, grouped, letterOf } from '../grouping.ts'
import type { Listed } from '../model.ts'
import { whatItIs } from '../what-it-is.ts'

type Props = { frame: Frame; rows: readonly Listed[]; query: TableQuery }

/** Everyone under their letter, or under their municipality. */
export function ActorRegister({ frame, rows, query }: Props) {
  const words = wordsOf(frame.language)
  const byPlace = query.sort?.key === 'kommune'
  const groups = byPlace
    ? grouped(rows, ({ municipalityName }) => municipalityName ?? words.organisations.noPlace)
    : grouped(rows, ({ name }) => letterOf(name))
  return (
    <div class={byPlace ? 'register by-place' : 'register'}>
      {groups.map((group, index) => (
        <RegisterGroup frame={frame} group={group} id={`gruppe-${index + 1}`} byPlace={byPlace} />
      ))}
    </div>
  )
}

type GroupProps = { frame: Frame; group: Group; id: string; byPlace: boolean }

function RegisterGroup({ frame, group, id, byPlace }: GroupProps) {
  const words = wordsOf(frame.language)
  return (
    <section class="register-group" aria-labelledby={id}>
      <h2 id={id}>{group.heading}</h2>
      <ul class="register-list">
        {group.members.map((row) => (
          <li>
            <h3>
              <a href={frame.to(paths.organisation(row.slug))}>{row.name}</a>
            </h3>
            <p class="small muted">
              {[whatItIs(words, row), !byPlace && placeBeside(row)].filter(Boolean).join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A municipality is its own place, and a name that begins with its place says it already. */
const placeBeside = ({ name, municipalityName }: Listed): string | undefined =>
  municipalityName && !name.startsWith(municipalityName) ? municipalityName : undefined

/** The two ways of standing in order, as links. */
export function RegisterOrder({ frame, query }: Omit<Props, 'rows'>) {
  const said = wordsOf(frame.language).organisations.public
  const base = frame.to(paths.organisations())
  const current = query.sort?.key === 'kommune' ? 'kommune' : 'navn'
  const orders = [
    { key: 'navn', label: said.name },
    { key: 'kommune', label: said.place },
  ]
  return (
    <p class="register-order">
      <span class="muted">{frame.words.table.order}</span>
      {orders.map(({ key, label }) => (
        <a
          class="target"
          href={tableHref(base, query, { sort: { key, descending: false } })}
          aria-current={key === current ? 'true' : undefined}
        >
          {label}
        </a>
      ))}
    </p>
  )
}

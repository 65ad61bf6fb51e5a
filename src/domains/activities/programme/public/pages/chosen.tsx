import { longDay, type Option } from '../../../../../ui/index.ts'
import { genreOptions, placeOptions } from '../../../parts/choices.ts'
import { words as roomWords } from '../../../words.ts'
import type { Filter } from '../../listing/model.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import { addressOf, type View } from '../view.ts'
import { areaOptions, type FilterProps } from './filter-props.ts'

/** What is chosen, by name, and the filter without it. */
function chosenIn({ frame, filter, around, view }: FilterProps) {
  const { programme } = words(frame.language)
  const { filters: w } = programme
  const { names } = roomWords(frame.language)
  const called = (options: readonly Option[], value: string) =>
    options.find((option) => option.value === value)?.label ?? value
  const isCalendar = 'first' in view
  const said: Partial<Record<keyof Filter, string>> = {
    ...(filter.words ? { words: `»${filter.words}«` } : {}),
    ...(filter.municipality ? { municipality: called(placeOptions(around), filter.municipality) } : {}),
    ...(filter.topic
      ? { topic: called([...genreOptions(around), ...areaOptions(around)], filter.topic) }
      : {}),
    ...(filter.kind ? { kind: programme.kinds[filter.kind] } : {}),
    ...(filter.access ? { access: names.access[filter.access] } : {}),
    ...(filter.free ? { free: programme.free } : {}),
    ...(filter.from && !isCalendar ? { from: `${w.from} ${longDay(filter.from, frame.language)}` } : {}),
    ...(filter.to && !isCalendar ? { to: `${w.to} ${longDay(filter.to, frame.language)}` } : {}),
    ...(filter.project ? { project: filter.project } : {}),
    ...(filter.owner ? { owner: filter.owner } : {}),
  }
  return Object.entries(said).map(([name, label]) => ({
    label,
    left: Object.fromEntries(Object.entries(filter).filter(([other]) => other !== name)) as Filter,
  }))
}

/** What is chosen, with a way to drop each. */
export function Chosen(props: FilterProps) {
  const { frame, view } = props
  const said = frame.words.table
  const chosen = chosenIn(props)
  if (chosen.length === 0) return null
  const base = frame.to(paths.programme())
  const fresh: View = 'after' in view ? { name: view.name } : view
  return (
    <div class="in-use">
      <span class="in-use-lead">{said.inUse}</span>
      <ul class="in-use-list">
        {chosen.map(({ label, left }) => (
          <li>
            <a class="in-use-item" href={`${base}${addressOf(fresh, left)}`} aria-label={said.remove(label)}>
              {label}
              <span aria-hidden="true"> ×</span>
            </a>
          </li>
        ))}
      </ul>
      <a class="target" href={`${base}${addressOf(fresh, {})}`}>
        {said.clear}
      </a>
    </div>
  )
}

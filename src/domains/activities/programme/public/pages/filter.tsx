import { type Frame, type Option, shortDay, sortedByText } from '../../../../../ui/index.ts'
import { accessPoints } from '../../../model.ts'
import { genreOptions, optionsOf, placeOptions } from '../../../parts/choices.ts'
import { words as roomWords } from '../../../words.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import { viewParts } from '../view.ts'
import { Chosen } from './chosen.tsx'
import { areaOptions, type FilterProps } from './filter-props.ts'

const kindValues = { activity: 'aktivitet', course: 'forloeb' } as const

/** What narrows the programme: one set of choices for list, calendar, map and feeds. A plain form; the answers stand in the address. */
export function ProgrammeFilter(props: FilterProps) {
  const { frame, filter, view } = props
  const { filters: w } = words(frame.language).programme
  const isCalendar = 'first' in view
  return (
    <>
      <form
        class="list-filter programme-filter"
        method="get"
        action={frame.to(paths.programme())}
        {...{ role: 'search' }}
        aria-label={w.title}
      >
        <div class="filter-parts">
          <div class="filter-search">
            <div class="field">
              <label for="ord">{w.words}</label>
              <input
                class="input"
                type="search"
                id="ord"
                name="ord"
                value={filter.words ?? ''}
                maxlength={100}
              />
            </div>
            <Show frame={frame} />
          </div>
          <details class="filter-fold" open={Object.keys(filter).length > 0}>
            <summary>{w.more}</summary>
          </details>
          <div class="filter-choices">
            <Places {...props} />
            {!isCalendar && <Days {...props} />}
            <label class="tick programme-free">
              <input type="checkbox" name="gratis" value="1" checked={filter.free === true} />
              <span>{w.free}</span>
            </label>
            <Show frame={frame} />
          </div>
        </div>
        {viewParts('after' in view ? { name: view.name } : view).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {filter.project && <input type="hidden" name="projekt" value={filter.project} />}
        {filter.owner && <input type="hidden" name="ejer" value={filter.owner} />}
      </form>
      <Chosen {...props} />
    </>
  )
}

const Show = ({ frame }: { frame: Frame }) => (
  <button class="button outline" type="submit">
    {words(frame.language).programme.filters.show}
  </button>
)

type ChoiceProps = {
  name: string
  label: string
  empty: string
  options: readonly Option[]
  value: string | undefined
}

function OneOf({ name, label, empty, options, value }: ChoiceProps) {
  return (
    <div class="field">
      <label for={`filter-${name}`}>{label}</label>
      <select class="input" id={`filter-${name}`} name={name}>
        <option value="">{empty}</option>
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}

function Places({ frame, filter, around }: FilterProps) {
  const { programme } = words(frame.language)
  const { filters: w } = programme
  const { names } = roomWords(frame.language)
  const topics = [...sortedByText(genreOptions(around), ({ label }) => label), ...areaOptions(around)]
  return (
    <>
      <OneOf
        name="kommune"
        label={w.municipality}
        empty={w.everywhere}
        options={placeOptions(around)}
        value={filter.municipality}
      />
      <OneOf name="emne" label={w.topic} empty={w.anything} options={topics} value={filter.topic} />
      <OneOf
        {...{ name: 'slags', label: w.kind, empty: w.bothKinds }}
        options={[
          { value: kindValues.activity, label: programme.kinds.activity },
          { value: kindValues.course, label: programme.kinds.course },
        ]}
        value={filter.kind && kindValues[filter.kind]}
      />
      <OneOf
        {...{ name: 'tilgaengelig', label: w.access, empty: w.noAccess, value: filter.access }}
        options={optionsOf(Object.fromEntries(accessPoints.map((point) => [point, names.access[point]])))}
      />
    </>
  )
}

function Days({ frame, filter }: FilterProps) {
  const { filters: w } = words(frame.language).programme
  const day = (name: string, label: string, value: Temporal.PlainDate | undefined) => (
    <div class="field">
      <label for={`filter-${name}`}>{label}</label>
      <input
        class="input"
        {...{ inputmode: 'numeric', autocomplete: 'off', id: `filter-${name}`, name }}
        value={value ? shortDay(value) : ''}
        placeholder={w.dayLike}
      />
    </div>
  )
  return (
    <>
      {day('fra', w.from, filter.from)}
      {day('til', w.to, filter.to)}
    </>
  )
}

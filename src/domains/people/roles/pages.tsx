import type { Role } from '../../../kernel/actor.ts'
import { type Day, isBefore } from '../../../kernel/day.ts'
import {
  DateField,
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  fillForm,
  type OptionGroup,
  period,
  Select,
  Submit,
} from '../../../ui/index.ts'
import { paths } from '../paths.ts'
import { type PeopleWords, wordsOf } from '../words.ts'
import type { HeldRole } from './model.ts'
import { holdsOn, isRegionRole } from './rules.ts'

type ListProps = {
  frame: Frame
  held: readonly HeldRole[]
  today: Day
  /** The roles the visitor may end, by identifier; with the person they are held by. */
  ending?: { readonly personId: string; readonly may: ReadonlySet<string> }
}

/** The roles of a person: where, when, and a way to end those the visitor could have given. */
export function RoleList({ frame, held, today, ending }: ListProps) {
  const words = wordsOf(frame.language)
  if (held.length === 0) return <p class="muted">{words.giving.none}</p>
  return (
    <ul class="role-list">
      {held.map((role) => (
        <li class={isOver(role, today) ? 'over' : undefined}>
          <div>
            <p class="role-name">{words.roles[role.role]}</p>
            <p class="small muted">
              {whereOf(words, role)} · {whenOf(frame, role, today)}
            </p>
          </div>
          {ending?.may.has(role.id) && !isOver(role, today) && (
            <EndForm frame={frame} words={words} role={role} personId={ending.personId} />
          )}
        </li>
      ))}
    </ul>
  )
}

const isOver = ({ to }: HeldRole, today: Day): boolean => to !== null && isBefore(to, today)

function whereOf({ giving }: PeopleWords, { scopeKind, placeName }: HeldRole): string {
  if (scopeKind === 'region') return giving.wholeRegion
  return placeName ?? giving.elsewhere
}

function whenOf(frame: Frame, role: HeldRole, today: Day): string {
  const { giving } = wordsOf(frame.language)
  const span = period({ from: role.from, to: role.to ?? undefined }, frame.language)
  if (holdsOn(today, role)) return span
  return `${span} (${isOver(role, today) ? giving.ended : giving.later})`
}

type EndProps = { frame: Frame; words: PeopleWords; role: HeldRole; personId: string }

function EndForm({ frame, words, role, personId }: EndProps) {
  const form = fillForm(frame, {}, [], `end-${role.id}-`)
  const label = words.giving.endLabel(words.roles[role.role])
  return (
    <details class="row-details">
      <summary aria-label={label}>{words.giving.end}</summary>
      <Form form={form} action={frame.to(paths.endRole(personId, role.id))} class="end-role" label={label}>
        <DateField form={form} name="lastDay" label={words.giving.lastDay} hint={words.giving.lastDayHint} />
        <Submit kind="outline" size="small">
          {words.giving.endNow}
        </Submit>
      </Form>
    </details>
  )
}

type GiveProps = {
  frame: Frame
  form: Filled
  personId: string
  givable: readonly Role[]
  organisations: readonly OptionGroup[]
}

/** Giving one more role. */
export function GiveRoleForm({ frame, form, personId, givable, organisations }: GiveProps) {
  const words = wordsOf(frame.language)
  const said = words.giving
  const options = (regional: boolean) =>
    givable
      .filter((role) => isRegionRole(role) === regional)
      .map((role) => ({ value: role, label: words.roles[role] }))
  const groups = [
    { label: said.regionGroup, options: options(true) },
    { label: said.placeGroup, options: options(false) },
  ].filter((group) => group.options.length > 0)
  return (
    <section class="give-role">
      <h3>{said.giveTitle}</h3>
      <ErrorSummary form={form} />
      <Form form={form} action={frame.to(paths.giveRole(personId))}>
        <Select form={form} name="role" label={said.role} options={groups} />
        <Select
          form={form}
          name="organisationId"
          label={said.organisationId}
          hint={said.organisationHint}
          optional
          options={organisations}
        />
        <div class="row-form">
          <DateField form={form} name="from" label={said.from} hint={said.fromHint} optional />
          <DateField form={form} name="to" label={said.to} hint={said.toHint} optional />
        </div>
        <p class="button-row">
          <Submit kind="outline">{said.give}</Submit>
        </p>
      </Form>
    </section>
  )
}

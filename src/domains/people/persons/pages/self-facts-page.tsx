import type { Day } from '../../../../kernel/day.ts'
import type { Typed } from '../../../../kernel/outcome.ts'
import {
  ErrorSummary,
  Facts,
  type Filled,
  Form,
  type Frame,
  HiddenFields,
  StaleEdit,
  Submit,
  TextField,
  WorkPage,
} from '../../../../ui/index.ts'
import { History } from '../../history/history.tsx'
import type { PastDeed } from '../../history/queries.ts'
import { paths } from '../../paths.ts'
import type { HeldRole } from '../../roles/model.ts'
import { RoleList } from '../../roles/pages.tsx'
import { type PeopleWords, wordsOf } from '../../words.ts'
import type { Person } from '../model.ts'
import { LanguageChoice } from './person-form.tsx'
import { factsOf } from './person-page.tsx'

type Props = {
  frame: Frame
  person: Person
  held: readonly HeldRole[]
  past: readonly PastDeed[]
  today: Day
  form: Filled
  theirs?: { readonly fields: Typed; readonly version: number } | undefined
}

/** Everything that is stored about oneself, who looked at it, and what one can change. */
export function SelfFactsPage({ frame, person, held, past, today, form, theirs }: Props) {
  const words = wordsOf(frame.language)
  const said = words.persons.self
  const trail = [{ href: frame.to('/min-side'), label: said.back }]
  return (
    <WorkPage frame={frame} title={said.title} trail={trail} hasProblems={form.problems.length > 0}>
      <h1>{said.title}</h1>
      <p class="lead">{said.lead}</p>
      <h2>{said.stored}</h2>
      <Facts
        as="rows"
        facts={[{ name: words.persons.form.name, value: person.name }, ...factsOf(frame, person, words)]}
      />
      <h2>{said.roles}</h2>
      {held.length > 0 ? (
        <RoleList frame={frame} held={held} today={today} />
      ) : (
        <p class="muted">{said.noRoles}</p>
      )}
      <h2>{said.changeTitle}</h2>
      {theirs ? (
        <StaleEdit
          form={form}
          action={frame.to(paths.self())}
          fields={selfFields(words)}
          theirs={theirs.fields}
          version={theirs.version}
          takeTheirs={frame.to(paths.self())}
        />
      ) : (
        <ChangeForm frame={frame} form={form} words={words} />
      )}
      <h2>{said.seenTitle}</h2>
      <p class="before-buttons">{said.seenLead}</p>
      <History frame={frame} past={past} labels={words.persons.form as never} />
    </WorkPage>
  )
}

function ChangeForm({ frame, form, words }: { frame: Frame; form: Filled; words: PeopleWords }) {
  const said = words.persons.form
  return (
    <div class="form-page">
      <p class="before-buttons">{words.persons.self.emailHint}</p>
      <ErrorSummary form={form} />
      <Form form={form} action={frame.to(paths.self())}>
        <HiddenFields values={{ version: form.values['version'] }} />
        <TextField form={form} name="name" label={said.name} autocomplete="name" />
        <TextField form={form} name="phone" label={said.phone} optional type="tel" autocomplete="tel" short />
        <TextField form={form} name="title" label={said.title} optional autocomplete="organization-title" />
        <LanguageChoice form={form} words={words} />
        <p class="button-row">
          <Submit>{words.persons.self.save}</Submit>
        </p>
      </Form>
    </div>
  )
}

const selfFields = ({ persons: { form } }: PeopleWords) =>
  (['name', 'phone', 'title', 'language'] as const).map((name) => ({ name, label: form[name] }))

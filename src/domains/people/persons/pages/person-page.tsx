import type { Role } from '../../../../kernel/actor.ts'
import type { Day, Moment } from '../../../../kernel/day.ts'
import {
  Facts,
  type Filled,
  Form,
  type Frame,
  fillForm,
  Notice,
  type OptionGroup,
  Submit,
  WorkPage,
} from '../../../../ui/index.ts'
import { History } from '../../history/history.tsx'
import type { PastDeed } from '../../history/queries.ts'
import type { Invitation } from '../../invitations/model.ts'
import { InvitationBox } from '../../invitations/pages.tsx'
import { paths } from '../../paths.ts'
import type { HeldRole } from '../../roles/model.ts'
import { GiveRoleForm, RoleList } from '../../roles/pages.tsx'
import { type PeopleWords, wordsOf } from '../../words.ts'
import type { Person } from '../model.ts'

export type PersonPageFacts = {
  person: Person
  held: readonly HeldRole[]
  /** The roles the visitor may end. */
  mayEnd: ReadonlySet<string>
  givable: readonly Role[]
  organisations: readonly OptionGroup[]
  newest: Invitation | undefined
  past: readonly PastDeed[]
  mayChange: boolean
  today: Day
  now: Moment
}

type Props = PersonPageFacts & { frame: Frame; roleForm: Filled }

/** A person in the workspace: how to reach them, what they may do, and what was done. Drawing it is a look that is recorded. */
export function PersonPage(props: Props) {
  const { frame, person, held, today, mayEnd, givable, organisations, roleForm } = props
  const words = wordsOf(frame.language)
  const trail = [{ href: frame.to(paths.persons()), label: words.persons.list.title }]
  return (
    <WorkPage frame={frame} title={person.name} trail={trail} hasProblems={roleForm.problems.length > 0}>
      <Head frame={frame} person={person} words={words} mayChange={props.mayChange} />
      <Facts as="rows" facts={factsOf(frame, person, words)} />
      <p class="small muted spaced">{words.persons.page.logged}</p>
      <h2>{words.giving.title}</h2>
      <RoleList frame={frame} held={held} today={today} ending={{ personId: person.id, may: mayEnd }} />
      {givable.length > 0 && (
        <GiveRoleForm
          frame={frame}
          form={roleForm}
          personId={person.id}
          givable={givable}
          organisations={organisations}
        />
      )}
      {props.mayChange && (
        <InvitationBox frame={frame} personId={person.id} newest={props.newest} now={props.now} />
      )}
      <h2>{words.history.title}</h2>
      <History frame={frame} past={props.past} labels={words.persons.form as never} />
      {props.mayChange && <AccessForm frame={frame} person={person} words={words} />}
    </WorkPage>
  )
}

type HeadProps = { frame: Frame; person: Person; words: PeopleWords; mayChange: boolean }

function Head({ frame, person, words, mayChange }: HeadProps) {
  const said = words.persons.page
  return (
    <>
      <div class="work-head">
        <h1>{person.name}</h1>
        {mayChange && (
          <p class="button-row">
            <a class="button outline" href={frame.to(paths.editPerson(person.id))}>
              {said.edit}
            </a>
          </p>
        )}
      </div>
      {!person.active && (
        <Notice title={said.closedTitle} level={2}>
          <p>{said.closedText}</p>
        </Notice>
      )}
    </>
  )
}

/** What is stored about a person, as rows. */
export function factsOf(frame: Frame, person: Person, words: PeopleWords) {
  const said = words.persons.page
  const { email, phone, title, organisationName, organisationSlug, language } = person
  return [
    { name: said.title, value: title },
    {
      name: said.organisation,
      value: organisationSlug && (
        <a href={frame.to(paths.workOrganisation(organisationSlug))}>{organisationName}</a>
      ),
    },
    { name: said.email, value: <a href={`mailto:${email}`}>{email}</a> },
    { name: said.phone, value: phone && <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a> },
    { name: said.language, value: said.languages[language] },
  ]
}

function AccessForm({ frame, person, words }: Omit<HeadProps, 'mayChange'>) {
  const said = words.persons.page
  const action = person.active ? paths.deactivatePerson(person.id) : paths.reactivatePerson(person.id)
  return (
    <Form form={fillForm(frame)} action={frame.to(action)} class="section-end">
      {person.active ? (
        <Submit kind="danger" confirm={said.deactivateConfirm}>
          {said.deactivate}
        </Submit>
      ) : (
        <Submit>{said.reactivate}</Submit>
      )}
    </Form>
  )
}

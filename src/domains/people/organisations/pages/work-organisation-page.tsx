import type { Child } from 'hono/jsx'
import { Facts, Form, type Frame, fillForm, Notice, Submit, WorkPage } from '../../../../ui/index.ts'
import { History } from '../../history/history.tsx'
import type { PastDeed } from '../../history/queries.ts'
import { paths } from '../../paths.ts'
import { type PeopleWords, wordsOf } from '../../words.ts'
import type { Organisation } from '../model.ts'
import type { Colleague, Named } from '../queries.ts'
import { cornerOf } from '../rules.ts'
import { fieldWord } from '../what-it-is.ts'

type Props = {
  frame: Frame
  organisation: Organisation
  parent: Named | undefined
  parts: readonly Named[]
  /** Nothing when the visitor may not see people. */
  people: readonly Colleague[] | undefined
  regions: readonly Named[]
  past: readonly PastDeed[]
  mayEdit: boolean
  mayClose: boolean
}

/** An organisation in the workspace: what it is, who is there, what happened to it. */
export function WorkOrganisationPage(props: Props) {
  const { frame, organisation, people, past } = props
  const words = wordsOf(frame.language)
  const said = words.organisations.page
  const trail = [{ href: frame.to(paths.directory()), label: words.organisations.directory.title }]
  return (
    <WorkPage frame={frame} title={organisation.name} trail={trail}>
      <Head {...props} words={words} />
      {!organisation.active && (
        <Notice title={said.closedTitle} level={2}>
          <p>{said.closedText}</p>
        </Notice>
      )}
      <Facts as="rows" facts={factsOf(props, words)} />
      {people && (
        <>
          <h2>{said.people}</h2>
          <People frame={frame} people={people} nobody={said.nobody} />
        </>
      )}
      <h2>{words.history.title}</h2>
      <History frame={frame} past={past} labels={words.organisations.form as never} />
      {props.mayClose && <CloseForm frame={frame} organisation={organisation} words={words} />}
    </WorkPage>
  )
}

function Head({ frame, organisation, mayEdit, words }: Props & { words: PeopleWords }) {
  const said = words.organisations.page
  return (
    <div class="work-head">
      <div>
        <p class="small muted">{words.kinds[organisation.kind]}</p>
        <h1>{organisation.name}</h1>
      </div>
      <p class="button-row">
        {mayEdit && (
          <a class="button" href={frame.to(paths.editOrganisation(organisation.slug))}>
            {said.edit}
          </a>
        )}
        <a class="button outline" href={frame.to(paths.organisation(organisation.slug))}>
          {said.public}
        </a>
      </p>
    </div>
  )
}

function factsOf({ frame, organisation, parent, parts, regions }: Props, words: PeopleWords) {
  const said = words.organisations.page
  const corner = cornerOf(organisation.kind)
  const { slug, municipalityCode, municipalityName, email, phone, website } = organisation
  const inPlace = `${paths.directory()}?kommune=${municipalityCode ?? ''}`
  const description = frame.language === 'da' ? organisation.descriptionDa : organisation.descriptionEn
  return [
    { name: said.description, value: description || <span class="muted">{said.noDescription}</span> },
    { name: said.field, value: fieldWord(words, organisation.field) },
    { name: said.place, value: municipalityName && <a href={frame.to(inPlace)}>{municipalityName}</a> },
    { name: said.partOf, value: parent && <Links frame={frame} links={[parent]} /> },
    { name: said.corner, value: corner && words.corners[corner] },
    { name: said.parts, value: parts.length > 0 ? <Links frame={frame} links={parts} /> : undefined },
    { name: said.regions, value: regions.length > 0 ? <Links frame={frame} links={regions} /> : undefined },
    {
      name: words.kinds.cultureRegion,
      value: organisation.kind === 'cultureRegion' && (
        <a href={frame.to(paths.members(slug))}>{said.members}</a>
      ),
    },
    { name: said.email, value: email && <a href={`mailto:${email}`}>{email}</a> },
    { name: said.phone, value: phone && <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a> },
    { name: said.website, value: website && <a href={website}>{website}</a> },
    { name: said.address, value: organisation.address },
  ].map(({ name, value }) => ({ name, value: value || undefined }))
}

function Links({ frame, links }: { frame: Frame; links: readonly Named[] }) {
  return (
    <ul class="plain-list">
      {links.map(({ slug, name }) => (
        <li>
          <a href={frame.to(paths.workOrganisation(slug))}>{name}</a>
        </li>
      ))}
    </ul>
  )
}

function People({
  frame,
  people,
  nobody,
}: {
  frame: Frame
  people: readonly Colleague[]
  nobody: string
}): Child {
  if (people.length === 0) return <p class="muted">{nobody}</p>
  return (
    <ul class="plain-list">
      {people.map(({ id, name, title }) => (
        <li>
          <a href={frame.to(paths.person(id))}>{name}</a>
          {title && `, ${title}`}
        </li>
      ))}
    </ul>
  )
}

type CloseProps = { frame: Frame; organisation: Organisation; words: PeopleWords }

function CloseForm({ frame, organisation: { slug, active }, words }: CloseProps) {
  const said = words.organisations.page
  const action = active ? paths.closeOrganisation(slug) : paths.reopenOrganisation(slug)
  return (
    <Form form={fillForm(frame)} action={frame.to(action)} class="section-end">
      {active ? (
        <Submit kind="outline" confirm={said.closeConfirm}>
          {said.close}
        </Submit>
      ) : (
        <Submit>{said.reopen}</Submit>
      )}
    </Form>
  )
}

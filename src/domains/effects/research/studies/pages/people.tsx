import {
  type Column,
  type Filled,
  Form,
  type Frame,
  momentText,
  type Option,
  Select,
  Submit,
  Table,
} from '../../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import type { Download, StudyPerson, WholeStudy } from '../model.ts'

type Props = { frame: Frame; form: Filled; study: WholeStudy; choices: readonly Option[] | undefined }

/** Who takes part; those who may, add and remove. */
export function StudyPeople({ frame, form, study, choices }: Props) {
  const { study: said } = words(frame.language)
  return (
    <section aria-labelledby="people">
      <h2 id="people">{said.people}</h2>
      {study.people.length === 0 && <p>{said.noPeople}</p>}
      <ul class="plain-list">
        {study.people.map((person) => (
          <Person frame={frame} form={form} study={study} person={person} />
        ))}
      </ul>
      {choices && (
        <details>
          <summary>{said.addPerson}</summary>
          <Form form={form} action={frame.to(paths.addPerson(study.slug))}>
            <Select form={form} name="person" label={said.person} hint={said.personHint} options={choices} />
            <p>
              <Submit kind="outline">{said.add}</Submit>
            </p>
          </Form>
        </details>
      )}
    </section>
  )
}

type PersonProps = { frame: Frame; form: Filled; study: WholeStudy; person: StudyPerson }

function Person({ frame, form, study, person }: PersonProps) {
  const { study: said } = words(frame.language)
  return (
    <li class="button-row">
      <span>{[person.name, person.organisation].filter(Boolean).join(', ')}</span>
      <Form
        form={form}
        action={frame.to(paths.removePerson(study.slug, person.id))}
        label={said.removeOf(person.name)}
      >
        <Submit kind="outline" size="small">
          {said.remove}
          <span class="visually-hidden"> {person.name}</span>
        </Submit>
      </Form>
    </li>
  )
}

/** Every time somebody fetched the data. */
export function StudyDownloads({ frame, study }: { frame: Frame; study: WholeStudy }) {
  const { study: said } = words(frame.language)
  const columns: Column<Download>[] = [
    { key: 'who', header: said.who, names: true, cell: ({ who }) => who },
    { key: 'when', header: said.when, cell: ({ at }) => momentText(at, frame.language) },
  ]
  return (
    <section aria-labelledby="downloads">
      <h2 id="downloads">{said.downloads}</h2>
      {study.downloads.length === 0 ? (
        <p>{said.noDownloads}</p>
      ) : (
        <Table frame={frame} caption={said.downloads} hideCaption columns={columns} rows={study.downloads} />
      )}
    </section>
  )
}

import {
  Checkbox,
  Choices,
  DateField,
  type Filled,
  FormPage,
  type Frame,
  MarkdownField,
  type Option,
  type OptionGroup,
  Select,
  TextField,
  type Theirs,
} from '../../../../ui/index.ts'
import { matterKinds } from '../../matters/model.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import { type Body, bodyKinds, type Member, memberRoles, quorums } from '../model.ts'

type BodyProps = { frame: Frame; form: Filled; body?: Body | undefined; theirs?: Theirs | undefined }

const crumbs = (frame: Frame, body?: Body) => [
  { href: frame.to(paths.bodies()), label: words(frame.language).bodies.title },
  ...(body ? [{ href: frame.to(paths.body(body.slug)), label: body.name[frame.language] }] : []),
]

/** A new body, or one to be changed. */
export function BodyFormPage({ frame, form, body, theirs }: BodyProps) {
  const { bodies } = words(frame.language)
  const compared = ['name', 'nameEn', 'kind', 'prefix', 'mandate', 'decides', 'quorum', 'isOpen'] as const
  return (
    <FormPage
      frame={frame}
      form={form}
      title={body ? bodies.editTitle : bodies.newTitle}
      trail={crumbs(frame, body)}
      action={body ? paths.editBody(body.slug) : paths.newBody()}
      save={bodies.save}
      version={body?.version}
      theirs={theirs}
      fields={compared.map((name) => ({ name, label: bodies[name] }))}
      back={body ? paths.body(body.slug) : paths.bodies()}
    >
      <BodyFields frame={frame} form={form} />
    </FormPage>
  )
}

function BodyFields({ frame, form }: { frame: Frame; form: Filled }) {
  const { bodies, agenda } = words(frame.language)
  return (
    <>
      <TextField form={form} name="name" label={bodies.name} lang="da" />
      <TextField form={form} name="nameEn" label={bodies.nameEn} lang="en" optional />
      <Select
        form={form}
        name="kind"
        label={bodies.kind}
        options={bodyKinds.map((value) => ({ value, label: bodies.kinds[value] }))}
      />
      <TextField form={form} name="prefix" label={bodies.prefix} hint={bodies.prefixHint} short optional />
      <MarkdownField
        form={form}
        name="mandate"
        label={bodies.mandate}
        hint={bodies.mandateHint}
        preview={frame.to(paths.preview())}
        optional
      />
      <Choices
        form={form}
        name="decides"
        label={bodies.decides}
        hint={bodies.decidesHint}
        options={matterKinds.map((value) => ({ value, label: agenda.matterKind(value) }))}
        optional
      />
      <Select
        form={form}
        name="quorum"
        label={bodies.quorum}
        options={quorums.map((value) => ({ value, label: bodies.quorums[value] }))}
        empty={false}
      />
      <Checkbox form={form} name="isOpen" label={bodies.isOpen} hint={bodies.isOpenHint} />
      <Checkbox form={form} name="active" label={bodies.isActive} />
    </>
  )
}

type MemberProps = {
  frame: Frame
  form: Filled
  body: Body
  member?: Member | undefined
  theirs?: Theirs | undefined
  people: readonly Option[]
  organisations: readonly (Option | OptionGroup)[]
}

/** A seat: a person, an organisation whose person is not named yet, or both. */
export function MemberFormPage({ frame, form, body, member, theirs, people, organisations }: MemberProps) {
  const { bodies } = words(frame.language)
  const compared = ['person', 'organisation', 'seat', 'role', 'from', 'to'] as const
  return (
    <FormPage
      frame={frame}
      form={form}
      title={member ? bodies.editMember : bodies.newMember}
      trail={crumbs(frame, body)}
      action={member ? paths.member(body.slug, member.id) : paths.newMember(body.slug)}
      save={bodies.saveMember}
      version={member?.version}
      theirs={theirs}
      fields={compared.map((name) => ({ name, label: bodies.fields[name] }))}
      back={paths.body(body.slug)}
    >
      <Select
        form={form}
        name="person"
        label={bodies.person}
        options={people}
        empty={bodies.noPerson}
        optional
      />
      <Select form={form} name="organisation" label={bodies.organisation} options={organisations} optional />
      <TextField form={form} name="seat" label={bodies.seat} hint={bodies.seatHint} optional />
      <Select
        form={form}
        name="role"
        label={bodies.role}
        options={memberRoles.map((value) => ({ value, label: bodies.roles[value] }))}
        empty={false}
      />
      <DateField form={form} name="from" label={bodies.from} />
      <DateField form={form} name="to" label={bodies.to} hint={bodies.toHint} optional />
    </FormPage>
  )
}

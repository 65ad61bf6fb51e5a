import { isUuid } from '../../../kernel/ids.ts'
import type { Problem, Typed } from '../../../kernel/outcome.ts'
import { permits } from '../../../kernel/permission.ts'
import { again, conflict, missing, page, type Reply, see } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { understand } from '../../../ui/form/understand/index.ts'
import { fillForm, shortDay, type Theirs } from '../../../ui/index.ts'
import { organisationChoices, personChoices } from '../../people/index.ts'
import { accessOf } from '../access/queries.ts'
import { runsBody, seesWorkOf } from '../access/rules.ts'
import { answered } from '../answering.ts'
import { meetingsOf } from '../meetings/queries.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { words } from '../words.ts'
import { addMember, changeBody, changeMember, createBody } from './actions.ts'
import { bodyForm, memberForm, typedBody, typedMember } from './form.ts'
import type { Body, Member } from './model.ts'
import { BodyPage } from './pages/body.tsx'
import { BodyFormPage, MemberFormPage } from './pages/forms.tsx'
import { BodiesPage } from './pages/list.tsx'
import { allBodies, bodyBySlug, byTime, membersOf } from './queries.ts'

const list = get(paths.bodies(), may.follow, async (visit) => {
  const access = await accessOf(visit)
  const bodies = (await allBodies(visit)).filter(({ id }) => seesWorkOf(access, id))
  return page(<BodiesPage frame={visit.frame} bodies={bodies} manages={permits(may.manage, visit.actor)} />)
})

const withBody = (answer: (visit: Visit, body: Body) => Promise<Reply>) => async (visit: Visit) => {
  const body = await bodyBySlug(visit, visit.param('slug'))
  return body && seesWorkOf(await accessOf(visit), body.id) ? answer(visit, body) : missing
}

const show = get(
  paths.body(':slug'),
  may.follow,
  withBody(async (visit, body) => {
    const members = byTime(await membersOf(visit, body.id), visit.today)
    const meetings = await meetingsOf(visit, { bodies: [body.id], order: 'latest', most: 8 })
    const rights = { manages: permits(may.manage, visit.actor), plans: runsBody(visit.actor, body.kind) }
    return page(
      <BodyPage frame={visit.frame} body={body} members={members} meetings={meetings} {...rights} />,
    )
  }),
)

const ask = get(paths.newBody(), may.manage, async ({ frame }) => {
  const begun = { kind: 'projectGroup', quorum: 'half', isOpen: 'on', active: 'on' }
  return page(<BodyFormPage frame={frame} form={fillForm(frame, begun)} />)
})

const create = post(paths.newBody(), may.manage, async (visit) => {
  const { frame, language } = visit
  const { typed } = await visit.sent()
  const back = (problems: readonly Problem[]) =>
    again(<BodyFormPage frame={frame} form={fillForm(frame, typed, problems)} />)
  const read = understand(bodyForm(language), typed, language)
  if (!read.ok) return back(read.problems)
  const done = ({ slug }: { slug: string }) => see(paths.body(slug), words(language).bodies.created)
  return answered(language, await createBody(visit, read.value), done, back)
})

const edit = get(
  paths.editBody(':slug'),
  may.manage,
  withBody(async ({ frame }, body) =>
    page(<BodyFormPage frame={frame} form={fillForm(frame, typedBody(body))} body={body} />),
  ),
)

const change = post(
  paths.editBody(':slug'),
  may.manage,
  withBody(async (visit, body) => {
    const { frame, language } = visit
    const { typed, version } = await visit.sent()
    const back = (problems: readonly Problem[], theirs?: Theirs) => {
      const form = fillForm(frame, typed, problems)
      const drawn = <BodyFormPage frame={frame} form={form} body={{ ...body, version }} theirs={theirs} />
      return theirs ? conflict(drawn) : again(drawn)
    }
    const read = understand(bodyForm(language), typed, language)
    if (!read.ok) return back(read.problems)
    const done = () => see(paths.body(body.slug), words(language).bodies.saved)
    return answered(language, await changeBody(visit, body, read.value, version), done, back)
  }),
)

interface SeatPage {
  readonly body: Body
  readonly member?: Member | undefined
  readonly typed: Typed
  readonly problems?: readonly Problem[]
  readonly theirs?: Theirs | undefined
}

async function seatPage(visit: Visit, { body, member, typed, problems = [], theirs }: SeatPage) {
  const people = await personChoices(visit, {
    everybody: body.kind === 'youthPanel' || body.kind === 'other',
    ...(member?.personId ? { chosen: [member.personId] } : {}),
  })
  const organisations = await organisationChoices(
    visit,
    member?.organisationId ? { chosen: [member.organisationId] } : {},
  )
  const form = fillForm(visit.frame, typed, problems)
  return <MemberFormPage frame={visit.frame} {...{ form, body, member, theirs, people, organisations }} />
}

const askMember = get(
  paths.newMember(':slug'),
  may.manage,
  withBody(async (visit, body) =>
    page(await seatPage(visit, { body, typed: { role: 'member', from: shortDay(visit.today) } })),
  ),
)

const add = post(
  paths.newMember(':slug'),
  may.manage,
  withBody(async (visit, body) => {
    const { typed } = await visit.sent()
    const back = async (problems: readonly Problem[]) =>
      again(await seatPage(visit, { body, typed, problems }))
    const read = understand(memberForm, typed, visit.language)
    if (!read.ok) return back(read.problems)
    const done = () => see(paths.body(body.slug), words(visit.language).bodies.memberSaved)
    return answered(visit.language, await addMember(visit, body, read.value), done, back)
  }),
)

const withMember = (answer: (visit: Visit, body: Body, member: Member) => Promise<Reply>) =>
  withBody(async (visit, body) => {
    const id = visit.param('member')
    const member = isUuid(id) ? (await membersOf(visit, body.id)).find((one) => one.id === id) : undefined
    return member ? answer(visit, body, member) : missing
  })

const editMember = get(
  paths.member(':slug', ':member'),
  may.manage,
  withMember(async (visit, body, member) =>
    page(await seatPage(visit, { body, member, typed: typedMember(member) })),
  ),
)

const changeSeat = post(
  paths.member(':slug', ':member'),
  may.manage,
  withMember(async (visit, body, member) => {
    const { typed, version } = await visit.sent()
    const back = async (problems: readonly Problem[], theirs?: Theirs) => {
      const drawn = await seatPage(visit, { body, member: { ...member, version }, typed, problems, theirs })
      return theirs ? conflict(drawn) : again(drawn)
    }
    const read = understand(memberForm, typed, visit.language)
    if (!read.ok) return back(read.problems)
    const done = () => see(paths.body(body.slug), words(visit.language).bodies.memberSaved)
    return answered(visit.language, await changeMember(visit, body, member, read.value, version), done, back)
  }),
)

export const bodyRoutes: readonly Route[] = [
  list,
  ask,
  create,
  show,
  edit,
  change,
  askMember,
  add,
  editMember,
  changeSeat,
]

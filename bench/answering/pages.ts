// Part of bench/courses: the lists and forms of questionnaires and answering, behind a participant's link, in the room and in the workspace.
import { sql } from 'kysely'
import { ownAddress } from '../../src/domains/participants/index.ts'
import {
  ensurePersonalCodes,
  ensureRoomCode,
} from '../../src/domains/questionnaires/answering/room-codes/making.ts'
import type { Town } from '../../tests/support/town.ts'
import { systemContext } from '../../tests/support/town.ts'

export interface AnsweringPage {
  readonly kind: 'list' | 'page'
  readonly path: string
  /** Who looks: nobody signed in, somebody of the course, or somebody of the region. */
  readonly who: 'visitor' | 'course' | 'region'
}

interface Silent {
  readonly participant: string
  readonly enrolment: string
  readonly course: string
  readonly municipality: string
  readonly slug: string
  readonly wave: string
}

/** Somebody simulated who is asked today and has not answered, on the fullest course with such a one. */
async function silentOne({ house }: Town): Promise<Silent> {
  const { rows } =
    await sql<Silent>`select i.participant_id as participant, i.enrolment_id as enrolment, c.id as course, c.municipality_id as municipality, c.slug, i.wave
    from questionnaires.invitation i join courses.course c on c.id = i.course_id
    where i.is_simulated and i.answered_on is null and i.opens_on <= '2026-11-23' and i.closes_on >= '2026-11-23' and c.is_simulated
    order by (select count(*) from questionnaires.invitation o where o.course_id = c.id) desc, i.enrolment_id limit 1`.execute(
      house.store.database,
    )
  if (!rows[0]) throw new Error('nobody simulated is asked today')
  return rows[0]
}

const asked = '/arbejde/spoergeskemaer'

/** What the region sees of questionnaires. */
const regionForms = [
  `${asked}/maalinger`,
  `${asked}/hjaelp/region`,
  ...['who5', 'gad7', 'background'].map((id) => `${asked}/${id}`),
  ...['lsns6', 'pss10'].flatMap((id) => [`${asked}/${id}`, `${asked}/${id}/licens`]),
  `${asked}/who5/fhir.json`,
  `${asked}/indlaes`,
  `${asked}/egne/nyt`,
]

interface Way {
  readonly own: string
  readonly room: string
  readonly code: string
}

/** The codes of the course and the link of the participant, made when they are not there. */
const wayOf = ({ house }: Town, silent: Silent): Promise<Way> =>
  house.store.database.transaction().execute(async (tx) => {
    const room = await ensureRoomCode(tx as never, silent.course)
    await ensurePersonalCodes(tx as never, silent.course)
    const { rows } = await sql<{ code: string }>`
      select code from questionnaires.personal_code where enrolment_id = ${silent.enrolment}`.execute(tx)
    const address = await ownAddress(tx, systemContext(house), silent.participant)
    return { room, code: rows[0]?.code ?? '', own: new URL(address).pathname }
  })

const of = (
  kind: AnsweringPage['kind'],
  who: AnsweringPage['who'],
  paths: readonly string[],
): AnsweringPage[] => paths.map((path) => ({ kind, who, path }))

/** Every list and form of questionnaires and answering, and the municipality whose course it is. */
export async function answeringPages(town: Town) {
  const silent = await silentOne(town)
  const { own, room, code } = await wayOf(town, silent)
  const work = `/arbejde/forloeb/${silent.slug}/maaling`
  const answer = `${own}/svar/${silent.wave}`
  const screens = ['blok', 'en', 'alt'].map((mode) => `${answer}?vis=${mode}&trin=1`)
  const pages = [
    ...of('list', 'visitor', [own, `${own}/svar`]),
    ...of('list', 'course', [work, `${work}/hvem`, `${work}/papir`, `${work}/papir/liste`]),
    ...of('list', 'region', [asked, `${asked}/hjaelp`]),
    ...of('page', 'visitor', [`${own}/data`, answer, ...screens, `${own}/svar/tak`, `${own}/svar/slet`]),
    ...of('page', 'visitor', [`/svar/${room}`, `/tavle/${room}`]),
    ...of('page', 'course', [`${work}/kode`, `${work}/papir/ark/${silent.wave}`]),
    ...of('page', 'course', [`${work}/papir/indtast/${silent.wave}/${code}`]),
    ...of('page', 'region', regionForms),
  ]
  return { municipality: silent.municipality, pages }
}

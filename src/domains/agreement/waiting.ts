import { organisationsOf } from '../../kernel/actor.ts'
import { isBefore } from '../../kernel/day.ts'
import { permits } from '../../kernel/permission.ts'
import { type Context, tablesOf } from '../../platform/actions/context.ts'
import type { Waiting } from '../../platform/rooms/room.ts'
import { nameSaid } from './areas/model.ts'
import { engagementMatrix } from './engagement/queries.ts'
import { openDrafts } from './importing/queries.ts'
import type { Agreement } from './lifecycle/model.ts'
import { allAgreements } from './lifecycle/queries.ts'
import { paths } from './paths.ts'
import { may } from './policy.ts'
import type { AgreementTables } from './tables.ts'
import { targetsToLookAt } from './targets/citing.ts'
import { words as wordsIn } from './words.ts'

/** What an agreement waits for: a signature, its first day, its end. */
function stepOf(context: Context, agreement: Agreement): Waiting | undefined {
  const { waiting: say } = wordsIn(context.language)
  const { state, title, slug, from, to } = agreement
  const place = { href: paths.workAgreement(slug), button: say.openAgreement }
  if (state.name === 'adopted') return { ...place, title: say.sign(title), detail: say.signDetail, due: from }
  if (state.name === 'signed' && !isBefore(context.today, from))
    return { ...place, title: say.enterIntoForce(title), detail: say.enterIntoForceDetail, due: from }
  const isOver = (state.name === 'inForce' || state.name === 'extended') && isBefore(to, context.today)
  return isOver ? { ...place, title: say.close(title), detail: say.closeDetail, due: to } : undefined
}

async function draftTexts(context: Context): Promise<Waiting[]> {
  const { waiting: say } = wordsIn(context.language)
  const rows = await tablesOf<AgreementTables>(context)
    .selectFrom('agreement.text_version as t')
    .innerJoin('agreement.agreement as a', 'a.id', 't.agreement_id')
    .select(['a.title', 'a.slug', 't.number'])
    .where('t.status', '=', 'draft')
    .where('a.status', '<>', 'closed')
    .orderBy('t.updated_at', 'desc')
    .limit(5)
    .execute()
  return rows.map(({ title, slug, number }) => ({
    title: say.proposeText(title, number),
    detail: say.proposeTextDetail,
    href: paths.workVersion(slug, number),
    button: say.proposeTextButton,
  }))
}

async function ofSecretariat(context: Context): Promise<Waiting[]> {
  const { waiting: say } = wordsIn(context.language)
  const steps = (await allAgreements(context)).flatMap((agreement) => stepOf(context, agreement) ?? [])
  const imports = (await openDrafts(context)).slice(0, 5).map(({ id, fileName }) => ({
    ...{ title: say.import(fileName), detail: say.importDetail },
    ...{ href: paths.workDraft(id), button: say.importButton },
  }))
  return [...steps, ...imports, ...(await draftTexts(context))]
}

/** Consultants are asked what their municipality wants this year, area by area, until all areas are answered. */
async function ofConsultant(context: Context): Promise<Waiting[]> {
  const own = organisationsOf(context.actor, 'consultant')
  if (own.length === 0) return []
  const { year } = context.today
  const matrix = await engagementMatrix(context, year)
  const { waiting: say } = wordsIn(context.language)
  return (matrix?.rows ?? []).flatMap(({ party, cells }) => {
    const open = matrix?.areas.filter((_, index) => cells[index] === undefined) ?? []
    if (!own.includes(party.organisationId) || open.length === 0) return []
    const names = open.map((area) => nameSaid(context.language, area).text).join(', ')
    return [
      {
        ...{ title: say.engage(year), detail: say.engageDetail(names), button: say.engageButton },
        href: paths.workEngage(party.slug, year),
      },
    ]
  })
}

/** What waits for this person in the agreement. */
export async function waitingFor(context: Context): Promise<readonly Waiting[]> {
  const secretariat = permits(may.edit, context.actor) ? await ofSecretariat(context) : []
  const targets = permits(may.targets, context.actor) ? await targetsToLookAt(context) : []
  return [...secretariat, ...targets, ...(await ofConsultant(context))]
}

import { absent, done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { perform } from '../../../../platform/actions/perform.ts'
import { receiptOf } from '../../../courses/index.ts'
import { lockedActivity } from '../places/activity.ts'
import { arrive } from '../places/arrive.ts'
import { writeTo } from '../places/letters.ts'
import type { ActivityAtDoor, Line } from '../places/model.ts'
import { isOpen, linesOf } from '../places/rules.ts'
import { may } from '../policy.ts'
import type { VisitTables, VisitTx } from '../tables.ts'
import type { SignUp } from './model.ts'
import { alreadyHere, type Guest, registerGuest } from './register.ts'

export type SignUpRefusal = 'closed' | 'dateClosed'

/** The lines somebody chose; all that are open when they chose none. A line that is not open any more stops the sign-up. */
function chosenLines(
  activity: ActivityAtDoor,
  context: Context,
  lineIds: readonly string[] | undefined,
): readonly Line[] | SignUpRefusal {
  const open = linesOf(activity).filter((line) => isOpen(activity, line, context.now))
  if (open.length === 0) return 'closed'
  if (lineIds === undefined) return open
  const chosen = open.filter(({ id }) => lineIds.includes(id))
  return chosen.length === lineIds.length ? chosen : 'dateClosed'
}

interface SentForm {
  readonly activity: ActivityAtDoor
  readonly id: string
  readonly lines: readonly Line[]
}

/** Lets new guests in, together, and writes to each how it stands. */
async function letIn(
  tx: VisitTx,
  context: Context,
  { activity, lines }: SentForm,
  guests: readonly Guest[],
  lead: Guest | undefined,
): Promise<void> {
  if (guests.length === 0 || lines.length === 0) return
  const states = await arrive(tx, context, activity, lines, guests)
  for (const guest of guests)
    await writeTo(tx, context, activity, guest, 'arrived', { lines, states, byOther: guest !== lead })
}

/** Who is there already gets the dates they do not have yet; when there are none, a letter that says so, and nothing on the page. */
async function addDates(tx: VisitTx, context: Context, form: SentForm, guest: Guest): Promise<void> {
  const rows = await tx
    .selectFrom('visits.seat')
    .select('line_id')
    .where('guest_id', '=', guest.guestId)
    .where('ended_on', 'is', null)
    .execute()
  const has = new Set(rows.map(({ line_id }) => line_id))
  const lines = form.lines.filter(({ id }) => !has.has(id))
  if (lines.length > 0) return letIn(tx, context, { ...form, lines }, [guest], guest)
  const also = receiptOf(form.id)
  const more = { lines: [], ...(also === guest.receipt ? {} : { also }) }
  await writeTo(tx, context, form.activity, guest, 'already', more)
}

/** Registers those who are not there yet, and lets them in together. @returns the one who signed up */
async function admit(tx: VisitTx, context: Context, form: SentForm, wish: SignUp): Promise<Guest> {
  const { activity, id } = form
  const self = await alreadyHere(tx, context, activity.id, wish)
  const lead =
    self ??
    (await registerGuest(tx, context, activity, {
      id,
      partyId: id,
      person: wish,
      answers: wish.answers,
      way: 'self',
    }))
  const fresh = self ? [] : [lead]
  if (self) await addDates(tx, context, form, self)
  if (wish.companion) {
    const person = { ...wish.companion, needs: '' }
    const here = await alreadyHere(tx, context, activity.id, person)
    if (here) await addDates(tx, context, form, here)
    else {
      const companionId = crypto.randomUUID()
      const partyId = self ? companionId : id
      fresh.push(
        await registerGuest(tx, context, activity, { id: companionId, partyId, person, way: 'self' }),
      )
    }
  }
  await letIn(tx, context, form, fresh, lead)
  return lead
}

/**
 * Somebody signs up, alone or with somebody. The same form twice, and the same name and mail address twice, make one guest, and the answer on
 * the page is the same as the first time, so that a stranger learns nothing. @param id brought along by the form
 */
export const signUp = (context: Context, activityId: string, id: string, wish: SignUp) =>
  perform<VisitTables, { readonly receipt: string }, SignUpRefusal>(
    context,
    {
      permission: may['signUp.send'],
      subject: { kind: 'visits.guest', id },
      detail: { activityId, pair: wish.companion !== undefined },
    },
    async (tx): Promise<Outcome<{ readonly receipt: string }, SignUpRefusal>> => {
      const activity = await lockedActivity(tx, activityId)
      if (!activity?.isPublic) return absent
      const receipt = receiptOf(id)
      const sent = await tx
        .selectFrom('visits.sent_form')
        .select('id')
        .where('id', '=', id)
        .executeTakeFirst()
      if (sent) return done({ receipt })
      const lines = chosenLines(activity, context, wish.lineIds)
      if (typeof lines === 'string') return refused(lines)
      const { guestId } = await admit(tx, context, { activity, id, lines }, wish)
      await tx
        .insertInto('visits.sent_form')
        .values({ id, activity_id: activityId, guest_id: guestId, receipt, sent_at: context.now })
        .execute()
      return done({ receipt })
    },
  )

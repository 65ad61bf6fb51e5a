import { createHash } from 'node:crypto'
import { absent, done, type Outcome } from '../../../kernel/outcome.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { newToken } from '../../../platform/config/secret.ts'
import { sendMail } from '../../../platform/mail/mail.ts'
import { signInPaths } from './paths.ts'
import { mayEnter } from './policy.ts'
import { safeOnward } from './rules.ts'
import type { SignInTables } from './tables.ts'
import { signInWords } from './words.ts'

const lifetime = { minutes: 30 }
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Mails a link to a known, active person. The answer is the same whether the address is known or not. */
export async function sendLink(context: Context, email: string, onward: string): Promise<void> {
  await perform<SignInTables, undefined>(context, { permission: mayEnter['signIn.try'] }, async (tx) => {
    const person = await tx
      .selectFrom('people.person')
      .select(['id', 'name', 'email', 'language'])
      .where('email', '=', email.toLowerCase())
      .where('active', '=', true)
      .executeTakeFirst()
    if (!person) return absent
    const token = newToken()
    await tx
      .insertInto('people.sign_in_link')
      .values({
        token_hash: hashOf(token),
        person_id: person.id,
        onward: safeOnward(onward),
        made_at: context.now,
        ends_at: context.now.add(lifetime),
        used_at: null,
      })
      .execute()
    const words = signInWords(person.language).mail
    const prefix = person.language === 'en' ? '/en' : ''
    const link = `${context.house.config.baseUrl}${prefix}${signInPaths.link()}?noegle=${token}`
    await sendMail(tx as never, context, {
      to: person.email,
      subject: words.subject,
      text: words.text(person.name, link),
    })
    return done(undefined)
  })
}

/** Whether a link can still be used; looking does not use it up, so that mail programs may look too. */
export async function linkWorks(context: Context, token: string): Promise<boolean> {
  const link = await tablesOf<SignInTables>(context)
    .selectFrom('people.sign_in_link')
    .select('token_hash')
    .where('token_hash', '=', hashOf(token))
    .where('used_at', 'is', null)
    .where('ends_at', '>', context.now)
    .executeTakeFirst()
  return link !== undefined
}

/** Uses a link up. Pressed twice at once, only one press wins. @returns whom it signs in and where they were going */
export function useLink(
  context: Context,
  token: string,
): Promise<Outcome<{ personId: string; onward: string }>> {
  return perform<SignInTables, { personId: string; onward: string }>(
    context,
    {
      permission: mayEnter['signIn.try'],
      subject: ({ personId }) => ({ kind: 'people.person', id: personId }),
    },
    async (tx) => {
      const used = await tx
        .updateTable('people.sign_in_link as link')
        .from('people.person as person')
        .set({ used_at: context.now })
        .whereRef('person.id', '=', 'link.person_id')
        .where('person.active', '=', true)
        .where('link.token_hash', '=', hashOf(token))
        .where('link.used_at', 'is', null)
        .where('link.ends_at', '>', context.now)
        .returning(['link.person_id', 'link.onward'])
        .executeTakeFirst()
      return used ? done({ personId: used.person_id, onward: used.onward }) : absent
    },
  )
}

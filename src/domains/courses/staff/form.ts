import { z } from 'zod'
import { choice, email, uuid } from '../../../ui/form/understand/index.ts'
import { staffParts } from '../model.ts'
import type { Appointing } from './actions.ts'

/** Who is to carry the course. A mail address is for peer hosts, who stand in no list. */
export const appointForm = (sentences: {
  readonly nobody: string
  readonly mailForPeers: string
}): z.ZodType<Appointing> =>
  z
    .object({ part: choice(staffParts), person: uuid({ optional: true }), email: email({ optional: true }) })
    .superRefine(({ part, person, email: address }, context) => {
      const say = (field: string, text: string) =>
        context.addIssue({ code: 'custom', path: [field], params: { say: () => text } })
      if (!person && !address) say('person', sentences.nobody)
      if (address && part !== 'peerHost') say('email', sentences.mailForPeers)
    }) as z.ZodType<Appointing>

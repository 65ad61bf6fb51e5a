import { z } from 'zod'
import { across, choice, complain, email, uuid } from '../../../ui/form/understand/index.ts'
import { staffParts } from '../model.ts'
import type { Appointing } from './actions.ts'

/** Who is to carry the course. A mail address is for peer hosts, who stand in no list. */
export const appointForm = (sentences: {
  readonly nobody: string
  readonly mailForPeers: string
}): z.ZodType<Appointing> =>
  z
    .object({ part: choice(staffParts), person: uuid({ optional: true }), email: email({ optional: true }) })
    .superRefine(
      ({ person, email: address }, context) => {
        if (!person && !address) complain(context, () => sentences.nobody, 'person')
      },
      across('person', 'email'),
    )
    .superRefine(
      ({ part, email: address }, context) => {
        if (address && part !== 'peerHost') complain(context, () => sentences.mailForPeers, 'email')
      },
      across('part', 'email'),
    ) as z.ZodType<Appointing>

import { z } from 'zod'
import { licenceStates } from './licence.ts'
import { recalls } from './model.ts'

const bilingual = z.strictObject({ da: z.string().min(1), en: z.string().min(1) })
const wording = z.strictObject({ da: z.string().min(1).optional(), en: z.string().min(1).optional() })
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const address = z.string().regex(/^(https?:\/\/|doi:|urn:)\S+$/)
const coding = z.strictObject({ system: address, code: z.string().min(1), display: z.string().optional() })

const whole = z.number().int()
const responseSet = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('choice'),
    choices: z.array(z.strictObject({ code: whole, text: wording })).min(2),
  }),
  z.strictObject({ kind: z.literal('scale'), min: whole, max: whole, lowest: wording, highest: wording }),
  z.strictObject({
    kind: z.literal('number'),
    min: whole,
    max: whole,
    lowest: wording.optional(),
    highest: wording.optional(),
  }),
  z.strictObject({ kind: z.literal('text'), longest: whole.positive().max(2000) }),
])

const item = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9]*\.[a-zA-Z0-9]+$/),
  text: wording,
  label: bilingual,
  responses: z.string().min(1),
  linkId: z.string().min(1).optional(),
  codes: z.array(coding).optional(),
  answerCodes: z.record(z.string().regex(/^-?\d+$/), coding).optional(),
  mayRefuse: z.boolean().optional(),
  neverIn: z.array(z.string().min(1)).optional(),
})

const licence = z.strictObject({
  state: z.enum(licenceStates),
  name: bilingual,
  holder: z.string().min(1),
  address,
  readOn: day,
  readAt: z.enum(['source', 'secondHand']),
  conditions: bilingual,
  nonCommercial: z.boolean(),
})

/** What every instrument file says, whether it is scored or not. */
export const instrumentHead = {
  id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
  version: whole.positive(),
  title: bilingual,
  construct: bilingual,
  recall: z.enum(recalls),
  instruction: wording,
  stem: wording,
  responseSets: z.record(z.string().min(1), responseSet),
  items: z.array(item).min(1),
  licence,
  sources: z.array(address).min(1),
  codes: z.array(coding),
  canonical: address.optional(),
  wordingNotes: wording,
  reach: z.array(bilingual),
  toConfirm: z.array(bilingual),
}

import { z } from 'zod'
import type { FhirItem, FhirQuestionnaire } from '../model.ts'

const anything = z.unknown()
const text = z.string().max(4000)
const innerExtension = z.looseObject({
  url: text,
  valueCode: text.optional(),
  valueString: text.optional(),
  valueMarkdown: text.optional(),
})
const extension = z
  .array(
    z.looseObject({
      url: text,
      extension: z.array(innerExtension).max(20).optional(),
      valueCodeableConcept: z
        .looseObject({ coding: z.array(z.looseObject({ code: text.optional() })).optional() })
        .optional(),
    }),
  )
  .max(100)
const beside = z.looseObject({ extension: extension.optional() })
const coding = z.strictObject({
  id: text.optional(),
  extension: extension.optional(),
  system: text.optional(),
  version: text.optional(),
  code: text.optional(),
  _code: beside.optional(),
  display: text.optional(),
  _display: beside.optional(),
  userSelected: z.boolean().optional(),
})
const option = z.strictObject({
  id: text.optional(),
  extension: extension.optional(),
  valueCoding: coding.optional(),
  valueInteger: z.number().int().optional(),
  valueString: text.optional(),
  valueDate: text.optional(),
  valueTime: text.optional(),
  initialSelected: z.boolean().optional(),
})
const types = [
  'group',
  'display',
  'boolean',
  'decimal',
  'integer',
  'date',
  'dateTime',
  'time',
  'string',
  'text',
  'url',
] as const
const otherTypes = ['choice', 'open-choice', 'attachment', 'reference', 'quantity'] as const

/** An item; FHIR's other properties (conditions, start values) would change what is asked, and are refused by name. */
const item: z.ZodType = z.lazy(() =>
  z.strictObject({
    id: text.optional(),
    extension: extension.optional(),
    linkId: text.min(1),
    definition: text.optional(),
    code: z.array(coding).optional(),
    prefix: text.optional(),
    text: text.optional(),
    _text: beside.optional(),
    type: z.enum([...types, ...otherTypes]),
    required: z.boolean().optional(),
    repeats: z.boolean().optional(),
    readOnly: z.boolean().optional(),
    maxLength: z.number().int().positive().optional(),
    answerOption: z.array(option).max(200).optional(),
    item: z.array(item).max(200).optional(),
  }),
)

const questionnaire = z.strictObject({
  resourceType: z.literal('Questionnaire'),
  id: text.optional(),
  meta: anything.optional(),
  implicitRules: z.undefined().optional(),
  language: text.optional(),
  text: anything.optional(),
  extension: extension.optional(),
  url: text.optional(),
  identifier: z.array(anything).optional(),
  version: text.optional(),
  name: text.optional(),
  title: text.optional(),
  _title: beside.optional(),
  derivedFrom: z.array(text).optional(),
  status: z.enum(['draft', 'active', 'retired', 'unknown']),
  experimental: z.boolean().optional(),
  subjectType: z.array(text).optional(),
  date: text.optional(),
  publisher: text.optional(),
  contact: z.array(anything).optional(),
  description: text.optional(),
  _description: beside.optional(),
  useContext: z.array(anything).optional(),
  jurisdiction: z.array(anything).optional(),
  purpose: text.optional(),
  copyright: text.optional(),
  approvalDate: text.optional(),
  lastReviewDate: text.optional(),
  effectivePeriod: anything.optional(),
  code: z.array(coding).optional(),
  item: z.array(item).min(1).max(200),
})

/** What is wrong with a file, and where. */
export type ShapeFault =
  | { readonly kind: 'unknown'; readonly names: readonly string[]; readonly at: string }
  | { readonly kind: 'wrong'; readonly at: string }

export type Shaped =
  | { readonly ok: true; readonly questionnaire: FhirQuestionnaire & { readonly item: readonly FhirItem[] } }
  | { readonly ok: false; readonly fault: ShapeFault }

/** Takes content for a FHIR R4 Questionnaire when every property of it is one that is understood here. */
export function shapedQuestionnaire(content: unknown): Shaped {
  const read = questionnaire.safeParse(content)
  if (read.success) return { ok: true, questionnaire: read.data as never }
  const issues = [...read.error.issues].sort(
    (a, b) => Number(b.code === 'unrecognized_keys') - Number(a.code === 'unrecognized_keys'),
  )
  const [issue] = issues
  const at =
    issue?.path.map((part) => (typeof part === 'number' ? part + 1 : String(part))).join(' ') ||
    'Questionnaire'
  return issue?.code === 'unrecognized_keys'
    ? { ok: false, fault: { kind: 'unknown', names: issue.keys, at } }
    : { ok: false, fault: { kind: 'wrong', at } }
}

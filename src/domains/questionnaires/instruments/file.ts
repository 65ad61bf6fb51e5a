import { z } from 'zod'
import { instrumentHead } from './file-head.ts'
import type { Instrument } from './model.ts'

const id = z.string().regex(/^[a-z][a-zA-Z0-9]*$/)
const contentId = z.string().regex(/^[a-z][a-z0-9]*\.[a-zA-Z0-9]+$/)
const bilingual = z.strictObject({ da: z.string().min(1), en: z.string().min(1) })

const method = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sum'), times: z.number().optional() }),
  z.strictObject({ kind: z.literal('count'), codes: z.record(contentId, z.array(z.number().int())) }),
  z.strictObject({ kind: z.literal('table'), table: z.record(z.string().regex(/^\d+$/), z.number()) }),
  z.strictObject({
    kind: z.literal('decrements'),
    from: z.number(),
    decrements: z.record(contentId, z.record(z.string().regex(/^\d+$/), z.number())),
  }),
])

const most = z.number().int().positive()
const missing = z.discriminatedUnion('rule', [
  z.strictObject({ rule: z.literal('all') }),
  z.strictObject({ rule: z.literal('prorate'), most }),
  z.strictObject({ rule: z.literal('personMean'), most }),
  z.strictObject({ rule: z.literal('leaveOut'), most }),
])

const cutOffs = z.strictObject({
  bands: z.array(z.strictObject({ id, from: z.number(), text: bilingual })).min(2),
  source: z.string().min(1),
  toConfirm: z.boolean().optional(),
})

const scale = z.strictObject({
  id,
  title: bilingual,
  items: z.array(contentId).min(1),
  method,
  missing,
  missingToConfirm: z.boolean().optional(),
  range: z.strictObject({ min: z.number(), max: z.number() }),
  decimals: z.number().int().min(0).max(3),
  direction: z.enum(['higherIsBetter', 'higherIsWorse']),
  cutOffs: cutOffs.optional(),
  minimalChange: z
    .strictObject({
      points: z.number().optional(),
      text: bilingual,
      source: z.string().optional(),
      toConfirm: z.boolean().optional(),
    })
    .optional(),
})

const blankOr = z.number().nullable()
const vector = z.strictObject({
  why: z.string().optional(),
  answers: z.union([z.array(blankOr), z.record(contentId, blankOr)]),
  scores: z.record(id, blankOr),
  bands: z.record(id, id).optional(),
})

const scaleFile = z.strictObject({
  ...instrumentHead,
  kind: z.literal('scale'),
  scoring: z.strictObject({ reverse: z.array(contentId), scales: z.array(scale).min(1) }),
  vectors: z.array(vector).min(1),
})

const questionFile = z.strictObject({ ...instrumentHead, kind: z.literal('questions') })

const instrumentFile = z.discriminatedUnion('kind', [scaleFile, questionFile])

/** Reads the content of an instrument file. An unknown or missing property is a fault with its path. */
export function readInstrumentFile(
  content: unknown,
):
  | { readonly ok: true; readonly instrument: Instrument }
  | { readonly ok: false; readonly faults: string[] } {
  const read = instrumentFile.safeParse(content)
  if (read.success) return { ok: true, instrument: read.data as Instrument }
  return {
    ok: false,
    faults: read.error.issues.map(({ path, message }) => `${path.join('.') || 'file'}: ${message}`),
  }
}

import { z } from 'zod'
import type { Language } from '../../../kernel/language.ts'
import type { Typed } from '../../../kernel/outcome.ts'
import {
  across,
  choice,
  complain,
  email,
  longText,
  text,
  understand,
  url,
} from '../../../ui/form/understand/index.ts'
import { organisationKinds } from '../tables.ts'
import { fields, type OrganisationInput } from './model.ts'
import { needsMunicipality } from './rules.ts'

/** What is read from the form. Which municipalities exist is a fact of the database: `codes`. */
export const understandOrganisation = (typed: Typed, codes: readonly string[], language: Language) =>
  understand<OrganisationInput>(schemaFor(codes), typed, language)

const schemaFor = (codes: readonly string[]): z.ZodType<OrganisationInput> =>
  z
    .object({
      name: text({ max: 150 }),
      kind: choice(organisationKinds),
      field: choice(fields, { optional: true }),
      municipalityCode: choice(codes, { optional: true }),
      descriptionDa: longText({ optional: true, max: 2000 }),
      descriptionEn: longText({ optional: true, max: 2000 }),
      email: email({ optional: true }),
      phone: phone(),
      website: url({ optional: true }),
      address: text({ optional: true, max: 200 }),
    })
    .superRefine(
      ({ kind, municipalityCode }, context) => {
        if (needsMunicipality(kind) && municipalityCode === undefined)
          complain(context, (words) => words.emptyChoice, 'municipalityCode')
      },
      across('kind', 'municipalityCode'),
    )

/** A telephone number: digits, spaces and a leading +, as people write it. */
export function phone() {
  return text({ optional: true, max: 30 }).transform((typed, context) => {
    if (typed === undefined || /^\+?[\d ()-]{5,30}$/.test(typed)) return typed
    return complain(context, (words) => words.general)
  })
}

/** What the fields of the form hold when it is drawn from what is stored. */
export const typedOrganisation = (input: OrganisationInput): Record<string, string> => ({
  name: input.name,
  kind: input.kind,
  field: input.field ?? '',
  municipalityCode: input.municipalityCode ?? '',
  descriptionDa: input.descriptionDa ?? '',
  descriptionEn: input.descriptionEn ?? '',
  email: input.email ?? '',
  phone: input.phone ?? '',
  website: input.website ?? '',
  address: input.address ?? '',
})

import { z } from 'zod'
import type { Language } from '../../../kernel/language.ts'
import type { Typed } from '../../../kernel/outcome.ts'
import {
  checkbox,
  choice,
  complain,
  day,
  longText,
  many,
  text,
  uuid,
} from '../../../ui/form/understand/index.ts'
import { shortDay } from '../../../ui/format/day.ts'
import { matterKinds } from '../matters/model.ts'
import { words } from '../words.ts'
import { type Body, bodyKinds, type Member, memberRoles, quorums } from './model.ts'

export const bodyForm = (language: Language) =>
  z.object({
    name: text({ max: 120 }),
    nameEn: text({ max: 120, optional: true }),
    kind: choice(bodyKinds),
    prefix: text({ max: 8, optional: true }).transform((typed, context) => {
      const prefix = (typed ?? '').toUpperCase()
      return /^[A-ZÆØÅ0-9]*$/.test(prefix)
        ? prefix
        : complain(context, () => words(language).bodies.prefixWrong)
    }),
    mandate: longText({ optional: true }),
    decides: many(matterKinds, { optional: true }),
    quorum: choice(quorums),
    isOpen: checkbox(),
    active: checkbox(),
  })
export type BodyWish = z.infer<ReturnType<typeof bodyForm>>

export const typedBody = (body: Body): Typed => ({
  name: body.name.da,
  nameEn: body.name.en === body.name.da ? '' : body.name.en,
  kind: body.kind,
  prefix: body.prefix,
  mandate: body.mandate,
  decides: body.decides,
  quorum: body.quorum,
  isOpen: body.isOpen ? 'on' : '',
  active: body.active ? 'on' : '',
})

const earliest = Temporal.PlainDate.from('1990-01-01')
const latest = Temporal.PlainDate.from('2199-12-31')

export const memberForm = z.object({
  person: uuid({ optional: true }),
  organisation: uuid({ optional: true }),
  seat: text({ max: 120, optional: true }),
  role: choice(memberRoles),
  from: day({ from: earliest, to: latest }),
  to: day({ from: earliest, to: latest, optional: true }),
})
export type MemberWish = z.infer<typeof memberForm>

export const typedMember = (member: Member): Record<string, string> => ({
  person: member.personId ?? '',
  organisation: member.organisationId ?? '',
  seat: member.seat,
  role: member.role,
  from: shortDay(member.from),
  to: member.to ? shortDay(member.to) : '',
})

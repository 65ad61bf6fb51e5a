import { z } from 'zod'
import { checkbox, choice, longText, text, url, uuid } from '../../../ui/form/understand/index.ts'
import { itemKinds } from '../meetings/model.ts'
import type { AgendaItem } from './model.ts'

export const itemForm = z.object({
  kind: choice(itemKinds),
  title: text({ max: 200 }),
  text: longText({ optional: true }),
  proposal: longText({ optional: true, max: 4000 }),
  isClosed: checkbox(),
  isRecurring: checkbox(),
})
export type ItemWish = z.infer<typeof itemForm>

export const minutesForm = z.object({ minutes: longText({ optional: true }) })

export const matterForm = z.object({ matter: uuid() })

export const paperForm = z.object({ title: text({ max: 160, optional: true }), url: url({ optional: true }) })

/** The form filled with what is stored. */
export const typedItem = (
  item: Pick<AgendaItem, keyof ItemWish & keyof AgendaItem>,
): Record<string, string> => ({
  kind: item.kind,
  title: item.title,
  text: item.text,
  proposal: item.proposal,
  isClosed: item.isClosed ? 'on' : '',
  isRecurring: item.isRecurring ? 'on' : '',
})

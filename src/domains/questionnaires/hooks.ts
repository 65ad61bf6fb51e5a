import { permits } from '../../kernel/permission.ts'
import type { Context } from '../../platform/actions/context.ts'
import type { Found, Waiting } from '../../platform/rooms/room.ts'
import { said } from './instruments/wording.ts'
import { heldInstruments } from './licensing/queries.ts'
import { ownQuestionnaires } from './own/queries.ts'
import { paths } from './paths.ts'
import { may } from './policy.ts'
import { words as wordsIn } from './words.ts'

/** A licence was confirmed and the wording is still missing: nobody can be asked until it is there. */
export async function waitingFor(context: Context): Promise<readonly Waiting[]> {
  if (!permits(may.word, context.actor)) return []
  const { instrument: say } = wordsIn(context.language)
  const held = await heldInstruments(context)
  return held
    .filter(({ standing, setting }) => standing === 'needsWording' && setting.confirmation !== undefined)
    .map(({ instrument }) => ({
      title: instrument.title[context.language],
      detail: say.needsWording,
      href: paths.wording(instrument.id, 'da'),
      button: say.addWording.da,
    }))
}

/** Instruments and own questions by name or by what they are about; for those who work here. */
export async function searchQuestionnaires(
  context: Context,
  typed: string,
  { workspace, most }: { readonly workspace: boolean; readonly most: number },
): Promise<readonly Found[]> {
  const sought = typed.trim().toLowerCase()
  if (!workspace || sought === '' || !permits(may.read, context.actor)) return []
  const { list } = wordsIn(context.language)
  const known = [
    ...(await heldInstruments(context)).map(({ instrument: { id, title, construct } }) => ({
      kind: list.title,
      title: title[context.language],
      text: construct[context.language],
      path: paths.instrument(id),
      words: [id, title.da, title.en, construct.da, construct.en],
    })),
    ...(await ownQuestionnaires(context)).map(({ slug, content: { title, about } }) => ({
      kind: list.own,
      title: said(title, context.language).text,
      text: said(about, context.language).text,
      path: paths.own(slug),
      words: [title.da ?? '', title.en ?? ''],
    })),
  ]
  return known
    .filter(({ words }) => words.some((word) => word.toLowerCase().includes(sought)))
    .slice(0, most)
    .map(({ words: _, ...found }) => found)
}

import type { Problem, Typed } from '../../../kernel/outcome.ts'
import { readyFile } from '../../../platform/files/files.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { text } from '../../../ui/form/understand/index.ts'
import { refusalSentence } from '../parts/answer-to.ts'
import type { SentPicture } from './actions.ts'

type Read =
  | { readonly picture: SentPicture | undefined; readonly problem?: never }
  | { readonly problem: Problem; readonly picture?: never }

/** The picture that was sent with a note, made ready; or what is wrong with it. */
export async function pictureSent(visit: Visit, typed: Typed): Promise<Read> {
  const file = (await visit.sent()).files['picture']?.[0]
  if (!file || file.bytes.byteLength === 0) return { picture: undefined }
  const altText = text({ max: 500, optional: true }).safeParse(typed['altText']).data ?? ''
  const ready = await readyFile(file, { takes: 'images', altText })
  if (ready.ok) return { picture: { ready: ready.value, altText } }
  const reason = ready.refusal.kind === 'refused' ? ready.refusal.reason : 'other'
  const field = reason === 'altTextMissing' ? 'altText' : 'picture'
  return { problem: { field, text: refusalSentence(visit, reason) } }
}

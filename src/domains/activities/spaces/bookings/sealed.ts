import type { Context } from '../../../../platform/actions/context.ts'
import { openFor, sealFor } from '../../../participants/index.ts'
import type { SpaceTx } from '../tables.ts'

type Column = 'purpose_sealed' | 'answer_sealed'

/** Where such a text lies: sealed for this place, it opens nowhere else. */
const spot = (column: Column, id: string) => ({ column: `spaces.booking.${column}`, row: id })

/** A text about a booking under the key of the one who asked; nothing when there is no text, or they are forgotten. */
export const sealedText = async (
  tx: SpaceTx,
  context: Context,
  column: Column,
  { id, participantId }: { readonly id: string; readonly participantId: string },
  text: string,
): Promise<Uint8Array | null> =>
  text === '' ? null : ((await sealFor(tx as never, context, participantId, spot(column, id), text)) ?? null)

/** The same in clear; '' when there is none. */
export const openedText = async (
  context: Context,
  column: Column,
  { id, participantId }: { readonly id: string; readonly participantId: string | null },
  sealed: Uint8Array | null,
): Promise<string> =>
  sealed === null || participantId === null
    ? ''
    : ((await openFor(context, participantId, spot(column, id), sealed)) ?? '')

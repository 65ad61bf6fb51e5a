import type { Context } from '../../../../platform/actions/context.ts'
import { openFor } from '../../../participants/index.ts'

/** Where a note lies: sealed for this place, it opens nowhere else. */
export const notePlace = (enrolmentId: string) => ({ column: 'courses.intake.note_sealed', row: enrolmentId })

/** The note from a talk in clear; nothing when there is none, or the person is forgotten. */
export const openedNote = async (
  context: Context,
  participantId: string,
  enrolmentId: string,
  sealed: Uint8Array | null,
): Promise<string | undefined> =>
  sealed === null ? undefined : openFor(context, participantId, notePlace(enrolmentId), sealed)

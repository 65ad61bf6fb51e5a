import type { Words } from '../../words.ts'
import type { ReadingFault } from './read.ts'

/** Why a file was not taken in, as a sentence that says what to do. */
export function faultSentence(fault: ReadingFault, { importing, refusals }: Words): string {
  switch (fault.kind) {
    case 'notJson':
      return importing.notJson
    case 'unknown':
      return importing.unknown(fault.names.join(', ').slice(0, 200), fault.at.slice(0, 200))
    case 'wrong':
      return importing.wrong(fault.at.slice(0, 200))
    case 'forbidden':
      return refusals.forbidden
    case 'item':
      return importing.item(fault.linkId, importing.faults[fault.fault])
    case 'empty':
      return importing.empty
    case 'lacks':
      return importing.lacks(fault.linkIds.join(', ').slice(0, 300))
  }
}

import type { Frame } from '../../../../ui/index.ts'
import type { Front } from '../model.ts'
import type { da } from '../words.da.ts'

export interface FrontProps {
  readonly frame: Frame
  readonly words: typeof da
  readonly front: Front
}

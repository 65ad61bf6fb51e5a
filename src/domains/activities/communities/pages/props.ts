import type { Frame } from '../../../../ui/index.ts'
import type { Surroundings } from '../../surroundings/model.ts'
import type { CoHost, Community } from '../model.ts'

export type CommunityProps = {
  frame: Frame
  community: Community
  coHosts: readonly CoHost[]
  around: Surroundings
  /** What machines read. */
  data: unknown
  mayEdit: boolean
}

/** The language of what was written, when it is not that of the page. */
export const languageOf = (frame: Frame, { language }: Community): string | undefined =>
  language === frame.language ? undefined : language

import { accessibility } from './words-accessibility.da.ts'
import { privacy } from './words-privacy.da.ts'

export const da = { accessibility, privacy }

import { accessibility } from './words-accessibility.en.ts'
import { privacy } from './words-privacy.en.ts'

export const en = { accessibility, privacy }

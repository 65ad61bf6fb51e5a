import { cast } from '../../db/seed/cast.ts'
import type { Journey } from './chromium/journey.ts'
import { signedIn } from './program.ts'

/** Where the letters of the example data lead: somebody who has a place and questions, and somebody with an offer. */
export async function ownPages({ program }: Journey): Promise<string[]> {
  const ida = await signedIn(program, cast.ida)
  const list = await ida.get('/arbejde/opsaetning/post')
  const letters = ['Du har en plads på', 'Der er en plads til dig på'].map(
    (subject) => new RegExp(`href="(/arbejde/opsaetning/post/[^"]+)">${subject}`).exec(list.html)?.[1] ?? '',
  )
  const mails = await Promise.all(letters.map((letter) => ida.get(letter)))
  return mails.map(({ html }) => /"https?:\/\/[^/"]+(\/min\/[\w-]{43})/.exec(html)?.[1] ?? '')
}

import type { Language } from '../../../kernel/language.ts'

const claims: Readonly<Record<Language, readonly RegExp[]>> = {
  da: [
    /\beffekt(?!vurdering)\p{L}*/iu,
    /\bvirker\b/iu,
    /\beffektiv\p{L}*/iu,
    /\bbevise?r?\b/iu,
    /\bdokumenterer\b/iu,
    /\bskyldes forløbet\b/iu,
    /\bforårsage\p{L}*/iu,
    /\bforbedrer\b/iu,
  ],
  en: [/\beffect\p{L}*/iu, /\bworks\b/iu, /\bproves?\b/iu, /\bimproves?\b/iu, /\bimpacts?\b/iu],
}

const always: readonly RegExp[] = [
  /\bingen forskel\b/iu,
  /\bno difference\b/iu,
  /\b(?:ikke[- ])?signifikan\p{L}*/iu,
  /\bsignifican\p{L}*/iu,
  /\btendens til\b/iu,
  /\btrend towards?\b/iu,
  /p\s*=\s*0[.,]0+(?!\d)/iu,
  /[←-⇿⟵-⟿⤀-⥿⬀-⬑▲▼△▽👍👎📈📉]/u,
  /\b(?:grøn|rød|green|red) (?:pil|tal|arrow|number)\b/iu,
  /\brangliste\b/iu,
  /\branking\b/iu,
  /\bnr\. 1 (?:kommune|forløb)\b/iu,
]

/** A p value is only told together with its interval. */
const loneP = (text: string): boolean => /\bp\s*[=<]\s*0?[.,]\d/iu.test(text) && !/CI/u.test(text)

/**
 * What may not be said: causal words unless a comparison design was registered beforehand, and some things never.
 * @returns the offending words; empty when the text may be shown
 */
export function bannedIn(
  text: string,
  language: Language,
  options = { registeredComparison: false },
): string[] {
  const rules = [...always, ...(options.registeredComparison ? [] : claims[language])]
  const found = rules.flatMap((rule) => rule.exec(text)?.[0] ?? [])
  return loneP(text) ? [...found, 'p'] : found
}

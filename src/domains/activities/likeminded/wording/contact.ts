import { hasLongNumber } from './numbers.ts'
import { closedUp, plainly, squeezed, unleeted } from './plain.ts'

/** What a text may not hold, since it would lead to somebody before both said yes, or tell how old they are. */
export type Betrayal = 'mail' | 'number' | 'link' | 'social' | 'handle' | 'name' | 'address' | 'age'

const at =
  /snabel|krølle.?alfa|alfa.?krølle|[([{<*_~]\s*(?:at|a)\s*[)\]}>*_~]|\p{L}\s?-\s?at\s?-\s?\p{L}|\bat\b\s*\p{L}+\s*(?:dot|punktum|prik)\b/u
const mailHouse =
  /\b(?:gmail|g-mail|hotmail|outlook|icloud|protonmail|yahoo|e-?boks)\b|\bmail\s*(?:mig|me|til)\b|[✉📧📩📨]/u

const endings =
  'dk|com|net|org|eu|io|me|gg|app|link|info|tv|co|be|ly|fm|nu|se|no|de|uk|xyz|site|online|shop|bio|page|dev|art|band|live'
const link = new RegExp(
  [
    'https?:|hxxp|www\\b|:\\s?/\\s?/',
    `[\\p{L}\\p{N}-]{2,}\\s?(?:\\.|\\(dot\\)|\\[dot\\]|\\(\\.\\))\\s?(?:${endings})(?![\\p{L}\\p{N}])(?:/|\\s|$|[.,!?)])`,
    `[\\p{L}\\p{N}-]{2,}\\s(?:punktum|dot|prik|punkt)\\s(?:${endings})(?![\\p{L}\\p{N}])`,
  ].join('|'),
  'u',
)

/** Places where one can be written to. Compared without double letters, signs for letters, or letters set apart. */
const networks = (
  'insta|insta gram|snap|snap chat|snapper|tik tok|dis cord|face book|fjæsbog|messenger|whats app|tele gram|twitch|you tube|sound cloud|' +
  'kik messenger|we chat|viber|skype|linked in|blue sky|mastodon|reddit|be real|mobile pay|jodel|spotify|twitter|roblox|yubo'
)
  .split('|')
  .map((name) => squeezed(name).replaceAll(' ', '[\\s._*-]{0,3}'))
const network = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:ig|fb|(?:${networks.join('|')})(?:en|et)?)(?![\\p{L}\\p{N}])|👻`,
  'u',
)
const networkLed =
  /(?<!\p{L})(?:signal|kik|threads|steam|dm|pm|sms|sc|x)\s*[:=@]|på signal(?!\p{L})|(?<!\p{L})(?:dm|pm)\s(?:mig|me)(?!\p{L})/u

const handle =
  /(?<![\p{L}\p{N}])(?:brugernavn|username|user name|nick|alias|tag|profil|handle)(?:\s+(?:er|is)(?!\p{L})|\s*[:=])/u
const loose =
  /(?<![\p{L}\p{N}])[\p{L}]+(?:_+[\p{L}\p{N}]+)+(?![\p{L}\p{N}])|(?<!\p{L})[\p{L}]{3,}\d{2,}(?![\p{L}\p{N}])/u

const called =
  /(?<!\p{L})(?:jeg hedder|mit navn|navnet er|jeg kaldes|jeg bliver kaldt|kald mig|my name|call me|mvh|hilsen fra)(?!\p{L})/u

const street =
  /\p{L}*(?:vej|gade|gaden|vejen|allé|alle|alléen|stræde|plads|pladsen|vænge|parken|torv|torvet|have|street|road)\s+(?:nr\.?\s*)?\d{1,3}\s?[a-h]?(?![\p{L}\d])/u

const years =
  '(?:\\d{1,2}|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|tyve|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)'
const age = new RegExp(
  [
    `(?<!\\p{L})(?:er|fylder|blev|bliver|lige)\\s+(?:snart\\s+|kun\\s+|lige\\s+)?${years}\\s*år(?!\\p{L}|\\s+(?:i|siden))`,
    `${years}[ -]?(?:årig|åring|års? gammel|years? old|year-old|yo(?!\\p{L})|y/o)`,
    `(?<!\\p{L})(?:i am|i'm|im)\\s+${years}(?!\\p{L})(?!\\s+(?:people|friends|songs))`,
    '(?<!\\p{L})(?:\\d{1,2}|ottende|niende|tiende|syvende|sjette)\\.?\\s*klasse(?!\\p{L})',
  ].join('|'),
  'u',
)

const wordIn = (text: string, word: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[^\p{L}\p{N}]/gu, '\\$&')}(?![\\p{L}\\p{N}])`, 'u').test(
    text,
  )

/** The words by which the one who writes is known, as they are read. */
const piecesOf = (own: readonly string[]): string[] =>
  own.flatMap((text) => plainly(text).split(/[^\p{L}]+/u)).filter((piece) => piece.length >= 3)

function tells(text: string, isKind: (readings: readonly string[]) => boolean): boolean {
  const plain = plainly(text)
  const closed = closedUp(plain)
  return isKind([plain, closed, squeezed(unleeted(plain)), squeezed(unleeted(closed)), squeezed(closed)])
}

const any = (pattern: RegExp) => (readings: readonly string[]) => readings.some((text) => pattern.test(text))

/**
 * What a short text gives away, also when it is spelt so that a program should not see it; nothing when it can be shown to strangers.
 * It would rather stop a harmless text than let an address through: the sentence says what to change.
 * @param own words by which the writer is known: none may stand in the text
 */
export function betrayalIn(text: string, own: readonly string[] = []): Betrayal | undefined {
  const pieces = piecesOf(own)
  const found: readonly (readonly [Betrayal, boolean])[] = [
    [
      'mail',
      tells(
        text,
        ([plain = '', closed = '']) =>
          /@/.test(plain) || [plain, closed].some((one) => at.test(one) || mailHouse.test(one)),
      ),
    ],
    ['social', tells(text, any(network)) || tells(text, any(networkLed))],
    ['link', tells(text, ([plain = '', closed = '']) => link.test(plain) || link.test(closed))],
    ['address', street.test(plainly(text))],
    [
      'number',
      tells(
        text,
        ([plain = '', closed = '']) =>
          hasLongNumber(plain) || hasLongNumber(closed) || hasLongNumber(unleeted(plain)),
      ),
    ],
    ['age', age.test(plainly(text))],
    ['handle', handle.test(plainly(text)) || loose.test(plainly(text))],
    [
      'name',
      called.test(plainly(text)) ||
        pieces.some((piece) =>
          tells(text, (readings) => readings.slice(0, 2).some((one) => wordIn(one, piece))),
        ),
    ],
  ]
  return found.find(([, is]) => is)?.[0]
}

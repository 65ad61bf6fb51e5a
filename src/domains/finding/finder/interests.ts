/** What one can tap first, and the topics that it stands for. In the order of the page. */
export const interests = {
  skrive: ['writing', 'poetry', 'reading', 'zine'],
  beats: ['beats'],
  synge: ['song', 'choir'],
  spille: ['band', 'instruments', 'music'],
  danse: ['dance'],
  tegne: ['art', 'drawing', 'painting', 'graffiti'],
  film: ['film', 'photo', 'animation'],
  spil: ['games', 'roleplay', 'boardgames', 'gamemaking'],
  gade: ['streetsport', 'skating', 'parkour', 'basket'],
  sy: ['crafts', 'sewing', 'knitting', 'cosplay'],
  teater: ['theatre', 'impro', 'backstage'],
  snakke: ['talk', 'language', 'reading'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type Interest = keyof typeof interests
export const isInterest = (text: string): text is Interest => Object.hasOwn(interests, text)

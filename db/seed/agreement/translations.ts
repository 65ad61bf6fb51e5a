import type { Tx } from './days.ts'
import { agreementIds, objectiveId } from './ids.ts'

const english = {
  health: {
    title_en: 'A better life with culture',
    name_en: 'A better life',
    name: 'Et bedre liv med kultur',
    goal_en:
      'To improve people’s quality of life, physical, mental and social, with culture that is made for it locally and regionally; and to train culture institutions and staff across sectors to create and run health-promoting work that starts from culture.',
    objectives: [
      'To build competence among those who work in the field',
      'To develop, try out and exchange courses',
      'To develop strategic partnerships in the field',
    ],
  },
  music: {
    title_en: 'Music',
    name_en: 'Music',
    name: 'Musik',
    goal_en: null,
    objectives: [
      'To develop coherent music events, concepts and efforts across municipalities, within chosen fields',
      'To have empowerment, communities and new meetings as the red thread through the activities',
      'To form a professional music community and network among the partners',
    ],
  },
  youth: {
    title_en: 'Young people',
    name_en: 'Young people',
    name: 'Unge',
    goal_en: null,
    objectives: [
      'To support young people’s own culture projects',
      'To make projects, spaces and opportunities visible and known',
      'To focus on young people outside the cultural communities',
      'To create networks across municipalities',
    ],
  },
} as const

/** Short names, and English titles and goals. */
export async function seedTranslations(tx: Tx): Promise<void> {
  for (const name of ['health', 'music', 'youth'] as const) {
    const { objectives, ...titles } = english[name]
    await tx.updateTable('agreement.focus_area').set(titles).where('id', '=', agreementIds[name]).execute()
    for (const [index, title_en] of objectives.entries()) {
      await tx
        .updateTable('agreement.objective')
        .set({ title_en })
        .where('id', '=', objectiveId(name, index + 1))
        .execute()
    }
  }
  await tx
    .updateTable('agreement.focus_area')
    .set(({ fn, ref, val }) => ({
      title_en: fn<string>('replace', [
        fn('replace', [ref('title'), val('Musik'), val('Music')]),
        val('Unge'),
        val('Young people'),
      ]),
    }))
    .where('agreement_id', '=', agreementIds.earlier)
    .execute()
}

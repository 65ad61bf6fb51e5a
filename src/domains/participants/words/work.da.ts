export const work = { title: 'Persondata' }

export const genres = {
  title: 'Genres',
  lead: 'Some arts have a house with their name on it. Others do not, and are here all the same.',
  description: 'What people do in the nine municipalities, also what has no house.',
  without: 'Without a house of their own',
  withHouse: 'With a house of their own',
  withoutText: 'No institution has them as its task. That is why they come first here.',
  counts: (communities: number, projects: number) =>
    [
      communities === 1 ? '1 community' : `${communities} communities`,
      ...(projects === 0 ? [] : [projects === 1 ? '1 project' : `${projects} projects`]),
    ].join(' · '),
  communities: 'Communities',
  projects: 'Projects',
  municipalities: 'Where they are strong',
  all: (name: string) => `All communities about ${name.toLowerCase()}`,
  emptyTitle: 'Somebody is missing here',
  emptyText: 'Nobody has written a community here yet. If you know one, tell your municipality.',
  emptyAction: 'See whom you can write to',
}

export const strengths = {
  title: 'Strengths',
  of: (name: string) => `What ${name} is good at`,
  lead: 'One sentence for each topic the municipality wants to be known for. Communities and projects follow by themselves.',
  municipality: 'Municipality',
  topics: 'Topics',
  edit: 'Write strengths',
  said: (genre: string) => `${genre}, in Danish`,
  saidEn: (genre: string) => `${genre}, in English`,
  hint: 'Leave the field empty if it is nothing special with you.',
  save: 'Save the strengths',
  saved: 'The strengths are saved.',
  both: 'Write it in both languages.',
  none: 'None yet',
  count: (count: number) => (count === 1 ? '1 topic' : `${count} topics`),
}

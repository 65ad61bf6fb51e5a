/** Every address of the room, in Danish; English ones are the same under `/en`. */
export const paths = {
  communities: () => '/faellesskaber',
  community: (slug: string) => `/faellesskaber/${slug}`,
  communityPoster: (slug: string) => `/faellesskaber/${slug}/plakat.svg`,
  communityPicture: (slug: string) => `/faellesskaber/${slug}/billede.png`,
  buddy: (slug: string) => `/faellesskaber/${slug}/foerste-gang`,
  buddyThanks: (slug: string) => `/faellesskaber/${slug}/foerste-gang/tak`,
  genres: () => '/genrer',
  genre: (slug: string) => `/genrer/${slug}`,

  workCommunities: () => '/arbejde/faellesskaber',
  newCommunity: () => '/arbejde/faellesskaber/nyt',
  workCommunity: (id: string) => `/arbejde/faellesskaber/${id}`,
  editCommunity: (id: string) => `/arbejde/faellesskaber/${id}/ret`,
  moveCommunity: (id: string, to: string) => `/arbejde/faellesskaber/${id}/tilstand/${to}`,
  agreeToBridge: (id: string) => `/arbejde/faellesskaber/${id}/kontakt`,
  askCoHost: (id: string) => `/arbejde/faellesskaber/${id}/medvaerter`,
  answerCoHost: (id: string, municipality: string) =>
    `/arbejde/faellesskaber/${id}/medvaerter/${municipality}`,
  strengths: () => '/arbejde/styrker',
  municipalityStrengths: (slug: string) => `/arbejde/styrker/${slug}`,
}

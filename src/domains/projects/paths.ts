/** Every address of the room, in Danish; English ones are the same under `/en`. */
export const paths = {
  wall: () => '/projekter',
  project: (slug: string) => `/projekter/${slug}`,
  poster: (slug: string) => `/projekter/${slug}/plakat.svg`,
  /** The poster as the picture shown when the page is shared; drawn by the room site. */
  sharePicture: (slug: string) => `/del/projekter/${slug}.png`,

  register: () => '/arbejde/projekter',
  registerFile: (kind: string) => `/arbejde/projekter/liste.${kind}`,
  propose: () => '/arbejde/projekter/ny',
  preview: () => '/arbejde/projekter/vis-tekst',
  limit: () => '/arbejde/projekter/graense',
  work: (id: string) => `/arbejde/projekter/${id}`,
  edit: (id: string) => `/arbejde/projekter/${id}/ret`,
  step: (id: string, step: string) => `/arbejde/projekter/${id}/skridt/${step}`,
  copy: (id: string) => `/arbejde/projekter/${id}/kopi`,
  answers: (id: string) => `/arbejde/projekter/${id}/behov`,
  leaders: (id: string) => `/arbejde/projekter/${id}/projektledere`,
  endLeader: (id: string, person: string) => `/arbejde/projekter/${id}/projektledere/${person}/afslut`,
  partners: (id: string) => `/arbejde/projekter/${id}/samarbejdspartnere`,
  partner: (id: string, organisation: string) =>
    `/arbejde/projekter/${id}/samarbejdspartnere/${organisation}`,
  dropPartner: (id: string, organisation: string) =>
    `/arbejde/projekter/${id}/samarbejdspartnere/${organisation}/fjern`,
  milestones: (id: string) => `/arbejde/projekter/${id}/milepaele`,
  milestone: (id: string, milestone: string) => `/arbejde/projekter/${id}/milepaele/${milestone}`,
  milestoneDone: (id: string, milestone: string) => `/arbejde/projekter/${id}/milepaele/${milestone}/naaet`,
  dropMilestone: (id: string, milestone: string) => `/arbejde/projekter/${id}/milepaele/${milestone}/fjern`,
  notes: (id: string) => `/arbejde/projekter/${id}/status`,
  note: (id: string, note: string) => `/arbejde/projekter/${id}/status/${note}`,
  files: (id: string) => `/arbejde/projekter/${id}/filer`,
  dropFile: (id: string, file: string) => `/arbejde/projekter/${id}/filer/${file}/fjern`,
  history: (id: string) => `/arbejde/projekter/${id}/historie`,

  needs: () => '/arbejde/behov',
  newNeed: () => '/arbejde/behov/nyt',
  need: (id: string) => `/arbejde/behov/${id}`,
  editNeed: (id: string) => `/arbejde/behov/${id}/ret`,
  second: (id: string) => `/arbejde/behov/${id}/stoet`,
  unsecond: (id: string) => `/arbejde/behov/${id}/stoet/tilbage`,
  withdrawNeed: (id: string) => `/arbejde/behov/${id}/traek-tilbage`,

  initiatives: () => '/arbejde/behov/initiativer',
  newInitiative: () => '/arbejde/behov/initiativer/nyt',
  initiative: (id: string) => `/arbejde/behov/initiativer/${id}`,
  editInitiative: (id: string) => `/arbejde/behov/initiativer/${id}/ret`,
}

import type { names as da } from './words-names.da.ts'

export const names = {
  states: {
    proposal: 'Proposal',
    assessed: 'Assessed',
    approved: 'Approved',
    running: 'Running',
    closed: 'Closed',
    rejected: 'Rejected',
    withdrawn: 'Withdrawn',
  },
  levels: { local: 'Local', regional: 'Regional', national: 'National' },
  senders: {
    peerToPeer: 'Peers to peers',
    municipality: 'The municipality',
    both: 'Peers and the municipality together',
    other: 'Another',
  },
  executors: { region: 'The culture region itself', others: 'Others' },
  reasons: {
    resources: 'Resources',
    criticalMass: 'Critical mass',
    competence: 'Competence',
    sharedNeed: 'Shared need',
  },
  corners: {
    youthSchool: 'Youth school or club',
    musicSchool: 'Music school',
    venue: 'Venue',
    musicActor: 'Outside music actor',
  },
  administrations: {
    culture: 'Culture',
    health: 'Health',
    employment: 'Employment',
    school: 'School',
    social: 'Social services',
  },
  paces: { asPlanned: 'Going as planned', needsAttention: 'Needs attention', stuck: 'Stuck' },
  artForms: {
    writing: 'Writing',
    music: 'Music',
    beats: 'Beats',
    song: 'Song',
    visualArt: 'Visual art',
    film: 'Film and photo',
    conversation: 'Conversation',
    workshop: 'Workshop',
    dance: 'Dance',
    streetSport: 'Street sport',
  },
} satisfies typeof da

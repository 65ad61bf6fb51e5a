import type { Bilingual } from '../../../../kernel/language.ts'
import type { CourseProperty, TimePoint } from '../rows/model.ts'
import type { MissingReason } from './model.ts'

const both = (da: string, en: string): Bilingual => ({ da, en })

const course: Readonly<Record<CourseProperty, Bilingual>> = {
  area: both('Indsatsområde', 'Focus area'),
  municipality: both('Kommune', 'Municipality'),
  institution: both('Sted', 'Institution'),
  model: both('Grundmodel', 'Course model'),
  targetGroup: both('Målgruppe', 'Target group'),
  level: both('Tilknytning til det bestående', 'Attachment to what is there already'),
  sender: both('Afsender', 'Sender'),
}

const background: Readonly<Record<string, Bilingual>> = {
  ageBand: both('Aldersgruppe', 'Age band'),
  gender: both('Køn', 'Gender'),
  livingAlone: both('Bor alene', 'Lives alone'),
  jobStatus: both('Tilknytning til arbejde', 'Attachment to work'),
  referral: both('Hvordan deltageren fandt forløbet', 'How the participant came to the course'),
  otherTreatment: both('Anden behandling samtidig', 'Other treatment at the same time'),
}

const waves: Readonly<Record<TimePoint, Bilingual>> = {
  waiting: both('ventelistemåling', 'while waiting'),
  before: both('før', 'before'),
  after: both('efter', 'after'),
  followup3: both('3 måneder efter', '3 months after'),
  followup6: both('6 måneder efter', '6 months after'),
}

/** What a missing code says. */
export const missingWords: Readonly<Record<MissingReason, Bilingual>> = {
  notAsked: both('Ikke spurgt', 'Not asked'),
  skipped: both('Ubesvaret', 'Not answered'),
  refused: both('Ønsker ikke at svare', 'Prefers not to say'),
  unreadable: both('Ulæseligt på papir', 'Unreadable on paper'),
  outsideWindow: both('Besvaret uden for perioden', 'Answered outside the window'),
  hidden: both('Skjult af hensyn til anonymitet', 'Hidden to keep people anonymous'),
}

/** The names of columns, for labels and codebooks. */
export const columnWords = {
  course,
  background,
  waves,
  person: both('Deltager (pseudonym)', 'Participant (pseudonym)'),
  courseId: both('Hold', 'Course'),
  courseWeeks: both('Forløbets længde i uger', 'Length of the course in weeks'),
  courseBegun: both(
    'Halvår for første mødegang (,5 er andet halvår)',
    'Half year of the first meeting (.5 is the second half)',
  ),
  merged: both('Øvrige (lagt sammen)', 'Others (merged)'),
} as const

import type { da } from './templates.da.ts'

/** The same sentences in English; a test compares names and numbers with the Danish ones. */
export const en = {
  change:
    'The {outcome} of the participants changed by {change} points on average (95% CI {low} to {high}; {pairs} {pairs|participant|participants} on {courses} {courses|course|courses}; {lost} did not answer at the end).',
  changeOfThoseWhoAnswered:
    'The {outcome} of the participants changed by {change} points on average (95% CI {low} to {high}; {pairs} {pairs|participant|participants} on {courses} {courses|course|courses}).',
  noComparison:
    'There is no comparison group. Part of the change may be because many people begin in a hard time and would have felt better anyway; on a reasonable assumption up to {expected} points.',
  noComparisonPlain:
    'There is no comparison group. Part of the change may be because many people begin in a hard time and would have felt better anyway.',
  undecided: 'The data neither show nor rule out a change that matters ({important} points).',
  belowImportant: 'The whole interval lies below the change people usually notice ({important} points).',
  aboveImportant:
    'The whole interval lies at or above the change people usually notice ({important} points).',
  senderUndecided:
    'The difference between youth-to-youth courses and municipal courses is {difference} points (95% CI {low} to {high}; {peerCourses} against {municipalCourses} courses). The data can neither show nor rule out a difference that matters (±{margin} points).',
  senderEquivalent:
    'The difference is {difference} points (90% CI {low} to {high}) and lies within ±{margin} points, chosen beforehand as negligible.',
  senderHigherPeer:
    'The change is {difference} points (95% CI {low} to {high}) higher in youth-to-youth courses. Participants and courses were not assigned by lot, so the difference may also be about who took part.',
  senderHigherMunicipal:
    'The change is {difference} points (95% CI {low} to {high}) higher in municipal courses. Participants and courses were not assigned by lot, so the difference may also be about who took part.',
  senderNegligible:
    'The difference is {difference} points (90% CI {low} to {high}). There is a difference, but it lies within ±{margin} points, chosen beforehand as negligible.',
  notByLot:
    'Participants and courses were not assigned by lot, so a difference could also be about who took part.',
  reach:
    'For one person it takes {threshold} points before a change is larger than the uncertainty of measuring. For a group {important} points are usually noticed. The one says nothing about the other.',
  pointsMean:
    'The mean went from {meanBefore} to {meanAfter} points. The scale has only seven steps, and many stand on the lowest: therefore the number on each step stands here, and the share with 7 or more above it.',
  pointsRounded: 'Counts are rounded to the nearest 5.',
  headPlace: 'The municipality among {others} others, which are not named',
  place:
    'The interval goes from {low} to {high} points. {reach} of the others lie in spans that it reaches into: from those the numbers cannot tell the municipality apart.',
  headPoints: 'How many stood on each step of loneliness?',
  pointsAlt: 'People on the seven steps of T-ILS, before and after, among {pairs} who answered both times',
  checksDisagree:
    'The three ways of calculating do not agree. So read the number with care: {change} points by the model, {means} points with one number for each course.',
  baselineDiffers:
    'The two kinds of courses began differently. Without allowing for that the difference is {raw} points, allowing for it {difference} points.',
  tooFew:
    'There are too few answers to say anything ({pairs} {pairs|pair|pairs} on {courses} {courses|course|courses}; at least 10 pairs on 2 courses are needed).',
  tooFewCourses:
    'There are too few courses to compare senders ({peerCourses} against {municipalCourses}; at least 4 of each kind are needed).',
  tooFewPlain: 'There are too few answers to say anything (at least 10 pairs on 2 courses are needed).',
  preliminary: 'Preliminary: there are fewer than 30 pairs.',
  hidden: 'Hidden to keep people anonymous.',
  loneliness:
    'The share who are severely lonely (T-ILS 7-9) went from {before} to {after} (difference {difference} percentage points, 95% CI {low} to {high}).',
  missing: '{lost} did not answer at the end. The numbers are only about those who answered both times.',
  missingFew:
    'Fewer than 5 did not answer at the end. The numbers are only about those who answered both times.',
  missingNone: 'Everybody who answered before answered after as well.',
  missingHarder:
    'Those who did not answer at the end had a harder start: {lostBaseline} against {keptBaseline} on {outcome}.',
  missingEasier:
    'Those who did not answer at the end had an easier start: {lostBaseline} against {keptBaseline} on {outcome}.',
  missingAlike:
    'Those who did not answer at the end began about like the others: {lostBaseline} against {keptBaseline} on {outcome}.',
  individual:
    'For each person: {improved} moved up by more than the uncertainty of measurement can explain, {deteriorated} down by more, and {unchanged} neither. The measurement is too uncertain to judge one person.',
  ceiling: '{share} were already at the best step of the scale. A change cannot be seen there.',
  floor: '{share} were at the worst step of the scale. A change cannot be seen there.',
  courseVariationUnclear: 'The variation between courses could not be told from zero.',
  detectable:
    'With {each} courses of each kind a difference of about {detectable} points can be seen. Today there are {peerCourses} and {municipalCourses}.',
  exploratory: 'Exploratory: several groups were looked at, so single numbers may stand out by chance.',
  simulated:
    'All numbers are simulated. They show what the page looks like and say nothing about real people.',
  changeAlt: 'Change in {outcome}: {change} points, interval {low} to {high}',
  differenceAlt:
    'Difference between youth-to-youth and municipality: {difference} points, interval {low} to {high}',
  lonelinessAlt: 'Share who are severely lonely: {before} before, {after} after',
  flowAlt: 'Number of people at each step, from {invited} invited to {answered} who answered after',
  headFlow: '{answered} of {asked} answered both before and after',
  headFlowAbout: 'About {answered} of {asked} answered both before and after',
  headFlowHidden: 'How many answered?',
  headLonelyFewer: 'Fewer said that they are very lonely',
  headLonelyMore: 'More said that they are very lonely',
  headLonelySame: 'As many said that they are very lonely',
  headLonelyFewerUnsure: 'Fewer said that they are very lonely. It may be chance',
  headLonelyMoreUnsure: 'More said that they are very lonely. It may be chance',
  headRose: '{Outcome} rose by {size} points. Why, the numbers cannot say',
  headFell: '{Outcome} fell by {size} points. Why, the numbers cannot say',
  headUnsure: '{Outcome}: whether it went up or down cannot be decided',
  headSenderUndecided: 'Youth-to-youth or the municipality? It cannot be decided',
  headSenderEquivalent: 'Youth-to-youth or the municipality? The difference is negligible at most',
  headSenderHigherPeer: 'The change is higher in youth-to-youth courses. Why, the numbers cannot say',
  headSenderHigherMunicipal: 'The change is higher in municipal courses. Why, the numbers cannot say',
  headSenderTooFew: 'Youth-to-youth or the municipality? There are too few courses yet',
  headTooFew: '{Outcome}: too few answers yet',
  headHidden: '{Outcome}: hidden to keep people anonymous',
} as const satisfies Record<keyof typeof da, string>

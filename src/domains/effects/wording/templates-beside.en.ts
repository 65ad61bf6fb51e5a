import type { beside as danish, registered as danishRegistered } from './templates-beside.da.ts'

/** The same sentences in English. */
export const beside = {
  waiting:
    'While they waited, the {outcome} of the participants changed by {overWaiting} points, on the course by {overCourse} points. Person by person that is {change} points more on the course (95% CI {low} to {high}; {pairs} {pairs|participant|participants} on {courses} {courses|course|courses}).',
  waitingNoSuchChange: 'The waiting time shows no such change.',
  waitingOpen: 'Whether the change is larger on the course than over the waiting time cannot be decided.',
  waitingMore: 'The waiting time shows a larger change for the better than the course.',
  headWaitingNoSuchChange: 'The waiting time shows no such change',
  headWaitingOpen: 'More than over the waiting time? That cannot be decided',
  headWaitingMore: 'The waiting time shows a larger change than the course',
  joint:
    'In one model of all answers, also of those who left on the way, the change since before is {change} points {when} (95% CI {low} to {high}).',
  jointRefused: 'One model of all times cannot be worked out from the answers there are.',
  jointSenders:
    'In the change since before, the difference between youth-to-youth courses and municipal courses is {difference} points {when} (95% CI {low} to {high}).',
  imputed:
    'With the missing answers filled in {sets} times from course and answers before, the change is {change} points (95% CI {low} to {high}). {missing} of what the number rests on is filled in.',
  imputedAgrees: 'It says the same as the main result.',
  imputedDiffers: 'It says something else than the main result, which should therefore be read with care.',
  reliability:
    'The questions about {outcome} hang together like this {when}: alpha {alpha} (95% CI {alphaLow} to {alphaHigh}), omega {omega} ({pairs} {pairs|participant|participants}).',
  reliabilityAlpha:
    'The questions about {outcome} hang together like this {when}: alpha {alpha} (95% CI {alphaLow} to {alphaHigh}; {pairs} {pairs|participant|participants}).',
  reliabilityNone:
    'The questions about {outcome} do not vary {when}. So nobody can see whether they hang together.',
  reliabilityFew: 'Fewer than 30 participants: the number is uncertain.',
  reliabilityNegative: 'Alpha is negative: a question is turned round. That is an error to be found.',
  measuredReliability:
    'The uncertainty of measuring one person is worked out from the answers here (alpha {alpha}). That makes the threshold too small.',
  publishedReliability:
    'The uncertainty of measuring one person is taken from the literature (alpha {alpha}). That makes the threshold too small.',
  individualLonely:
    'Person by person: {improved} answered less lonely than the uncertainty of measuring can explain, {deteriorated} more lonely, and {unchanged} neither. The measurement is too uncertain to judge one person.',
  permutation:
    'Had the senders been allotted to the same courses in the other possible ways, the difference between course means would be at least as large in {share} of them (difference {difference} points, 95% CI {low} to {high}; {allocations} allotments).',
  permutationRare:
    'Had the senders been allotted to the same courses in the other possible ways, the difference between course means would be at least as large in fewer than 1% of them (difference {difference} points, 95% CI {low} to {high}; {allocations} allotments).',
  permutationDrawn: 'There are too many allotments to look at them all; they were drawn by chance.',
  perceived:
    'By whom participants saw behind the course, the difference is {difference} points (95% CI {low} to {high}; {peerPairs} against {municipalPairs} participants).',
  perceivedAsMeant: 'About {share} of those who answered this saw the sender that was meant.',
  perceivedAgrees: 'The answer is the same as by the sender that was meant.',
  perceivedDiffers: 'The answer is another than by the sender that was meant.',
  perceivedNoModel:
    'The difference by whom participants saw behind the course cannot be worked out from the answers there are.',
  judgedPrimary: 'The two main outcomes are judged together (Holm).',
  comparison:
    'The change is {change} points larger on the courses than in {against} (95% CI {low} to {high}; {onCourses} against {againstCourses} courses, {pairs} against {againstPairs} participants).',
  comparisonTooFew:
    'There are too few answers to compare ({pairs} against {againstPairs} participants on {onCourses} against {againstCourses} courses; at least 10 on 2 courses are needed on both sides).',
  comparisonOpen: 'Whether the change is larger on the courses cannot be decided.',
  comparisonLost: 'At the end about {lost} were missing on the courses and {lostAgainst} in {against}.',
  comparisonDisagree:
    'The three ways of calculating do not agree: {change} points by the model, {means} points with one number for each course.',
  comparisonNotByLot: 'Neither participants nor courses were assigned by lot.',
  headComparison: 'The change is {size} points larger on the courses than in {against}',
  headComparisonLess: 'The change is {size} points smaller on the courses than in {against}',
  headComparisonOpen: 'More than in {against}? That cannot be decided',
  headComparisonTooFew: 'There are too few answers to compare',
} as const satisfies Record<keyof typeof danish, string>

export const registered = {
  headStrong: 'A planned comparison shows an effect of {size} points',
  strong:
    'The comparison was planned before anybody saw the answers, and the whole interval lies at or above the change people usually notice ({important} points). That is as near as these numbers come to an effect of taking part.',
} as const satisfies Record<keyof typeof danishRegistered, string>

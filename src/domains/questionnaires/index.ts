export { answering } from './answering/room.ts'
export type { Informer } from './fhir/addresses.ts'
export { isAcceptable, responseProblems } from './fhir/checking/response.ts'
export { questionnaireOf } from './fhir/questionnaire.ts'
export { responseOf } from './fhir/response.ts'
export type {
  Answer,
  Answers,
  Band,
  Choice,
  Instrument,
  Item,
  MissingReason,
  QuestionInstrument,
  ResponseSet,
  ScaleDefinition,
  ScaleInstrument,
  Scores,
  Wording,
} from './instruments/model.ts'
export { missingReasons } from './instruments/model.ts'
export { instrumentNamed } from './instruments/shelf.ts'
export type { Said } from './instruments/wording.ts'
export { languagesOf, questionOf, responseSetOf, said } from './instruments/wording.ts'
export { questionnaires } from './room.ts'
export { bandOf, bandSpans, mainScale } from './scoring/bands.ts'
export { codesOf, isCodeOf, scoreOf, scoringVersion } from './scoring/score.ts'
export { instrumentShown, usableInstruments } from './usable.ts'

/** `fatal`: not the shape the questionnaire asks for. `error`: a rule is broken. `warning`: may be right, look. */
export type Severity = 'fatal' | 'error' | 'warning'

/** One thing wrong with a response, where it is, in plain English for a log. */
export interface ResponseProblem {
  readonly severity: Severity
  readonly at: string
  readonly text: string
}

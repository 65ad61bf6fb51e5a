/** Told in the transaction in which it happens; rooms above may act on it. Days are ISO texts. */
export interface AgreementEvents {
  /** A text version was adopted; its focus areas and objectives are those of the agreement now. */
  readonly 'agreement.textAdopted': {
    readonly agreementId: string
    readonly textVersionId: string
    readonly decisionId: string
  }
  readonly 'agreement.enteredIntoForce': { readonly agreementId: string; readonly on: string }
  readonly 'agreement.extended': {
    readonly agreementId: string
    readonly to: string
    readonly decisionId: string
  }
  readonly 'agreement.closed': { readonly agreementId: string; readonly on: string }
}

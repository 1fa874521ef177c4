/** An error that is a sentence for people: what happened, which rule, what to do. It is shown without a stack. */
export class Said extends Error {
  override readonly name: string = 'Said'
}

/** An error that is a sentence for people: what happened, which rule, what to do. It is shown without a stack. */
export class Said extends Error {
  override readonly name: string = 'Said'
  /** Which part of a form it speaks of, where it speaks of one. */
  readonly field: string | undefined
  constructor(says: string, { field, ...options }: ErrorOptions & { readonly field?: string } = {}) {
    super(says, options)
    this.field = field
  }
}
/** Somebody else acted first, or the number is taken: nothing was done. */
export class Outrun extends Said {
  override readonly name = 'Outrun'
}

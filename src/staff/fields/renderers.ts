/** One renderer per kind of field. A new kind begins here. */
import type { FieldKind } from '../../define/index.ts'
import { ChoiceInput } from './choice.tsx'
import { CreditCodeInput } from './credit-code.tsx'
import { DayInput } from './day.tsx'
import type { Renderer } from './field.ts'
import { FilesInput } from './files.tsx'
import { FlagInput } from './flag.tsx'
import { LongTextInput } from './long-text.tsx'
import { MoneyInput } from './money.tsx'
import { NamesInput } from './names.tsx'
import { IntegerInput, NumberInput } from './number.tsx'
import { OpenChoiceInput } from './open-choice.tsx'
import { ReferenceInput } from './reference.tsx'
import { ReferencesInput } from './references.tsx'
import { TextInput } from './text.tsx'
import { YearInput } from './year.tsx'

export const renderers: Readonly<Record<FieldKind, Renderer<any>>> = {
  text: TextInput,
  longText: LongTextInput,
  names: NamesInput,
  day: DayInput,
  year: YearInput,
  choice: ChoiceInput,
  openChoice: OpenChoiceInput,
  flag: FlagInput,
  integer: IntegerInput,
  number: NumberInput,
  money: MoneyInput,
  creditCode: CreditCodeInput,
  reference: ReferenceInput,
  references: ReferencesInput,
  files: FilesInput,
}

/** 当事人: whom a case is about. The name of an enterprise is public, that of a person is sealed. */
import { confidential, creditCode, optional, text } from '../../define/index.ts'

export const party = {
  company: optional(text('企业名称')),
  person: optional(confidential(text('当事人姓名'))),
  code: optional(creditCode('统一社会信用代码')),
} as const

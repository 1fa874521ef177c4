/** What the lives of requests have in common. */
export const application = {
  number: 'YSQ2025001',
  applicant: '李某',
  kind: 'person',
  identity: '居民身份证',
  contact: '某市某路1号',
  way: 'mail',
  wanted: '2022年度技术改造专项资金分配结果',
  form: '纸质',
}
export const remedies = '自收到本答复之日起六十日内，可以先向省人民政府申请行政复议'
export const apply = ['apply', '2025-03-03', application] as const
export const receive = ['receive', '2025-03-03', {}] as const
export const consultThirdParty = ['consultThirdParty', '2025-03-05', { thirdParty: '某公司' }] as const
export const replied = (on: string, data: Record<string, unknown>) => ['reply', on, data] as const

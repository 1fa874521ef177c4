/** 行政规范性文件台账: the register of normative documents and the figures that count them. */
import { type Day, defineIndicator, defineRegister, toConfirm, yearOf } from '../../define/index.ts'
import { normativeDocument } from './normative-document.ts'
import { business, cleanup, inForce } from './normative-law.ts'
import { validUntil } from './normative-validity.ts'

export const normativeDocuments = defineRegister(normativeDocument, {
  id: 'normative-documents',
  title: '行政规范性文件台账',
  readers: 'public',
  also: ['规范性文件台账', '规范性文件制发台账', '规范性文件登记簿', '行政规范性文件管理台账'],
  basis: business(64),
  columns: [
    { at: 'draft.title', also: ['文件标题', '规范性文件名称', '名称', '标题', '文件', '规范性文件标题'] },
    { at: 'promulgate.documentNumber', also: ['发文字号', '发文文号', '文件文号', '字号', '文件字号', '发文号'] },
    { at: 'register.number', also: ['统一登记号', '登记编号', '规范性文件登记号', '统一编号', '规范性文件编号', '统一登记编号', '三统一登记号'] },
    { at: 'draft.office', also: ['起草单位', '承办处室', '承办单位', '处室'] },
    { at: 'draft.on', also: ['起草时间', '立项日期', '启动日期'] },
    {
      at: 'consult.on',
      also: ['征求意见日期', '公开征求意见时间', '征求意见时间', '公开征求意见开始日期', '公开征求意见开始时间', '公开征求意见起始日期', '征求公众意见日期'],
    },
    { at: 'reviewCompetition.on', also: ['公平竞争审查时间'] },
    { at: 'reviewLegality.on', also: ['合法性审核时间', '合法性审查日期', '审核日期', '法制审核日期', '审核时间', '合法性审核完成日期'] },
    {
      at: 'deliberate.on',
      also: ['集体审议时间', '审议日期', '集体讨论日期', '集体讨论决定日期', '集体审议决定日期', '会议审议日期', '厅务会审议日期', '集体讨论审议日期'],
    },
    { at: 'sign.on', also: ['签发时间'] },
    {
      at: 'promulgate.on',
      also: ['印发时间', '公布日期', '发布日期', '制发日期', '发文日期', '成文日期', '公布时间', '发布时间', '印发公布日期', '文件印发日期'],
    },
    { at: 'promulgate.effectiveOn', also: ['施行时间', '生效日期', '实施日期'] },
    { at: 'promulgate.validUntil', also: ['有效期', '有效期截止日期', '有效期届满日期', '有效期限', '截止日期', '有效期截止'] },
    { at: 'interpret.on', also: ['解读时间'] },
    { at: 'file.on', also: ['备案日期', '报备时间', '备案时间', '报送备案日期', '报送备案时间', '备案报送日期', '报备案日期'] },
    {
      title: '失效日期',
      at: ['repeal.on', 'declareVoid.on', 'expire.on', 'partlyRepeal.on'],
      also: ['失效时间', '废止日期', '废止时间', '废止失效日期', '终止日期'],
    },
    {
      title: '失效方式',
      takes: {
        repeal: ['废止', '已废止', '予以废止', '明令废止', '同时废止', '公布废止'],
        declareVoid: ['宣布失效', '已宣布失效', '宣告失效', '公告失效', '公布失效', '清理失效'],
        expire: [
          '有效期届满',
          '有效期届满失效',
          '届满失效',
          '有效期满',
          '有效期满失效',
          '期满失效',
          '到期失效',
          '到期',
          '自动失效',
          '自然失效',
          '期限届满',
          '有效期届满自动失效',
          '有效期届满自然失效',
          '届满自动失效',
        ],
        partlyRepeal: ['部分废止', '部分失效'],
      },
      also: ['失效原因', '失效情形', '废止方式', '失效类型', '失效形式', '废止失效方式'],
    },
  ],
  assume: {
    // Ledgers tell the number, not the day it was given: with publication; of a draft, with the last step that they know.
    register: (f) =>
      f['register'] && (f['promulgate']?.on ?? f['sign']?.on ?? f['deliberate']?.on ?? f['reviewLegality']?.on ?? f['consult']?.on ?? f['draft']?.on),
    // A document takes effect on the day that it states, yet never before it is published.
    takeEffect: (f) => {
      const [on, stated] = [f['promulgate']?.on, f['promulgate']?.['effectiveOn'] as Day | undefined]
      return on !== undefined && stated !== undefined && stated < on ? on : on && stated
    },
    // A term that is over ended on the day that the document states.
    expire: (f) => f['expire'] && f['promulgate']?.['validUntil'],
  },
})
export const normativeIssued = defineIndicator(normativeDocument, {
  id: 'normative.issued',
  title: '印发行政规范性文件',
  unit: '件',
  basis: business(64),
  definition: '印发（公布）日期在本年的行政规范性文件件数',
  includes: (c, year) => c.promulgate !== undefined && yearOf(c.promulgate.on) === year,
})
export const normativeInForce = defineIndicator(normativeDocument, {
  id: 'normative.in-force',
  title: '现行有效的行政规范性文件',
  unit: '件',
  basis: business(64),
  definition: '12月31日已经施行、没有废止、没有宣布失效、有效期没有届满的行政规范性文件件数',
  includes: (c, year) => (inForce as readonly string[]).includes(c.state) && (validUntil(c) ?? `${year}-12-31`) >= `${year}-12-31`,
})
export const normativeRepealed = defineIndicator(normativeDocument, {
  id: 'normative.repealed',
  title: '清理废止行政规范性文件',
  unit: '件',
  basis: toConfirm(cleanup(14)),
  definition: '本年废止或者宣布失效的行政规范性文件件数；有效期届满的、部分废止的不计',
  includes: (c, year) => {
    const end = c.repeal ?? c.declareVoid
    return end !== undefined && yearOf(end.on) === year
  },
})

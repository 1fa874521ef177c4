/** Lives of powers delegated. */
import { defineJourneys } from '../../define/index.ts'
import { delegation } from './delegation.ts'

const entrusted = {
  item: '民用爆炸物品销售许可',
  kind: 'license',
  manner: 'entrust',
  recipient: '青岛市工业和信息化局',
  recipientKind: 'organ',
  document: '鲁工信法〔2023〕20号',
  legalBasis: '《民用爆炸物品安全管理条例》',
}
const fine = { ...entrusted, item: '违反盐业管理规定的处罚', kind: 'penalty', until: '2025-12-31' }
export const delegationJourneys = defineJourneys(delegation, [
  {
    tells: '委托行政机关实施许可，公告，评估，后收回',
    acts: [
      ['delegate', '2022-01-18', entrusted],
      ['announce', '2022-01-20', { link: '门户网站公告' }],
      ['evaluate', '2023-01-18', { capable: true, report: '承接情况良好' }],
      ['end', '2023-06-30', { reasons: '事项取消' }],
    ],
    ends: { state: 'ended' },
  },
  {
    tells: '行政强制措施不能委托',
    acts: [['delegate', '2022-01-18', { ...entrusted, kind: 'coercion', item: '查封违法生产场所' }]],
    ends: { refused: '行政强制措施不得委托' },
  },
  {
    tells: '许可不能委托给事业单位',
    acts: [['delegate', '2022-01-18', { ...entrusted, recipientKind: 'organisation' }]],
    ends: { refused: '行政许可只能委托其他行政机关实施' },
  },
  {
    tells: '没有写明承接主体性质的，提醒',
    acts: [['delegate', '2022-01-18', { ...entrusted, recipientKind: undefined }]],
    ends: { state: 'inForce', warned: '委托实施行政许可以前，应当确认承接主体是行政机关' },
  },
  {
    tells: '处罚不能委托给企业',
    acts: [['delegate', '2022-01-18', { ...fine, recipientKind: 'other' }]],
    ends: { refused: '行政处罚只能委托行政机关或者符合条件的管理公共事务的组织实施' },
  },
  {
    tells: '没有法律、法规、规章依据的，不能委托',
    acts: [['delegate', '2022-01-18', { ...entrusted, legalBasis: undefined }]],
    ends: { refused: '委托实施行政许可、行政处罚应当有法律、法规、规章依据' },
  },
  {
    tells: '没有期限的委托书，不能委托处罚',
    acts: [['delegate', '2022-01-18', { ...fine, until: undefined }]],
    ends: { refused: '委托实施行政处罚应当有书面委托书，载明事项、权限、期限' },
  },
  { tells: '受委托的不能再委托', acts: [['delegate', '2022-01-18', { ...entrusted, again: true }]], ends: { refused: '受委托的机关、组织不得再委托' } },
  {
    tells: '委托处罚，期限届满终止；监督中没有纠正的，提醒',
    acts: [
      ['delegate', '2022-01-18', { ...fine, answerable: 'delegating' }],
      ['supervise', '2022-09-01', { found: '案卷不全', corrected: false }],
    ],
    ends: { state: 'inForce', warned: '监督中发现的问题应当纠正', due: { term: '2025-12-31' } },
  },
  {
    tells: '委托的，不能由承接机关承担责任',
    acts: [['delegate', '2022-01-18', { ...entrusted, answerable: 'receiving' }]],
    ends: { refused: '委托实施行政许可的，由委托机关对行为的后果承担法律责任' },
  },
  {
    tells: '委托处罚的，也不能由承接机关承担责任',
    acts: [['delegate', '2022-01-18', { ...fine, answerable: 'receiving' }]],
    ends: { refused: '委托实施行政处罚的，由委托机关对行为的后果承担法律责任' },
  },
  {
    tells: '处罚权不经省级决定，不能下放乡镇',
    acts: [['delegate', '2022-01-18', { ...fine, manner: 'transfer', recipientKind: 'township' }]],
    ends: { refused: '行政处罚权下放乡镇人民政府、街道办事处的，由省、自治区、直辖市决定并公布' },
  },
  {
    tells: '不能有效承接的，评估时提醒',
    acts: [
      ['delegate', '2022-01-18', fine],
      ['evaluate', '2023-01-18', { capable: false, report: '没有执法人员' }],
    ],
    ends: { state: 'inForce', warned: '不能有效承接的，应当终止委托下放' },
  },
])

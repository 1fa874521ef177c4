/** 答复类型: how a request can end, in the groups and the order of the yearly table; one request ends in one way. */

/** `countedWith` names the row that counts an answer which the table doesn't list; `coarse` answers say only the group; `row` is the table's own wording. */
export const answers = {
  disclosed: { title: '予以公开', group: '予以公开', also: ['公开', '同意公开', '全部公开', '已公开', '提供', '予以提供'] },
  alreadyPublic: {
    title: '告知主动公开获取途径',
    group: '予以公开',
    countedWith: 'disclosed',
    also: ['已主动公开', '属于主动公开范围', '属于主动公开', '告知已主动公开', '已主动公开告知获取途径', '告知获取方式和途径', '告知获取途径'],
  },
  partlyDisclosed: {
    title: '部分公开',
    group: '部分公开',
    row: '部分公开（区分处理的，只计这一情形，不计其他情形）',
    also: ['部分予以公开', '予以部分公开', '区分处理', '部分公开部分不予公开'],
  },

  stateSecret: { title: '属于国家秘密', group: '不予公开', also: ['国家秘密', '涉及国家秘密', '涉密', '不予公开（国家秘密）'] },
  otherwiseForbidden: {
    title: '其他法律行政法规禁止公开',
    group: '不予公开',
    also: ['法律行政法规禁止公开', '其他法律、行政法规禁止公开', '法律、行政法规禁止公开'],
  },
  publicSafety: {
    title: '危及“三安全一稳定”',
    group: '不予公开',
    also: ['危及三安全一稳定', '“三安全一稳定”', '三安全一稳定', '可能危及国家安全、公共安全、经济安全、社会稳定'],
  },
  thirdPartyRights: {
    title: '保护第三方合法权益',
    group: '不予公开',
    also: ['涉及第三方合法权益', '损害第三方合法权益', '涉及商业秘密', '商业秘密', '个人隐私', '涉及个人隐私', '涉及商业秘密、个人隐私'],
  },
  internalAffairs: { title: '属于三类内部事务信息', group: '不予公开', also: ['三类内部事务信息', '内部事务信息', '属于内部事务信息', '内部信息'] },
  deliberative: { title: '属于四类过程性信息', group: '不予公开', also: ['四类过程性信息', '过程性信息', '属于过程性信息'] },
  enforcementFile: { title: '属于行政执法案卷', group: '不予公开', also: ['行政执法案卷', '行政执法案卷信息', '属于行政执法案卷信息', '执法案卷'] },
  specialInquiry: { title: '属于行政查询事项', group: '不予公开', also: ['行政查询事项', '行政查询', '告知依照有关法律行政法规办理', '另有规定的信息查询'] },
  withheld: { title: '不予公开', group: '不予公开', coarse: true, also: ['不公开', '不同意公开', '依法不予公开', '不予提供'] },

  notHeld: {
    title: '本机关不掌握相关政府信息',
    group: '无法提供',
    also: ['不掌握相关政府信息', '本机关不掌握', '不掌握', '政府信息不存在', '信息不存在', '不存在', '所申请信息不存在', '告知不存在'],
  },
  otherOrgan: {
    title: '告知不属于本机关公开',
    group: '无法提供',
    countedWith: 'notHeld',
    also: [
      '不属于本机关公开',
      '非本机关',
      '告知非本机关',
      '非本机关职责',
      '非本机关负责公开',
      '不属于本机关负责公开',
      '不属于本机关',
      '不属于本行政机关公开',
      '不属本机关公开',
    ],
  },
  needsMaking: {
    title: '没有现成信息需要另行制作',
    group: '无法提供',
    also: ['需要另行制作', '没有现成信息', '需另行制作', '需要加工分析', '需要加工、分析', '需要汇总加工'],
  },
  stillUnclear: { title: '补正后申请内容仍不明确', group: '无法提供', also: ['补正后仍不明确', '申请内容不明确', '内容不明确', '补正后申请内容仍不明确的'] },
  unavailable: { title: '无法提供', group: '无法提供', coarse: true, also: ['不能提供', '无法公开'] },

  petition: {
    title: '信访举报投诉类申请',
    group: '不予处理',
    also: ['信访举报投诉', '信访、举报、投诉类申请', '信访投诉举报类申请', '信访类申请', '投诉举报', '不作为政府信息公开申请处理'],
  },
  repeated: { title: '重复申请', group: '不予处理', also: ['重复', '不予重复处理', '告知不予重复处理', '不予重复答复'] },
  publication: { title: '要求提供公开出版物', group: '不予处理', also: ['公开出版物', '提供公开出版物'] },
  excessive: { title: '无正当理由大量反复申请', group: '不予处理', also: ['大量反复申请', '无正当理由大量申请', '数量频次明显超过合理范围', '超过合理范围'] },
  reconfirmation: {
    title: '要求行政机关确认或重新出具已获取信息',
    group: '不予处理',
    also: ['要求确认或重新出具已获取信息', '要求行政机关确认或者重新出具已获取信息', '确认或重新出具已获取信息'],
  },
  notProcessed: { title: '不予处理', group: '不予处理', coarse: true, also: ['不处理', '不予受理'] },

  abandoned: {
    title: '申请人无正当理由逾期不补正',
    group: '其他处理',
    row: '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    also: ['逾期不补正', '逾期未补正', '视为放弃申请', '视为放弃', '申请人逾期不补正', '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'],
  },
  feeUnpaid: {
    title: '申请人逾期未按收费通知要求缴纳费用',
    group: '其他处理',
    row: '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    also: ['逾期未缴费', '逾期不缴费', '逾期未缴纳费用', '申请人逾期未缴费', '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'],
  },
  other: { title: '其他', group: '其他处理', also: ['其他处理', '其它', '其它处理', '其他情形', '终止办理'] },
} as const

type Answer = keyof typeof answers
export const groupOf = (answer: Answer) => answers[answer].group
export const discloses = (answer: Answer) => groupOf(answer) === '予以公开' || groupOf(answer) === '部分公开'
/** Articles 14 to 16: reconsideration comes before a lawsuit. Special inquiries are counted with them, but rest on article 36. */
export const withholds = (answer: Answer) => groupOf(answer) === '不予公开' && answer !== 'specialInquiry'

/** 申请人类型 of the yearly table, and 法人 for ledgers that don't say which. */
export const applicantKinds = {
  person: { title: '自然人', also: ['公民', '个人', '公民个人', '居民', '村民', '群众'] },
  business: { title: '商业企业', also: ['企业', '公司', '企业法人', '营利法人', '工商企业', '个体工商户', '个体户'] },
  research: { title: '科研机构', also: ['科研院所', '科研单位', '高校', '高等院校', '学校'] },
  nonProfit: { title: '社会公益组织', also: ['公益组织', '社会组织', '社会团体', '社团', '协会', '行业协会', '基金会', '社会服务机构'] },
  legalService: { title: '法律服务机构', also: ['律师事务所', '律所', '法律服务所', '公证机构'] },
  otherOrganization: { title: '其他', also: ['其它', '其他组织', '非法人组织', '事业单位', '机关', '行政机关', '村委会', '居委会', '媒体'] },
  organization: {
    title: '法人',
    also: ['法人或其他组织', '法人或者其他组织', '法人和其他组织', '法人及其他组织', '法人、其他组织', '法人其他组织', '单位', '组织'],
  },
} as const

/** 公开征求意见: what it rests on, from which day, and for which documents. */
import { law } from '../../define/index.ts'

export const business = law('business-environment-regulation', '优化营商环境条例')
export const decisions = law('major-decision-regulation', '重大行政决策程序暂行条例')
export const rules = law('rules-procedure-regulation', '规章制定程序条例')
export const local = law('sd-local-legislation', '山东省地方立法条例')
export const management = law('gbf-2018-37', '关于加强行政规范性文件制定和监督管理工作的通知')
/** The days from which 优化营商环境条例 and 重大行政决策程序暂行条例 apply. */
export const businessFrom = '2020-01-01'
export const decisionsFrom = '2019-09-01'
export const channels = {
  website: { title: '门户网站', also: ['网站', '网上', '网络'] },
  newspaper: { title: '报纸' },
  wechat: { title: '政务新媒体', also: ['微信公众号', '公众号'] },
  meeting: { title: '座谈会' },
  letter: { title: '来信', also: ['信函', '电子邮件', '邮件'] },
}
/** What the thirty days of 优化营商环境条例 are given for. */
export const forMarketPlayers = { 'publish.kind': ['normative', 'rule'], 'publish.marketPlayers': true } as const

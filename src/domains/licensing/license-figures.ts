/** 行政许可证件的统计: what the yearly report counts of the acts that follow a licence through its life. */
import { defineIndicator, law, yearOf, type Citation } from '../../define/index.ts'
import { license } from './license.ts'

const licensing = law('admin-license-law', '中华人民共和国行政许可法')
const penalty = law('admin-penalty-law', '中华人民共和国行政处罚法')

/** Licences for which one of the steps was taken in the year; one that was changed twice counts once. */
const counted = (id: string, title: string, basis: Citation, ...steps: string[]) =>
  defineIndicator(license, {
    id,
    title: `${title}行政许可证件`,
    unit: '件',
    basis,
    definition: `本年${title}的行政许可证件数，同一证件只计一件`,
    includes: (c, year) => c.log.some((a) => steps.includes(a.step) && yearOf(a.on) === year),
  })

export const licensesInForce = defineIndicator(license, {
  id: 'licenses.in-force',
  title: '年底有效的行政许可证件',
  unit: '件',
  basis: licensing(39),
  definition: '12月31日有效的行政许可证件数，延续审查中的计入',
  includes: (c) => c.state === 'inForce' || c.state === 'renewing',
})
export const licensesIssued = counted('licenses.issued', '颁发', licensing(39), 'issue')
export const licensesChanged = counted('licenses.changed', '变更', licensing(49), 'change')
export const licensesRenewed = counted('licenses.renewed', '延续', licensing(50), 'renew', 'deemRenewed')
export const licensesWithdrawn = counted('licenses.withdrawn', '撤回', licensing(8), 'withdraw')
export const licensesRevoked = counted('licenses.revoked', '撤销', licensing(69), 'revoke')
export const licensesRescinded = counted('licenses.rescinded', '吊销', penalty(9), 'rescind')
export const licensesCancelled = counted('licenses.cancelled', '注销', licensing(70), 'cancel')

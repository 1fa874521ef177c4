/** 信访来源: by which way a matter came, and which ways lead here directly. */

export const sources = {
  educationOffice: {
    title: '主题教育办公室',
    also: [
      '主题教育办',
      '省委主题教育办公室',
      '主题教育领导小组办公室',
      '省委主题教育领导小组办公室',
      '主题教育办公室交办',
      '省委主题教育办',
      '省主题教育办公室',
      '省主题教育办',
      '主题教育办交办',
      '主题教育领导小组办公室交办',
      '省委主题教育办公室交办',
      '主题教育办公室转办',
    ],
  },
  petitionBureau: { title: '省信访局', also: ['信访局', '省信访局转送', '省信访局交办', '国家信访局'] },
  letter: { title: '来信', also: ['群众来信', '信函', '写信'] },
  visit: { title: '来访', also: ['走访', '群众来访', '上访'] },
  online: { title: '网上信访', also: ['网信', '网上', '网络', '信访平台'] },
  phone: { title: '电话', also: ['来电', '热线', '12345热线'] },
}
/** Ways in which a matter is raised with this agency itself; what came by another way was passed on to it. */
export const direct: ReadonlySet<string> = new Set(['letter', 'visit', 'online', 'phone'])

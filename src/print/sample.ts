/** A made-up document that has every element, on which the printers are tested. */
import type { OfficialDocument, Run } from './document.ts'

const figure = (id: string, text: string): Run => ({ text, figure: { id, href: `https://example.gov.cn/figures/${id}` } })

export const sample: OfficialDocument = {
  title: '某省工业和信息化厅关于2023年度法治政府建设情况的报告',
  redHead: '某省工业和信息化厅文件',
  number: '某工信法〔2024〕3号',
  signer: '李某某',
  issuer: '某省工业和信息化厅',
  addressee: '某省人民政府',
  date: '2024-03-01',
  blocks: [
    {
      kind: 'paragraph',
      runs: [{ text: '按照《法治政府建设与责任落实督察工作规定》有关要求，现将我厅2023年度推进法治政府建设的情况报告如下。' }],
    },
    { kind: 'heading', level: 1, runs: [{ text: '一、主要工作和成效' }] },
    {
      kind: 'heading',
      level: 2,
      runs: [{ text: '（一）依法履行职责。' }],
      body: [
        { text: '全年办理行政许可' },
        figure('licensing.decided', '289'),
        { text: '件，每一件都能从登记簿中查到受理、审查、决定的日期和经办人。' },
        { text: '简化办事材料。', bold: true },
        { text: '对' },
        figure('certification.commitment', '7'),
        { text: '个证明事项实行告知承诺，申请人书面承诺后不再提交证明。' },
      ],
    },
    { kind: 'heading', level: 2, runs: [{ text: '（二）公开透明办事' }] },
    {
      kind: 'paragraph',
      runs: [
        { text: '收到政府信息公开申请' },
        figure('disclosure.requests', '21'),
        {
          text: '件，均在法定期限内答复；没有一件因逾期被投诉。公开的“办事指南”写明了条件、材料、时限和收费，群众看得懂、算得清、找得到人。',
        },
      ],
    },
    { kind: 'heading', level: 3, runs: [{ text: '1.先从难处做起' }] },
    {
      kind: 'list',
      items: [
        [{ text: '把窗口反映最多的问题列成清单，逐项写明由谁办、何时办完；' }],
        [{ text: '清单每月更新一次，办完的划去，办不完的说明原因和下一步打算；' }],
        [{ text: '清单向办事群众公开，由他们评价是不是真的办好了。' }],
      ],
    },
    { kind: 'heading', level: 4, runs: [{ text: '（1）以数据为准' }] },
    {
      kind: 'paragraph',
      runs: [
        {
          text: '报告中的每个数字都由登记簿逐件相加得出，不从别的数字推算。数字有变动的，另页列明变动前后的数值、变动的原因和批准的人，原来的数字仍然可以查到。',
        },
      ],
    },
    {
      kind: 'table',
      caption: '表1　主要数据与上年比较',
      columns: [{ title: '事项' }, { title: '2022年', align: 'right' }, { title: '2023年', align: 'right' }, { title: '说明' }],
      rows: [
        ['行政许可决定（件）', '264', [figure('licensing.decided', '289')], '准予和不予许可合计'],
        ['政府信息公开申请（件）', '18', [figure('disclosure.requests', '21')], '当年收到，不含上年结转'],
        ['公平竞争审查（件）', '52', '60', '当年作出审查结论'],
      ],
    },
    { kind: 'heading', level: 1, runs: [{ text: '二、存在的不足' }] },
    ...['登记不够及时', '说理不够充分', '回访不够经常'].map((fault) => ({
      kind: 'paragraph' as const,
      runs: [
        {
          text: `${fault}。少数处室习惯于年底集中补记，经办人换岗以后，当时为什么这样办、依据哪一条、听取过谁的意见，往往只能靠回忆。这样写出来的材料看上去完整，经不起逐件核对，也不便于后来的同志接着办。我们把这个问题单独列出来，是因为它比数字的大小更要紧：数字可以再算，经过一旦没有记下来，就再也找不回来了。`,
        },
      ],
    })),
    { kind: 'heading', level: 1, runs: [{ text: '三、下一步打算' }] },
    { kind: 'paragraph', runs: [{ text: '当天的事当天记，记下的事人人可查。到今年年底，凡是对外公布的数字，都可以由任何人逐件数一遍。' }] },
  ],
  attachments: [
    {
      title: '主要数据来源说明',
      blocks: [
        { kind: 'paragraph', runs: [{ text: '本说明逐项列出报告所用数据的登记簿、统计口径和取数日期，供核对使用。' }] },
        {
          kind: 'table',
          columns: [{ title: '序号' }, { title: '数据' }, { title: '登记簿' }, { title: '口径' }],
          rows: Array.from({ length: 40 }, (_, i) => [
            String(i + 1),
            `第${i + 1}项数据`,
            '行政许可登记簿',
            '当年作出决定的办件，不含不予受理和撤回的申请',
          ]),
        },
      ],
    },
    { title: '2024年度法治政府建设工作任务及责任处室分工清单' },
  ],
  copiesTo: ['某省司法厅', '某省人大常委会法制工作委员会', '省直有关部门', '各市工业和信息化局'],
  printedBy: '某省工业和信息化厅办公室',
  printedOn: '2024-03-04',
  notice: '本件所列单位、人员和数据均为虚构，仅用于演示',
  verification: { text: '核验码 7F3A-92C1，可在 https://example.gov.cn/verify 核验' },
}

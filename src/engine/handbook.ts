/** The handbook of procedures: each with its graph, steps, gates, clocks and what is proved of it. Markdown, generated from the definitions. */
import { citationText, type AnyProcedure } from '../define/index.ts'
import { graphOf } from './graph.ts'
import { claimText, proofsOf } from './proof.ts'
import { rulesOf, spanText, type ProcedureRule } from './versions.ts'

/** All procedures, in the order of the catalog. */
export const handbookOf = (procedures: readonly AnyProcedure[]): string =>
  `${[
    '# 程序手册',
    '',
    '每项程序的状态图、环节、规则和期限，连同依据的条文。本文件由 `npx yifa law docs` 按定义生成，不手工修改。',
    '“必须”不满足的，系统拒绝办理；“应当”不满足的，系统提醒，说明理由后可以办理。依据标〔待核〕的，原文尚待核对。',
    '“已证明”是按环节的先后和声明的规则逐一走完所有办理顺序得出的，只说在本系统办理的案件，不说从台账导入的事实。',
    '',
    ...procedures.map((p) => `- [${p.title}](#${p.title.replace(/[（）]/g, '')})`),
    ...procedures.flatMap((p) => ['', ...chapter(p)]),
  ].join('\n')}\n`

const chapter = (p: AnyProcedure): string[] => {
  const rules = rulesOf(p)
  const of = (kind: ProcedureRule['kind']) => rules.filter((r) => r.kind === kind)
  return [
    `## ${p.title}`,
    '',
    `\`${p.id}\`，制度${p.system}。依据：${p.basis.map(citationText).join('、')}。`,
    '',
    '```mermaid',
    graphOf(p),
    '```',
    ...table('环节', ['环节', '何时、由谁办理', '依据'], of('step'), (r) => [r.title, r.says, basis(r)]),
    ...table('规则', ['环节', '效力', '规则', '依据'], of('gate'), (r) => [
      r.title,
      r.force === 'must' ? '必须' : '应当',
      r.says,
      basis(r),
    ]),
    ...table('期限', ['期限', '计算', '依据'], of('clock'), (r) => [r.title, r.says, basis(r)]),
    ...proved(p),
  ]
}

const table = (title: string, head: readonly string[], rules: readonly ProcedureRule[], row: (r: ProcedureRule) => string[]): string[] =>
  rules.length === 0
    ? []
    : [
        '',
        `**${title}**`,
        '',
        `| ${head.join(' | ')} |`,
        `|${'---|'.repeat(head.length)}`,
        ...rules.map((r) => `| ${row(r).join(' | ').replaceAll('\n', ' ')} |`),
      ]

const basis = (r: ProcedureRule): string => `${citationText(r.basis)}${spanText(r)}`
/** What is proved, each sentence once, with the opening days of the cases it is proved for. */
const proved = (p: AnyProcedure): string[] => {
  const bySentence = Map.groupBy(
    proofsOf(p).filter((x) => x.result === 'proved'),
    (x) => claimText(p, x),
  )
  return bySentence.size === 0
    ? []
    : [
        '',
        '**已证明**',
        '',
        ...[...bySentence].map(([says, some]) => {
          const [since, until] = [some[0]!.version.since, some.at(-1)!.version.until]
          return `- ${says}${spanText({ ...(since !== undefined && { since }), ...(until !== undefined && { until }) })}`
        }),
      ]
}

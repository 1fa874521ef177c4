/** The routes of the pool, of draws and of visits by lot, as the description tells them. */
import { z } from 'zod'
import { committing, drawSteps, wished } from '../draws.ts'
import { filing, finding, replacing } from '../visits.ts'
import type { Route } from './routes.ts'

const sizes = { task: 'SJ2024-01', by: 'city', rates: { A: 1, B: 3, C: 10 } }
const drafted = { number: 'CQ2024-01', title: '2024年联合抽查第一批', ...sizes }
const digest = '0'.repeat(64)

export const drawRoutes: readonly Route[] = [
  { on: 'GET /pool', id: 'readPool', tag: '双随机', says: '企业名录现在的版本，各地各风险等级的企业数，最近的更新', answer: 'Pool' },
  {
    on: 'POST /pool',
    id: 'updatePool',
    tag: '双随机',
    says: '用文件更新企业名录；whole为true时文件就是全部名录。文件有误的，名录不变',
    body: { file: 'multipart/form-data', fields: { whole: { type: 'string', enum: ['true', 'false'] } } },
    answer: 'PoolUpdated',
  },
  {
    on: 'GET /inspectors',
    id: 'listInspectors',
    tag: '双随机',
    says: '检查人员名录：那天证件是否有效，能办理的事项，应当回避的企业',
    query: { on: z.iso.date().describe('哪一天') },
    answer: 'Inspectors',
  },
  {
    on: 'GET /plans/joint',
    id: 'proposeJointPlans',
    tag: '双随机',
    says: '联合抽查建议：几个部门拟订中的任务，检查对象和期间都有交集的，可以合并为一次检查；合并、并入仍按程序办理',
    query: { year: z.int().min(1949).max(2100).describe('计划年度') },
    answer: 'JointPlans',
  },
  { on: 'GET /draws', id: 'listDraws', tag: '双随机', says: '各次抽取', answer: 'Draws' },
  { on: 'GET /draws/{id}', id: 'readDraw', tag: '双随机', says: '一次抽取：方案、经过、票号、派员、检查情况', answer: 'Draw' },
  {
    on: 'GET /draws/{id}/board',
    id: 'readBoard',
    tag: '双随机',
    says: '派员表：每次检查派谁、谁可以派、谁因什么不能派，每人派了几次',
    query: { page: z.int().min(1).optional().describe('第几页，从1起') },
    answer: 'DrawBoard',
  },
  { on: 'GET /draws/{id}/receipt.json', id: 'readReceipt', tag: '双随机', says: '抽取的收据，任何人可以据以重新抽取', answer: 'Receipt' },
  {
    on: 'GET /verify/draw-proof.json',
    id: 'readEnterpriseProof',
    tag: '双随机',
    says: '按名次抽取的，一家企业抽中或者没有抽中的证明（yifa-proof/1），除方案公开排除的以外不含其他企业；不用登录，每分钟最多20次',
    query: { draw: z.string().describe('抽取编号'), code: z.string().describe('统一社会信用代码') },
    answer: { file: 'application/json' },
    open: true,
    outside: true,
  },
  {
    on: 'POST /draws/preview',
    id: 'previewDraw',
    tag: '双随机',
    says: '按现在的名录试算各层的抽取数',
    body: { schema: wished, example: sizes },
    answer: 'DrawPreview',
  },
  {
    on: 'POST /draws',
    id: 'commitDraw',
    tag: '双随机',
    says: '封存抽取方案：摘要写入日志，以后不能改动',
    body: {
      schema: committing,
      example: {
        draft: drafted,
        entropy: {
          source: '双色球第2024026期开奖号码',
          at: '2024-03-05T21:15:00+08:00',
          custodians: ['李某', '赵某'].map((name) => ({ name, commitment: digest })),
          withheld: 'omit',
        },
        revealBy: '2024-03-08',
      },
    },
    answer: 'Draw',
    status: 201,
  },
  {
    on: 'POST /draws/{id}/announce',
    id: 'announceValue',
    tag: '双随机',
    says: '登记公开数值',
    body: { schema: drawSteps.announce, example: { value: '02 08 17 23 26 31 + 05', at: '2024-03-05T21:15:00+08:00' } },
    answer: 'Draw',
  },
  {
    on: 'POST /draws/{id}/reveal',
    id: 'revealValue',
    tag: '双随机',
    says: '登记保管人交出的数值',
    body: { schema: drawSteps.reveal, example: { custodian: '李某', value: digest } },
    answer: 'Draw',
  },
  {
    on: 'POST /draws/{id}/withhold',
    id: 'withholdValue',
    tag: '双随机',
    says: '登记保管人没有交出数值',
    body: { schema: drawSteps.withhold, example: { custodian: '赵某', reasons: '本人表示数值已经遗失' } },
    answer: 'Draw',
  },
  { on: 'POST /draws/{id}/draw', id: 'draw', tag: '双随机', says: '抽取企业、选派人员，生成检查任务；只能一次', answer: 'Draw' },
  { on: 'POST /draws/{id}/publish', id: 'publishDraw', tag: '双随机', says: '公布抽取结果', answer: 'Draw' },
  {
    on: 'POST /draws/{id}/void',
    id: 'voidDraw',
    tag: '双随机',
    says: '公开作废，写明理由，原记录仍在',
    body: { schema: drawSteps.void, example: { reasons: '名录遗漏一个市的企业' } },
    answer: 'Draw',
  },
  { on: 'GET /visits', id: 'listVisits', tag: '双随机', says: '还没有进行的检查，可以登记的检查结果', answer: 'Visits' },
  { on: 'GET /visits/mine', id: 'listMyVisits', tag: '双随机', says: '本人还没有进行的检查，附任务单', answer: 'Tasks' },
  {
    on: 'POST /visits/{id}/replace',
    id: 'replaceVisit',
    tag: '双随机',
    says: '企业不能检查的，改查收据里同一层的下一家备选企业',
    body: { schema: replacing, example: { reasons: '企业已经注销' } },
    answer: 'Taken',
  },
  {
    on: 'POST /visits/{id}/penalty',
    id: 'filePenalty',
    tag: '双随机',
    says: '检查发现违法行为的，立案：开立处罚案件，检查记明案件编号。编号由系统编的不写number',
    body: { schema: filing, example: { cause: '未按规定建立库房台账', number: '某工信罚立〔2024〕3号' } },
    answer: 'Taken',
    status: 201,
  },
  {
    on: 'POST /visits/{id}/finding',
    id: 'recordFinding',
    tag: '双随机',
    says: '登记检查结果；同一条记录（entry）再次送来的，不重复登记',
    body: { schema: finding, example: { entry: 'c2a1f0de-0001', on: '2024-03-18', shown: true, result: 'none' } },
    answer: 'FindingTaken',
  },
]

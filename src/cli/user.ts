/** yifa user: who may sign in to the workbench. */
import { parseArgs } from 'node:util'
import { Said } from '../define/index.ts'
import { chosenAgency } from '../office/office.ts'
import { removeUser, setUser, userRoles, users, type UserRole } from '../office/users.ts'
import { common, withOffice } from './open.ts'

export const usage =
  'yifa user [用户名 --name 姓名 --role clerk|reviewer|head|operator…] [--remove] [--data 目录] [--agency 部门]　已有的用户会换新密码；不写用户名时列出全部'

export const run = async (args: string[]): Promise<void> => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...common, name: { type: 'string' }, role: { type: 'string', multiple: true }, remove: { type: 'boolean' } },
  })
  await withOffice(values.data, async (office) => {
    const agency = await chosenAgency(office, values.agency)
    const [id] = positionals
    const all = await users(office, agency)
    if (id === undefined) {
      for (const u of all) console.log(`${u.id}　${u.name}　${u.roles.map((r) => userRoles[r]).join('、')}`)
      return
    }
    if (values.remove) {
      if (!(await removeUser(office, agency, id))) throw new Said(`没有用户“${id}”。`)
      console.log(`已删除用户“${id}”。`)
      return
    }
    const known = all.find((u) => u.id === id)
    const roles = (values.role ?? known?.roles ?? []) as UserRole[]
    const wrong = roles.find((r) => !(r in userRoles))
    if (wrong || roles.length === 0)
      throw new Said(
        `${wrong ? `没有“${wrong}”这种角色` : '请用 --role 写明角色'}。可以是${Object.entries(userRoles)
          .map(([r, title]) => `${r}（${title}）`)
          .join('、')}。`,
      )
    const password = await setUser(office, agency, { id, name: values.name ?? known?.name ?? id, roles })
    console.log(`${id}的密码：${password}　只显示这一次，请妥善转交。`)
  })
}

/** What the server serves: an office, and the one agency in it that this site speaks for. */
import { Said } from '../define/index.ts'
import { nothingConfigured, type ReminderSettings } from '../office/reminders/settings.ts'
import { agencies, chosenAgency, type Agency, type Office } from '../office/office.ts'

export type Site = { readonly office: Office; readonly agency: () => Promise<Agency>; readonly reminders: ReminderSettings }

/** The site of the agency named, else of the only or first one, a real one before one that is made up. */
export const siteOf = (office: Office, name: string | undefined, reminders = nothingConfigured): Site => {
  let known: Promise<Agency> | undefined
  const choose = async (): Promise<Agency> => {
    if (name !== undefined) return chosenAgency(office, name)
    const all = await agencies(office)
    const first = all.find((a) => !a.synthetic) ?? all[0]
    if (first === undefined) throw new Said('这里还没有任何部门的数据。请先导入台账。')
    return first
  }
  return {
    office,
    reminders,
    agency: () =>
      (known ??= choose().catch((e: unknown) => {
        known = undefined
        throw e
      })),
  }
}

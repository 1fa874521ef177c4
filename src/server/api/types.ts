/** What the API answers: the shapes that screens read. Days are '2026-01-31', moments ISO 8601 in UTC. */
import type { Citation, Day, FieldKind, Passage, Role } from '../../define/index.ts'
import type {
  ClockEntry,
  Composed,
  CountedDay,
  Figure,
  Finding,
  GridCell,
  Move,
  Reading,
  RuleVerdict,
  SignOff,
} from '../../engine/index.ts'
import type { SheetResult } from '../../office/import.ts'
import type { DigestPart } from '../../office/reminders/digest.ts'
import type { Preferences } from '../../office/reminders/preferences.ts'
import type { Told, ToldDay } from '../../office/reminders/read.ts'
import type { Channel } from '../../office/reminders/sweep.ts'
import type { Drift } from '../../office/report.ts'
import type { Audit } from '../../store/audit.ts'
import type { Proof } from '../../store/sealing.ts'

export type {
  Audit,
  Citation,
  ClockEntry,
  Composed,
  CountedDay,
  Day,
  DigestPart,
  Drift,
  FieldKind,
  Figure,
  GridCell,
  Passage,
  Preferences,
  Proof,
  Role,
  RuleVerdict,
  SheetResult,
  Told,
}

/** What stands against a step. `field` names the field that it concerns. */
export type RefusalView = {
  readonly kind: 'state' | 'shape' | 'must' | 'should'
  readonly says: string
  readonly basis: Citation
  /** 《…》第…条 */
  readonly citation: string
  /** Where the article is read, with everything that rests on it. */
  readonly lawPage: string
  readonly toConfirm?: true
  readonly field?: string
}
/** Every answer that isn't 2xx, as application/problem+json. */
export type ProblemView = {
  readonly title: string
  readonly detail: string
  readonly status: number
  readonly refusals?: readonly RefusalView[]
  /** What is wrong with which part of the request, by its path: entropy.at. */
  readonly fields?: Readonly<Record<string, string>>
}

/** GET /api/session, POST /api/session */
export type SessionView = {
  readonly user: { readonly id: string; readonly name: string; readonly roles: readonly UserRole[] }
  readonly agency: { readonly id: string; readonly name: string; readonly synthetic: boolean }
}
export type UserRole = 'clerk' | 'reviewer' | 'head' | 'operator'

export type FieldView = {
  readonly name: string
  readonly kind: FieldKind
  readonly title: string
  readonly optional: boolean
  readonly confidential: boolean
  readonly internal: boolean
  readonly options: readonly { readonly value: string; readonly title: string }[]
  /** The procedure whose number a reference holds. */
  readonly to?: string
  /** The series to which the number belongs. */
  readonly numbering?: string
}
export type StepView = {
  readonly id: string
  readonly title: string
  readonly by: Role
  readonly byTitle: string
  readonly opens: boolean
  readonly from: readonly string[]
  readonly to?: string
  readonly basis: string
  readonly lawPage: string
  readonly toConfirm?: true
  /** What its day is called: 受理日期. */
  /** What follows 不能 and 仍要. */
  readonly taking: string
  readonly dayTitle: string
  readonly fields: readonly FieldView[]
}
export type ProcedureView = {
  readonly id: string
  readonly system: string
  readonly title: string
  readonly register: string | null
  readonly states: readonly { readonly id: string; readonly title: string }[]
  readonly steps: readonly StepView[]
  readonly clocks: readonly {
    readonly id: string
    readonly title: string
    readonly basis: string
    readonly lawPage: string
    readonly toConfirm?: true
  }[]
}
export type RegisterView = {
  readonly id: string
  readonly title: string
  readonly procedure: string
  readonly readers: 'public' | 'staff'
  readonly columns: readonly string[]
}
export type MeasureView = {
  readonly id: string
  readonly title: string
  readonly unit: string
  readonly definition: string
  readonly kind: 'indicator' | 'ratio'
}
/** GET /api/catalog */
export type CatalogView = {
  readonly procedures: readonly ProcedureView[]
  readonly registers: readonly RegisterView[]
  readonly measures: readonly MeasureView[]
  readonly reports: readonly { readonly id: string; readonly title: string }[]
  /** The series of numbers; `form` where the system gives them. */
  readonly numberings: readonly { readonly id: string; readonly title: string; readonly form: string | null }[]
  readonly roles: Readonly<Record<Role, string>>
  /** Which steps a user of a role may take: the roles of steps, by the user's role. */
  readonly mayTake: Readonly<Record<UserRole, readonly Role[]>>
}

export type RunningView = {
  readonly caseId: string
  readonly procedure: string
  readonly procedureTitle: string
  readonly name: string
  readonly number: string | null
  readonly stateTitle: string
  readonly clockTitle: string
  readonly due: Day
  readonly workingDaysLeft: number
  readonly overdue: boolean
  /** The name of who has it in hand. */
  readonly assignee: string | null
}
/** GET /api/home?mine: those that the user has in hand only. */
export type HomeView = {
  readonly today: Day
  /** Nearest due first, at most 200, of the overdue the latest; `counts` knows of all. */
  readonly running: readonly RunningView[]
  readonly counts: { readonly overdue: number; readonly soon: number; readonly running: number }
  /** Documents that wait for the user: to sign, to send again, to read. */
  readonly waiting: readonly {
    readonly caseId: string
    readonly procedureTitle: string
    readonly name: string
    readonly stepTitle: string | null
    readonly what: string
    readonly from: string
    readonly on: Day
  }[]
  /** The last five. */
  readonly imports: readonly ImportView[]
}

/** GET /api/reminders: the last days on which there was something to tell, latest first. `at` is null while a message waits. */
export type RemindersView = readonly (Omit<ToldDay, 'sent'> & {
  readonly sent: readonly { readonly channel: Channel; readonly at: string | null; readonly problem: string | null }[]
})[]
/** GET /api/reminders/unread; POST /api/reminders/read {upTo} */
export type UnreadView = { readonly unread: number }
/** GET /api/preferences; PUT with `Preferences` */
export type PreferencesView = {
  readonly preferences: Preferences
  /** Whether the operator has configured a mail server, and which robots there are. */
  readonly mail: boolean
  readonly robots: readonly string[]
  /** Whether the person's calendar has an address. */
  readonly feed: boolean
}
/** POST /api/preferences/feed: the path of the calendar, told only now. DELETE ends it. */
export type FeedView = { readonly path: string }

/** GET /api/registers/:id?search&state&page (pages from 1) */
export type RegisterPageView = {
  readonly columns: readonly string[]
  readonly rows: readonly RowView[]
  readonly total: number
  readonly page: number
  readonly pageSize: number
}
/** `state` is in words. Null where a cell is empty. */
export type RowView = {
  readonly id: string
  /** By which people know the case, where it has one. */
  readonly number: string | null
  readonly name: string
  readonly state: string
  readonly cells: readonly (string | number | null)[]
}

export type ActView = {
  readonly n: number
  readonly step: string
  readonly title: string
  readonly on: Day
  /** When it was recorded. */
  readonly at: string
  readonly by: string
  /** The day follows from the register's written rule. */
  readonly assumed?: true
  /** Why it was taken against a warning, by the warning's sentence. */
  readonly reasons?: Readonly<Record<string, string>>
  /** A later act corrected it: the data are those that stand now. */
  readonly corrected?: true
  readonly voided?: true
  readonly data: readonly { readonly name: string; readonly title: string; readonly text: string; readonly confidential?: true }[]
  /** Its place in the sealed log; missing while it waits for the next checkpoint. */
  readonly proof?: { readonly index: number; readonly size: number }
}
export type DeadlineView = {
  readonly clock: string
  readonly title: string
  readonly basis: string
  readonly lawPage: string
  readonly toConfirm?: true
  readonly state: 'waiting' | 'running' | 'paused' | 'stopped'
  /** 20个工作日 */
  readonly limitText: string
  readonly due: Day | null
  readonly overdue: boolean
  readonly workingDaysLeft: number | null
  readonly provisional: boolean
  /** （2024-01-01起）: the opening days of the cases that this version of the rule binds; empty where it never changed. */
  readonly version: string
  /** Days of the limit, extensions included; `left` is negative past the due day. Null while waiting. */
  readonly spent: { readonly total: number; readonly used: number; readonly left: number; readonly says: string } | null
  /** While paused: the last day if the time ran on from today. */
  readonly dueIfResumed: Day | null
  /** Where the law is silent: the reading taken, why, and what the other comes to. */
  readonly readings: readonly Reading[]
  /** 起算、暂停、恢复、延长、终止, each with its act and article. */
  readonly entries: readonly (Omit<ClockEntry, 'basis'> & {
    readonly says: string
    readonly basis: string
    readonly lawPage: string
    readonly toConfirm?: true
  })[]
  readonly days: readonly CountedDay[]
}
/** GET /api/cases/:id */
export type CaseView = {
  readonly id: string
  readonly procedure: string
  readonly title: string
  readonly name: string
  readonly number: string | null
  readonly state: string
  readonly stateTitle: string
  readonly acts: readonly ActView[]
  readonly deadlines: readonly DeadlineView[]
  readonly findings: readonly {
    readonly n: number
    readonly kind: Finding['kind']
    readonly says: string
    readonly citation: string
    readonly lawPage: string
  }[]
  /** References that don't hold. */
  readonly loose: readonly { readonly says: string }[]
  /** The steps that may follow, with what stands against each today. Steps without fields are judged in full, others by the state only. */
  readonly steps: readonly (StepView & { readonly refusals: readonly RefusalView[]; readonly available: boolean })[]
}
/** POST /api/cases, /acts and /corrections; 422 with refusals where it can't be done. */
export type TakenView = { readonly caseId: string; readonly n: number }
/** POST /api/cases/:id/try */
export type TryView = { readonly refusals: readonly RefusalView[] }
/** POST /api/cases/:id/corrections; `@void` without `act` voids the whole case. */
export type Correction = {
  readonly step: '@amend' | '@void' | '@note'
  readonly act?: number
  readonly on?: Day
  readonly values?: Readonly<Record<string, unknown>>
  readonly reason: string
}

/** GET /api/numbers */
export type SeriesView = {
  readonly id: string
  readonly title: string
  /** A form of the kind, and the agency's own where it keeps the series here. */
  readonly like: string
  readonly official: boolean
  readonly form: string | null
  /** The steps that bear its numbers. */
  readonly steps: readonly string[]
  /** The years in which numbers were given, the last first. */
  readonly years: readonly {
    readonly year: number
    readonly count: number
    readonly last: number
    /** The numbers of facts after which counting began, 0 for none. */
    readonly starts: readonly number[]
  }[]
}
/** GET /api/numbers/:kind/:year?page (pages of 50 from 1), the last number first */
export type NumbersView = {
  readonly rows: readonly {
    readonly n: number
    readonly text: string
    readonly caseId: string
    readonly procedureTitle: string
    readonly name: string
    readonly on: Day
    readonly at: string
    readonly by: string
    readonly voided: boolean
    /** Counting began with this number, after that of a fact. */
    readonly start: number | null
  }[]
  readonly total: number
  readonly page: number
  readonly pageSize: number
}

export type PersonView = { readonly id: string; readonly name: string }
/** GET /api/cases/:id/assignment; POST {to}, null gives it back. */
export type AssignmentView = {
  readonly assignee: PersonView | null
  /** Those whose the user may make it. */
  readonly people: readonly PersonView[]
  readonly mayReturn: boolean
}
/** GET /api/cases/:id/sign-off: the document as it goes from signer to signer, and what the user may do with it. */
export type SignOffView = {
  readonly state: SignOff['state'] | 'none'
  /** The step that waits for the signatures. */
  readonly step: string | null
  readonly stepTitle: string | null
  readonly drafter: PersonView | null
  readonly stations: readonly {
    readonly needs: 'all' | 'any'
    readonly place: 'signed' | 'here' | 'ahead'
    readonly seats: readonly (PersonView & {
      readonly awaited: boolean
      readonly signature: { readonly by: string; readonly delegate: boolean; readonly on: Day; readonly opinion: string | null } | null
    })[]
  }[]
  readonly readers: readonly (PersonView & { readonly read: boolean })[]
  /** What stands against each move, null where it may be made. */
  readonly moves: readonly { readonly do: Move['do']; readonly title: string; readonly says: string | null }[]
  readonly seats: readonly PersonView[]
  readonly returnTo: readonly PersonView[]
  readonly removable: readonly PersonView[]
  /** Those who may be put on a route. */
  readonly people: readonly (PersonView & { readonly roles: string })[]
  /** The steps that may be signed for. */
  readonly steps: readonly { readonly id: string; readonly title: string }[]
}
/** GET /api/delegations */
export type DelegationsView = {
  readonly delegations: readonly {
    readonly id: string
    readonly from: PersonView
    readonly to: PersonView
    readonly since: Day
    readonly until: Day
    readonly own: boolean
  }[]
  /** Whom the user may entrust; nobody, where the user signs nothing. */
  readonly people: readonly PersonView[]
}

/** GET /api/imports */
export type ImportView = {
  readonly id: string
  readonly file: string
  readonly sheet: string
  readonly register: string
  readonly registerTitle: string
  readonly by: string
  readonly startedAt: string
  readonly finishedAt: string | null
  readonly undoneAt: string | null
  readonly rows: number
  readonly added: number
  readonly present: number
  readonly refused: number
}
/** POST /api/imports (multipart: files, `register`, `dryRun`); `file` is the name that was sent. */
export type ImportResults = readonly SheetResult[]
/** POST /api/imports/:id/undo {reason} */
export type UndoneView = { readonly undone: number }

/** GET /api/figures?year */
export type FiguresView = {
  readonly year: number
  readonly years: readonly number[]
  readonly figures: readonly (Figure & { readonly lastYear: number | null })[]
}
/** GET /api/figures/:id/records?year&page (pages of 50 from 1) */
export type RecordsView = {
  readonly figure: Figure
  readonly register: string
  readonly columns: readonly string[]
  readonly rows: readonly RowView[]
  readonly total: number
  readonly page: number
  readonly pageSize: number
}

export type EditionView = {
  readonly edition: number
  readonly frozenAt: string
  readonly frozenBy: string
  readonly reason: string | null
  /** The day on which it was made public. */
  readonly published: Day | null
}
/** GET /api/reports/:report/:year */
export type ReportView = {
  readonly report: string
  readonly title: string
  readonly basis: string
  readonly year: number
  readonly version: number
  readonly text: readonly Passage[]
  readonly composed: readonly Composed[]
  readonly tables: readonly { readonly id: string; readonly title: string }[]
  readonly figures: Readonly<Record<string, Figure>>
  readonly lastYear: Readonly<Record<string, Figure>> | null
  readonly rules: readonly RuleVerdict[]
  readonly editions: readonly EditionView[]
  /** What has changed since the last edition. */
  readonly drift: readonly Drift[]
  /** The sign-off, once begun. */
  readonly chain: CaseView | null
  /** The steps of the sign-off that may follow, or its opening. */
  readonly steps: CaseView['steps']
}
export type TextSaved = { readonly version: number }
/** POST /api/reports/:report/:year/chain. What the system knows by itself (number, edition, checkpoint, count of broken rules) is filled in. */
export type ChainTaking = {
  readonly step: string
  readonly on?: Day
  readonly data?: Readonly<Record<string, unknown>>
  readonly reasons?: Readonly<Record<string, string>>
}

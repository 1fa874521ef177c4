/** What can be done with a document that is being signed, and how the log tells it. */

/** A user's id. */
export type Person = string
/** Who signs at one place of the route: one person, or several jointly, all of them or any one. */
export type Station = { readonly seats: readonly Person[]; readonly needs: 'all' | 'any' }
/** What can be done with a document. `seat` is named where a delegate acts for its holder. */
export type Move =
  | { readonly do: 'submit'; readonly step?: string; readonly route: readonly Station[] }
  | { readonly do: 'open' }
  | { readonly do: 'approve'; readonly seat?: Person; readonly opinion?: string }
  | { readonly do: 'return'; readonly seat?: Person; readonly to: Person; readonly reason: string }
  | { readonly do: 'recall' }
  | { readonly do: 'add'; readonly after: number; readonly station: Station }
  | { readonly do: 'remove'; readonly seat: Person }
  | { readonly do: 'circulate'; readonly to: readonly Person[] }
  | { readonly do: 'read' }
  | { readonly do: 'end'; readonly reason: string }
export const moves = {
  submit: '送签',
  open: '签收',
  approve: '签批',
  return: '退回',
  recall: '撤回',
  add: '加签',
  remove: '减签',
  circulate: '传阅',
  read: '阅毕',
  end: '终止办文',
} as const satisfies Record<Move['do'], string>

/** What the log holds of a move: who made it, and the names that people bore then. */
export type MoveData = { readonly by: Person; readonly move: Move; readonly names: Readonly<Record<Person, string>> }

/** 张某，李某、王某（会签，一人即可）. */
export const routeText = (route: readonly Station[], nameOf: (person: Person) => string): string =>
  route
    .map(
      ({ seats, needs }) => `${seats.map(nameOf).join('、')}${seats.length < 2 ? '' : needs === 'all' ? '（会签）' : '（会签，一人即可）'}`,
    )
    .join(' → ')

/** A move as lines of title and text. */
export const moveLines = ({ move, names }: MoveData): (readonly [title: string, text: string])[] => {
  const nameOf = (person: Person) => names[person] ?? person
  const line = (title: string, text: string | undefined) => (text === undefined || text === '' ? [] : [[title, text] as const])
  const forSeat = 'seat' in move && move.do !== 'remove' && move.seat !== undefined ? `代${nameOf(move.seat)}` : ''
  switch (move.do) {
    case 'submit':
      return [...line('办理', moves.submit), ...line('路线', routeText(move.route, nameOf))]
    case 'approve':
      return [...line('办理', `${forSeat}${moves.approve}`), ...line('意见', move.opinion ?? '同意')]
    case 'return':
      return [...line('办理', `${forSeat}${moves.return}`), ...line('退回至', nameOf(move.to)), ...line('理由', move.reason)]
    case 'add':
      return [...line('办理', moves.add), ...line('所加的人', routeText([move.station], nameOf))]
    case 'remove':
      return [...line('办理', moves.remove), ...line('所减的人', nameOf(move.seat))]
    case 'circulate':
      return [...line('办理', moves.circulate), ...line('传阅给', move.to.map(nameOf).join('、'))]
    case 'end':
      return [...line('办理', moves.end), ...line('理由', move.reason)]
    default:
      return line('办理', moves[move.do])
  }
}

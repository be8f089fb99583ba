/** A number, or a mix of letters and digits, that has the form of a code. */
export interface Candidate {
  /** without spaces and dashes */
  code: string
  /** of the whole, in UTF-16 units of the shown text */
  start: number
  end: number
  /** "482 913" is grouped, "4 8 2 9 1 3" spelled, three lines of two digits split; G-482913 is prefixed */
  shape: 'plain' | 'grouped' | 'spelled' | 'split' | 'prefixed'
  /** digits around it that make it look like a part of a phone or card number */
  digitGroupsBeside: number
}

export interface CodeForm {
  lengths: readonly number[]
  alphabet: 'digits' | 'alphanumeric'
}

interface Run {
  start: number
  end: number
}

/** Numbers looked at in one message; a list of order lines can hold thousands. */
const runLimit = 4_000

/** All that has the form of a code, in the order of the text. What is part of an address, a date, an amount or a longer number has not. */
export function findCandidates(shown: string, form: CodeForm): Candidate[] {
  const runs = findRuns(shown)
  const taken = new Set<Run>()
  const found = [
    ...findSpelled(shown, runs, form, taken),
    ...findSplit(shown, runs, form, taken),
    ...findPlainAndGrouped(shown, runs, form, taken),
    ...(form.alphabet === 'alphanumeric' ? findMixed(shown, form) : []),
  ]
  return found.sort((one, other) => one.start - other.start)
}

function findRuns(shown: string): Run[] {
  const runs: Run[] = []
  for (const match of shown.matchAll(/[0-9]+/g)) {
    runs.push({ start: match.index, end: match.index + match[0].length })
    if (runs.length === runLimit) break
  }
  return runs
}

/** Digit by digit: "4 8 2 9 1 3", in boxes, or each on a line of its own. */
function findSpelled(shown: string, runs: readonly Run[], form: CodeForm, taken: Set<Run>): Candidate[] {
  return chains(runs, (left, right) => isSingle(left) && isSingle(right) && /^[\s|·•_-]{1,4}$/.test(shown.slice(left.end, right.start)))
    .filter((chain) => form.lengths.includes(chain.length) && chain.length > 1 && !isInsideWord(shown, chain))
    .map((chain) => {
      for (const run of chain) taken.add(run)
      return toCandidate(shown, chain, 'spelled')
    })
}

/** Lines of nothing but digits, one below the other: what is left of a code that tags tear apart. */
function findSplit(shown: string, runs: readonly Run[], form: CodeForm, taken: Set<Run>): Candidate[] {
  const isWholeLine = (run: Run) => isLineEdge(shown[run.start - 1]) && isLineEdge(shown[run.end])
  const isPart = (run: Run) => isWholeLine(run) && run.end - run.start <= 4 && !taken.has(run)
  return chains(runs, (left, right) => isPart(left) && isPart(right) && shown.slice(left.end, right.start) === '\n')
    .filter((chain) => chain.length > 1 && form.lengths.includes(lengthOf(chain)))
    .filter((chain) => chain.every((run) => !form.lengths.includes(run.end - run.start)))
    .map((chain) => {
      for (const run of chain) taken.add(run)
      return toCandidate(shown, chain, 'split')
    })
}

function findPlainAndGrouped(shown: string, runs: readonly Run[], form: CodeForm, taken: ReadonlySet<Run>): Candidate[] {
  const candidates: Candidate[] = []
  const isSpaced = (left: Run, right: Run) => !taken.has(left) && !taken.has(right) && shown.slice(left.end, right.start) === ' '
  const isDashed = (left: Run, right: Run) => !taken.has(left) && !taken.has(right) && /^( - |-)$/.test(shown.slice(left.end, right.start))
  for (const row of chains(runs, (left, right) => isSpaced(left, right) || isDashed(left, right))) {
    const first = row[0]
    const isLoneTaken = row.length === 1 && first && taken.has(first)
    if (isLoneTaken || isPartOfMore(shown, row)) continue
    if (row.length > 1 && isGrouping(row, form) && isEven(shown, row)) {
      candidates.push(toCandidate(shown, row, 'grouped'))
      continue
    }
    for (const chain of chains(row, isDashed)) {
      const beside = row.length - chain.length
      if (chain.length > 1 && !isGrouping(chain, form)) continue
      if (chain.length === 1 && !form.lengths.includes(lengthOf(chain))) continue
      candidates.push({ ...toCandidate(shown, chain, chain.length > 1 ? 'grouped' : 'plain'), digitGroupsBeside: beside })
    }
  }
  return candidates.map((candidate) => withPrefix(shown, candidate)).filter((candidate) => candidate !== undefined)
}

/** Equal groups, or groups that differ by one ("12 345"). */
function isGrouping(chain: readonly Run[], form: CodeForm): boolean {
  const sizes = chain.map((run) => run.end - run.start)
  const least = Math.min(...sizes)
  const most = Math.max(...sizes)
  return (
    form.lengths.includes(lengthOf(chain)) &&
    chain.length <= 4 &&
    least >= 2 &&
    most <= 5 &&
    (least === most || (chain.length === 2 && most - least === 1))
  )
}

/** The same separator everywhere. */
function isEven(shown: string, chain: readonly Run[]): boolean {
  const gaps = chain.slice(1).map((run, index) => shown.slice(chain[index]?.end ?? run.start, run.start))
  return new Set(gaps).size === 1
}

/** "G-482913" and "FB-48291": the letters are not typed. Any other Latin, Greek or Cyrillic letter at the number makes it an article or a name. */
function withPrefix(shown: string, candidate: Candidate): Candidate | undefined {
  const before = shown.slice(Math.max(0, candidate.start - 12), candidate.start)
  const after = shown.slice(candidate.end, candidate.end + 3)
  if (/^(-?[A-Za-z]?[0-9]|-[A-Z]{1,2}\b|[_A-Za-z\u0370-\u03FF])/u.test(after) && !/^(is|to|as|for)/.test(after)) return undefined
  if (/(?:^|[^\p{L}\p{N}])[A-Z]{1,4}-$/u.test(before)) return { ...candidate, shape: 'prefixed' }
  if (/[\p{L}\p{N}]-$/u.test(before) && !/(?:[\p{Lo}]|code|kod|код|pin|otp|(?<!\p{L})(?:is|to|est))-$/iu.test(before)) return undefined
  if (/[A-Za-z\u00C0-\u024F\u0370-\u03FF_]$/u.test(before) && !/(code|kode|kod|pin|otp|is|codigo|código)$/i.test(before)) return undefined
  if (/[\u0400-\u04FF]$/u.test(before) && !/(код|пароль|кода|коду)$/iu.test(before)) return undefined
  return candidate
}

/** Decimals, dates, times, versions, IP addresses, URLs and mail addresses; also masked tails ("XX1245", "*1245"). */
function isPartOfMore(shown: string, row: readonly Run[]): boolean {
  const start = row[0]?.start ?? 0
  const end = row.at(-1)?.end ?? 0
  const before = shown.slice(Math.max(0, start - 2), start)
  const after = shown.slice(end, end + 2)
  if (/[0-9][.,:/'’]$/.test(before)) return true
  // "482913,15分钟内有效": a comma without a space, and then another number's unit
  if (/^[.,:/'’][0-9]/.test(after) && !/^[.,][0-9]{1,2} ?(?:分|秒|小时|小時|min|мин|นาที)/.test(shown.slice(end, end + 8))) return true
  if (/[•●∙xX…]$/.test(before)) return true
  // "*1245" is the tail of a card, "*482913*" is bold
  if (before.endsWith('*') && !after.startsWith('*')) return true
  if (/^[*•●]{2,}[0-9]/.test(shown.slice(end, end + 8))) return true
  return isInsideAddress(shown, start, end)
}

function isInsideAddress(shown: string, start: number, end: number): boolean {
  const from = Math.max(0, start - 300)
  const token = `${/\S*$/.exec(shown.slice(from, start))?.[0] ?? ''}#${/^\S*/.exec(shown.slice(end, end + 300))?.[0] ?? ''}`
  const place = token.indexOf('#')
  const head = token.slice(0, place)
  const tail = token.slice(place + 1)
  if (/https?:\/\/|www\.|[a-z0-9]\.[a-z]{2,10}\//i.test(head)) return true
  // the domain-bound form "@example.com #482913" has a space, so an @ in the same word is a mail address
  return /[A-Za-z0-9._-]@$/.test(head) || /^[A-Za-z0-9._-]*@[A-Za-z]/.test(tail)
}

/** "15min", "4pm", "2nd", "20GB"; "XX1245" is the masked tail of an account. */
const measure = /^[0-9]+(?:st|nd|rd|th|mins?|minutes|secs?|hrs?|hours?|days?|h|s|am|pm|[kmgt]b|km|kg|px|usd|eur|gbp|inr|rub|pts|off)$/i

/** Tokens such as "R4K2D" or "XK4-9TQ": at least one digit, or all capitals. */
function findMixed(shown: string, form: CodeForm): Candidate[] {
  const candidates: Candidate[] = []
  for (const match of shown.matchAll(
    /(?<![\p{L}\p{N}_./@#-])[A-Za-z0-9]{1,12}(?:-[A-Za-z0-9]{1,8}){0,3}(?![\p{L}\p{N}_/@]|[-.][\p{L}\p{N}])/gu,
  )) {
    const code = match[0].replaceAll('-', '')
    if (measure.test(match[0]) || /^[Xx]{2,}/.test(match[0])) continue
    const isCode = form.lengths.includes(code.length) && /[A-Za-z]/.test(code) && (/[0-9]/.test(code) || /^[A-Z]+$/.test(code))
    const end = match.index + match[0].length
    if (!isCode || isInsideAddress(shown, match.index, end)) continue
    candidates.push({ code, start: match.index, end, shape: match[0].includes('-') ? 'grouped' : 'plain', digitGroupsBeside: 0 })
    if (candidates.length === runLimit) break
  }
  return candidates
}

function chains(runs: readonly Run[], isJoined: (left: Run, right: Run) => boolean): Run[][] {
  const all: Run[][] = []
  let last: Run | undefined
  for (const run of runs) {
    const chain = all.at(-1)
    if (last && chain && isJoined(last, run)) chain.push(run)
    else all.push([run])
    last = run
  }
  return all
}

const isSingle = (run: Run): boolean => run.end - run.start === 1
const isLineEdge = (unit: string | undefined): boolean => unit === undefined || unit === '\n'
const lengthOf = (chain: readonly Run[]): number => chain.reduce((sum, run) => sum + run.end - run.start, 0)

function isInsideWord(shown: string, chain: readonly Run[]): boolean {
  const start = chain[0]?.start ?? 0
  const end = chain.at(-1)?.end ?? 0
  return (
    /[A-Za-z0-9]$|[0-9][.,:/]$/.test(shown.slice(Math.max(0, start - 2), start)) ||
    /^([A-Za-z]|[.,:/][0-9])/.test(shown.slice(end, end + 2))
  )
}

function toCandidate(shown: string, chain: readonly Run[], shape: Candidate['shape']): Candidate {
  const code = chain.map((run) => shown.slice(run.start, run.end)).join('')
  return { code, start: chain[0]?.start ?? 0, end: chain.at(-1)?.end ?? 0, shape, digitGroupsBeside: 0 }
}

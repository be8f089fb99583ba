import type { FieldRole, PageKind } from '@/lib/store/page-kinds'

/**
 * A page family of the store, as public material showed it. An adapter speaks up where meaning is thin; it never decides alone,
 * since ids and class names go with each redesign.
 */
export interface Adapter {
  family: string
  fields: readonly (readonly [selector: string, role: FieldRole])[]
  /** kinds by path */
  paths?: readonly (readonly [path: RegExp, kind: PageKind])[]
  /** how a finished recovery looks */
  done?: string
}

export const adapters: readonly Adapter[] = [
  {
    family: 'sign-in frame, 2013-2021', // G1, G1b
    fields: [
      ['#fm-login-id', 'account'],
      ['#fm-login-password', 'password'],
      ['#fm-login-checkcode', 'captcha-text'],
    ],
  },
  {
    family: 'dialog, 2021-2023', // G2: no id, no name
    fields: [
      ['input[label="Email"]', 'account'],
      ['input[label="Password"]', 'password'],
      ['.batman-verify > input', 'code'],
    ],
  },
  {
    family: 'two steps, 2023-2026', // G3
    fields: [
      ['input.cosmos-input[autocomplete~=webauthn]', 'account'],
      ['#fm-history-login-password', 'password'],
      ['input[type=tel][data-id]', 'code'],
    ],
  },
  {
    family: 'recovery, 2023-2026',
    fields: [['.verify-code-input', 'code']],
    paths: [[/\/account-center\/find-password/, 'recovery-account']],
  },
  {
    family: 'recovery, 2016-2023',
    fields: [
      ['#J-accName', 'account'],
      ['[id$=_captcha_input]', 'captcha-text'],
      ['#J_Checkcode', 'code'],
      ['#newPwd', 'new-password'],
      ['#newPwdConfirm', 'repeat-password'],
    ],
    paths: [[/\/pc_r_open\.htm|\/password_find\.htm/, 'recovery-account']],
    done: 'div.ui-tipbox-success',
  },
  {
    family: 'change password',
    fields: [
      ['#modifyPassword #oldPassword', 'current-password'],
      ['#modifyPassword #newPassword', 'new-password'],
      ['#modifyPassword #confirmPassword', 'repeat-password'],
    ],
  },
]

import { caseSlips } from './case-slips'
import { keySlips } from './key-slips'
import { layoutSlips } from './layout-slips'
import { pasteSlips } from './paste-slips'
import type { Slip } from './slip'

export const slips: readonly Slip[] = [...caseSlips, ...keySlips, ...layoutSlips, ...pasteSlips]

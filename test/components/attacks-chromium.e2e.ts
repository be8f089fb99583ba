import { attackIn } from './attack-suite'

attackIn('chromium')

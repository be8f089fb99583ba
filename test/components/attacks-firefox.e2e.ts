import { attackIn } from './attack-suite'

attackIn('firefox')

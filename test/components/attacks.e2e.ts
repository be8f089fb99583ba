import { inBrowsers } from '../e2e/support'
import { attackIn } from './attack-suite'

inBrowsers('what shows in a page', attackIn)

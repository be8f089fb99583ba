import { options } from 'preact'

/**
 * What follows a drawing is done with it. Preact would wait for the next frame, which may come when the test is over and its document gone: the
 * run then counts an error of no test ("cancelAnimationFrame is not defined").
 */
options.requestAnimationFrame = queueMicrotask

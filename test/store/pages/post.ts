export type Answer = { success: true; data: Record<string, unknown> } | { success: false; message: string }

/** Asks the store something, in the page's language. A refusal comes with status 200; a failure of server or network is told in `failureText`. */
export async function post(path: string, body: Record<string, string>, failureText: string): Promise<Answer> {
  try {
    const headers = { 'content-type': 'application/json', 'accept-language': document.documentElement.lang }
    const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) })
    const answer = (await response.json()) as Record<string, unknown>
    if (answer['success'] === true) return { success: true, data: answer }
    return { success: false, message: typeof answer['message'] === 'string' ? answer['message'] : failureText }
  } catch {
    return { success: false, message: failureText }
  }
}

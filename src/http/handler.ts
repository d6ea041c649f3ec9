/** What the mock is: the same function answers over HTTP, as a test's `fetch`, and in a service worker. */
export type Handler = (request: Request) => Promise<Response>;

/** RFC 9457 problem details, for what no vendor's description covers. */
export function problem(status: number, title: string, detail: string): Response {
  return Response.json(
    { type: 'about:blank', title, status, detail },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  );
}

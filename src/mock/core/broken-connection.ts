/** There is no answer: the connection is to break. In process it is what `fetch` throws in that case. */
export class BrokenConnectionError extends TypeError {
  constructor() {
    super('fetch failed', { cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }) });
  }
}

/** That of the platform: a test may have its own by the time an answer breaks off, which stands still. */
const { setTimeout: later } = globalThis;

/** An answer whose body breaks off in the middle. Its length is told, so that nobody takes the half for the whole. */
export async function cutInTheMiddle(response: Response): Promise<Response> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length === 0) throw new BrokenConnectionError();
  const half = bytes.slice(0, bytes.length >> 1);
  const body = new ReadableStream<Uint8Array>(
    {
      start: (controller) => controller.enqueue(half),
      async pull(controller) {
        // A server sends what it has before it learns that there is no more.
        await new Promise((resolve) => later(resolve, 20));
        controller.error(new BrokenConnectionError());
      },
    },
    { highWaterMark: 1 },
  );
  const { status, statusText, headers } = response;
  const told = new Headers(headers);
  told.set('Content-Length', String(bytes.length));
  return new Response(body, { status, statusText, headers: told });
}

/** Waits; a request that is aborted meanwhile ends at once. */
export async function wait(milliseconds: number, signal: AbortSignal | null): Promise<void> {
  signal?.throwIfAborted();
  await new Promise<void>((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', abort, { once: true });
  });
}

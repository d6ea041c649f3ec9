/**
 * A response whose text is there as it is. Node's class makes a stream of it first, written in JavaScript, and decodes that
 * again: it takes most of an answer's time. So in Node the platform's response is made when somebody asks for more than
 * the text. Elsewhere it is a genuine `Response` from the start, which a service worker may answer with.
 */
export class TextResponse extends Response {
  readonly #content: string | null;
  #isRead = false;
  #whole: Response | undefined;

  constructor(content: string | null, init: ResponseInit) {
    super(isNode ? null : content, init);
    this.#content = content;
  }

  override get body(): Response['body'] {
    return isNode ? this.#platform().body : super.body;
  }

  override get bodyUsed(): boolean {
    return this.#isRead || (isNode ? this.#whole?.bodyUsed === true : super.bodyUsed);
  }

  override async text(): Promise<string> {
    if (!isNode) return super.text();
    if (this.#content === null || this.#isRead || this.#whole !== undefined) return this.#platform().text();
    this.#isRead = true;
    return this.#content;
  }

  override async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  override async arrayBuffer(): Promise<ArrayBuffer> {
    return isNode ? this.#platform().arrayBuffer() : super.arrayBuffer();
  }

  override async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await this.arrayBuffer());
  }

  override async blob(): Promise<Blob> {
    return isNode ? this.#platform().blob() : super.blob();
  }

  override async formData(): Promise<FormData> {
    return isNode ? this.#platform().formData() : super.formData();
  }

  override clone(): Response {
    return isNode ? new Response(this.#platform().clone().body, this) : super.clone();
  }

  #platform(): Response {
    if (this.#whole === undefined) {
      this.#whole = new Response(this.#content, this);
      // A text that was read is read for everybody.
      if (this.#isRead) void this.#whole.body?.cancel();
    }
    return this.#whole;
  }
}

const isNode = globalThis.process?.versions?.undici !== undefined && !('Deno' in globalThis || 'Bun' in globalThis);

/**
 * A response whose text is there as it is. Node's class makes a stream of it first, written in JavaScript, and decodes that
 * again, which takes most of an answer's time. Here it is made when somebody asks for more than the text.
 */
export class LazyResponse extends Response {
  readonly #content: string | null;
  #isRead = false;
  #made: Response | undefined;

  constructor(content: string | null, init: ResponseInit) {
    super(null, init);
    this.#content = content;
  }

  override get body(): Response['body'] {
    return this.#whole().body;
  }

  override get bodyUsed(): boolean {
    return this.#isRead || this.#made?.bodyUsed === true;
  }

  override async text(): Promise<string> {
    if (this.#content === null || this.#isRead || this.#made !== undefined) return this.#whole().text();
    this.#isRead = true;
    return this.#content;
  }

  override async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  override async arrayBuffer(): Promise<ArrayBuffer> {
    return this.#whole().arrayBuffer();
  }

  override async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await this.arrayBuffer());
  }

  override async blob(): Promise<Blob> {
    return this.#whole().blob();
  }

  override async formData(): Promise<FormData> {
    return this.#whole().formData();
  }

  override clone(): Response {
    return new Response(this.#whole().clone().body, this);
  }

  #whole(): Response {
    if (this.#made === undefined) {
      this.#made = new Response(this.#content, this);
      // A text that was read is read for everybody.
      if (this.#isRead) void this.#made.body?.cancel();
    }
    return this.#made;
  }
}

/**
 * The platform's response, whose text is not sent through its stream and decoded again when it is asked for whole: in Node
 * that takes most of an answer's time. It remains a genuine `Response`, that a service worker may answer with.
 */
export class TextResponse extends Response {
  readonly #content: string | null;

  constructor(content: string | null, init: ResponseInit) {
    super(content, init);
    this.#content = content;
  }

  override async text(): Promise<string> {
    if (this.#content === null || this.body === null || this.body.locked || this.bodyUsed) return super.text();
    // So that the platform, too, knows the body as used. Not awaited: where there is a clone, it ends with the clone's.
    void this.body.cancel();
    return this.#content;
  }

  override async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }
}

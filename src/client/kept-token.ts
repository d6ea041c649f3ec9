import { abortable } from './abortable.js';

/** A token, and when it ends. */
export interface IssuedToken {
  /** What goes behind `Bearer` in the header `Authorization`. */
  readonly accessToken: string;
  /** When another is asked for: milliseconds since 1970. @defaultValue when the server refuses it */
  readonly renewAt?: number | undefined;
}

/** What a function that gets a token is told. */
export interface TokenOptions {
  /** Aborts when no request waits for the token any more. */
  readonly signal: AbortSignal;
  /** The token that the server refused, if that is why another is needed. */
  readonly refused?: IssuedToken | undefined;
}

/** Gets a token. */
export type GetToken = (options: TokenOptions) => string | IssuedToken | Promise<string | IssuedToken>;

/** Asks for a token once for all that wait, and keeps it until it is old, or named as refused. */
export function keepToken(get: GetToken): (signal: AbortSignal, refused?: IssuedToken) => Promise<IssuedToken> {
  /** What was asked for last; `issued` when it is there. */
  let kept: { readonly wait: (signal: AbortSignal) => Promise<IssuedToken>; issued?: IssuedToken } | undefined;

  const ask = (refused: IssuedToken | undefined) => {
    const controller = new AbortController();
    const token = (async () => get({ signal: controller.signal, refused }))().then((given) =>
      typeof given === 'string' ? { accessToken: given } : given,
    );
    let waiting = 0;
    const asked: NonNullable<typeof kept> = {
      wait(signal) {
        waiting++;
        return abortable(token, signal).finally(() => {
          waiting--;
          if (waiting === 0) drop();
        });
      },
    };
    const drop = () => {
      if (kept === asked) kept = undefined;
      controller.abort();
    };
    token.then((issued) => {
      asked.issued = issued;
      // A token that is there is kept, also when no request waits for it.
      waiting = Number.NaN;
    }, drop);
    return asked;
  };

  return (signal, refused) => {
    const issued = kept?.issued;
    if (issued && (issued === refused || Date.now() >= Number(issued.renewAt))) kept = undefined;
    kept ??= ask(refused);
    return kept.wait(signal);
  };
}

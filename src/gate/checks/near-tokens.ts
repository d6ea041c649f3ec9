/** Tokens that nobody issued, and that look much like one that somebody did. */
export const nearTokens: readonly { readonly subject: string; change(token: string): string }[] = [
  {
    subject: 'nearly a token',
    // Not the last character: it may have bits that stand for nothing.
    change: (token) => token.replace(/.(?=.$)/, (character) => (character === 'x' ? 'y' : 'x')),
  },
  { subject: 'more than a token', change: (token) => `${token}x` },
];

/** A moment as Okta writes it. Apps and keys know no milliseconds: what happens within a second counts from its end. */
export const timestamp = (milliseconds: number): string =>
  new Date(Math.ceil(milliseconds / 1000) * 1000).toISOString();

// Okta's SDK for Python leaves out the blank after SSWS.
export const authorization = /^(?:(SSWS) *|(Bearer|DPoP) +)(\S+) *$/i;

/** The token of a request, whichever way it is shown. */
export const tokenOf = (headers: Headers): string | undefined =>
  authorization.exec(headers.get('Authorization') ?? '')?.[3];

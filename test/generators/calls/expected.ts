/** What a call with a generated client gives back, by the types that the tool wrote. */
export interface Answers {
  okta: {
    /** `kid` and first certificate of a key that was generated. */
    generate: () => Promise<[kid: string | undefined, certificate: string | undefined]>;
    /** `kid` of a key that was generated, and that of its copy. */
    clone: () => Promise<[kid: string | undefined, copy: string | undefined]>;
  };
  zitadel: {
    /** Id and key file of a key of an app. */
    addAppKey: () => Promise<[id: string | undefined, keyDetails: string | undefined]>;
  };
  commercelayer: {
    /** Client secret, and the types of the included resources. */
    createWithInclude: () => Promise<[clientSecret: string | null | undefined, included: string[]]>;
    /** Names of the API credentials whose name has `front` in it. */
    listWithFilter: () => Promise<(string | undefined)[]>;
  };
}
export const okta = {
  source: '0oa8ae1t5yev2ajDs0h7',
  target: '0oa8ae0dv4RGQvjyZ0h7',
  authorization: 'SSWS keyspec-admin',
};
export const zitadel = { project: '345043129566506059', app: '365469878179605579' };
export const commercelayer = { organization: 'ABCRtyUpBa', role: 'pLsVdRkYqa' };
export const bearer = 'Bearer keyspec-admin';
